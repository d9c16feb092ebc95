/**
 * Salvages entries from a damaged file of the record: cut short, partly overwritten, several files in one, or edited by
 * hand. Pure: no disk here.
 *
 * It recognises an entry by its strict schema, not by its list, so the text around it may be damaged. It cannot see a
 * flipped bit that leaves a value valid, such as 31 minutes for 30.
 */
import { type EntryKey, keyOfChange, type Upsert, upsertSchema } from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import { strictEntryOfFormer } from '#shared/record/migrations.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Settings } from '#shared/record/settings.ts';
import { parseJson } from '../files/file-text.ts';

/** Whole entries, each valid by its schema. Nothing here checks whether they fit together. */
export type Salvaged = Omit<LegworkRecord, 'settings'> & {
  readonly settings: Settings | null;
  /** Entries left out because an earlier one of their kind has their name (a second person or settings too). */
  readonly duplicates: number;
};

/** A field that each kind must have and none before it may: it says which schema to ask. */
const ownFields = {
  namedShift: 'letter',
  strictEntry: 'recordedAt',
  treatment: 'treatedAt',
  shift: 'standingMinutes',
  wear: 'garmentId',
  checkIn: 'girthCm',
  import: 'importedAt',
  desk: 'signedSheet',
  plannedShift: 'summary',
  dayOff: 'date',
  garment: 'ankleMmHg',
  person: 'hasVaricoseVeins',
  settings: 'keepYears',
  rota: 'exceptions',
  askedFirst: 'hasAny',
  liveShift: 'steps',
} as const satisfies {
  [Kind in EntryKind]: keyof Extract<Upsert, { kind: Kind }>['entry'];
};
const fieldsByKind = Object.entries(ownFields);

/** The shortest text of one entry, characters. Shorter texts need no parsing. */
const shortestEntry = '{"date":"2026-03-28"}'.length;
/** The longest text of one entry, characters: a shift of 2,000 segments in the longest zone's name has 370,000. */
const longestEntry = 400_000;
/** How deep brackets nest in an entry: a treatment, its sheet, the sheet's plan, the schedule, a part of it. */
const deepestEntry = 5;

const quote = 34;
const backslash = 92;
const depthSteps: ReadonlyMap<number, number> = new Map([
  ['{'.charCodeAt(0), 1],
  ['['.charCodeAt(0), 1],
  ['}'.charCodeAt(0), -1],
  [']'.charCodeAt(0), -1],
]);

/** Where the string ends whose first character is at `from`: after its closing quote, or at `limit` without one. */
function endOfString(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash) at += 1;
  }
  return limit;
}

/**
 * Reads from the brace at `from` to the one that closes it. `end` is where reading ended: after the closing brace, or
 * where it was plain that no entry lies here.
 *
 * Giving up on brackets nested too deep, and on a backslash outside a string, is what keeps the whole search linear,
 * whatever the text. Of two readings under way at one character, either both or only one take it for part of a
 * string. Those that agree go on in step and differ in depth, so there are at most five; those that do not agree
 * stay opposed, because every quote turns both, and the only quote that would turn one alone comes after a backslash,
 * where the other gives up. Ten at most, then, and one more that gives up there: no character is read a twelfth time.
 */
function readObject(text: string, from: number): { readonly end: number; readonly isClosed: boolean } {
  const limit = Math.min(text.length, from + longestEntry);
  let at = from;
  let depth = 0;
  while (at < limit) {
    const code = text.charCodeAt(at);
    at = code === quote ? endOfString(text, at + 1, limit) : at + 1;
    depth += depthSteps.get(code) ?? 0;
    if (depth === 0) return { end: at, isClosed: true };
    if (depth > deepestEntry || code === backslash) break;
  }
  return { end: at, isClosed: false };
}

/** Parses the text of an object as an entry, and returns its upsert; null if it is not an entry. */
function entryIn(text: string): Upsert | null {
  const entry = text.length < shortestEntry ? undefined : parseJson(text);
  if (typeof entry !== 'object' || entry === null) return null;
  const kind = fieldsByKind.find(([, field]) => Object.hasOwn(entry, field))?.[0];
  if (kind === undefined) return null;
  return (
    upsertSchema.safeParse({ action: 'upsert', kind, entry }).data ??
    upsertSchema.safeParse({ action: 'upsert', kind, entry: strictEntryOfFormer(kind as EntryKind, entry) })
      .data ??
    null
  );
}

/** Every entry in the text, in its order. */
function* entriesIn(text: string, onRead: (characters: number) => void): Generator<Upsert> {
  let at = text.indexOf('{');
  while (at !== -1) {
    const { end, isClosed } = readObject(text, at);
    onRead(end - at);
    const entry = isClosed ? entryIn(text.slice(at, end)) : null;
    if (entry !== null) yield entry;
    at = text.indexOf('{', entry === null ? at + 1 : end);
  }
}

/**
 * Reads whatever entries are left in a text. Of entries with one name the first counts.
 *
 * @param onRead is told how many characters each reading took: at most eleven times the text's length in all.
 */
export function salvageEntries(text: string, onRead: (characters: number) => void = () => {}): Salvaged {
  const byKey = new Map<EntryKey, Upsert>();
  let duplicates = 0;
  for (const put of entriesIn(text, onRead)) {
    const key = keyOfChange(put);
    if (byKey.has(key)) duplicates += 1;
    else byKey.set(key, put);
  }
  const found = [...byKey.values()];
  return {
    shifts: found.flatMap((put) => (put.kind === 'shift' ? [put.entry] : [])),
    wear: found.flatMap((put) => (put.kind === 'wear' ? [put.entry] : [])),
    daysOff: found.flatMap((put) => (put.kind === 'dayOff' ? [put.entry] : [])),
    checkIns: found.flatMap((put) => (put.kind === 'checkIn' ? [put.entry] : [])),
    plannedShifts: found.flatMap((put) => (put.kind === 'plannedShift' ? [put.entry] : [])),
    imports: found.flatMap((put) => (put.kind === 'import' ? [put.entry] : [])),
    desks: found.flatMap((put) => (put.kind === 'desk' ? [put.entry] : [])),
    garments: found.flatMap((put) => (put.kind === 'garment' ? [put.entry] : [])),
    namedShifts: found.flatMap((put) => (put.kind === 'namedShift' ? [put.entry] : [])),
    treatments: found.flatMap((put) => (put.kind === 'treatment' ? [put.entry] : [])),
    strictEntries: found.flatMap((put) => (put.kind === 'strictEntry' ? [put.entry] : [])),
    person: found.find((put) => put.kind === 'person')?.entry ?? null,
    settings: found.find((put) => put.kind === 'settings')?.entry ?? null,
    rota: found.find((put) => put.kind === 'rota')?.entry ?? null,
    askedFirst: found.find((put) => put.kind === 'askedFirst')?.entry ?? null,
    liveShift: found.find((put) => put.kind === 'liveShift')?.entry ?? null,
    duplicates,
  };
}
