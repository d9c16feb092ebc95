/** Reads the text of one file of the record: whole, or what is left of it. Never throws. */
import type { ZodType } from 'zod';
import { migrate } from '#shared/record/migrations.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import {
  type EntryFile,
  journalFileSchema,
  profileFileSchema,
  type RecoveryFile,
  recoveryFileSchema,
  storedVersion,
  strictFileSchema,
} from '#shared/record/stored-files.ts';
import { checkSum, parseJson } from '../files/file-text.ts';
import { type FileName, journalYear, treatmentOfFile } from './layout.ts';
import { emptyPartition, type Partition, partitionOfFile } from './partition.ts';
import { salvageEntries } from './salvage.ts';

/** A file in its present version. `isSound` unless its sum says that it is not what was written. */
export type Parsed<Content> =
  | { readonly kind: 'whole'; readonly file: Content; readonly from: number; readonly isSumRight: boolean }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

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

function hasDoubleNames(file: EntryFile): boolean {
  if (file.format === 'legwork-strict') return hasDoubles(file.log.map(({ id }) => id));
  if (file.format === 'legwork-profile') return hasDoubles(file.garments.map(({ id }) => id));
  return (
    hasDoubles(file.shifts.map(({ id }) => id)) ||
    hasDoubles(file.wear.map(({ id }) => id)) ||
    hasDoubles(file.daysOff.map(({ date }) => date))
  );
}

export const parseRecovery = (text: string): Parsed<RecoveryFile> => parse(text, recoveryFileSchema);

/** Whether the file is another year's or another treatment's than its name says. */
function isOthers(name: FileName, file: EntryFile): boolean {
  if (file.format === 'legwork-journal') return file.year !== journalYear(name);
  if (file.format === 'legwork-profile') return false;
  const own = treatmentOfFile(name);
  return (
    (file.treatment !== null && file.treatment.id !== own) ||
    file.log.some(({ treatmentId }) => treatmentId !== own)
  );
}

function schemaOf(name: FileName): ZodType<EntryFile> {
  if (treatmentOfFile(name) !== null) return strictFileSchema;
  return journalYear(name) === null ? profileFileSchema : journalFileSchema;
}

/** A file of entries. One of another name's kind, year or treatment, or with an entry twice, is damaged. */
export function parseEntryFile(name: FileName, text: string): Parsed<EntryFile> {
  const parsed = parse(text, schemaOf(name));
  if (parsed.kind !== 'whole') return parsed;
  const { file } = parsed;
  return isOthers(name, file) || hasDoubleNames(file) ? { kind: 'damaged' } : parsed;
}

/** What can still be read out of the text of a damaged file. */
export function salvagePartition(name: FileName, text: string): Partition {
  const { person, settings, garments, shifts, wear, daysOff, checkIns, treatments, strictEntries } =
    salvageEntries(text);
  const head = { version: storedVersion, revision: 1, deletedCount: 0, revisions: {} } as const;
  const year = journalYear(name);
  const own = treatmentOfFile(name);
  const fileLeft = (): EntryFile => {
    if (own !== null) {
      const treatment = treatments.find(({ id }) => id === own) ?? null;
      const log = strictEntries.filter(({ treatmentId }) => treatmentId === own);
      return { format: 'legwork-strict', ...head, treatment, log };
    }
    if (year === null) {
      return {
        format: 'legwork-profile',
        ...head,
        person,
        settings: settings ?? defaultSettings,
        garments: [...garments],
      };
    }
    return {
      format: 'legwork-journal',
      ...head,
      year,
      shifts: [...shifts],
      wear: [...wear],
      daysOff: [...daysOff],
      checkIns: [...checkIns],
    };
  };
  const { lists, farWear } = partitionOfFile(name, fileLeft());
  return { ...emptyPartition(name), lists, farWear };
}
