import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, type Change } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { createEngine } from '#shared/risk/engine.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { addDays, zonedTimeOf } from '#shared/time/wall-clock.ts';
import { aShift, aShiftOn } from '../../../support/entries.ts';
import { somePerson, someRecord, zone } from '../made-up.ts';
import { forAll } from '../properties.ts';

/** One thing a person might do, on the entry that `pick` falls on among those there are. */
const action = fc.record({
  what: fc.constantFrom(
    'add',
    'remove',
    'figures',
    'shorten',
    'garment',
    'reopen',
    'day off',
    'person',
    'pressure',
    'undo',
    'wait',
  ),
  pick: fc.nat({ max: 1000 }),
  amount: fc.integer({ min: 0, max: 100 }),
  person: somePerson,
});
type Action = typeof action extends fc.Arbitrary<infer One> ? One : never;

const picked = <Entry>(entries: readonly Entry[], pick: number): Entry | undefined =>
  entries[pick % entries.length];

const upserts = (record: LegworkRecord): readonly Change[] => [
  ...record.shifts.map((entry): Change => ({ action: 'upsert', kind: 'shift', entry })),
  ...record.wear.map((entry): Change => ({ action: 'upsert', kind: 'wear', entry })),
  ...record.daysOff.map((entry): Change => ({ action: 'upsert', kind: 'dayOff', entry })),
];

const nameIn = (change: Change): string =>
  change.action === 'upsert' && change.kind === 'dayOff'
    ? change.entry.date
    : (change as { entry: { id: string } }).entry.id;

