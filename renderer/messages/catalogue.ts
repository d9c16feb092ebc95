/**
 * Every message of the page, by its name, in ICU MessageFormat. English defines the names. The type check fails if
 * another language lacks one. The page loads only the current language: the messages of the first screen at once, and
 * the rest with the first lazy screen.
 */

import type { en } from '#shared/messages/en/index.ts';
import type { later } from '#shared/messages/en/later.ts';
import type { Language } from '#shared/record/preferences.ts';

type FirstId = keyof typeof en;
type LaterId = keyof typeof later;
export type MessageId = FirstId | LaterId;
export type Catalogue = Readonly<Record<MessageId, string>>;

/** The messages of the first screen in each language. */
export const firstMessages: Readonly<Record<Language, () => Promise<Readonly<Record<FirstId, string>>>>> = {
  en: async () => (await import('#shared/messages/en/index.ts')).en,
  de: async () => (await import('#shared/messages/de/index.ts')).de,
  fr: async () => (await import('#shared/messages/fr/index.ts')).fr,
  es: async () => (await import('#shared/messages/es/index.ts')).es,
};

const laterMessages: Readonly<Record<Language, () => Promise<Readonly<Record<LaterId, string>>>>> = {
  en: async () => (await import('#shared/messages/en/later.ts')).later,
  de: async () => (await import('#shared/messages/de/later.ts')).later,
  fr: async () => (await import('#shared/messages/fr/later.ts')).later,
  es: async () => (await import('#shared/messages/es/later.ts')).later,
};

/** All messages of a language. */
export async function messagesOf(language: Language): Promise<Catalogue> {
  const [first, rest] = await Promise.all([firstMessages[language](), laterMessages[language]()]);
  return { ...first, ...rest };
}
