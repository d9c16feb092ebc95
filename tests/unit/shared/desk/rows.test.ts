import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, type Figures, rounded, shownRow, sumsOf } from '#shared/desk/rows.ts';
import type { ShownWork } from '#shared/desk/shown.ts';

const person = (changes: Figures = {}): Figures => ({
  ...{ standingMinutes: 300, longestStandMinutes: 60, coveredMinutes: 120, overLimitShare: 0.5, load: 4 },
  ...changes,
});
const people = (count: number, changes: (at: number) => Figures = () => ({})): readonly Figures[] =>
  Array.from({ length: count }, (_, at) => person(changes(at)));
const workRow = (...atoms: readonly (readonly Figures[])[]): ShownWork | null =>
  shownRow(
    'work',
    'Kitchen',
    atoms.map((xs) => sumsOf('work', xs)),
    11,
  );

describe('rounding', () => {
  test('goes up at a half, in every step', () => {
    expect([2.5, 7.5, 2.4999, 0].map((value) => rounded(value, 5))).toEqual([5, 10, 0, 0]);
    expect([0.05, 0.15, 0.25, 1.45, 2.675].map((value) => rounded(value, 0.1))).toEqual([
      0.1, 0.2, 0.3, 1.5, 2.7,
    ]);
    expect([0.25, 0.75, 3.2499].map((value) => rounded(value, 0.5))).toEqual([0.5, 1, 3]);
  });

  test('is exact for every mean of figures on their step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(300), { minLength: 1, maxLength: 4 }), { minLength: 11, maxLength: 60 }),
        (counts) => {
          // In twelfths of a tenth, all whole: the mean of each person's weeks, then of the people.
          const twelfths = counts.reduce(
            (sum, weeks) => sum + (12 / weeks.length) * weeks.reduce((total, count) => total + count, 0),
            0,
          );
          const exact = Math.floor((2 * twelfths + 12 * counts.length) / (24 * counts.length)) / 10;
          const xs = counts.map((weeks) => weeks.reduce((sum, count) => sum + count / 10, 0) / weeks.length);
          const mean = xs.reduce((sum, x) => sum + x, 0) / counts.length;
          expect(rounded(mean, 0.1)).toBe(exact);
        },
      ),
    );
  });

  test('a share on the bound of a band belongs to the upper one', () => {
    expect([0, 0.0999, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map(bandOf)).toEqual([
      ...['<10', '<10', '10–25', '25–50', '50–75', '75–90', '≥90', '≥90'],
    ]);
    // 0.1 + 0.2 is more than 0.3, and nine tenths added up are less than 0.9.
    expect(bandOf(Array.from({ length: 9 }, () => 0.1).reduce((sum, share) => sum + share, 0))).toBe('≥90');
  });
});

describe('a row', () => {
  test('has at least eleven people, whatever threshold is asked for', () => {
    const sums = (count: number) => [sumsOf('work', people(count))];
    expect(shownRow('work', 'Kitchen', sums(10), 1)).toBeNull();
    expect(shownRow('work', 'Kitchen', sums(11), 1)?.n).toBe(11);
    expect(shownRow('work', 'Kitchen', sums(14), 15)).toBeNull();
  });

  test('is the mean of the people of its atoms', () => {
    expect(
      workRow(
        people(8),
        people(8, () => ({ standingMinutes: 200, coveredMinutes: 0 })),
      ),
    ).toEqual({
      ...{ group: 'Kitchen', n: 16, standingMinutes: 250, longestStandMinutes: 60, coverage: 0.2 },
      ...{ overLimitShare: '50–75', load: 4 },
    });
    const heavy = Array.from({ length: 12 }, (_, at) => ({ heaviness: at < 6 ? 3 : 3.5 }));
    expect(shownRow('heaviness', 'Kitchen', [sumsOf('heaviness', heavy)], 11)).toEqual({
      ...{ group: 'Kitchen', n: 12, heaviness: 3.5 },
    });
  });

  test('hides a measure of which one person has more than half, or two more than 67 %', () => {
    const load = (...loads: readonly number[]) =>
      workRow(people(12, (at) => ({ load: loads[at] ?? 1 })))?.load;
    expect(load(11)).toBe(1.8);
    expect(load(11.1)).toBeNull();
    expect(load(10.1, 10.1)).toBe(2.5);
    expect(load(10.2, 10.2)).toBeNull();
  });

  test('hides a measure that fewer than five people have, and one that rounds to nothing', () => {
    const longest = (count: number, minutes: number) =>
      workRow(people(12, (at) => ({ longestStandMinutes: at < count ? minutes : 0 })))?.longestStandMinutes;
    expect(longest(4, 60)).toBeNull();
    expect(longest(5, 60)).toBe(25);
    expect(longest(5, 5)).toBeNull();
  });

  test('hides what one of its atoms alone would hide', () => {
    const few = people(8, (at) => ({ load: at < 4 ? 4 : 0 }));
    expect(workRow(people(20), few)).toMatchObject({ load: null, standingMinutes: 300 });
  });

  test('has a coverage only where people stand for 110 minutes', () => {
    const coverage = (standingMinutes: number) =>
      workRow(people(12, () => ({ standingMinutes, coveredMinutes: 50 })))?.coverage;
    expect(coverage(107)).toBeNull();
    expect(coverage(107.5)).toBe(0.5);
  });
});

test('nothing but the core makes a shown row', () => {
  const plain = {
    ...{ group: 'Kitchen', n: 3, standingMinutes: 5, longestStandMinutes: 5, coverage: null },
    load: 1,
  };
  // @ts-expect-error A plain object is no shown row.
  const row: ShownWork = { ...plain, overLimitShare: '<10' };
  expect(row.n).toBe(3);
  const folder = 'shared/desk';
  const makers = readdirSync(folder).filter((name) =>
    /\bas (readonly )?Shown(Work|Heaviness|Row)/.test(readFileSync(`${folder}/${name}`, 'utf8')),
  );
  expect(makers).toEqual(['rows.ts']);
});
