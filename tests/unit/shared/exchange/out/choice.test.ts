/** Which part of the record goes out by period and by kind. */
import { describe, expect, it } from 'vitest';
import { type ExchangedKind, exchangedKinds } from '#shared/exchange/exchanged-kinds.ts';
import { canonicalText, withSum } from '#shared/exchange/legwork/layout.ts';
import { readRecord } from '#shared/exchange/legwork/record-reader.ts';
import { chosenOf, kindsOut, recordOfUpserts, upsertsOut } from '#shared/exchange/out/choice.ts';
import { recordJson } from '#shared/exchange/out/record-json.ts';
import { keyOfChange } from '#shared/record/change.ts';
import { differenceOf } from '#shared/record/difference.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import {
  aCheckIn,
  aDesk,
  aGarment,
  aNamedShift,
  aRota,
  aShiftOn,
  aWear,
} from '../../../../support/entries.ts';
import { made, sha256 } from '../../../../support/exchange/any-record.ts';
import { aLog, aTreatment } from '../../../../support/strict-entries.ts';

const at = (date: string): string => `${date}T08:00:00+01:00[Europe/Berlin]`;

const record: LegworkRecord = {
  ...emptyRecord,
  person: { hasVaricoseVeins: true, longestStandLimitMinutes: 60, standingLimitMinutes: 240 },
  settings: { ...emptyRecord.settings, keepYears: 5 },
  rota: aRota('early', null),
  garments: [aGarment(), aGarment({ id: 'g2' }), aGarment({ id: 'g3' })],
  namedShifts: [aNamedShift({ garmentId: 'g2' }), aNamedShift({ id: 'late', letter: 'L', garmentId: null })],
  shifts: [
    aShiftOn('2026-02-27', { id: 's1' }),
    aShiftOn('2026-03-02', { id: 's2' }),
    aShiftOn('2026-03-05', { id: 's3' }),
  ],
  daysOff: [{ date: '2026-03-01' }, { date: '2026-03-03' }],
  wear: [
    aWear({ id: 'over', on: at('2026-02-27'), off: at('2026-03-02') }),
    aWear({ id: 'before', garmentId: 'g3', on: at('2026-02-01'), off: at('2026-02-02') }),
    aWear({ id: 'still-on', garmentId: 'g2', on: at('2026-02-20'), off: undefined, shiftId: 's1' }),
  ],
  checkIns: [aCheckIn({ date: '2026-03-02' }), aCheckIn({ date: '2026-04-02' })],
  treatments: [aTreatment({ garmentId: 'g3' })],
  strictEntries: aLog,
};

const march = { from: '2026-03-02', to: '2026-03-03' };
const keys = (kinds: readonly ExchangedKind[], period = null as typeof march | null) =>
  upsertsOut(chosenOf(record, { period, kinds })).map(keyOfChange);

describe('a choice', () => {
  it('takes everything of every kind', () => {
    const chosen = chosenOf(record, { period: null, kinds: exchangedKinds });
    expect(chosen.record).toEqual(record);
    expect(chosen.added).toEqual([]);
  });

  it('never takes a health desk, and a file that has one in it says that it was not read', () => {
    const withDesk = { ...record, desks: [aDesk()] };
    for (const kinds of [exchangedKinds, ['shift'] as const]) {
      expect(chosenOf(withDesk, { period: null, kinds }).record.desks).toEqual([]);
    }
    const text = recordJson(chosenOf(withDesk, { period: null, kinds: exchangedKinds }), made, sha256);
    expect(text).not.toContain('privateKey');
    const { sha256: _, ...content } = JSON.parse(text);
    content.files[0].desks = [aDesk()];
    const planted = canonicalText(content);
    const { entries, skipped } = readRecord(withSum(planted, sha256(planted)), sha256);
    expect(entries.map(({ kind }) => kind)).not.toContain('desk');
    expect(skipped.map(({ reason }) => reason)).toEqual(['unreadable']);
  });

  it('takes what touches the period, the last date included, and what has no date', () => {
    expect(keys(['shift', 'dayOff', 'checkIn', 'person'], march)).toEqual([
      'person person',
      'shift s2',
      'dayOff 2026-03-03',
      'checkIn 2026-03-02 evening',
    ]);
  });

  it('takes wear that reaches into the period, and its stockings with it', () => {
    const chosen = chosenOf(record, { period: march, kinds: ['wear'] });
    expect(upsertsOut(chosen).map(keyOfChange)).toEqual([
      'garment g1',
      'garment g2',
      'wear over',
      'wear still-on',
    ]);
    expect(chosen.added).toEqual(['garment']);
    expect(kindsOut(chosen)).toEqual(['garment', 'wear']);
  });

  it('takes the named shifts of a rota, and the stockings of those', () => {
    expect(keys(['rota'])).toEqual(['rota rota', 'garment g2', 'namedShift early']);
  });

  it.each<readonly ExchangedKind[][]>([[['treatment']], [['strictEntry']]])(
    'takes a treatment with its whole log for %s',
    (kinds) => {
      const whole = keys(kinds, { from: '2026-03-04', to: '2026-03-04' });
      expect(whole).toEqual([
        'garment g3',
        'treatment left-2026',
        ...aLog.map(({ id }) => `strictEntry ${id}`),
      ]);
      // The plan ends on the 9th.
      expect(keys(kinds, { from: '2026-03-09', to: '2026-03-20' })).toEqual(whole);
      expect(keys(kinds, { from: '2026-03-10', to: '2026-03-20' })).toEqual([]);
      expect(keys(kinds, { from: '2026-01-01', to: '2026-03-01' })).toEqual([]);
    },
  );

  it('takes lines of a log that lost their treatment', () => {
    const lost = { ...record, treatments: [] };
    expect(upsertsOut(chosenOf(lost, { period: null, kinds: ['strictEntry'] }))).toHaveLength(aLog.length);
  });

  it.each(exchangedKinds)('goes out by the kind "%s" alone and comes in again, in order', (kind) => {
    const chosen = chosenOf(record, { period: march, kinds: [kind] });
    const read = readRecord(recordJson(chosen, made, sha256), sha256);
    const again = recordOfUpserts(read.entries);
    expect(differenceOf(chosen.record, again)).toEqual({ missing: [], changed: [], extra: [] });
    expect(issuesOfRecord(again)).toEqual([]);
  });
});
