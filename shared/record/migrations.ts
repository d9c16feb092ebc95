/**
 * Migrates every version that was ever written to the present one, one step at a time and forward only. A step takes
 * the JSON of its version and returns that of the next. It never drops unknown fields: the present schema refuses them
 * at the end. Frozen files of each version: tests/fixtures/stored/.
 */
import { z } from 'zod';
import { type Preferences, preferencesSchema } from './preferences.ts';
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

/** Version 4: reminders; and the files of treatments, which former versions did not have. */
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

/** Former settings that are preferences since version 5, outside the record. */
const preferenceNames = ['language', 'theme', 'hourCycle', 'weekStart', 'lengthUnit', 'hasLetterKeys'];

/** Moves working data out of the settings, and drops the preferences from them. */
function profileOfVersion5({ settings, ...profile }: Json): Json {
  const { weekTemplate, askedFirst, liveShift, ...rest } = renamed(settings, 'copyFolder', 'backupFolder');
  const kept = Object.entries(rest).filter(([name]) => !preferenceNames.includes(name));
  return {
    ...profile,
    settings: Object.fromEntries(kept),
    weekTemplate: weekTemplate === null ? null : { days: weekTemplate },
    ...{ askedFirst, liveShift },
  };
}

/** Version 5: plainer names, working data beside the settings. */
const toVersion5: Step = (file) => ({
  ...renamed(file.format === 'legwork-profile' ? profileOfVersion5(file) : file, 'removals', 'deletedCount'),
  version: 5,
  ...(file.format === 'legwork-recovery' && {
    notices: (file.notices as readonly unknown[]).map((notice) =>
      renamed(renamed(notice, 'setAsideAs', 'quarantinedAs'), 'heldBackEntries', 'quarantinedEntries'),
    ),
  }),
});

/** The step from each version to the next. */
const steps: Readonly<Record<number, Step>> = {
  1: toVersion2,
  2: toVersion3,
  3: toVersion4,
  4: toVersion5,
};

export type Migrated =
  | {
      readonly kind: 'current';
      readonly file: unknown;
      readonly from: number;
      /** Preferences that a former version stored in a profile's settings; null if it stored none. */
      readonly preferences: Partial<Preferences> | null;
    }
  | { readonly kind: 'newer' }
  /** No format and version: not a file of this app. */
  | { readonly kind: 'unknown' };

const formerProfileSchema = z.looseObject({
  format: z.literal('legwork-profile'),
  settings: z.looseObject(preferencesSchema.partial().shape),
});

function preferencesOfFormer(file: Json): Partial<Preferences> | null {
  const settings = formerProfileSchema.safeParse(file).data?.settings;
  if (settings === undefined) return null;
  const kept = Object.entries(settings).filter(([name]) => preferenceNames.includes(name));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

/** Migrates the parsed content of a file to the present version; does not validate it. */
export function migrate(parsed: unknown): Migrated {
  const head = storedHeadSchema.safeParse(parsed).data;
  if (head === undefined) return { kind: 'unknown' };
  if (head.version > storedVersion) return { kind: 'newer' };
  let file: Json = head;
  const preferences = preferencesOfFormer(head);
  for (let version = head.version; version < storedVersion; version += 1) {
    file = steps[version]?.(file) ?? file;
  }
  return { kind: 'current', file, from: head.version, preferences };
}
