/** The locale for dates and numbers on the page. */
import { languagePart } from '#shared/record/language.ts';
import type { Language, Preferences } from '#shared/record/preferences.ts';

const weekdays = { monday: 'mon', saturday: 'sat', sunday: 'sun' } as const;

/**
 * The reader's own locale of that language, for its region's dates, or else the bare language. It carries the hours and
 * the first day of the week that the reader chose: `en-GB-u-fw-mon-hc-h23`.
 */
export function writingLocale(
  language: Language,
  readers: readonly string[],
  { hourCycle, weekStart }: Pick<Preferences, 'hourCycle' | 'weekStart'>,
): string {
  const own = readers.find((reader) => languagePart(reader) === language) ?? language;
  const choices = [
    ...(weekStart === null ? [] : [`fw-${weekdays[weekStart]}`]),
    ...(hourCycle === null ? [] : [`hc-${hourCycle}`]),
  ];
  return choices.length === 0 ? own : `${own}-u-${choices.join('-')}`;
}
