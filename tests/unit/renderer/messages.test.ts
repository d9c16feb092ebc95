import { describe, expect, it } from 'vitest';
import { writingLocale } from '#renderer/messages/locale.ts';
import { languageOf } from '#shared/record/language.ts';

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
