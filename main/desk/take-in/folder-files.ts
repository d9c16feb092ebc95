/**
 * The envelopes of a folder from outside, with its subfolders. Only regular files are opened: a link leads where
 * somebody else wants it to, and a pipe waits.
 */
import { closeSync, constants, type Dirent, fstatSync, openSync, readSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { mostEnvelopeBytes } from '#shared/desk/constants.ts';
import { envelopeEnding, refused } from '#shared/desk/envelope.ts';
import { sourceOfHandle } from '../../files/source.ts';
import { filesInArchive } from './archive-files.ts';
import type { FoundFile } from './found-file.ts';

const archiveEnding = '.zip';
/** Deeper folders hold no envelopes that somebody put there. */
const mostDepth = 16;

/** Opening follows no link and never waits; Windows has neither flag. */
const asItIs = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const endsIn = (name: string, ending: string): boolean => name.toLowerCase().endsWith(ending);

const isOffered = ({ name }: Dirent): boolean =>
  !name.startsWith('._') && [envelopeEnding, archiveEnding].some((ending) => endsIn(name, ending));

const noEnvelope = (name: string): FoundFile => ({ name, ...refused('no-envelope') });

/** All bytes of a file; those that are there where it has become shorter. A single read may bring a part. */
function bytesOf(descriptor: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let length = 0;
  for (let read = -1; read !== 0; length += read)
    read = readSync(descriptor, bytes, length, size - length, length);
  return bytes.subarray(0, length);
}

/**
 * Reads an envelope at once. Ten thousand small files take a third of the time that four turns each to another thread
 * would take, and nobody else waits on a command line.
 */
function envelopeAt(file: string, name: string): FoundFile {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(file, asItIs);
    const found = fstatSync(descriptor);
    const { size } = found;
    // Somebody may have put something else in its place since the folder was read.
    if (!found.isFile()) return noEnvelope(name);
    if (size > mostEnvelopeBytes) return { name, ...refused('too-large') };
    return { name, bytes: bytesOf(descriptor, size) };
  } catch {
    return noEnvelope(name);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

async function* filesOfArchive(file: string, name: string): AsyncGenerator<FoundFile> {
  const handle = await open(file, asItIs).catch(() => null);
  try {
    const found = await handle?.stat();
    if (handle === null || !found?.isFile()) yield noEnvelope(name);
    else yield* filesInArchive(sourceOfHandle(name, found.size, handle), `${name}/`);
  } finally {
    await handle?.close();
  }
}

async function* filesOf(
  folder: string,
  entries: readonly Dirent[],
  { below, depth }: { readonly below: string; readonly depth: number },
): AsyncGenerator<FoundFile> {
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const [file, name] = [path.join(folder, entry.name), `${below}${entry.name}`];
    if (entry.isDirectory()) {
      if (depth < mostDepth) yield* filesBelow(file, { below: `${name}/`, depth: depth + 1 });
    } else if (isOffered(entry)) {
      if (!entry.isFile()) yield noEnvelope(name);
      else if (endsIn(name, archiveEnding)) yield* filesOfArchive(file, name);
      else yield envelopeAt(file, name);
    }
  }
}

async function* filesBelow(
  folder: string,
  where: { readonly below: string; readonly depth: number },
): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) yield noEnvelope(where.below);
  else yield* filesOf(folder, entries, where);
}

/**
 * The files of a folder that end in `.legwork-envelope`, and those in its archives (`.zip`), by name. They stay as they
 * are. What cannot be read is refused by its name.
 * @throws the file system's error if the folder itself cannot be read
 */
export async function* filesInFolder(folder: string): AsyncGenerator<FoundFile> {
  yield* filesOf(folder, await readdir(folder, { withFileTypes: true }), { below: '', depth: 0 });
}
