/** Reads the text of one file of the record: whole, or what is left of it. Never throws. */
import type { ZodType } from 'zod';
import { migrate } from '#shared/record/migrations.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import {
  type JournalFile,
  journalFileSchema,
  type ProfileFile,
  profileFileSchema,
  type RecoveryFile,
  recoveryFileSchema,
  storedVersion,
} from '#shared/record/stored-files.ts';
import { checkSum } from './file-text.ts';
import { type FileName, journalYear, profileName } from './layout.ts';
import { salvageEntries } from './salvage.ts';
import { emptyShard, type Shard, shardOfFile } from './shard.ts';

/** A file in its present version. `isSound` unless its sum says that it is not what was written. */
export type Parsed<Content> =
  | { readonly kind: 'whole'; readonly file: Content; readonly from: number; readonly isSumRight: boolean }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** The value of a JSON text; undefined for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The content without the sum that its last line carries. */
function withoutSum(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || !('sha256' in file)) return file;
  const { sha256: _, ...rest } = file;
  return rest;
}

function parse<Content>(text: string, schema: ZodType<Content>): Parsed<Content> {
  const migrated = migrate(parseJson(text));
  if (migrated.kind !== 'current') return { kind: migrated.kind === 'newer' ? 'newer' : 'damaged' };
  const content = schema.safeParse(withoutSum(migrated.file));
  if (!content.success) return { kind: 'damaged' };
  const sum = checkSum(text);
  // Version 1 carried no sum.
  const isSumRight = sum === 'right' || (sum === 'unsigned' && migrated.from < storedVersion);
  return { kind: 'whole', file: content.data, from: migrated.from, isSumRight };
}

const hasDoubles = (names: readonly string[]): boolean => new Set(names).size < names.length;

function hasDoubleNames(file: ProfileFile | JournalFile): boolean {
  if (file.format === 'legwork-profile') return hasDoubles(file.garments.map(({ id }) => id));
  return (
    hasDoubles(file.shifts.map(({ id }) => id)) ||
    hasDoubles(file.wear.map(({ id }) => id)) ||
    hasDoubles(file.daysOff.map(({ date }) => date))
  );
}

export const parseRecovery = (text: string): Parsed<RecoveryFile> => parse(text, recoveryFileSchema);

/** A file of entries. One of another name's kind or year, or with an entry twice, is damaged. */
export function parseEntryFile(name: FileName, text: string): Parsed<ProfileFile | JournalFile> {
  const year = journalYear(name);
  const parsed: Parsed<ProfileFile | JournalFile> =
    year === null ? parse(text, profileFileSchema) : parse(text, journalFileSchema);
  if (parsed.kind !== 'whole') return parsed;
  const { file } = parsed;
  const isOther = file.format === 'legwork-journal' && file.year !== year;
  return isOther || hasDoubleNames(file) ? { kind: 'damaged' } : parsed;
}

/** What can still be read out of the text of a damaged file. */
export function salvageShard(name: FileName, text: string): Shard {
  const { person, settings, garments, shifts, wear, daysOff, checkIns } = salvageEntries(text);
  const head = { version: storedVersion, revision: 1, removals: 0, revisions: {} } as const;
  const year = journalYear(name);
  const lists =
    name === profileName || year === null
      ? shardOfFile(name, {
          format: 'legwork-profile',
          ...head,
          person,
          settings: settings ?? defaultSettings,
          garments: [...garments],
        })
      : shardOfFile(name, {
          format: 'legwork-journal',
          ...head,
          year,
          shifts: [...shifts],
          wear: [...wear],
          daysOff: [...daysOff],
          checkIns: [...checkIns],
        });
  return { ...emptyShard(name), lists: lists.lists, farWear: lists.farWear };
}
