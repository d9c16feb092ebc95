/**
 * Which reminders were shown, on the disk: so that a restart shows none again. One that cannot be read is empty, and
 * a question that still waits is then asked once more.
 */
import { z } from 'zod';
import type { Codec } from '../record/codec.ts';
import { checkSum, fileText, parseJson } from '../record/file-text.ts';
import { fileOf, readIfThere } from '../record/files.ts';
import { remindersName } from '../record/layout.ts';
import { emptyLedger, type Ledger } from './reminders.ts';

const ledgerSchema = z.looseObject({
  format: z.literal('legwork-reminders'),
  version: z.literal(1),
  shown: z.record(z.string().max(200), z.number()),
});

export const textOfLedger = ({ shown }: Ledger): string =>
  fileText({ format: 'legwork-reminders', version: 1, shown }, {});

/** Throws only what the file system throws. */
export async function readLedger(folder: string, codec: Codec): Promise<Ledger> {
  const bytes = await readIfThere(fileOf(folder, remindersName));
  if (bytes === null) return emptyLedger;
  const decoded = codec.decode(remindersName, bytes.toString('utf8'));
  if (decoded.kind !== 'whole' || checkSum(decoded.text) !== 'right') return emptyLedger;
  const { data } = ledgerSchema.safeParse(parseJson(decoded.text));
  return data === undefined ? emptyLedger : { shown: data.shown };
}
