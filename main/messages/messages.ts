/** Says outside the page what there is to say, in the user's language. */
import type { Language } from '#shared/record/settings.ts';
import { de } from './de.ts';
import { en, type HostMessages, type HostWordId } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

const words: Readonly<Record<Language, HostMessages>> = { en, de, fr, es };

export type HostTranslate = (id: HostWordId, values?: Readonly<Record<string, string | number>>) => string;

/** Fills each `{name}` by its value; one that has none stays as it is, to be seen. */
export const hostMessages =
  (language: Language): HostTranslate =>
  (id, values = {}) =>
    words[language][id].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
