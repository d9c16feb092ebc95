/**
 * A desk's files: each part is one encrypted file under a name that no file has had, and the head names the parts. A
 * write makes the changed parts and then renames a new head into place: with that it has happened, whole. Files that
 * the head does not name are no part of the desk, and go.
 */
import { hash } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { LedgerEntry } from '#shared/desk/state.ts';
import { type DataKey, decryptBytes, encryptBytes, keyIdSchema } from '../crypto/encryption.ts';
import { writeDurably, writeInPlace } from '../files/durable.ts';
import { parseJson } from '../files/file-text.ts';
import { type FileStamp, flushFolder, readStamped } from '../files/files.ts';
import { deskHeadFile } from '../files/names.ts';
import { isPartName, newPartName } from './desk-files.ts';
import {
  changedParts,
  type Desk,
  deskOfParts,
  isHeldPart,
  ledgerOfParts,
  type Numbered,
  type Numbers,
  numbersOf,
  type PartKey,
  type PartTexts,
  textsOfParts,
} from './parts.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);
const quickly = { level: constants.Z_BEST_SPEED };
/** Larger than any part. */
const maxPartBytes = 512 * 1024 * 1024;

const format = 'legwork-desk-head';
const version = 1;
const headSchema = z.looseObject({ format: z.literal(format), version: z.int().min(1) });

const contentSchema = z.strictObject({
  /** Grows by one with every write. */
  revision: z.int().min(1),
  /** Backups of an earlier revision hold figures that were erased since. */
  erasedAt: z.int().min(0),
  ledger: z.strictObject({ entries: z.int().min(0) }),
  parts: z.array(
    z
      .strictObject({
        key: z.string().max(60),
        file: z.string().refine(isPartName),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      })
      .readonly(),
  ),
});
export type HeadContent = z.infer<typeof contentSchema>;
type Part = HeadContent['parts'][number];

const partLabel = 'desk-part';
const headLabel = 'desk-head';
const boundTo = (key: PartKey, file: string): string => JSON.stringify([key, file]);

async function encryptedPart(key: DataKey, part: Pick<Part, 'key' | 'file'>, text: string): Promise<Buffer> {
  const bytes = encryptBytes(key, partLabel, boundTo(part.key, part.file), await compress(text, quickly));
  return Buffer.from(bytes);
}

/** The text of a part; null if a byte of it is another, or it belongs elsewhere. */
async function textOfPart(key: DataKey, part: Part, bytes: Buffer): Promise<string | null> {
  if (hash('sha256', bytes) !== part.sha256) return null;
  const plain = decryptBytes(key, partLabel, boundTo(part.key, part.file), bytes);
  if (plain === null) return null;
  return (await decompress(plain, { maxOutputLength: maxPartBytes })).toString('utf8');
}

const newline = 0x0a;

/** The first line is plain: it tells a newer Legwork's desk before anyone has unlocked it. */
function headBytes(key: DataKey, content: HeadContent): Buffer {
  const line = JSON.stringify({ format, version, keyId: key.id });
  const encrypted = encryptBytes(key, headLabel, line, Buffer.from(JSON.stringify(content)));
  return Buffer.concat([Buffer.from(`${line}\n`), encrypted]);
}

export type FoundHead = 'missing' | 'newer' | 'unreadable' | 'whole';

const lineSchema = z.strictObject({ ...headSchema.shape, keyId: keyIdSchema });

function lineOf(bytes: Buffer): string {
  const end = bytes.indexOf(newline);
  return bytes.toString('utf8', 0, Math.max(0, Math.min(end, 1000)));
}

/** What the head is, as far as it can be told without a key. */
export async function findHead(folder: string): Promise<FoundHead> {
  const found = await readStamped(path.join(folder, deskHeadFile)).catch(() => 'unreadable' as const);
  if (found === null) {
    // A folder or a pipe of this name is none, and stands in the way of one.
    const isThere = await lstat(path.join(folder, deskHeadFile)).catch(() => null);
    return isThere === null ? 'missing' : 'unreadable';
  }
  if (found === 'unreadable') return found;
  const head = headSchema.safeParse(parseJson(lineOf(found.bytes))).data;
  if (head === undefined) return 'unreadable';
  return head.version > version ? 'newer' : 'whole';
}

