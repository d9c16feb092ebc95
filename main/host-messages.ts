/** Messages that the host shows outside the page, in the user's language, from the page's own catalogue. */
import { IntlMessageFormat } from 'intl-messageformat';
import { host as de } from '#shared/messages/de/host.ts';
import { host as en, type HostMessageId, type HostMessages } from '#shared/messages/en/host.ts';
import { host as es } from '#shared/messages/es/host.ts';
import { host as fr } from '#shared/messages/fr/host.ts';
import type { Language } from '#shared/record/preferences.ts';

const messages: Readonly<Record<Language, HostMessages>> = { en, de, fr, es };

export type HostTranslate = (id: HostMessageId, values?: Readonly<Record<string, string | number>>) => string;

export const hostMessages =
  (language: Language): HostTranslate =>
  (id, values = {}) => {
    const text = messages[language][id];
    try {
      return String(new IntlMessageFormat(text, language).format(values));
    } catch {
      // A value is missing: the text shows its name in its place.
      return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
    }
  };
