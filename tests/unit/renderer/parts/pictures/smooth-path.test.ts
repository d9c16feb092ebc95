import { describe, expect, it } from 'vitest';
import { areaBetween, type Point, smoothLine } from '#renderer/parts/pictures/smooth-path.ts';

/** The numbers of each command of a path, by its letter. */
const commandsOf = (path: string) =>
  (path.match(/[A-Z][^A-Z]*/g) ?? []).map((command) => ({
    letter: command[0],
    numbers: (command.match(/-?[\d.]+/g) ?? []).map(Number),
  }));

const wave: readonly Point[] = [
  [0, 0],
  [10, 20],
  [-5, 40],
  [3, 60],
];

describe('a smooth line', () => {
  it('goes through every point, in their order', () => {
    const commands = commandsOf(smoothLine(wave));
    expect(commands.map(({ letter }) => letter)).toEqual(['M', 'C', 'C', 'C']);
    expect(commands.map(({ numbers }) => numbers.slice(-2))).toEqual(wave);
  });

  it('has no corner: it leaves each point in the direction in which it came', () => {
    const [, first, second] = commandsOf(smoothLine(wave));
    const [, , intoX = 0, intoY = 0, x = 0, y = 0] = first?.numbers ?? [];
    const [outX = 0, outY = 0] = second?.numbers ?? [];
    const [into, out] = [Math.atan2(y - intoY, x - intoX), Math.atan2(outY - y, outX - x)];
    expect(out).toBeCloseTo(into, 1);
  });

  it('stays straight through points on a straight line, and never turns back', () => {
    const path = smoothLine([
      [5, 0],
      [5, 30],
      [5, 90],
    ]);
    const numbers = commandsOf(path).flatMap((command) => command.numbers);
    const [xs, ys] = [0, 1].map((rest) => numbers.filter((_, index) => index % 2 === rest));
    expect(new Set(xs)).toEqual(new Set([5]));
    expect(ys).toEqual(ys?.toSorted((a, b) => a - b));
  });

  it('of no points is nothing', () => expect(smoothLine([])).toBe(''));
});

it('an area runs along one line, and back along the other', () => {
  const other = wave.map(([x, y]): Point => [x + 50, y]);
  const commands = commandsOf(areaBetween(wave, other));
  expect(commands.at(-1)?.letter).toBe('Z');
  expect(commands.slice(0, -1).map(({ numbers }) => numbers.slice(-2))).toEqual([
    ...wave,
    ...other.toReversed(),
  ]);
});
