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
  ledgerOfParts,
  type Numbers,
  numbersOf,
  type PartKey,
  type PartTexts,
  peopleOfParts,
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

/** What of a damaged desk can still be read: none of it may be taken back by a restore. */
export type Remains = {
  readonly revision: number;
  readonly erasedAt: number;
  /** Null if it cannot be read whole. */
  readonly ledger: readonly LedgerEntry[] | null;
  readonly persons: Desk['state']['persons'];
};

/** A desk with the texts of its parts, as it goes into a backup. */
export type ReadDesk =
  | { readonly kind: 'whole'; readonly desk: Desk }
  | { readonly kind: 'damaged'; readonly remains: Remains | null };

type Known = {
  readonly content: HeadContent;
  readonly desk: Desk;
  readonly numbers: Numbers;
  readonly stamps: ReadonlyMap<string, FileStamp>;
};

export type DeskStore = {
  /** Reads the head and every part. A part that is missing, changed, swapped or cut makes the desk a damaged one. */
  readonly read: () => Promise<ReadDesk>;
  /**
   * Writes the desk, whole or not at all. Throws the file system's error; the files are then as before.
   * @param erases figures of a person were erased: backups of earlier revisions must go
   */
  readonly write: (desk: Desk, options?: { readonly erases?: boolean }) => Promise<void>;
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

/** @param firstRevision the store begins after it: a restored desk goes on where the present one was */
export function createDeskStore(folder: string, key: DataKey, firstRevision = 0): DeskStore {
  let known: Known | null = null;

  const readPart = async (part: Part): Promise<{ text: string; stamp: FileStamp } | null> => {
    const file = path.join(folder, part.file);
    // Whoever put a link here could change what it leads to.
    const isOwnFile = (await stampAt(file)) !== null;
    const found = isOwnFile ? await readStamped(file).catch(() => null) : null;
    const text = found && (await textOfPart(key, part, found.bytes).catch(() => null));
    return found === null || text === null ? null : { text, stamp: found.stamp };
  };

  const remainsOf = (content: HeadContent, texts: PartTexts): Remains => {
    const whole = <Value>(read: () => Value): Value | null => {
      try {
        return read();
      } catch {
        return null;
      }
    };
    const ledger = whole(() => ledgerOfParts(texts));
    const people = whole(() => peopleOfParts(texts, ''));
    return {
      ...{ revision: content.revision, erasedAt: content.erasedAt },
      ledger: ledger?.length === content.ledger.entries ? ledger : null,
      persons: people?.persons ?? new Map(),
    };
  };

  const read = async (): Promise<ReadDesk> => {
    known = null;
    const head = await readStamped(path.join(folder, deskHeadFile)).catch(() => null);
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
    if (texts.size < content.parts.length) return { kind: 'damaged', remains: remainsOf(content, texts) };
    try {
      const { desk, numbers } = deskOfParts(texts);
      known = { content, desk, numbers, stamps };
      await sweep(folder, content).catch(() => undefined);
      return { kind: 'whole', desk };
    } catch {
      return { kind: 'damaged', remains: remainsOf(content, texts) };
    }
  };

  const write: DeskStore['write'] = async (desk, { erases = false } = {}) => {
    const revision = (known?.content.revision ?? firstRevision) + 1;
    const numbers = numbersOf(desk.state, known?.numbers ?? noNumbers);
    const changed = changedParts(known?.desk ?? null, desk, known?.numbers ?? noNumbers, numbers);
    const stamps = new Map<string, FileStamp>();
    const parts: Part[] = [];
    for (const part of known?.content.parts ?? []) {
      if (changed.has(part.key)) continue;
      const stamp = await stampAt(path.join(folder, part.file));
      const before = known?.stamps.get(part.file);
      if (stamp !== null && before !== undefined && isSameStamp(stamp, before)) {
        stamps.set(part.file, stamp);
        parts.push(part);
        // Another program has touched it: it is written anew from memory.
      } else changed.add(part.key);
    }
    const made: string[] = [];
    try {
      const textOf = textsOfParts(desk, numbers);
      for (const each of changed) {
        const text = textOf(each);
        if (text === null) continue;
        const file = newPartName();
        const bytes = await encryptedPart(key, { key: each, file }, text);
        made.push(file);
        stamps.set(file, writeInPlace(path.join(folder, file), bytes));
        parts.push({ key: each, file, sha256: hash('sha256', bytes) });
      }
      // The parts are there before a head can name them, after a power cut too.
      flushFolder(folder);
      const content: HeadContent = {
        revision,
        erasedAt: erases ? revision : (known?.content.erasedAt ?? 0),
        ledger: { entries: desk.state.ledger.length },
        parts,
      };
      let isPlaced = false;
      const onPlaced = (): void => {
        isPlaced = true;
      };
      await writeDurably(path.join(folder, deskHeadFile), headBytes(key, content), { onPlaced }).catch(
        (error: unknown) => {
          // The head is in place; whether it outlives a power cut is all that is not known.
          if (!isPlaced) throw error;
        },
      );
      known = { content, desk, numbers, stamps };
    } catch (error) {
      for (const file of made) await rm(path.join(folder, file), { force: true }).catch(() => undefined);
      throw error;
    }
    await sweep(folder, known.content).catch(() => undefined);
  };

  return {
    read,
    write,
    revision: () => known?.content.revision ?? firstRevision,
    erasedAt: () => known?.content.erasedAt ?? 0,
  };
}
