/**
 * Migrates every version that was ever written to the present one, one step at a time and forward only. A step takes
 * the JSON of its version and returns that of the next. It never drops unknown fields: the present schema refuses them
 * at the end. Frozen files of each version: tests/fixtures/stored/.
 */
import { z } from 'zod';
import type { EntryKind } from './issue.ts';
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

/** The names that version 5 knew for time off for the body's sake. Its screens never held it against the plan. */
const bodilyReasons: readonly unknown[] = ['skin', 'pain', 'numb', 'tight'];

/** Maps a list of a file. Anything else stays as it is: the present schema refuses it. */
const mapped = (list: unknown, map: (item: Json) => Json): unknown =>
  Array.isArray(list)
    ? list.map((item) => (typeof item === 'object' && item !== null ? map(item as Json) : item))
    : list;

const withNightPhone = (clinic: unknown): Json => ({ ...(clinic as Json), nightPhone: '' });

const treatmentOfVersion6 = ({ sheet, ...treatment }: Json): Json => ({
  ...treatment,
  clinic: withNightPhone(treatment.clinic),
  rules: mapped(treatment.rules, (rule) => (rule.kind === 'walk' ? { ...rule, times: 1 } : rule)),
  sheet: sheet === null ? null : { ...(sheet as Json), author: '', plan: null },
  ...{ visit: null, toAsk: [] },
});

function lineOfVersion6(line: Json): Json {
  const said = line.said as Json;
  if (said?.kind === 'off' && bodilyReasons.includes(said.reason)) {
    return { ...line, said: { ...said, spared: true } };
  }
  if (said?.kind !== 'details') return line;
  return { ...line, said: { ...said, clinic: withNightPhone(said.clinic), visit: null } };
}

/** A treatment or a line of a log that version 5 wrote, as the present one writes it: for a damaged file. */
export function strictEntryOfFormer(kind: EntryKind, entry: object): object {
  if (kind === 'treatment') return treatmentOfVersion6(entry as Json);
  return kind === 'strictEntry' ? lineOfVersion6(entry as Json) : entry;
}

/** Version 6: time off that is spared, and more on a treatment. */
const toVersion6: Step = (file) => ({
  ...file,
  version: 6,
  ...(file.format === 'legwork-strict' && {
    treatment: file.treatment === null ? null : treatmentOfVersion6(file.treatment as Json),
    log: mapped(file.log, lineOfVersion6),
  }),
});

/** The usual shifts of a former week, each once, named by their times; and the week as a rota of seven days. */
function rotaOfWeek(weekTemplate: unknown): Json {
  if (weekTemplate === null || weekTemplate === undefined) return { namedShifts: [], rota: null };
  const week = (weekTemplate as Json).days as readonly (Json | null)[];
  const distinct = [...new Set(week.flatMap((day) => (day === null ? [] : [JSON.stringify(day)])))];
  const idOf = (index: number): string => `usual-${index + 1}`;
  const namedShifts = distinct.map((text, index) => {
    const day = JSON.parse(text) as Json;
    return {
      ...{ id: idOf(index), name: `${day.start}–${day.end}`, letter: String(index + 1) },
      ...day,
    };
  });
  const days = week.map((day) => (day === null ? null : idOf(distinct.indexOf(JSON.stringify(day)))));
  return { namedShifts, rota: { from: firstMonday, days, exceptions: [] } };
}

/** A Monday, before every date of a diary. */
const firstMonday = '1900-01-01';

/** Version 7: named shifts and a rota, in place of a week of unnamed ones. */
const toVersion7: Step = ({ weekTemplate, ...file }) => ({
  ...file,
  version: 7,
  ...(file.format === 'legwork-profile' && rotaOfWeek(weekTemplate)),
});

/** Version 8: planned shifts, and what was imported. */
const toVersion8: Step = (file) => ({
  ...file,
  version: 8,
  ...(file.format === 'legwork-journal' && { plannedShifts: [], imports: [] }),
});

/** Version 9: health desks. */
const toVersion9: Step = (file) => ({
  ...file,
  version: 9,
  ...(file.format === 'legwork-profile' && { desks: [] }),
});

/** The step from each version to the next. */
const steps: Readonly<Record<number, Step>> = {
  1: toVersion2,
  2: toVersion3,
  3: toVersion4,
  4: toVersion5,
  5: toVersion6,
  6: toVersion7,
  7: toVersion8,
  8: toVersion9,
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
