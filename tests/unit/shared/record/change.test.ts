import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, changeSchema } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import {
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
    [
      'that removes',
      full,
      [
        { action: 'remove', kind: 'wear', id: 'w1' },
        { action: 'remove', kind: 'garment', id: 'g1' },
      ],
    ],
    ['of the person', full, [{ action: 'remove', kind: 'person', id: 'person' }]],
    ['of a day off', full, [{ action: 'remove', kind: 'dayOff', id: '2026-03-03' }]],
    [
      'of one entry twice',
      full,
      [upsertShift({ standingMinutes: 1 }), { action: 'remove', kind: 'shift', id: 's1' }],
    ],
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

  it('leaves the record that it was applied to as it was', () => {
    const before = structuredClone(full);
    applyChanges(full, [upsertShift({ standingMinutes: 1 }), { action: 'remove', kind: 'wear', id: 'w1' }]);
    expect(full).toEqual(before);
  });

  it('that removes what is not there is refused by name', () => {
    const refused = () => applyChanges(full, [upsertShift(), { action: 'remove', kind: 'wear', id: 'gone' }]);
    expect(refused).toThrow(InvalidEntryError);
    expect(refused).toThrow(/wear gone/);
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
