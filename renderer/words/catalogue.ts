/**
 * Every text of the page, by its name, in ICU MessageFormat. English is written first and names what there is; the
 * other languages are loaded when they are spoken and have each name too, or the type check fails.
 */
import type { Language } from '#shared/record/settings.ts';
import { app } from './en/app.ts';
import { commands } from './en/commands.ts';
import { settings } from './en/settings.ts';
import { stockings } from './en/stockings.ts';
import { today } from './en/today.ts';

export const en = { ...app, ...today, ...settings, ...commands, ...stockings } as const;

export type WordId = keyof typeof en;
export type Catalogue = Readonly<Record<WordId, string>>;

/** The texts of each language. */
export const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => en,
  // Not translated yet.
  de: async () => en,
  fr: async () => en,
  es: async () => en,
};