function contentOf(bytes: Buffer, key: DataKey): HeadContent | null {
  const line = lineOf(bytes);
  if (lineSchema.safeParse(parseJson(line)).data === undefined) return null;
  const encrypted = bytes.subarray(Buffer.byteLength(line) + 1);
  const plain = decryptBytes(key, headLabel, line, encrypted);
  return plain === null
    ? null
    : (contentSchema.safeParse(parseJson(Buffer.from(plain).toString('utf8'))).data ?? null);
}

/** What of a damaged desk can still be read: a restore takes none of it back. */
export type Remains = {
  readonly revision: number;
  readonly erasedAt: number;
  /** Null if it cannot be read whole. */
  readonly ledger: readonly LedgerEntry[] | null;
  /** The texts of the parts that can be read. */
  readonly texts: PartTexts;
  /** The names of those that cannot. */
  readonly broken: ReadonlySet<PartKey>;
};

export type ReadDesk =
  | { readonly kind: 'whole'; readonly desk: Desk }
  | { readonly kind: 'damaged'; readonly remains: Remains | null };

type Known = Numbered & {
  readonly content: HeadContent;
  readonly stamps: ReadonlyMap<string, FileStamp>;
};

export type DeskStore = {
  /** Reads the head and every part. A part that is missing, changed, swapped or cut makes the desk a damaged one. */
  readonly read: () => Promise<ReadDesk>;
  /**
   * Writes the desk, whole or not at all. Throws the file system's error; the files are then as before.
   * @param erases figures of a person were erased: backups of earlier revisions must go
   */
  readonly write: (desk: Desk, options: { readonly erases: boolean }) => Promise<void>;
  readonly revision: () => number;
  /** The first revision without the figures that were erased last; 0 if none were. */
  readonly erasedAt: () => number;
};

const isSameStamp = (one: FileStamp, other: FileStamp): boolean =>
  one.size === other.size && one.mtimeNs === other.mtimeNs && one.ino === other.ino;

async function stampAt(file: string): Promise<FileStamp | null> {
  const found = await lstat(file, { bigint: true }).catch(() => null);
  return found?.isFile() === true ? found : null;
}

/** Deletes the files of our own kind that the head does not name. What cannot be deleted now goes after the next write. */
async function sweep(folder: string, { parts }: HeadContent): Promise<void> {
  const named = new Set(parts.map(({ file }) => file));
  const names = await readdir(folder).catch(() => []);
  const surplus = names.filter((name) => isPartName(name) && !named.has(name));
  for (const name of surplus) await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  if (surplus.length > 0) flushFolder(folder);
}

const noNumbers: Numbers = new Map();

function ledgerIn({ ledger }: HeadContent, texts: PartTexts): readonly LedgerEntry[] | null {
  try {
    const read = ledgerOfParts(texts);
    return read.length === ledger.entries ? read : null;
  } catch {
    return null;
  }
}

const remainsOf = (content: HeadContent, texts: PartTexts): Remains => ({
  ...{ revision: content.revision, erasedAt: content.erasedAt, texts },
  ledger: ledgerIn(content, texts),
  broken: new Set(content.parts.flatMap(({ key }) => (texts.has(key) ? [] : key))),
});

/** Where a restored desk goes on: after the revision, and after the last erasure, of the present one. */
export type Begun = Pick<HeadContent, 'revision' | 'erasedAt'>;

const fromTheFirst: Begun = { revision: 0, erasedAt: 0 };

