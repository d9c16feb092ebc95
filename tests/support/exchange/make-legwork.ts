/** Legwork's own files, made from a seed: valid by the rules, with entries of every kind. */
import { zipOf } from '#main/exchange/zip.ts';
import { chosenOf, type ExportChoice } from '#shared/exchange/out/choice.ts';
import { recordJson } from '#shared/exchange/out/record-json.ts';
import { type NamedText, recordTables } from '#shared/exchange/out/record-tables.ts';
import type { Language } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { aCheckIn, aNamedShift, anImport, aPlannedShift, aRota } from '../entries.ts';
import { sampleRecord } from '../sample-record.ts';
import { aLog, aTreatment, thighStocking } from '../strict-entries.ts';
import { everything, made, readme, sha256 } from './any-record.ts';

/** Seven weeks of shifts and wear by the seed, with some of everything else. */
export function makeRecord(seed: number): LegworkRecord {
  const record = sampleRecord({ seed, from: '2026-01-05', to: '2026-02-22' });
  const [garment] = record.garments;
  const garmentId = garment?.id ?? null;
  return {
    ...record,
    rota: { ...aRota('early', 'early', null), exceptions: [{ date: '2026-03-09', shiftId: null }] },
    garments: [...record.garments, { ...thighStocking, printedClass: { standard: 'RAL', name: 'II' } }],
    namedShifts: [aNamedShift({ name: `Früh ${seed}`, garmentId })],
    daysOff: [{ date: '2026-02-25', reason: 'ill' }, { date: '2026-02-26' }],
    checkIns: [
      aCheckIn({ date: '2026-02-20', note: 'Müde; "schwer", 7,5 Stunden', girthCm: { leftAnkle: 23.5 } }),
      aCheckIn({ date: '2026-02-21', when: 'morning', note: '', symptoms: { itch: 0 } }),
    ],
    plannedShifts: [aPlannedShift()],
    imports: [anImport()],
    treatments: [aTreatment({ garmentId: thighStocking.id })],
    strictEntries: aLog,
  };
}

export const makeRecordFile = (seed: number, choice: ExportChoice = everything): string =>
  recordJson(chosenOf(makeRecord(seed), choice), made, sha256);

export const makeTables = (
  seed: number,
  language: Language = 'en',
  choice: ExportChoice = everything,
): readonly NamedText[] =>
  recordTables(chosenOf(makeRecord(seed), choice), made, { language, t: readme(language) });

export const makeTablesArchive = (seed: number): Promise<Buffer> => zipOf(makeTables(seed));
