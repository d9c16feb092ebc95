/**
 * Every text of the page, by its name, in ICU MessageFormat. English is written first and names what there is; the
 * other languages have each name too, or the type check fails. The page loads the one that is spoken: at once what the
 * first screen needs, and the rest with the first part of the page that comes after it.
 */
import type { Language } from '#shared/record/settings.ts';
import type { en } from './en/index.ts';
import type { later } from './en/later.ts';

type FirstId = keyof typeof en;
type LaterId = keyof typeof later;
export type MessageId = FirstId | LaterId;
export type Catalogue = Readonly<Record<MessageId, string>>;

/** What each language says at first. */
export const firstMessages: Readonly<Record<Language, () => Promise<Readonly<Record<FirstId, string>>>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
};

const laterMessages: Readonly<Record<Language, () => Promise<Readonly<Record<LaterId, string>>>>> = {
  en: async () => (await import('./en/later.ts')).later,
  de: async () => (await import('./de/later.ts')).later,
  fr: async () => (await import('./fr/later.ts')).later,
  es: async () => (await import('./es/later.ts')).later,
};

/** All texts of a language. */
export async function wordsOf(language: Language): Promise<Catalogue> {
  const [first, rest] = await Promise.all([firstMessages[language](), laterMessages[language]()]);
  return { ...first, ...rest };
}
