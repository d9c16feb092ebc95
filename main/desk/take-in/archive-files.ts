/** The envelopes of an archive. */
import { buffer } from 'node:stream/consumers';
import { mostEnvelopeBytes } from '#shared/desk/constants.ts';
import { refused } from '#shared/desk/envelope.ts';
import { type ArchiveEntry, type ArchiveLimits, entriesOf, isArchive } from '../../files/archive.ts';
import type { Source } from '../../files/source.ts';
import type { FoundFile } from './found-file.ts';

/** A desk of 10,000 workers sends 250 MB, and few send more. */
const limits: ArchiveLimits = { entries: 100_000, bytes: 8 * 1024 ** 3, entryBytes: mostEnvelopeBytes };

/** What systems put beside the files of a person. */
const isOfSystem = (name: string): boolean =>
  /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

async function fileOf({ name, size, canBeRead, read }: ArchiveEntry): Promise<FoundFile> {
  if (size > mostEnvelopeBytes) return { name, ...refused('too-large') };
  if (!canBeRead) return { name, ...refused('no-envelope') };
  // Whatever fails in unpacking a file, the others are taken.
  const bytes = await buffer(read()).catch(() => null);
  return bytes === null ? { name, ...refused('no-envelope') } : { name, bytes };
}

async function wholeFile(source: Source): Promise<FoundFile> {
  const { name, size } = source;
  if (size > mostEnvelopeBytes) return { name, ...refused('too-large') };
  const bytes = await buffer(source.read(0, size)).catch(() => null);
  return bytes === null ? { name, ...refused('no-envelope') } : { name, bytes };
}

/**
 * The files of an archive, each read when its turn comes; what is no archive is one file. An archive that cannot be
 * opened, or that says to hold more than 100,000 files or 8 GB, is refused as a whole, by its own name.
 * @param below stands before the names of the archive's files
 */
export async function* filesInArchive(source: Source, below = ''): AsyncGenerator<FoundFile> {
  if (!(await isArchive(source).catch(() => false))) {
    yield await wholeFile(source);
    return;
  }
  const entries = await entriesOf(source, limits).catch(() => null);
  if (entries === null) yield { name: source.name, ...refused('no-envelope') };
  for (const entry of entries ?? []) {
    if (isOfSystem(entry.name)) continue;
    yield { ...(await fileOf(entry)), name: `${below}${entry.name}` };
  }
}
