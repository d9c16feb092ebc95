/**
 * Which reminders were shown, on the disk: so that a restart shows none again. One that cannot be read is empty, and
 * a question that still waits is then asked once more.
 */
import { z } from 'zod';
import type { Codec } from '../crypto/codec.ts';
import { checkSum, fileText, parseJson } from '../files/file-text.ts';
import { fileOf, readIfThere } from '../files/files.ts';
import { remindersName } from '../record/layout.ts';
import { noShownReminders, type ShownReminders } from './reminders.ts';

const shownRemindersSchema = z.looseObject({
  format: z.literal('legwork-reminders'),
  version: z.literal(1),
  shown: z.record(z.string().max(200), z.number()),
});

export const textOfShownReminders = ({ shown }: ShownReminders): string =>
  fileText({ format: 'legwork-reminders', version: 1, shown }, {});

/** Throws only what the file system throws. */
export async function readShownReminders(folder: string, codec: Codec): Promise<ShownReminders> {
  const bytes = await readIfThere(fileOf(folder, remindersName));
  if (bytes === null) return noShownReminders;
  const decoded = codec.decode(remindersName, bytes.toString('utf8'));
  if (decoded.kind !== 'whole' || checkSum(decoded.text) !== 'right') return noShownReminders;
  const { data } = shownRemindersSchema.safeParse(parseJson(decoded.text));
  return data === undefined ? noShownReminders : { shown: data.shown };
}
