import { expect, test } from 'vitest';
import { median } from '../../bench/figures.ts';
import type { BenchRow } from '../../bench/row.ts';
import { benchTable } from '../../bench/table.ts';

test('the median is the middle value, or the mean of the middle two, in whatever order they come', () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([10, 1, 9, 2])).toBe(5.5);
  expect(() => median([])).toThrow(RangeError);
});

test('the table says of each row whether its goal is met, and of none that has no goal', () => {
  const row = { name: 'save', measured: '3 ms', against: '2 ms bare', ratio: 1.5, figures: {} };
  const rows: readonly BenchRow[] = [
    { ...row, goal: 1.5 },
    { ...row, goal: 1.4 },
    { ...row, goal: null },
  ];
  expect(benchTable(rows).split('\n')).toEqual([
    'name  measured  against    ratio  goal    met?',
    'save  3 ms      2 ms bare  1.50×  ≤ 1.5×  yes',
    'save  3 ms      2 ms bare  1.50×  ≤ 1.4×  NO',
    'save  3 ms      2 ms bare  1.50×  none',
  ]);
});
