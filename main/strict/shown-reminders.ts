/**
 * The list of shown reminders on disk: a restart does not show them again. A list that cannot be read counts as empty,
 * and the app then asks open questions once more.
 */
import { z } from 'zod';
import { checkSum, fileText, parseJson } from '../files/file-text.ts';
import { noShownReminders, type ShownReminders } from './reminders.ts';

const shownRemindersSchema = z.looseObject({
  format: z.literal('legwork-reminders'),
  version: z.literal(1),
  shown: z.record(z.string().max(200), z.number()),
});

export const textOfShownReminders = ({ shown }: ShownReminders): string =>
  fileText({ format: 'legwork-reminders', version: 1, shown }, {});

/** Parses the file's text. The list is empty if the file is missing or damaged. */
export function shownRemindersOf(text: string | null): ShownReminders {
  if (text === null || checkSum(text) !== 'right') return noShownReminders;
  const { data } = shownRemindersSchema.safeParse(parseJson(text));
  return data === undefined ? noShownReminders : { shown: data.shown };
}
