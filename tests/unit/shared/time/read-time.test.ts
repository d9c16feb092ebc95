import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '#shared/time/read-time.ts';

describe('a time as it is typed', () => {
  it.each([
    ['1:30', '01:30'],
    ['8.30', '08:30'],
    ['8,30', '08:30'],
    ['8 30', '08:30'],
    ['830', '08:30'],
    ['0830', '08:30'],
    ['8', '08:00'],
    ['20.15', '20:15'],
    ['22:15', '22:15'],
    ['22:15:40', '22:15'],
    ['8h30', '08:30'],
    ['8 h 30', '08:30'],
    ['8 h 30 min', '08:30'],
    ['8h', '08:00'],
    ['8 Uhr', '08:00'],
    ['8 Uhr 30', '08:30'],
    ['8.30 Uhr', '08:30'],
    ['8am', '08:00'],
    ['8:30 pm', '20:30'],
    ['8:30 P.M.', '20:30'],
    ['8:30 p. m.', '20:30'],
    ['830p', '20:30'],
    ['12am', '00:00'],
    ['12:30 pm', '12:30'],
    ['24:00', '00:00'],
    ['2400', '00:00'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each([
    ['with spaces and lines around it', ' \n22:15\r\n\t'],
    ['with a narrow space', '10:15\u202FPM'],
    ['with direction marks', '\u200F22:15\u200E'],
    ['in full-width figures', '２２：１５'],
  ])('is read when pasted %s', (_, text) => {
    expect(readTime(text)).toBe('22:15');
  });

  it.each([
    '',
    ' ',
    'half 8',
    '8:3',
    '083',
    '8:60',
    '25',
    '1260',
    '24:01',
    '13 pm',
    '-8',
    '8:30:',
    '8:30 8:30',
    '12345',
    '8½',
    '٠٨:٣٠',
    '8'.repeat(5000),
    ' '.repeat(5000),
  ])('%j is none', (text) => {
    expect(readTime(text)).toBeNull();
  });

  const minuteOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const timeAt = (minute: number): string =>
    `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;

  it.each(
    [
      'en-GB',
      'en-US',
      'en-CA',
      'en-AU',
      'de',
      'de-AT',
      'de-CH',
      'fr',
      'fr-CA',
      'fr-CH',
      'es',
      'es-MX',
      'es-US',
    ].flatMap((locale) => (['h12', 'h23'] as const).map((hourCycle) => [locale, hourCycle] as const)),
  )('is read back as %s writes it in %s', (locale, hourCycle) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-hc-${hourCycle}`, {
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(minuteOfDay, (minute) => {
        expect(readTime(format.format(new Date(minute * 60_000)))).toBe(timeAt(minute));
      }),
    );
  });

  it('is a time or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const time = readTime(text);
        if (time !== null) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});
