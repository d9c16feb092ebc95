import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writingLocale } from '#renderer/messages/locale.ts';
import { emergencyCountryOf } from '#shared/evidence/emergency-numbers.ts';
import { languageOf, readableLocales } from '#shared/record/language.ts';
import { languages } from '#shared/record/preferences.ts';

const nothing = { hourCycle: null, weekStart: null } as const;

describe('the language of the page', () => {
  it('is the chosen one, else the first of the reader’s that there is, else English', () => {
    expect(languageOf('fr', ['de-AT'])).toBe('fr');
    expect(languageOf(null, ['nl-BE', 'fr-BE', 'de'])).toBe('fr');
    expect(languageOf(null, ['nl', 'ja'])).toBe('en');
  });

  it('is written as in the reader’s own region, with the hours and the first day that were chosen', () => {
    expect(writingLocale('en', ['de-DE', 'en-GB'], nothing)).toBe('en-GB');
    expect(writingLocale('es', ['de-DE'], nothing)).toBe('es');
    const locale = writingLocale('en', ['en-GB'], { hourCycle: 'h12', weekStart: 'sunday' });
    expect(locale).toBe('en-GB-u-fw-sun-hc-h12');
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
    expect(time.format(new Date('2026-03-30T15:00:00Z'))).toBe('3:00 pm');
  });
});

describe('a locale that the system names', () => {
  it.each(['ca-ES@valencia', 'C', 'en_US.UTF-8', '', 'x', 'a'.repeat(400), '\u0000'])(
    'is left out where it cannot be read: %j',
    (tag) => {
      expect(readableLocales(['fr-CH', tag, 'de'])).toEqual(['fr-CH', 'de']);
    },
  );

  it('is written as it should be, once, and without what the page adds itself', () => {
    expect(readableLocales(['EN-gb', 'deu-ch', 'de-CH', 'zh-hans-cn', 'es-419'])).toEqual([
      ...['en-GB', 'de-CH', 'zh-Hans-CN', 'es-419'],
    ]);
    expect(readableLocales(['en-US-POSIX', 'th-TH-u-ca-buddhist', 'de-x-own'])).toEqual([
      'en-US',
      'th-TH',
      'de',
    ]);
  });

  /** Tags of every shape, and texts that are none. */
  const part = fc.stringMatching(/^[a-z0-9]{1,9}$/);
  const tag = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 60 }).map((parts) => parts.join('-')),
    fc
      .tuple(fc.constantFrom(...languages, 'zh', 'sl'), fc.array(part, { maxLength: 8 }))
      .map(([language, parts]) => [language, ...parts].join('-')),
    fc.constantFrom('en-US-u-hc-h12', 'de-CH-x-y', 'es-419', 'sl-rozaj-biske', 'ca-ES-valencia'),
  );

  it('stops nothing, whatever it is', () => {
    const choices = fc.record({
      chosen: fc.constantFrom(null, ...languages),
      hourCycle: fc.constantFrom(null, 'h12', 'h23'),
      weekStart: fc.constantFrom(null, 'monday', 'saturday', 'sunday'),
      zone: fc.oneof(fc.constantFrom('Europe/Zurich', 'America/Toronto', ''), fc.string()),
      countryCode: fc.oneof(fc.constant(null), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(tag), choices, (tags, { chosen, hourCycle, weekStart, zone, countryCode }) => {
        const locales = readableLocales(tags);
        const locale = writingLocale(languageOf(chosen, locales), locales, { hourCycle, weekStart });
        const { hourCycle: written } = new Intl.DateTimeFormat(locale, {
          timeStyle: 'short',
        }).resolvedOptions();
        if (hourCycle !== null) expect(written).toBe(hourCycle);
        emergencyCountryOf(zone, { locales, countryCode });
        // Nor do they ask that it was checked before.
        expect(languages).toContain(languageOf(chosen, tags));
        emergencyCountryOf(zone, { locales: tags, countryCode });
      }),
    );
  });
});