export function createDeskStore(folder: string, key: DataKey, begun: Begun = fromTheFirst): DeskStore {
  let known: Known | null = null;
  const at = (file: string): string => path.join(folder, file);

  const readPart = async (part: Part): Promise<{ text: string; stamp: FileStamp } | null> => {
    // Whoever put a link here could change what it leads to.
    const isOwnFile = (await stampAt(at(part.file))) !== null;
    const found = isOwnFile ? await readStamped(at(part.file)).catch(() => null) : null;
    const text = found && (await textOfPart(key, part, found.bytes).catch(() => null));
    return found === null || text === null ? null : { text, stamp: found.stamp };
  };

  const read = async (): Promise<ReadDesk> => {
    known = null;
    const head = await readStamped(at(deskHeadFile)).catch(() => null);
    const content = head && contentOf(head.bytes, key);
    if (content === null) return { kind: 'damaged', remains: null };
    const texts = new Map<PartKey, string>();
    const stamps = new Map<string, FileStamp>();
    for (const part of content.parts) {
      const found = await readPart(part);
      if (found === null) continue;
      texts.set(part.key, found.text);
      stamps.set(part.file, found.stamp);
    }
    const damaged = (): ReadDesk => ({ kind: 'damaged', remains: remainsOf(content, texts) });
    if (texts.size < content.parts.length || ledgerIn(content, texts) === null) return damaged();
    try {
      known = { ...deskOfParts(texts), content, stamps };
    } catch {
      return damaged();
    }
    await sweep(folder, content).catch(() => undefined);
    return { kind: 'whole', desk: known.desk };
  };

  /** The parts that stay. One that another program has touched is written anew from memory. */
  const keptParts = async (changed: Set<PartKey>): Promise<Map<Part, FileStamp>> => {
    const kept = new Map<Part, FileStamp>();
    for (const part of known?.content.parts ?? []) {
      if (changed.has(part.key)) continue;
      const [stamp, before] = [await stampAt(at(part.file)), known?.stamps.get(part.file)];
      if (stamp !== null && before !== undefined && isSameStamp(stamp, before)) kept.set(part, stamp);
      else changed.add(part.key);
    }
    return kept;
  };

  const writeParts = async (changed: ReadonlySet<PartKey>, next: Numbered, parts: Map<Part, FileStamp>) => {
    const textOf = textsOfParts(next);
    for (const each of changed) {
      const text = textOf(each);
      if (text === null) continue;
      const file = newPartName();
      const bytes = await encryptedPart(key, { key: each, file }, text);
      const part = { key: each, file, sha256: hash('sha256', bytes) };
      try {
        parts.set(part, writeInPlace(at(file), bytes));
      } catch (error) {
        await rm(at(file), { force: true }).catch(() => undefined);
        throw error;
      }
    }
    // The parts are there before a head can name them, after a power cut too.
    flushFolder(folder);
  };

  const placeHead = async (content: HeadContent): Promise<void> => {
    let isPlaced = false;
    const onPlaced = (): void => {
      isPlaced = true;
    };
    await writeDurably(at(deskHeadFile), headBytes(key, content), { onPlaced }).catch((error: unknown) => {
      // With the rename it has happened: only the flush of the folder has failed.
      if (!isPlaced) throw error;
    });
  };

  const write: DeskStore['write'] = async (desk, { erases }) => {
    const former = known?.content ?? begun;
    const revision = former.revision + 1;
    const next = { desk, numbers: numbersOf(desk.state, known?.numbers ?? noNumbers) };
    const changed = changedParts(known, next);
    // What was held for weeks that are closed since still stands there.
    const held = (known?.content.parts ?? []).filter((part) => isHeldPart(part.key));
    for (const part of erases ? held : []) changed.add(part.key);
    const parts = await keptParts(changed);
    const kept = new Set(parts.keys());
    try {
      await writeParts(changed, next, parts);
      const content: HeadContent = {
        ...{ revision, erasedAt: erases ? revision : former.erasedAt },
        ledger: { entries: desk.state.ledger.length },
        parts: [...parts.keys()],
      };
      await placeHead(content);
      const stamps = new Map([...parts].map(([{ file }, stamp]) => [file, stamp] as const));
      known = { ...next, content, stamps };
    } catch (error) {
      const made = [...parts.keys()].filter((part) => !kept.has(part));
      for (const { file } of made) await rm(at(file), { force: true }).catch(() => undefined);
      throw error;
    }
    await sweep(folder, known.content).catch(() => undefined);
  };

  return {
    read,
    write,
    revision: () => (known?.content ?? begun).revision,
    erasedAt: () => (known?.content ?? begun).erasedAt,
  };
}
