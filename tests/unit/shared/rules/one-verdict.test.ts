/** One set of rules: the same verdict for one change and for many, in any order, in linear time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyChanges,
  type Change,
  keyOfChange,
  remove,
  upsert,
  upsertsOfRecord,
} from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { LogPayload, StrictEntry } from '#shared/record/strict-entry.ts';
import { issuesOfChanges, issuesOfRecord } from '#shared/rules/record-issues.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { aShiftOn, upsertGarment, upsertShift, upsertWear } from '../../../support/entries.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { someRecord } from '../made-up.ts';
import { forAll } from '../properties.ts';

const verdict = (before: LegworkRecord, changes: readonly Change[], now: string | null = null) =>
  issuesOfChanges({ before, after: applyChanges(before, changes).record, changes, now })
    .map(({ entryKind, entryId, field, reason }) => `${entryKind} ${entryId} ${field}: ${reason}`)
    .toSorted();

/** A change that may or may not be valid: an entry moved in time, given another stocking or figure, or taken away. */
const someDeed = fc.record({
  pick: fc.nat({ max: 1000 }),
  what: fc.constantFrom('move', 'garment', 'figure', 'zone', 'remove'),
  seconds: fc.integer({ min: -90_000, max: 90_000 }),
});

const moved = (time: string, seconds: number): string =>
  zonedTimeOf(epochSecondsOf(time) + seconds, zoneOf(time));

