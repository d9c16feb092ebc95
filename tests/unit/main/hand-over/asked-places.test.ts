import { describe, expect, it } from 'vitest';
import { askedPlaces } from '#main/hand-over/asked-places.ts';

/** Answers with these in turn. */
const drawing = (...numbers: readonly number[]) => {
  const left = [...numbers];
  return askedPlaces((end) => (left.shift() ?? 0) % end);
};

describe('the places asked for', () => {
  it('are two different ones, in their order, and each pair can come', () => {
    const pairs = new Set<string>();
    for (let first = 0; first < 10; first += 1) {
      for (let second = 0; second < 9; second += 1) {
        const [one, other] = drawing(first, second).draw('sheet');
        expect(one).toBeLessThan(other);
        expect(one).toBeGreaterThanOrEqual(0);
        expect(other).toBeLessThan(10);
        pairs.add(`${one} ${other}`);
      }
    }
    expect(pairs.size).toBe(45);
  });

  it('are answered once, and drawn anew at the next reading', () => {
    const places = drawing(3, 0, 7, 1);
    expect(places.draw('sheet')).toEqual([3, 4]);
    expect(places.draw('sheet')).toEqual([7, 9]);
    expect(places.take('another sheet')).toBeNull();
    expect(places.take('sheet')).toEqual([7, 9]);
    expect(places.take('sheet')).toBeNull();
  });

  it('are forgotten of the oldest of many sheets', () => {
    const places = drawing();
    for (let at = 0; at <= 20; at += 1) places.draw(`sheet ${at}`);
    expect(places.take('sheet 0')).toBeNull();
    expect(places.take('sheet 1')).not.toBeNull();
    expect(places.take('sheet 20')).not.toBeNull();
  });
});
