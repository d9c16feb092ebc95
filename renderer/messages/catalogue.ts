/**
 * Every text of the page, by its name, in ICU MessageFormat. English is written first and names what there is; the
 * other languages have each name too, or the type check fails. The page loads the one that is spoken: at once what the
 * first screen needs, and the rest with the first part of the page that comes after it.
 */

import type { en } from '#shared/messages/en/index.ts';
import type { later } from '#shared/messages/en/later.ts';
import type { Language } from '#shared/record/preferences.ts';

type FirstId = keyof typeof en;
type LaterId = keyof typeof later;
export type MessageId = FirstId | LaterId;
export type Catalogue = Readonly<Record<MessageId, string>>;

/** What each language says at first. */
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

/** All texts of a language. */
export async function messagesOf(language: Language): Promise<Catalogue> {
  const [first, rest] = await Promise.all([firstMessages[language](), laterMessages[language]()]);
  return { ...first, ...rest };
}
