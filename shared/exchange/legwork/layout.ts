/**
 * How a whole record is laid out as one JSON text: a head, then the files of the store in their own shapes
 * (shared/record/stored-files.ts), one entry a line. Files of an earlier version are migrated by the steps of the store.
 */
import type { EntryFile, JournalFile, ProfileFile, StrictFile } from '../../record/stored-files.ts';
import type { ExchangedKind } from '../exchanged-kinds.ts';

export const recordFormat = 'legwork-export';

type Place =
  | { readonly format: ProfileFile['format']; readonly field: keyof ProfileFile }
  | { readonly format: JournalFile['format']; readonly field: keyof JournalFile }
  | { readonly format: StrictFile['format']; readonly field: keyof StrictFile };

/** Where the store keeps entries of each kind. */
export const placeOfKind = {
  person: { format: 'legwork-profile', field: 'person' },
  settings: { format: 'legwork-profile', field: 'settings' },
  rota: { format: 'legwork-profile', field: 'rota' },
  askedFirst: { format: 'legwork-profile', field: 'askedFirst' },
  liveShift: { format: 'legwork-profile', field: 'liveShift' },
  garment: { format: 'legwork-profile', field: 'garments' },
  namedShift: { format: 'legwork-profile', field: 'namedShifts' },
  shift: { format: 'legwork-journal', field: 'shifts' },
  dayOff: { format: 'legwork-journal', field: 'daysOff' },
  wear: { format: 'legwork-journal', field: 'wear' },
  checkIn: { format: 'legwork-journal', field: 'checkIns' },
  plannedShift: { format: 'legwork-journal', field: 'plannedShifts' },
  import: { format: 'legwork-journal', field: 'imports' },
  treatment: { format: 'legwork-strict', field: 'treatment' },
  strictEntry: { format: 'legwork-strict', field: 'log' },
} as const satisfies Record<ExchangedKind, Place>;

/** What stands in a file of the store beside entries. */
export const headFields: readonly string[] = [
  'format',
  'version',
  'revision',
  'deletedCount',
  'revisions',
  'year',
] satisfies (keyof EntryFile | 'year')[];

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a list, one item a line. */
function linesOf(items: readonly unknown[], textOf: (item: unknown) => string): string {
  return items.length === 0 ? '[]' : `[\n${items.map(textOf).join(',\n')}\n]`;
}

const textOfItem = (item: unknown): string => JSON.stringify(item);

function textOfFile(file: unknown): string {
  if (!isFields(file)) return JSON.stringify(file);
  const fields = Object.entries(file).map(([name, value]) => {
    const text = Array.isArray(value) ? linesOf(value, textOfItem) : JSON.stringify(value);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{${fields.join(',')}}`;
}

/**
 * The text that the checksum stands for: the content in this layout, whatever the spaces and line breaks that it was
 * read with. It ends where the checksum's own line begins.
 */
export function canonicalText({ files, ...head }: Fields): string {
  const text = Array.isArray(files) ? linesOf(files, textOfFile) : JSON.stringify(files ?? null);
  return `${JSON.stringify(head).slice(0, -1)},\n"files":${text},\n`;
}

/** The whole text, from its canonical text and that text's SHA-256 in hexadecimal. */
export const withSum = (canonical: string, sum: string): string => `${canonical}"sha256":"${sum}"}\n`;

const sumLine = /"sha256"\s*:\s*"([0-9a-f]{64})"\s*\}\s*$/;

/** The text before the checksum, and the checksum; null for a text that does not end in one. */
export function splitSum(text: string): { readonly body: string; readonly sum: string } | null {
  const tail = text.slice(-1000);
  const match = sumLine.exec(tail);
  if (match?.[1] === undefined) return null;
  return { body: text.slice(0, text.length - tail.length + match.index), sum: match[1] };
}
