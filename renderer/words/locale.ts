/** Which language the page speaks, and in which locale it writes dates and numbers. */
import { type Language, languages, type Settings } from '#shared/record/settings.ts';

const languagePart = (locale: string): string => locale.split('-')[0] ?? locale;

/** The chosen language, else the first of the reader's own that there is, else English. */
export function languageOf(chosen: Language | null, readers: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const reader of readers) {
    const found = languages.find((language) => language === languagePart(reader));
    if (found !== undefined) return found;
  }
  return 'en';
}

const weekdays = { monday: 'mon', saturday: 'sat', sunday: 'sun' } as const;

/**
 * The reader's own locale of that language, for its region's dates (the bare language where they have none), with
 * the hours and the first day of the week that they chose: `en-GB-u-fw-mon-hc-h23`.
 */
export function writingLocale(
  language: Language,
  readers: readonly string[],
  { hourCycle, weekStart }: Pick<Settings, 'hourCycle' | 'weekStart'>,
): string {
  const own = readers.find((reader) => languagePart(reader) === language) ?? language;
  const choices = [
    ...(weekStart === null ? [] : [`fw-${weekdays[weekStart]}`]),
    ...(hourCycle === null ? [] : [`hc-${hourCycle}`]),
  ];
  return choices.length === 0 ? own : `${own}-u-${choices.join('-')}`;
}
