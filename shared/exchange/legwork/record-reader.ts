/**
 * Reads a whole record that Legwork wrote (out/record-json.ts). The checksum stands for the whole: a text that was cut or
 * changed is refused, because no entry of it tells whether it is the one that was written.
 */
import { z } from 'zod';
import { singleKinds } from '../../record/change.ts';
import { migrate } from '../../record/migrations.ts';
import { storedVersion } from '../../record/stored-files.ts';
import type { ExchangedKind } from '../exchanged-kinds.ts';
import { type Found, nothingFound, type Reader } from '../found.ts';
import { textOf } from '../part.ts';
import type { Hash } from '../planned-wanted.ts';
import { RefusedFileError } from '../refused.ts';
import { canonicalText, headFields, isFields, placeOfKind, recordFormat, splitSum } from './layout.ts';
import { entryCollector, textOfItem } from './upsert-of.ts';

/** Twenty years have about 4 million characters. */
const mostCharacters = 200_000_000;

const headSchema = z.looseObject({
  format: z.literal(recordFormat),
  version: z.int().min(1),
  kinds: z.array(z.string()).max(1000),
  files: z.array(z.unknown()),
});
type Content = z.infer<typeof headSchema>;

const startOfRecord = new RegExp(`^\\s*\\{[^{}]*"format"\\s*:\\s*"${recordFormat}"`);

const damaged = (cause?: unknown): RefusedFileError => new RefusedFileError('damaged', { cause });

/** Nothing but the checksum's line ends a whole file: a text that ends otherwise was cut. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw splitSum(text) === null ? new RefusedFileError('cut', { cause }) : damaged(cause);
  }
}

/** The text as it was written is quick to check; one that was formatted anew is laid out again first. */
function hasRightSum(text: string, content: Readonly<Record<string, unknown>>, sha256: Hash): boolean {
  const split = splitSum(text);
  if (split !== null && sha256(split.body) === split.sum) return true;
  const { sha256: sum, ...rest } = content;
  try {
    return sha256(canonicalText(rest)) === sum;
  } catch (cause) {
    // Brackets nested thousands deep.
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

function contentOf(text: string, sha256: Hash): Content {
  const value = parsed(text);
  if (!isFields(value)) throw damaged();
  if (typeof value.version === 'number' && value.version > storedVersion) throw new RefusedFileError('newer');
  if (!hasRightSum(text, value, sha256)) throw damaged();
  const content = headSchema.safeParse(value);
  if (!content.success) throw damaged(content.error);
  return content.data;
}

type Field = { readonly kind: ExchangedKind; readonly items: readonly unknown[] };

/** The kinds by where they stand: `legwork-journal shifts`. */
const kindsByPlace = new Map(
  Object.entries(placeOfKind).map(([kind, { format, field }]) => [
    `${format} ${field}`,
    kind as ExchangedKind,
  ]),
);

/** A profile has the place for desks, but none goes out and none comes in (exchanged-kinds.ts). */
const isNoDesk = (name: string, value: unknown): boolean =>
  name === 'desks' && Array.isArray(value) && value.length === 0;

/** What a file of the store holds, field by field; an unknown field has no kind. */
function fieldsOf(file: Readonly<Record<string, unknown>>): readonly (Field | string)[] {
  return Object.entries(file)
    .filter(([name, value]) => !headFields.includes(name) && !isNoDesk(name, value))
    .map(([name, value]) => {
      const kind = kindsByPlace.get(`${file.format} ${name}`);
      if (kind === undefined) return name;
      const isList = Array.isArray(value);
      if (isList) return { kind, items: value };
      return { kind, items: value === null ? [] : [value] };
    });
}

const storeFormats = new Set<unknown>(Object.values(placeOfKind).map(({ format }) => format));

/** Migrated to the present version; null for what no version of the store wrote. */
function migrated(file: unknown): Readonly<Record<string, unknown>> | null {
  try {
    const result = migrate(file);
    if (result.kind === 'newer') throw new RefusedFileError('newer');
    const isOfStore =
      result.kind === 'current' && isFields(result.file) && storeFormats.has(result.file.format);
    return isOfStore ? (result.file as Readonly<Record<string, unknown>>) : null;
  } catch (cause) {
    if (cause instanceof RefusedFileError) throw cause;
    // A step met another shape than its version had.
    return null;
  }
}

/** Settings stand in every file of the store, but go in only where they were sent. */
const isLeftOut = (kind: ExchangedKind, sent: readonly string[]): boolean =>
  (singleKinds as readonly ExchangedKind[]).includes(kind) && !sent.includes(kind);

/** @throws RefusedFileError for a text that is not whole, not as it was written, or of a later version */
export function readRecord(text: string, sha256: Hash): Pick<Found, 'entries' | 'skipped'> {
  const { files, kinds } = contentOf(text, sha256);
  const { take, skip, found } = entryCollector();
  const counts = new Map<ExchangedKind, number>();
  for (const [index, each] of files.entries()) {
    const file = migrated(each);
    const whereFile = { file: 'files', line: index + 1 };
    if (file === null) {
      skip('unreadable', whereFile, textOfItem(each));
      continue;
    }
    for (const field of fieldsOf(file)) {
      if (typeof field === 'string') {
        skip('unreadable', whereFile, textOfItem({ [field]: file[field] }));
        continue;
      }
      const { kind, items } = field;
      if (isLeftOut(kind, kinds)) continue;
      const before = counts.get(kind) ?? 0;
      counts.set(kind, before + items.length);
      take(kind, items, (place) => ({
        where: { file: kind, line: before + place + 1 },
        text: textOfItem(items[place]),
      }));
    }
  }
  return found();
}

/**
 * The reader of whole records. A skipped entry is told by its kind (`file`) and its place among those of the kind from 1
 * (`line`).
 */
export const recordReader = (sha256: Hash): Reader => ({
  format: 'legwork-record',
  recognises: (head) => startOfRecord.test(head),
  read: async (parts) => {
    const found: Found[] = [];
    for (const part of parts) {
      found.push({
        ...nothingFound('legwork-record'),
        ...readRecord(await textOf(part, mostCharacters), sha256),
      });
    }
    return {
      ...nothingFound('legwork-record'),
      entries: found.flatMap(({ entries }) => entries),
      skipped: found.flatMap(({ skipped }) => skipped),
    };
  },
});
