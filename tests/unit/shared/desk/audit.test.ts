import { expect, test } from 'vitest';
import { refinedClasses } from '#shared/desk/audit.ts';

/** People by their class before and the new row that they are in. */
const refine = (...parts: readonly (readonly [people: number, shownClass: number, row?: string])[]) => {
  const people = parts.flatMap(([count, shownClass, row]) =>
    Array.from({ length: count }, () => ({ name: `${shownClass} ${row}`, shownClass, row })),
  );
  const reads = {
    classOf: ({ shownClass }: (typeof people)[number]) => shownClass,
    rowOf: ({ row }: (typeof people)[number]) => row,
  };
  const { changed, ...rest } = refinedClasses(people, reads, 9);
  return {
    ...rest,
    changed: [...new Set([...changed].map(([{ name }, to]) => `${name}: ${to}`))],
  };
};

test('people who stay together keep their class', () => {
  expect(refine([11, 1, 'Kitchen'], [12, 2], [3, 0])).toEqual({ changed: [], classes: 9, isSafe: true });
});

test('people of one class in two rows, or in one and in none, are two classes from then on', () => {
  expect(refine([5, 1, 'Kitchen'], [6, 1, 'Ward'])).toEqual({
    ...{ changed: ['1 Kitchen: 10', '1 Ward: 11'], classes: 11, isSafe: true },
  });
  expect(refine([5, 1, 'Kitchen'], [6, 1])).toMatchObject({ classes: 11, isSafe: true });
});

test('fewer than five people in a class fail', () => {
  expect(refine([4, 1, 'Kitchen'], [12, 1]).isSafe).toBe(false);
  expect(refine([12, 1, 'Kitchen'], [4, 1]).isSafe).toBe(false);
  expect(refine([4, 0, 'Kitchen'], [12, 1, 'Kitchen']).isSafe).toBe(false);
  expect(refine([4, 1]).isSafe).toBe(false);
});

test('people in no row ever are no class, however few they are', () => {
  expect(refine([1, 0], [11, 0, 'Kitchen'])).toEqual({
    changed: ['0 Kitchen: 10'],
    classes: 10,
    isSafe: true,
  });
});
