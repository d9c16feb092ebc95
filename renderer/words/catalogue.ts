/**
 * Every text of the page, by its name, in ICU MessageFormat. English is written first and names what there is; the
 * other languages are loaded when they are spoken and have each name too, or the type check fails.
 */
import type { Language } from '#shared/record/settings.ts';
import { app } from './en/app.ts';
import { calendar } from './en/calendar.ts';
import { catchUp } from './en/catch-up.ts';
import { shiftBar } from './en/shift-bar.ts';

export const en = { ...app, ...calendar, ...catchUp, ...shiftBar } as const;

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
