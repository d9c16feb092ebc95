/** Finishes an interrupted write of several files. `pending.json` holds them all. */
import { z } from 'zod';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { Codec } from '../crypto/codec.ts';
import { checkSum, parseJson } from '../files/file-text.ts';
import { fileOf, readIfThere, removeFiles } from '../files/files.ts';
import { type FileName, pendingName } from '../files/names.ts';
import type { RecordWriter } from '../files/writer.ts';
import { isEntryFile, recoveryName, remindersName } from './layout.ts';
import { quarantineFile } from './quarantine.ts';
import { parseEntryFile, parseRecovery } from './read-file.ts';

export type OpenOptions = {
  readonly folder: string;
  readonly codec: Codec;
  readonly now: ZonedTime;
  readonly writer: RecordWriter;
  /** The highest revision of a backup; 0 without backups. If there are backups and no files, the record was lost. */
  readonly copiedRevision: number;
};

/** Only names of the record: a forged file must not cause writes elsewhere. */
const pendingSchema = z.looseObject({
  files: z.record(
    z.string().refine((name) => isEntryFile(name) || [recoveryName, remindersName].includes(name)),
    z.string(),
  ),
});

/** The file texts of a `pending.json`, or null if it is damaged: then no call acknowledged it. */
function readPending(text: string): ReadonlyMap<FileName, string> | null {
  if (checkSum(text) !== 'right') return null;
  const pending = pendingSchema.safeParse(parseJson(text)).data;
  return pending === undefined ? null : new Map(Object.entries(pending.files));
}

export type FinishedPending = {
  /** Acknowledged files that cannot be read, because of another key or damage. */
  readonly unreadable: readonly {
    readonly name: FileName;
    readonly reason: 'damaged';
    readonly quarantinedAs: string;
  }[];
};

/**
 * Finishes the write. Later files on disk stay, and files that cannot be read are quarantined.
 * Null if there was nothing to finish.
 */
export async function finishPending(options: OpenOptions): Promise<FinishedPending | null> {
  const { folder, codec, now, writer } = options;
  const bytes = await readIfThere(fileOf(folder, pendingName));
  if (bytes === null) return null;
  const files = readPending(bytes.toString('utf8'));
  // Reminders are not part of the record, and are shown again.
  const unreadable = [...(files?.keys() ?? [])].filter(
    (name) => name !== remindersName && parsedOf(name, files?.get(name) ?? '', codec)?.kind !== 'whole',
  );
  let quarantinedAs = '';
  if (files === null || unreadable.length > 0) {
    const what = { dataFolder: folder, name: pendingName, bytes, label: 'unfinished', now, key: codec.key };
    quarantinedAs = await quarantineFile(what);
  }
  for (const [name, stored] of files ?? []) {
    if (await isLater(options, name, stored)) await writer.write(new Map([[name, stored]]));
  }
  await removeFiles([fileOf(folder, pendingName)]);
  return { unreadable: unreadable.map((name) => ({ name, reason: 'damaged', quarantinedAs })) };
}

/** The files of a newer version's interrupted write. Only that version may finish it. */
export async function newerPending({ folder, codec }: OpenOptions): Promise<readonly FileName[]> {
  const bytes = await readIfThere(fileOf(folder, pendingName));
  const files = bytes === null ? null : readPending(bytes.toString('utf8'));
  return [...(files ?? [])].flatMap(([name, stored]) =>
    parsedOf(name, stored, codec)?.kind === 'newer' ? name : [],
  );
}

function parsedOf(name: FileName, stored: string, codec: Codec) {
  const decoded = codec.decode(name, stored);
  if (decoded.kind === 'newer') return decoded;
  if (decoded.kind !== 'whole') return null;
  return isEntryFile(name) ? parseEntryFile(name, decoded.text) : parseRecovery(decoded.text);
}

function revisionOf(name: FileName, stored: string, codec: Codec): number {
  const parsed = parsedOf(name, stored, codec);
  return parsed?.kind === 'whole' && parsed.isSumRight ? parsed.file.revision : 0;
}

async function isLater({ codec, writer }: OpenOptions, name: FileName, stored: string): Promise<boolean> {
  const there = await writer.read(name);
  const revisionThere = there === null ? 0 : revisionOf(name, there.toString('utf8'), codec);
  return revisionOf(name, stored, codec) > revisionThere;
}
