import { describe, expect, it } from 'vitest';
import { dateMeant, isInBounds } from '#renderer/ui/date-bounds.ts';

describe('a typed date', () => {
  it('with a year of one or two digits is of this century', () => {
    expect(dateMeant('0026-11-27')).toBe('2026-11-27');
    expect(dateMeant('0007-01-01')).toBe('2007-01-01');
    expect(dateMeant('0206-11-27')).toBe('0206-11-27');
    expect(dateMeant('1999-11-27')).toBe('1999-11-27');
  });

  it('is taken from the first to the last date of its field', () => {
    const bounds = { earliest: '1900-01-01', latest: '2026-11-28' };
    expect(
      ['1899-12-31', '1900-01-01', '2026-11-28', '2026-11-29'].map((date) => isInBounds(date, bounds)),
    ).toEqual([false, true, true, false]);
  });
});
