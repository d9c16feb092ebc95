import { expect, test } from 'vitest';
import { hashing } from '#main/crypto/hashing.ts';
import { blocksOf, isLedgerWhole } from '#shared/desk/ledger.ts';
import { mergeGroups } from '#shared/desk/merge.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { closed, handedInLate, statementsOf, weeksOf } from '../../../support/desk/closings.ts';
import { deskWithLedger } from '../../../support/desk/statements.ts';

const days = { department: 'Ward', pattern: 'days' } as const;
const merged = (state: DeskState, from: string, into: string): DeskState => {
  const after = mergeGroups(state, from, into, hashing);
  if (after === null) throw new Error(`${from} did not become ${into}.`);
  return after;
};

const desk = closed(
  handedInLate(deskWithLedger(), [
    ...statementsOf(12, () => weeksOf(6), 'cook'),
    ...statementsOf(11, () => weeksOf(6, () => ({ group: days })), 'day'),
    ...statementsOf(6, () => weeksOf(6), 'new cook').map((given) => ({
      ...given,
      weeks: given.weeks?.slice(3) ?? [],
    })),
  ]),
  3,
);
const sizes = (state: DeskState) =>
  blocksOf(state.ledger)
    .at(-1)
    ?.work.map(({ group, n }) => `${group} ${n}`);

test('the atoms, the people and what they send by the former name go by the present one', () => {
  expect(sizes(desk)).toEqual(['Kitchen 12', 'Ward/days 11']);
  const state = merged(desk, 'Kitchen', 'Ward/days');
  expect(state.ledger.at(-1)?.content).toEqual({ kind: 'merge', from: 'Kitchen', into: 'Ward/days' });
  expect(isLedgerWhole(state.ledger, hashing)).toBe(true);
  const after = closed(state);
  expect(sizes(after)).toEqual(['Ward/days 23']);
  expect(after.atoms.every(({ left, isOpen }) => isOpen && left.length === 0)).toBe(true);
  expect(sizes(closed(after, 2))).toEqual(['Ward/days 23']);
});

test('people who report nothing after a merger are in the group all the same', () => {
  const quiet = [
    ...statementsOf(12, (at) => weeksOf(at < 5 ? 3 : 6), 'cook'),
    ...statementsOf(11, () => weeksOf(6, () => ({ group: days })), 'day'),
  ];
  const state = merged(closed(handedInLate(deskWithLedger(), quiet), 3), 'Kitchen', 'Ward/days');
  expect(sizes(closed(state))).toEqual(['Ward/days 23']);
});

test('a name stays merged through a second merger', () => {
  const twice = merged(merged(desk, 'Kitchen', 'Ward/days'), 'Ward/days', 'Ward/nights');
  expect(twice.merged).toEqual({ Kitchen: 'Ward/nights', 'Ward/days': 'Ward/nights' });
  expect(sizes(closed(twice))).toEqual(['Ward/nights 23']);
});

test('notes of a change at work go along', () => {
  const note = { id: 'chairs', week: '2026-W02', name: 'Chairs' };
  const noted: DeskState = {
    ...desk,
    interventions: [
      { ...note, group: 'Kitchen' },
      { ...note, group: null },
    ],
  };
  expect(merged(noted, 'Kitchen', 'Ward/days').interventions.map(({ group }) => group)).toEqual([
    'Ward/days',
    null,
  ]);
});

test('only two groups that are there become one', () => {
  const state = merged(desk, 'Kitchen', 'Ward/days');
  for (const [from, into] of [
    ['Kitchen', 'Kitchen'],
    ['Kitchen', 'Ward/nights'],
    ['Ward/nights', 'Kitchen'],
    ['Ward', 'Ward/days'],
    ['Laundry', 'Ward/days'],
    ['Ward/days', '__proto__'],
  ] as const) {
    expect(mergeGroups(state, from, into, hashing), `${from} ${into}`).toBeNull();
  }
});
