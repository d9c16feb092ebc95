import { expect, test } from 'vitest';
import { firstDifference } from '../../vectors/compare.ts';

test('answers that agree have no difference; numbers may be off by a billionth', () => {
  const expected = { days: [{ load: 1e6, zone: 'red' }], slope: null, near: 0 };
  expect(firstDifference(expected, structuredClone(expected))).toBeNull();
  expect(
    firstDifference(expected, { ...expected, days: [{ load: 1e6 + 0.0009, zone: 'red' }], near: 9e-13 }),
  ).toBeNull();
});

test('the first difference is told by its path', () => {
  const expected = { days: [{ load: 1 }, { load: 2 }], slope: null };
  expect(firstDifference(expected, { ...expected, days: [{ load: 1 }, { load: 2.1 }] })).toBe(
    'days.1.load: expected 2, got 2.1',
  );
  expect(firstDifference(expected, { ...expected, days: [{ load: 1 }] })).toContain('days.1');
  expect(firstDifference(expected, { ...expected, slope: 0 })).toContain('slope');
  expect(firstDifference(expected, { ...expected, more: 1 })).toContain('more');
  expect(firstDifference({ near: 0 }, { near: 2e-12 })).toContain('near');
  expect(firstDifference({ list: [] }, { list: {} })).toContain('list');
  expect(firstDifference({ a: null }, {})).toContain('a');
});
