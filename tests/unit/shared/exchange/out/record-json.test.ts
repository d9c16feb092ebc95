/** A whole record goes out as JSON and comes in again, equal and byte for byte. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, withSum } from '#shared/exchange/legwork/layout.ts';
import { readRecord, recordReader } from '#shared/exchange/legwork/record-reader.ts';
import { chosenOf, recordOfUpserts } from '#shared/exchange/out/choice.ts';
import { recordJson } from '#shared/exchange/out/record-json.ts';
import { partOfText } from '#shared/exchange/part.ts';
import type { RefusedFileError, RefusedReason } from '#shared/exchange/refused.ts';
import { differenceOf, isSame } from '#shared/record/difference.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import { aCheckIn, aGarment, aShift, aWear, newYearsEve } from '../../../../support/entries.ts';
import { anyRecord, everything, made, sha256 } from '../../../../support/exchange/any-record.ts';
import { aLog, aTreatment } from '../../../../support/strict-entries.ts';
import { forAll } from '../../properties.ts';

const record: LegworkRecord = {
  ...emptyRecord,
  settings: { ...emptyRecord.settings, backupFolder: '/media/stick', keepYears: 10 },
  garments: [aGarment()],
  shifts: [aShift({ id: 's0', ...newYearsEve }), aShift()],
  wear: [aWear()],
  checkIns: [aCheckIn({ note: 'Ends in "}' })],
  treatments: [aTreatment()],
  strictEntries: aLog,
};

const textOf = (of: LegworkRecord): string => recordJson(chosenOf(of, everything), made, sha256);
const text = textOf(record);
const back = (of: string): LegworkRecord => recordOfUpserts(readRecord(of, sha256).entries);

const noDifference = { missing: [], changed: [], extra: [] };

function reasonOf(read: () => unknown): RefusedReason | null {
  try {
    read();
    return null;
  } catch (error) {
    return (error as RefusedFileError).reason;
  }
}

/** The text with other content under a right checksum, as another program would write it. */
function changed(change: (content: Record<string, unknown>) => Record<string, unknown>): string {
  const { sha256: _, ...content } = JSON.parse(text);
  const canonical = canonicalText(change(content));
  return withSum(canonical, sha256(canonical));
}

type Files = Record<string, unknown>[];
const withFiles = (change: (files: Files) => Files): string =>
  changed((content) => ({ ...content, files: change(structuredClone(content.files) as Files) }));

