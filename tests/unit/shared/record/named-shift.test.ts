import { describe, expect, it } from 'vitest';
import { canBeLetter, isLetterTaken, letterFor } from '#shared/record/named-shift.ts';

const taken = (...letters: readonly string[]) => letters.map((letter) => ({ letter }));

describe('the letter of a named shift', () => {
  it.each([
    ['Early', [], 'E'],
    ['Emergency', ['e'], 'M'],
    ['Nn', ['N'], 'N2'],
    ['Nn', ['N', 'N2', 'N3'], 'N4'],
    ['06:30–15:00', [], '6'],
    ['über', [], 'Ü'],
    ['ß', [], 'SS'],
    ['🌙', [], ''],
    ['', [], ''],
  ])('is proposed from the name %j beside %j', (name, letters, letter) => {
    expect(letterFor(name, taken(...letters))).toBe(letter);
  });

  it('is taken in either case', () => {
    expect(isLetterTaken('e', taken('E'))).toBe(true);
    expect(isLetterTaken('E', taken('E1'))).toBe(false);
  });

  it('is no sign of a free day and no separator', () => {
    expect(['E', 'N1', '1', 'Ü'].every(canBeLetter)).toBe(true);
    expect(['-', 'N0', 'E ', ',', '–'].some(canBeLetter)).toBe(false);
  });
});
