import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  type Change,
  changeSchema,
  namedShiftChanges,
  remove,
  upsert,
} from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import {
  aNamedShift,
  upsertDayOff,
  upsertGarment,
  upsertPerson,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';

const oneOfEach = [upsertGarment(), upsertShift(), upsertWear(), upsertDayOff('2026-03-03'), upsertPerson()];
const full = applyChanges(emptyRecord, oneOfEach).record;

describe('a change', () => {
  it.each<[string, LegworkRecord, readonly Change[]]>([
    ['that adds one of each kind', emptyRecord, oneOfEach],
    [
      'that replaces',
      full,
      [upsertShift({ standingMinutes: 1 }), upsertGarment({ name: 'New' }), upsertWear({ legs: 'left' })],
    ],
    ['that removes', full, [remove('wear', 'w1'), remove('garment', 'g1')]],
    ['of the person', full, [remove('person', 'person')]],
    ['of a day off', full, [remove('dayOff', '2026-03-03')]],
    ['of one entry twice', full, [upsertShift({ standingMinutes: 1 }), remove('shift', 's1')]],
  ])('%s is taken back by its inverse', (_, before, changes) => {
    const applied = applyChanges(before, changes);
    expect(applied.record).not.toEqual(before);
    expect(applyChanges(applied.record, applied.inverse).record).toEqual(before);
  });

  it('replaces the entry of its name and leaves the others in place', () => {
    const two = applyChanges(full, [upsertShift({ id: 's2' })]).record;
    const changed = applyChanges(two, [upsertShift({ walkingMinutes: 0 })]).record;
    expect(changed.shifts.map(({ id, walkingMinutes }) => [id, walkingMinutes])).toEqual([
      ['s1', 0],
      ['s2', 100],
    ]);
  });

  it('puts named shifts into the order of the user, and its inverse into the former one', () => {
    const shifts = ['e', 'l', 'n'].map((id) => aNamedShift({ id }));
    const [early, late, night] = shifts as [NamedShift, NamedShift, NamedShift];
    const before: LegworkRecord = { ...full, namedShifts: shifts };
    const ordersOf = (changes: readonly Change[]) => {
      const { record, inverse } = applyChanges(before, changes);
      const undone = applyChanges(record, inverse);
      const redone = applyChanges(undone.record, undone.inverse).record;
      expect(redone).toEqual(record);
      expect(undone.record).toEqual(before);
      return record.namedShifts.map(({ id }) => id);
    };
    expect(ordersOf(namedShiftChanges(shifts, [early, night, late]))).toEqual(['e', 'n', 'l']);
    expect(ordersOf(namedShiftChanges(shifts, [late, early, night]))).toEqual(['l', 'e', 'n']);
    expect(ordersOf([remove('namedShift', 'e'), upsertShift({ standingMinutes: 1 })])).toEqual(['l', 'n']);
    expect(ordersOf([upsert('namedShift', { ...late, name: 'New' })])).toEqual(['e', 'l', 'n']);
    expect(namedShiftChanges(shifts, [...shifts])).toEqual([]);
  });

  it('leaves the record that it was applied to as it was', () => {
    const before = structuredClone(full);
    applyChanges(full, [upsertShift({ standingMinutes: 1 }), remove('wear', 'w1')]);
    expect(full).toEqual(before);
  });

  it('that removes what is not there is refused by name', () => {
    const refused = () => applyChanges(full, [upsertShift(), remove('wear', 'gone')]);
    expect(refused).toThrow(InvalidEntryError);
    expect(refused).toThrow('wear gone, id: unknown-entry');
  });

  it('names every removal of what is not there, and allows the removal of what the same changes add', () => {
    const added = upsertShift({ id: 's9' });
    const changes = [added, remove('shift', 's9'), remove('shift', 's9'), remove('dayOff', '2020-01-01')];
    expect(() => applyChanges(full, changes)).toThrow(
      'shift s9, id: unknown-entry; dayOff 2020-01-01, id: unknown-entry',
    );
    expect(applyChanges(full, [added, remove('shift', 's9')]).record).toEqual(full);
  });

  it('reads each name of a batch so often, and no oftener in a larger batch', () => {
    const readsAnEntry = (count: number): number => {
      let reads = 0;
      const shifts = Array.from({ length: count }, (_, i) => ({
        ...upsertShift().entry,
        get id() {
          reads += 1;
          return `s${i}`;
        },
      }));
      const half = { ...emptyRecord, shifts: shifts.slice(0, count / 2) };
      applyChanges(
        half,
        shifts.map((shift) => upsert('shift', shift)),
      );
      return reads / count;
    };
    expect(readsAnEntry(2_000)).toBe(readsAnEntry(200));
  });
});

describe('the shape of a change', () => {
  it.each<[string, unknown]>([
    ['an id that is a path', upsertShift({ id: '../x' })],
    ['an id that is a prototype', { action: 'remove', kind: 'shift', id: '__proto__' }],
    ['a time without a zone', upsertShift({ start: '2026-03-02T08:00:00+01:00' })],
    ['a date that does not exist', { action: 'upsert', kind: 'dayOff', entry: { date: '2026-02-30' } }],
    ['minutes below zero', upsertShift({ walkingMinutes: -1 })],
    ['minutes that are no number', upsertShift({ walkingMinutes: Number.NaN })],
    ['a field too many', { ...upsertShift(), extra: true }],
    ['a kind that does not exist', { action: 'upsert', kind: 'mood', entry: {} }],
  ])('refuses %s', (_, change) => {
    expect(changeSchema.safeParse(change).success).toBe(false);
  });

  it('takes every kind', () => {
    for (const change of oneOfEach) {
      expect(changeSchema.parse(change)).toEqual(change);
    }
  });
});