describe('a whole record as JSON', () => {
  it('comes in again equal, settings and log lines byte for byte', () => {
    forAll(anyRecord, (any) => {
      const read = readRecord(textOf(any), sha256);
      expect(read.skipped).toEqual([]);
      const again = recordOfUpserts(read.entries);
      expect(differenceOf(any, again)).toEqual(noDifference);
      expect(isSame(again.settings, any.settings)).toBe(true);
      const texts = (of: LegworkRecord) => of.strictEntries.map((line) => JSON.stringify(line)).sort();
      expect(texts(again)).toEqual(texts(any));
      expect(again.namedShifts).toEqual(any.namedShifts);
    });
  });

  it('has the same bytes for the same record', () => {
    forAll(anyRecord, (any) => {
      expect(textOf(structuredClone(any))).toBe(textOf(any));
    });
  });

  it('keeps the bytes of a log line whose fields stand in another order than the schema has', () => {
    const [first] = aLog;
    if (first === undefined) throw new Error('The log is empty.');
    const turned = {
      said: first.said,
      recordedAt: first.recordedAt,
      number: 1,
      treatmentId: 'left-2026',
      id: 'line-1',
    };
    const again = back(textOf({ ...record, strictEntries: [turned] }));
    expect(JSON.stringify(again.strictEntries)).toBe(JSON.stringify([turned]));
  });

  it('says what it is, when it was made, by which version and of how much', () => {
    const { files, sha256: sum, ...head } = JSON.parse(text);
    expect(head).toEqual({
      ...{ format: 'legwork-export', version: storedVersion, app: '0.1.0', made: made.at, period: null },
      ...{ kinds: everything.kinds, added: [] },
      counts: {
        settings: 1,
        garment: 1,
        shift: 2,
        wear: 1,
        checkIn: 1,
        treatment: 1,
        strictEntry: aLog.length,
      },
    });
    expect(files).toHaveLength(4);
    expect(sum).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is read with other spaces and line breaks', () => {
    expect(differenceOf(record, back(JSON.stringify(JSON.parse(text), null, 2)))).toEqual(noDifference);
    expect(differenceOf(record, back(text.replaceAll('\n', '\r\n')))).toEqual(noDifference);
  });

  it('keeps texts that no encoding can carry', () => {
    const note = 'lone \ud83d surrogate';
    const of = { ...record, checkIns: [aCheckIn({ note })] };
    const bytes = new TextEncoder().encode(textOf(of));
    expect(back(new TextDecoder().decode(bytes)).checkIns[0]?.note).toBe(note);
  });

  it('is refused as cut or damaged wherever it was cut', () => {
    forAll(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (at) => {
      expect(reasonOf(() => readRecord(text.slice(0, at), sha256))).toBe('cut');
    });
  });

  it('is refused as damaged or cut when a character differs', () => {
    const solid = [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index);
    forAll(fc.constantFrom(...solid), (at) => {
      const other = text[at] === '7' ? '8' : '7';
      const reason = reasonOf(() => readRecord(text.slice(0, at) + other + text.slice(at + 1), sha256));
      expect(['damaged', 'cut', 'newer']).toContain(reason);
    });
  });

  it('is refused where a later version made it, or a part of it', () => {
    expect(
      reasonOf(() =>
        readRecord(
          changed((content) => ({ ...content, version: storedVersion + 1 })),
          sha256,
        ),
      ),
    ).toBe('newer');
    const later = withFiles((files) => files.map((file) => ({ ...file, version: storedVersion + 1 })));
    expect(reasonOf(() => readRecord(later, sha256))).toBe('newer');
  });

  it('takes what an earlier version wrote', () => {
    const former = withFiles(([profile]) => {
      const { rota: _, namedShifts: __, ...rest } = profile ?? {};
      const day = {
        start: '08:00',
        end: '16:00',
        standingMinutes: 1,
        walkingMinutes: 1,
        longestStandMinutes: 1,
        garmentId: null,
      };
      return [{ ...rest, version: 6, weekTemplate: { days: [day, null, null, null, null, null, null] } }];
    });
    expect(back(former).namedShifts).toMatchObject([{ id: 'usual-1', name: '08:00–16:00' }]);
  });

  it('leaves out entries that do not fit, and tells which', () => {
    const odd = withFiles((files) =>
      files.map((file) =>
        file.year === 2026 ? { ...file, shifts: [{ id: 'odd' }, ...(file.shifts as unknown[])] } : file,
      ),
    );
    const read = readRecord(odd, sha256);
    expect(read.skipped).toEqual([
      { where: { file: 'shift', line: 2 }, reason: 'unreadable', text: '{"id":"odd"}' },
    ]);
    expect(differenceOf(record, recordOfUpserts(read.entries))).toEqual(noDifference);
  });

  it('takes an entry once that stands there twice', () => {
    const twice = withFiles((files) => [...files, ...files.filter(({ year }) => year === 2025)]);
    const read = readRecord(twice, sha256);
    expect(read.skipped).toMatchObject([{ where: { file: 'shift', line: 3 }, reason: 'twice' }]);
  });

  it.each<[string, unknown]>([
    ['no file', 7],
    ['a file of another program', { format: 'other', version: 1 }],
    [
      'a profile of the first version with odd settings',
      { format: 'legwork-profile', version: 4, settings: null },
    ],
    [
      'lists of anything',
      { format: 'legwork-journal', version: storedVersion, shifts: [null, 1, 'x', [], {}] },
    ],
    ['a list that is none', { format: 'legwork-journal', version: storedVersion, shifts: 'many' }],
    [
      'a field of the prototype',
      JSON.parse(
        `{"format":"legwork-profile","version":${storedVersion},"__proto__":{"x":1},"constructor":[]}`,
      ),
    ],
    [
      'an entry with a field of the prototype',
      {
        format: 'legwork-profile',
        version: storedVersion,
        garments: [JSON.parse('{"__proto__":{"id":"g1"},"name":"x","ankleMmHg":1}')],
      },
    ],
  ])('leaves out %s and harms nothing', (_, file) => {
    const read = readRecord(
      withFiles((files) => [...files, file as Record<string, unknown>]),
      sha256,
    );
    expect(read.skipped.length).toBeGreaterThan(0);
    expect(new Set(read.skipped.map(({ reason }) => reason))).toEqual(new Set(['unreadable']));
    expect(differenceOf(record, recordOfUpserts(read.entries))).toEqual(noDifference);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('is refused as damaged when it is nested too deep to be checked', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const odd = `{"format":"legwork-export","version":1,"kinds":[],"files":${deep},"sha256":"${'0'.repeat(64)}"}`;
    expect(reasonOf(() => readRecord(odd, sha256))).toBe('damaged');
  });

  it('leaves the settings alone where they were not sent', () => {
    const part = recordJson(chosenOf(record, { period: null, kinds: ['shift'] }), made, sha256);
    expect(readRecord(part, sha256).entries.map(({ kind }) => kind)).toEqual(['shift', 'shift']);
  });

  it('is recognised by its beginning alone', async () => {
    const reader = recordReader(sha256);
    expect(reader.recognises(text.slice(0, 4096))).toBe(true);
    expect(reader.recognises(JSON.stringify(JSON.parse(text), null, 2).slice(0, 4096))).toBe(true);
    expect(reader.recognises('{"format":"legwork-profile","version":7}')).toBe(false);
    expect(reader.recognises('{"a":{"format":"legwork-export"}}')).toBe(false);
    const found = await reader.read([partOfText('x', text)], { zone: 'UTC', now: made.at });
    expect(found.entries).toHaveLength(everythingIn(record));
  });
});

const everythingIn = (of: LegworkRecord): number =>
  1 +
  of.garments.length +
  of.shifts.length +
  of.wear.length +
  of.checkIns.length +
  1 +
  of.strictEntries.length;