function changeOf(
  record: LegworkRecord,
  { pick, what, seconds }: typeof someDeed extends fc.Arbitrary<infer Deed> ? Deed : never,
): Change | null {
  const held = upsertsOfRecord(record).filter(({ kind }) => kind !== 'settings');
  const put = held[pick % Math.max(1, held.length)];
  if (put === undefined || put.kind === 'settings') return null;
  if (what === 'remove') return remove(put.kind, keyOfChange(put).slice(put.kind.length + 1));
  if (put.kind === 'shift') {
    const { start, end, standingMinutes } = put.entry;
    if (what === 'move') return upsert('shift', { ...put.entry, start: moved(start, seconds) });
    if (what === 'zone') return upsert('shift', { ...put.entry, end: end.replace(/\[.*/, '[Foo/Bar]') });
    return upsert('shift', { ...put.entry, standingMinutes: standingMinutes + Math.abs(seconds) / 100 });
  }
  if (put.kind === 'wear') {
    if (what === 'garment') return upsert('wear', { ...put.entry, garmentId: `g${pick % 4}` });
    return upsert('wear', { ...put.entry, on: moved(put.entry.on, seconds) });
  }
  return put.kind === 'garment' ? upsert('garment', { ...put.entry, ankleMmHg: seconds / 1000 }) : put;
}

const someChanges = fc
  .tuple(someRecord, fc.array(someDeed, { minLength: 1, maxLength: 8 }))
  .map(([{ record, now }, deeds]) => {
    const changes = deeds.flatMap((deed) => changeOf(record, deed) ?? []);
    // One change an entry, so that any order leads to the same record.
    return { record, now, changes: [...new Map(changes.map((each) => [keyOfChange(each), each])).values()] };
  });

test('the order of changes is of no matter', () => {
  forAll(fc.tuple(someChanges, fc.infiniteStream(fc.nat())), ([{ record, now, changes }, picks]) => {
    const left = [...changes];
    const shuffled: Change[] = [];
    while (left.length > 0) shuffled.push(...left.splice(Number(picks.next().value) % left.length, 1));
    expect(verdict(record, shuffled, now)).toEqual(verdict(record, changes, now));
  });
});

test('what is valid step by step is valid all at once', () => {
  forAll(someChanges, ({ record, now, changes }) => {
    let reached = record;
    const valid = changes.filter((change) => {
      if (verdict(reached, [change], now).length > 0) return false;
      reached = applyChanges(reached, [change]).record;
      return true;
    });
    expect(verdict(record, valid, now)).toEqual([]);
    expect(issuesOfRecord(reached)).toEqual([]);
  });
});

test('a single change that is refused is refused among many others', () => {
  forAll(fc.tuple(someRecord, someDeed), ([{ record, now }, deed]) => {
    const change = changeOf(record, deed);
    if (change === null) return;
    const others = Array.from({ length: 150 }, (_, i) =>
      upsert('dayOff', { date: addDays('1990-01-01', i) }),
    );
    expect(verdict(record, [...others, change], now)).toEqual(verdict(record, [change], now));
  });
});

test('every one of several entries that overlap is named, also where they are not neighbours', () => {
  const at = (id: string, start: string, end: string): Shift => ({
    ...aShiftOn('2026-03-02', { id }),
    start: `2026-03-02T${start}:00+01:00[Europe/Berlin]`,
    end: `2026-03-02T${end}:00+01:00[Europe/Berlin]`,
    ...{ standingMinutes: 0, walkingMinutes: 0, longestStandMinutes: 0 },
  });
  const shifts = [
    at('long', '08:00', '20:00'),
    at('in', '09:00', '10:00'),
    at('last', '19:00', '21:00'),
    at('apart', '21:00', '22:00'),
  ];
  expect(issuesOfRecord({ ...emptyRecord, shifts }).map(({ entryId }) => entryId)).toEqual([
    'long',
    'in',
    'last',
  ]);
});

test('of several changes of one entry the last is judged', () => {
  const before = applyChanges(emptyRecord, [upsertGarment(), upsertShift(), upsertWear()]).record;
  const wrong = upsertShift({ standingMinutes: 1400 });
  expect(verdict(before, [wrong, upsertShift({ standingMinutes: 100 })])).toEqual([]);
  expect(verdict(before, [upsertShift({ standingMinutes: 100 }), wrong])).toHaveLength(1);
});

/** Shifts a day apart that count how often anybody reads when they start. */
function countedShifts(count: number): { readonly shifts: readonly Shift[]; readonly reads: () => number } {
  let reads = 0;
  const shifts = Array.from({ length: count }, (_, i) => {
    const { start, ...rest } = aShiftOn(addDays('1990-01-01', i), { id: `s${i}` });
    return {
      ...rest,
      get start() {
        reads += 1;
        return start;
      },
    };
  });
  return { shifts, reads: () => reads };
}

test('the reads of a batch grow with its entries, not with their square', () => {
  const readsFor = (count: number): number => {
    const { shifts, reads } = countedShifts(count);
    const changes = shifts.map((shift) => upsert('shift', shift));
    expect(verdict(emptyRecord, changes)).toEqual([]);
    return reads() / count;
  };
  expect(readsFor(2_000)).toBe(readsFor(200));
});

/** Lines of a log that change the plan, correct it, say a sign and take it back; they count how often they are read. */
function countedLines(count: number): {
  readonly lines: readonly StrictEntry[];
  readonly reads: () => number;
} {
  let reads = 0;
  const saidAt = (i: number): LogPayload => {
    if (i % 4 === 0)
      return { kind: 'plan', at: '2026-03-04T08:00:00Z', by: 'clinic', longestOffMinutes: i % 60 };
    if (i % 4 === 1) return { kind: 'sign', sign: 'rash' };
    if (i % 4 === 2) return { kind: 'amend', target: `line-${i}`, reason: 'By mistake', void: true };
    return { kind: 'correct', legs: 'left' };
  };
  const lines = Array.from({ length: count }, (_, i): StrictEntry => {
    const said = saidAt(i);
    return {
      ...{ id: `line-${i + 1}`, treatmentId: 'left-2026', number: i + 1 },
      recordedAt: '2026-03-04T09:30:00+01:00[Europe/Berlin]',
      get said() {
        reads += 1;
        return said;
      },
    };
  });
  return { lines, reads: () => reads };
}

test('the reads of a log grow with its lines, not with their square', () => {
  const readsFor = (count: number): number => {
    const { lines, reads } = countedLines(count);
    const before: LegworkRecord = { ...emptyRecord, treatments: [aTreatment()] };
    const after: LegworkRecord = { ...before, strictEntries: lines };
    const changes = lines.map((line) => ({ action: 'upsert', kind: 'strictEntry', entry: line }) as const);
    expect(issuesOfChanges({ before, after, changes, now: null })).toEqual([]);
    return reads() / count;
  };
  expect(readsFor(2_000)).toBeCloseTo(readsFor(200), 0);
});
