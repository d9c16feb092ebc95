/**
 * Every message of the page and of the reports, by its name, in ICU MessageFormat. English defines the names. The type check fails if
 * another language lacks one. The page loads only the current language: the messages of the first screen at once, and
 * the rest with the first lazy screen.
 */

import type { Language } from '../record/preferences.ts';
import type { en } from './en/index.ts';
import type { later } from './en/later.ts';

type FirstId = keyof typeof en;
type LaterId = keyof typeof later;
export type MessageId = FirstId | LaterId;
export type WordValues = Readonly<Record<string, string | number>>;

/** The message of this name with its values. Pure functions that need messages take it as an argument. */
export type Translate = (id: MessageId, values?: WordValues) => string;

export type Catalogue = Readonly<Record<MessageId, string>>;

/** The messages of the first screen in each language. */
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

/** All messages of a language. */
export async function messagesOf(language: Language): Promise<Catalogue> {
  const [first, rest] = await Promise.all([firstMessages[language](), laterMessages[language]()]);
  return { ...first, ...rest };
}
