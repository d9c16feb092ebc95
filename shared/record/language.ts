/** Chooses the app's language. */
import { type Language, languages } from './preferences.ts';

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
