import { expect, test } from 'vitest';
import { halvesByLoad } from '#shared/risk/halves.ts';

const pairs = (...values: readonly (readonly [number, number])[]) =>
  values.map(([load, symptom]) => ({ load, symptom }));

test('the days above the median load are set against the others', () => {
  expect(halvesByLoad(pairs([4, 8], [1, 1], [3, 6], [2, 3]))).toEqual({ heavier: 7, lighter: 2 });
  // The middle day itself is in the lighter half.
  expect(halvesByLoad(pairs([1, 1], [2, 4], [3, 7]))).toEqual({ heavier: 7, lighter: 2.5 });
});

test('days of the same load stay together', () => {
  expect(halvesByLoad(pairs([0, 1], [0, 3], [0, 2], [5, 8]))).toEqual({ heavier: 8, lighter: 2 });
  // No day is above the median: the days at it are the heavier ones.
  expect(halvesByLoad(pairs([1, 2], [5, 6], [5, 7], [5, 8]))).toEqual({ heavier: 7, lighter: 2 });
});
