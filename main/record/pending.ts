/** Goes on with a write of several files that was cut off: `pending.json` holds them all. */
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { Codec } from '../crypto/codec.ts';
import { fileOf, readIfThere, removeFiles } from '../files/files.ts';
import { type RecordWriter, readPending } from '../files/writer.ts';
import { type FileName, isEntryFile, pendingName } from './layout.ts';
import { quarantineFile } from './quarantine.ts';
import { parseEntryFile, parseRecovery } from './read-file.ts';

export type OpenOptions = {
  readonly folder: string;
  readonly codec: Codec;
  readonly now: ZonedTime;
  readonly writer: RecordWriter;
  /** The highest revision of a copy; 0 without copies. A record with copies and no files has been lost. */
  readonly copiedRevision: number;
};

/** Finishes it; what is on disk already in a later form stays. False where there was nothing to finish. */
export async function finishPending({ folder, codec, now, writer }: OpenOptions): Promise<boolean> {
  const bytes = await readIfThere(fileOf(folder, pendingName));
  if (bytes === null) return false;
  const files = readPending(bytes.toString('utf8'));
  if (files === null) {
    await quarantineFile({
      dataFolder: folder,
      name: pendingName,
      bytes,
      label: 'unfinished',
      now,
      key: codec.key,
    });
  } else {
    for (const [name, stored] of files) {
      if (await isLater(folder, name, stored, codec)) await writer.write(new Map([[name, stored]]));
    }
  }
  await removeFiles([fileOf(folder, pendingName)]);
  return true;
}

/** The files of a cut-off write that a newer version made: they are its own to finish. */
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

async function isLater(folder: string, name: FileName, stored: string, codec: Codec): Promise<boolean> {
  const there = await readIfThere(fileOf(folder, name));
  const revisionThere = there === null ? 0 : revisionOf(name, there.toString('utf8'), codec);
  return revisionOf(name, stored, codec) > revisionThere;
}
