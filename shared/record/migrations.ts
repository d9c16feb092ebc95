/**
 * From every version that was ever written to the present one, a step at a time and forward only. A step takes the
 * JSON of its version and gives that of the next; it never drops what it does not know, so that the schema of the
 * present version, asked at the end, refuses it. Frozen files of each version: tests/fixtures/stored/.
 */
import { storedHeadSchema, storedVersion } from './stored-files.ts';

type Json = Readonly<Record<string, unknown>>;
type Step = (file: Json) => Json;

/** Version 2: settings, the count of deletions, and the revisions of all files. */
const toVersion2: Step = (file) => ({
  ...file,
  version: 2,
  removals: 0,
  revisions: {},
  ...(file.format === 'legwork-profile' && {
    settings: { keepYears: null, lockAfterMinutes: 10, copyFolder: null },
  }),
});

/** Version 3: check-ins, and settings of the screens. */
const toVersion3: Step = (file) => ({
  ...file,
  version: 3,
  ...(file.format === 'legwork-journal' && { checkIns: [] }),
  ...(file.format === 'legwork-profile' && {
    settings: {
      ...(file.settings as Json),
      ...{ language: null, theme: null, hourCycle: null, weekStart: null, lengthUnit: 'cm' },
      hasLetterKeys: true,
      ...{ weekTemplate: null, askedFirst: null, liveShift: null },
    },
  }),
});

/** Version 4: reminders; and the files of treatments, of which former versions had none. */
const toVersion4: Step = (file) => ({
  ...file,
  version: 4,
  ...(file.format === 'legwork-profile' && {
    settings: {
      ...(file.settings as Json),
      reminders: { atShiftEnd: false, whenReplacementIsDue: true, quiet: null },
    },
  }),
});

const renamed = (object: unknown, from: string, to: string): Json => {
  const { [from]: value, ...rest } = object as Json;
  return { ...rest, [to]: value };
};

/** Version 5: plainer names. */
const toVersion5: Step = (file) => ({
  ...renamed(file, 'removals', 'deletedCount'),
  version: 5,
  ...(file.format === 'legwork-profile' && {
    settings: renamed(file.settings, 'copyFolder', 'backupFolder'),
  }),
  ...(file.format === 'legwork-recovery' && {
    notices: (file.notices as readonly unknown[]).map((notice) =>
      renamed(renamed(notice, 'setAsideAs', 'quarantinedAs'), 'heldBackEntries', 'quarantinedEntries'),
    ),
  }),
});

/** The step away from each version, by that version. */
const steps: Readonly<Record<number, Step>> = {
  1: toVersion2,
  2: toVersion3,
  3: toVersion4,
  4: toVersion5,
};

export type Migrated =
  | { readonly kind: 'current'; readonly file: unknown; readonly from: number }
  | { readonly kind: 'newer' }
  /** No format and version: not a file of this app. */
  | { readonly kind: 'unknown' };

/** The parsed content of a file, brought to the present version; not yet checked against its schema. */
export function migrate(parsed: unknown): Migrated {
  const head = storedHeadSchema.safeParse(parsed).data;
  if (head === undefined) return { kind: 'unknown' };
  if (head.version > storedVersion) return { kind: 'newer' };
  let file: Json = head;
  for (let version = head.version; version < storedVersion; version += 1) {
    file = steps[version]?.(file) ?? file;
  }
  return { kind: 'current', file, from: head.version };
}
