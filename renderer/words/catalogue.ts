/**
 * Every text of the page, by its name, in ICU MessageFormat. English is written first and names what there is; the
 * other languages are loaded when they are spoken and have each name too, or the type check fails.
 */
import type { Language } from '#shared/record/settings.ts';
import { app } from './en/app.ts';
import { data } from './en/data.ts';
import { fields } from './en/fields.ts';
import { problems } from './en/problems.ts';
import { screens } from './en/screens.ts';
import { welcome } from './en/welcome.ts';

export const en = { ...app, ...data, ...fields, ...problems, ...welcome, ...screens } as const;

export type WordId = keyof typeof en;
export type Catalogue = Readonly<Record<WordId, string>>;

/** The texts of each language. */
export const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => en,
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
};
