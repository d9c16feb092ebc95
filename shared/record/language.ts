/** Chooses the app's language. */
import { type Language, languages } from './preferences.ts';

/** What the system or the browser says of the reader. */
export type Reader = {
  /** The languages as `readableLocales` gives them, the first preferred: `de-CH`. Empty if nothing is known. */
  readonly locales: readonly string[];
  /** The two-letter code of the country that the system is set to; null if it is not known. */
  readonly countryCode: string | null;
};

/**
 * The tags that `Intl` can read, in their canonical form. Extensions are left out: the app adds its own. A tag that
 * cannot be read (`C`, `ca-ES@valencia`) names no language and no country.
 */
export function readableLocales(tags: readonly string[]): readonly string[] {
  const readable = tags.flatMap((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).map((locale) => locale.replace(/-[a-z0-9]-.*/, ''));
    } catch {
      return [];
    }
  });
  return [...new Set(readable)];
}

export const languagePart = (locale: string): string => locale.split('-')[0] ?? locale;

/** The chosen language, else the first of the reader's own that the app has, else English. */
export function languageOf(chosen: Language | null, readers: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const reader of readers) {
    const found = languages.find((language) => language === languagePart(reader));
    if (found !== undefined) return found;
  }
  return 'en';
}
