import { expect, test } from 'vitest';
import {
  bandsOf,
  departmentOf,
  seriesOf,
  shownGroups,
  totalOf,
  totalSeriesOf,
} from '#shared/desk/derived.ts';
import { blocksOf } from '#shared/desk/ledger.ts';
import { closed, handedInLate, statementsOf, weekAt, weeksOf } from '../../../support/desk/closings.ts';
import { deskWithLedger } from '../../../support/desk/statements.ts';

const days = { department: 'Ward', pattern: 'days' } as const;
const nights = { department: 'Ward', pattern: 'nights' } as const;

/** From the second week on: 12 in the kitchen, 11 and 14 on the ward; no night figure has a longest stand. */
const blocks = blocksOf(
  closed(
    handedInLate(deskWithLedger(), [
      ...statementsOf(12, () => weeksOf(3, () => ({ standingMinutes: 400, heaviness: null })), 'cook'),
      ...statementsOf(11, () => weeksOf(3, () => ({ group: days, standingMinutes: 300 })), 'day'),
      ...statementsOf(
        14,
        () => weeksOf(3, () => ({ group: nights, standingMinutes: 205, longestStandMinutes: 0 })),
        'night',
      ),
    ]),
    3,
  ).ledger,
);

test('a series has a point for every closed week, empty where nothing is shown', () => {
  expect(shownGroups(blocks)).toEqual(['Kitchen', 'Ward/days', 'Ward/nights']);
  expect(seriesOf(blocks, 'Ward/days', 'standingMinutes')).toEqual([
    { week: weekAt(0), value: null, n: null },
    { week: weekAt(1), value: 300, n: 11 },
    { week: weekAt(2), value: 300, n: 11 },
  ]);
  expect(seriesOf(blocks, 'Ward/nights', 'longestStandMinutes')[1]).toEqual({
    week: weekAt(1),
    value: null,
    n: 14,
  });
  expect(seriesOf(blocks, 'Kitchen', 'heaviness')[1]).toEqual({ week: weekAt(1), value: null, n: null });
  expect(bandsOf(blocks, 'Kitchen').map(({ band }) => band)).toEqual([null, '25–50', '25–50']);
});

test('a total weighs the shown figures by people, over the groups that show the measure', () => {
  const [, block] = blocks;
  if (block === undefined) throw new Error('There is no second week.');
  expect(departmentOf('Ward/nights')).toBe('Ward');
  // (11 × 300 + 14 × 205) ÷ 25 = 246.8
  expect(totalOf(block, 'Ward', 'standingMinutes')).toEqual({ value: 245, n: 25 });
  // (12 × 400 + 11 × 300 + 14 × 205) ÷ 37 = 296.5
  expect(totalOf(block, null, 'standingMinutes')).toEqual({ value: 295, n: 37 });
  expect(totalOf(block, 'Ward', 'longestStandMinutes')).toEqual({ value: 60, n: 11 });
  expect(totalOf(block, 'Kitchen', 'heaviness')).toBeNull();
  expect(totalSeriesOf(blocks, 'Ward', 'standingMinutes').map(({ value, n }) => [value, n])).toEqual([
    [null, null],
    [245, 25],
    [245, 25],
  ]);
});
