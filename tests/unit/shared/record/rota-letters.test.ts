import { describe, expect, it } from 'vitest';
import { daysOfLetters, lettersOf } from '#shared/record/rota-letters.ts';
import { aNamedShift } from '../../../support/entries.ts';

const shift = (letter: string) => aNamedShift({ id: letter.toLowerCase(), name: letter, letter });
const three = [shift('E'), shift('L'), shift('N')];

describe('a rota in letters', () => {
  it.each([
    ['EELLNN----', ['e', 'e', 'l', 'l', 'n', 'n', null, null, null, null]],
    ['eeL–0', ['e', 'e', 'l', null, null]],
    [' E\tE, L/N\nN - ', ['e', 'e', 'l', 'n', 'n', null]],
    ['', []],
  ])('is read from %j', (text, days) => {
    expect(daysOfLetters(text, three)).toEqual({ days, unknown: null });
  });

  it('names the first sign that is no letter of a shift', () => {
    expect(daysOfLetters('EEXL', three)).toEqual({ days: null, unknown: 'X' });
    expect(daysOfLetters('E😀', three)).toEqual({ days: null, unknown: '😀' });
  });

  it('takes the longer letter where two fit, unless a separator is between them', () => {
    const numbered = [shift('N'), shift('1'), shift('N1')];
    expect(daysOfLetters('N1N1', numbered).days).toEqual(['n1', 'n1']);
    expect(daysOfLetters('N 1', numbered).days).toEqual(['n', '1']);
  });

  it('is written so that it reads the same again', () => {
    const days = ['n', '1', null, 'n1'];
    const numbered = [shift('N'), shift('1'), shift('N1')];
    expect(lettersOf(days, numbered)).toBe('N 1 - N1');
    expect(daysOfLetters(lettersOf(days, numbered), numbered).days).toEqual(days);
    expect(lettersOf(['e', null, 'gone'], three)).toBe('E--');
  });
});
