/**
 * Every text of the page, by its name, in ICU MessageFormat. English is written first and names what there is; the
 * other languages have each name too, or the type check fails. The page loads the one that is spoken.
 */
import type { Language } from '#shared/record/settings.ts';
import type { en } from './en/index.ts';

export type WordId = keyof typeof en;
export type Catalogue = Readonly<Record<WordId, string>>;

/** The texts of each language. */
export const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
};