/** The changes that an action comes to. None of them makes shifts overlap. */
function changesOf(
  { what, pick, amount, person }: Action,
  record: LegworkRecord,
  whole: LegworkRecord,
): readonly Change[] {
  const shift = picked(record.shifts, pick);
  const wear = picked(record.wear, pick);
  switch (what) {
    case 'add': {
      const all = picked(upserts(whole), pick);
      return all === undefined ? [] : [all];
    }
    case 'remove': {
      const held = picked(upserts(record), pick);
      return held === undefined ? [] : [{ action: 'remove', kind: held.kind as 'shift', id: nameIn(held) }];
    }
    case 'figures':
      if (shift === undefined) return [];
      return [
        {
          action: 'upsert',
          kind: 'shift',
          entry: {
            ...shift,
            standingMinutes: (shift.standingMinutes * amount) / 100,
            longestStandMinutes: 0,
          },
        },
      ];
    case 'shorten': {
      // Into its own second half: perhaps on another date, never over another shift.
      if (shift === undefined || shift.segments !== undefined) return [];
      const [start, end] = [shift.start, shift.end].map(
        (at) => Date.parse(at.replace(/\[.*/, '')) / 1000,
      ) as [number, number];
      const zoneName = shift.start.slice(shift.start.indexOf('[') + 1, -1);
      const later = start + Math.floor((end - start) / 2);
      return [
        {
          action: 'upsert',
          kind: 'shift',
          entry: {
            ...shift,
            start: zonedTimeOf(later, zoneName),
            standingMinutes: 0,
            walkingMinutes: 0,
            longestStandMinutes: 0,
          },
        },
      ];
    }
    case 'garment': {
      const other = { left: 'right', right: 'both', both: 'left' } as const;
      return wear === undefined
        ? []
        : [{ action: 'upsert', kind: 'wear', entry: { ...wear, legs: other[wear.legs] } }];
    }
    case 'reopen': {
      const last = record.wear.findLast(({ garmentId }) => garmentId === wear?.garmentId);
      if (last === undefined) return [];
      const { off: _, ...open } = last;
      return [{ action: 'upsert', kind: 'wear', entry: open }];
    }
    case 'day off': {
      const date = record.shifts[0]?.start.slice(0, 10);
      return date === undefined
        ? []
        : [{ action: 'upsert', kind: 'dayOff', entry: { date: addDays(date, pick % 12) } }];
    }
    case 'person':
      return [{ action: 'upsert', kind: 'person', entry: person }];
    case 'pressure': {
      const garment = picked(record.garments, pick);
      return garment === undefined
        ? []
        : [{ action: 'upsert', kind: 'garment', entry: { ...garment, ankleMmHg: amount / 2 } }];
    }
    default:
      return [];
  }
}

test('after any changes and undos the engine holds what the whole record gives', () => {
  const history = fc.tuple(someRecord, fc.array(action, { maxLength: 12 }), zone);
  forAll(history, ([{ record: whole, nowSeconds }, actions, zoneName]) => {
    let record: LegworkRecord = { ...whole, shifts: whole.shifts.slice(0, 4), wear: whole.wear.slice(0, 6) };
    let seconds = nowSeconds;
    let at = zonedTimeOf(seconds, zoneName);
    const engine = createEngine(record, at);
    const undos: (readonly Change[])[] = [];
    const first = { record, at };
    const all: Change[] = [];
    for (const one of actions) {
      const changes = one.what === 'undo' ? (undos.pop() ?? []) : changesOf(one, record, whole);
      const applied = applyChanges(record, changes);
      if (issuesOfChanges(applied.record, changes).length > 0) {
        const before = engine.derived;
        expect(() => engine.apply(changes, zonedTimeOf(seconds + 60, zoneName))).toThrow(InvalidEntryError);
        expect(engine.derived).toBe(before);
        continue;
      }
      all.push(...changes);
      if (one.what !== 'undo') undos.push(applied.inverse);
      if (one.what === 'wait') seconds += one.amount * 1800;
      at = zonedTimeOf(seconds, zoneName);
      record = applied.record;
      expect(engine.apply(changes, at)).toStrictEqual(deriveRecord(record, at));
    }
    const inOneGo = createEngine(first.record, first.at);
    inOneGo.apply(all, at);
    expect(inOneGo.derived).toStrictEqual(engine.derived);
  });
});

const now = '2026-03-28T23:00:00+01:00[Europe/Berlin]';
const fortyDays: LegworkRecord = {
  ...emptyRecord,
  shifts: Array.from({ length: 40 }, (_, i) => aShiftOn(addDays('2026-02-10', i), { id: `s${i}` })),
};

test('an edit derives its own day anew, and the index from there on; all else is the very same', () => {
  const engine = createEngine(fortyDays, now);
  const before = engine.derived;
  const edited = { ...(fortyDays.shifts[30] as Shift), standingMinutes: 250 };
  const after = engine.apply([{ action: 'upsert', kind: 'shift', entry: edited }], now);
  expect(engine.derived).toBe(after);
  const changed = after.days.flatMap((day, i) => (day === before.days[i] ? [] : [i]));
  expect(changed).toEqual([30]);
  expect(after.series.flatMap((point, i) => (point === before.series[i] ? [] : [i]))).toEqual(
    Array.from({ length: 10 }, (_, i) => 30 + i),
  );
  expect(after.wearDays).toBe(before.wearDays);
  expect(before).toStrictEqual(deriveRecord(fortyDays, now));
});

test('the index settles about a year after an edit, and what follows is the very same', () => {
  const years = {
    ...emptyRecord,
    shifts: Array.from({ length: 1000 }, (_, i) => {
      const date = addDays('2020-01-01', i);
      const [start, end] = ['08', '16'].map((hour) => `${date}T${hour}:00:00+00:00[UTC]`) as [string, string];
      return aShift({ id: `s${i}`, start, end, standingMinutes: 100 + ((i * 37) % 200) });
    }),
  };
  const engine = createEngine(years, now);
  const before = engine.derived.series;
  const edited = { ...(years.shifts[100] as Shift), standingMinutes: 300 };
  const after = engine.apply([{ action: 'upsert', kind: 'shift', entry: edited }], now).series;
  const changed = after.flatMap((point, i) => (point === before[i] ? [] : [i]));
  expect(changed[0]).toBe(100);
  expect(changed.length).toBeGreaterThan(300);
  expect(changed.length).toBeLessThan(500);
});

test('removing what is not there is refused by name, and nothing has changed', () => {
  const engine = createEngine(fortyDays, now);
  const before = engine.derived;
  const changes: readonly Change[] = [
    { action: 'remove', kind: 'shift', id: 's1' },
    { action: 'remove', kind: 'shift', id: 's1' },
  ];
  expect(() => engine.apply(changes, now)).toThrow(InvalidEntryError);
  expect(() => engine.apply([{ action: 'remove', kind: 'dayOff', id: '2026-01-01' }], now)).toThrow(
    '2026-01-01',
  );
  expect(engine.derived).toBe(before);
  const again = { action: 'upsert', kind: 'shift', entry: fortyDays.shifts[1] as Shift } as const;
  const removed = { action: 'remove', kind: 'shift', id: 's1' } as const;
  expect(engine.apply([removed, again, removed], now).days).toHaveLength(39);
});
