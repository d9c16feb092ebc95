/** Parses the text of one file of the record, whole or salvaged. Never throws. */
import type { ZodType } from 'zod';
import { singleKinds } from '#shared/record/change.ts';
import type { EntryKind } from '#shared/record/issue.ts';
import { migrate } from '#shared/record/migrations.ts';
import type { Preferences } from '#shared/record/preferences.ts';
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
import type { FileName } from '../files/names.ts';
import { journalYear, treatmentOfFile } from './layout.ts';
import { emptyPartition, type Partition, partitionOfFile, upsertsOf } from './partition.ts';
import { salvageEntries } from './salvage.ts';

/** A file, migrated to the present version. `isSumRight` is false if its checksum does not match. */
export type Parsed<Content> =
  | {
      readonly kind: 'whole';
      readonly file: Content;
      readonly from: number;
      readonly isSumRight: boolean;
      /** Preferences that a former version kept in the settings; null if there are none. */
      readonly preferences: Partial<Preferences> | null;
    }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** The content without the checksum of its last line. */
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
  // Version 1 had no checksum.
  const isSumRight = sum === 'right' || (sum === 'unsigned' && migrated.from < storedVersion);
  const { from, preferences } = migrated;
  return { kind: 'whole', file: content.data, from, isSumRight, preferences };
}

/** The entries that a file holds at most once, outside its lists. */
const unlistedKinds: readonly EntryKind[] = [...singleKinds, 'treatment'];

/** Whether a list has two entries with one name. */
function hasDoubleNames(name: FileName, file: EntryFile): boolean {
  const lines = Object.values(file).flatMap((value) => (Array.isArray(value) ? value : []));
  const named = upsertsOf(partitionOfFile(name, file)).filter(({ kind }) => !unlistedKinds.includes(kind));
  return named.length < lines.length;
}

export const parseRecovery = (text: string): Parsed<RecoveryFile> => parse(text, recoveryFileSchema);

/** Whether the content is of another year or treatment than the file's name. */
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

/** Parses a file of entries. A wrong kind, year or treatment, or a duplicate entry, counts as damage. */
export function parseEntryFile(name: FileName, text: string): Parsed<EntryFile> {
  const parsed = parse(text, schemaOf(name));
  if (parsed.kind !== 'whole') return parsed;
  const { file } = parsed;
  return isOthers(name, file) || hasDoubleNames(name, file) ? { kind: 'damaged' } : parsed;
}

/** Salvages the readable entries of a damaged file. */
export function salvagePartition(name: FileName, text: string): Partition {
  const { person, settings, rota, askedFirst, liveShift, ...lists } = salvageEntries(text);
  const { garments, namedShifts, desks, treatments, strictEntries } = lists;
  const { shifts, wear, daysOff, checkIns, plannedShifts, imports } = lists;
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
        ...{ rota, askedFirst, liveShift },
        garments: [...garments],
        namedShifts: [...namedShifts],
        desks: [...desks],
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
      plannedShifts: [...plannedShifts],
      imports: [...imports],
    };
  };
  const left = partitionOfFile(name, fileLeft());
  return { ...emptyPartition(name), lists: left.lists, farWear: left.farWear };
}
