import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '#shared/time/read-date.ts';
import { addDays } from '#shared/time/wall-clock.ts';

/** A Sunday. */
const today = '2026-11-29';
const readIn =
  (locale: string, latest = today) =>
  (text: string) =>
    readDate(text, { locale, today, latest });

describe('a date as it is typed', () => {
  it.each([
    ['27.11', '2026-11-27'],
    ['27/11', '2026-11-27'],
    ['27-11-', '2026-11-27'],
    ['2711', '2026-11-27'],
    ['27/11/26', '2026-11-27'],
    ['271126', '2026-11-27'],
    ['27112026', '2026-11-27'],
    ['27/11/1999', '1999-11-27'],
    ['27', '2026-11-27'],
    ['30', '2026-10-30'],
    ['27 nov', '2026-11-27'],
    ['Nov 27, 2025', '2025-11-27'],
    ['27th of November', '2026-11-27'],
    ['2026-11-27', '2026-11-27'],
    ['2026/11/27', '2026-11-27'],
    ['today', today],
    ['Yesterday', '2026-11-28'],
    ['Fri', '2026-11-27'],
    ['sunday', today],
    ['Fri 27', '2026-11-27'],
    ['27/03/0206', '0206-03-27'],
  ])('in British English, %s is %s', (text, date) => {
    expect(readIn('en-GB')(text)).toBe(date);
  });

  it.each([
    ['en-US', '11/27', '2026-11-27'],
    ['en-US', '11272026', '2026-11-27'],
    ['de', '27.11.', '2026-11-27'],
    ['de', '27. November', '2026-11-27'],
    ['de', '3. Mär', '2026-03-03'],
    ['de', 'gestern', '2026-11-28'],
    ['de', 'vorgestern', '2026-11-27'],
    ['de', 'Freitag', '2026-11-27'],
    ['fr', 'hier', '2026-11-28'],
    ['fr', "aujourd'hui", today],
    ['fr', '1er déc.', '2025-12-01'],
    ['fr', 'ven.', '2026-11-27'],
    ['fr', 'mar', '2026-11-24'],
    ['fr', '24 mar', '2026-03-24'],
    ['es', 'ayer', '2026-11-28'],
    ['es', '27 de noviembre de 2025', '2025-11-27'],
    ['es', 'sabado', '2026-11-28'],
  ])('in %s, %s is %s', (locale, text, date) => {
    expect(readIn(locale)(text)).toBe(date);
  });

  it('without its year is of this or the last year, and not after the latest date', () => {
    expect(readIn('en-GB')('29/11')).toBe('2026-11-29');
    expect(readIn('en-GB')('30/11')).toBe('2025-11-30');
    expect(readIn('en-GB', '2026-11-30')('30/11')).toBe('2026-11-30');
    expect(readIn('en-GB', '2099-12-31')('5 Jan')).toBe('2027-01-05');
    expect(readIn('en-GB')('29 Feb')).toBeNull();
  });

  it.each([
    '',
    'soon',
    '11/27',
    '32',
    '31/11',
    '2026-13-40',
    'November',
    'Mon 27 Nov 2026',
    '27 nov nov',
    '1/2/3/4',
    '27/11/20261',
    '27 November?',
    '٢٧',
    '1'.repeat(5000),
  ])('%j is none', (text) => {
    expect(readIn('en-GB')(text)).toBeNull();
  });

  const anyDay = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2000-01-01', days));

  it.each(['en-GB', 'en-US', 'en-CA', 'de', 'de-AT', 'fr', 'fr-CA', 'es', 'es-MX'])(
    'is read back in every form that %s writes',
    (locale) => {
      const forms = [
        { day: '2-digit', month: '2-digit', year: 'numeric' },
        { day: 'numeric', month: 'short', year: 'numeric' },
        { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
        { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      ] as const;
      const formats = forms.map((form) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }));
      fc.assert(
        fc.property(anyDay, fc.constantFrom(...formats), (date, format) => {
          const text = format.format(new Date(`${date}T00:00:00Z`));
          expect([text, readIn(locale)(text)]).toEqual([text, date]);
        }),
      );
    },
  );

  it('is a date or none, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en-GB', 'de', 'fr-CA', 'es'),
        (text, locale) => {
          const date = readIn(locale)(text);
          if (date !== null) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
    );
  });
});
