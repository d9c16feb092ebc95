/** A file that went out is read back, and a wrong one is found out. */
import type { Bundle, FhirResource } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import type { Reader } from '#shared/exchange/found.ts';
import { nothingFound } from '#shared/exchange/found.ts';
import {
  checkBundle,
  checkCalendar,
  checkRecordFile,
  checkTables,
} from '#shared/exchange/out/check-export.ts';
import { chosenOf } from '#shared/exchange/out/choice.ts';
import { fhirBundle, fhirJson } from '#shared/exchange/out/fhir/bundle.ts';
import { recordJson } from '#shared/exchange/out/record-json.ts';
import { recordTables } from '#shared/exchange/out/record-tables.ts';
import { partOfText } from '#shared/exchange/part.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { aCheckIn, aGarment, aNamedShift, aShift, aWear } from '../../../../support/entries.ts';
import { everything, made, readme, sha256 } from '../../../../support/exchange/any-record.ts';
import { aLog, aTreatment } from '../../../../support/strict-entries.ts';

const record: LegworkRecord = {
  ...emptyRecord,
  settings: { ...emptyRecord.settings, keepYears: 10 },
  garments: [aGarment()],
  namedShifts: [aNamedShift(), aNamedShift({ id: 'late', letter: 'L' })],
  shifts: [aShift()],
  wear: [aWear()],
  checkIns: [aCheckIn()],
  treatments: [aTreatment()],
  strictEntries: aLog,
};
const chosen = chosenOf(record, everything);
const check = { sha256, given: { zone: 'Europe/Berlin', now: made.at } };

/** The record as someone else would have it. */
const other = (changed: Partial<LegworkRecord>) => chosenOf({ ...record, ...changed }, everything);
const others = [
  ['lacks an entry', other({ shifts: [] }), 'differs'],
  ['has one more', other({ shifts: [aShift(), aShift({ id: 's9' })] }), 'differs'],
  ['has another figure', other({ wear: [aWear({ legs: 'left' })] }), 'differs'],
  ['has another rule of retention', other({ settings: emptyRecord.settings }), 'differs-in-detail'],
  [
    'has named shifts in another order',
    other({ namedShifts: record.namedShifts.toReversed() }),
    'differs-in-detail',
  ],
] as const;

describe('a file of the whole record', () => {
  const part = partOfText('x.json', recordJson(chosen, made, sha256));

  it('is right', async () => {
    expect(await checkRecordFile(part, chosen, check)).toBe(true);
  });

  it.each(others)('is wrong for a record that %s', async (_, of, kind) => {
    expect(await checkRecordFile(part, of, check)).toMatchObject({ kind });
  });

  it('is wrong when a byte of it was lost', async () => {
    const cut = partOfText('x.json', recordJson(chosen, made, sha256).slice(0, -10));
    expect(await checkRecordFile(cut, chosen, check)).toEqual({ kind: 'unreadable', found: null });
  });
});

describe('tables', () => {
  const files = recordTables(chosen, made, { language: 'de', t: readme('de') });
  const parts = files.map(({ name, text }) => partOfText(name, text));

  it('are right', async () => {
    expect(await checkTables(parts, chosen, check)).toBe(true);
  });

  it.each(others)('are wrong for a record that %s', async (_, of, kind) => {
    expect(await checkTables(parts, of, check)).toMatchObject({ kind });
  });

  it('are wrong when one of them is missing, or a row', async () => {
    expect(await checkTables(parts.slice(0, -1), chosen, check)).toMatchObject({ kind: 'differs' });
    const odd = files.map(({ name, text }) => partOfText(name, text.replace('"both"', '"all"')));
    expect(await checkTables(odd, chosen, check)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('a bundle', () => {
  const bundle = fhirBundle(chosen, made, { sha256, whole: record });
  const without = (type: FhirResource['resourceType']): Bundle<FhirResource> => ({
    ...bundle,
    entry: (bundle.entry ?? []).filter(({ resource }) => resource?.resourceType !== type),
  });
  const partOf = (of: Bundle<FhirResource>) => partOfText('x.json', fhirJson(of));

  it('is right', async () => {
    expect(await checkBundle(partOf(bundle), chosen)).toBe(true);
  });

  it('is wrong when it lacks a resource, or was cut', async () => {
    expect(await checkBundle(partOf(without('DeviceUseStatement')), chosen)).toMatchObject({
      kind: 'wrong-bundle',
    });
    expect(await checkBundle(partOf(bundle), other({ wear: [] }))).toEqual({
      kind: 'wrong-count',
      of: 'DeviceUseStatement',
    });
    expect(await checkBundle(partOf(bundle), other({ strictEntries: [] }))).toEqual({
      kind: 'wrong-count',
      of: 'strict',
    });
    expect(await checkBundle(partOfText('x', '{'), chosen)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('a calendar', () => {
  const readerOf = (found: Partial<ReturnType<typeof nothingFound>>): Reader => ({
    ...{ format: 'roster', recognises: () => true },
    read: async () => ({ ...nothingFound('roster'), ...found }),
  });
  const part = partOfText('x.ics', '');

  it('is wrong when its events cannot be read', async () => {
    const ask = { summary: 'x', dates: ['2026-03-01'] };
    expect(await checkCalendar(readerOf({ asks: [ask] }), part, 1, check.given)).toBe(true);
    expect(await checkCalendar(readerOf({}), part, 1, check.given)).toMatchObject({ kind: 'wrong-count' });
    expect(await checkCalendar(readerOf({}), part, 0, check.given)).toBe(true);
    const skipped = [{ where: {}, reason: 'unreadable' }] as const;
    expect(await checkCalendar(readerOf({ asks: [ask], skipped }), part, 1, check.given)).toMatchObject({
      kind: 'unreadable',
    });
  });
});
