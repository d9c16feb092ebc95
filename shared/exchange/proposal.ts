/**
 * What an import would do to the diary: what is new, the same, different or refused. One way for every format, from what
 * a reader has found to the changes. Pure; it decides nothing that the person has not chosen (exchange.md §1).
 */
import {
  applyChanges,
  type Change,
  entriesByName,
  keyOfChange,
  nameOfChanged,
  remove,
  type Upsert,
  upsert,
} from '../record/change.ts';
import { changesTowards, differenceForRestore, isSame, onlyGrows } from '../record/difference.ts';
import type { EntryKind, Issue } from '../record/issue.ts';
import type { PlannedShift } from '../record/planned-shift.ts';
import { emptyRecord, type LegworkRecord } from '../record/record.ts';
import { acceptedChanges } from '../rules/accepted-changes.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import type { Found, Meaning, Skipped } from './found.ts';
import { movementOf, type ShiftMovement, shiftsWalked, timelinesOf } from './movement-wanted.ts';
import { daysOffOf, goneFrom, type Hash, plannedOf, workedOf } from './planned-wanted.ts';

/** What the person chooses in the preview. */
export type Choices = {
  /** What all-day events are, by their name; those without an answer are left out. */
  readonly meanings: Readonly<Record<string, Meaning>>;
  /** Whether entries of the file replace those of the diary that differ from them. */
  readonly replacesDifferent: boolean;
  /** Whether planned shifts that a roster no longer has are removed. */
  readonly removesGone: boolean;
  /** Whether shifts of a timesheet are logged as the named shift of the same times. */
  readonly logsByNamedShift: boolean;
  /** Whether the walking minutes of logged shifts become those that were counted. */
  readonly takesWalking: boolean;
};

export const noChoices: Choices = {
  meanings: {},
  replacesDifferent: false,
  removesGone: true,
  logsByNamedShift: false,
  takesWalking: false,
};

export type Replaced = { readonly here: Upsert; readonly there: Upsert };

export type Proposal = {
  /** What the import does, in an order in which each step is valid. */
  readonly changes: readonly Change[];
  readonly added: readonly Upsert[];
  readonly replaced: readonly Replaced[];
  /** Entries that the diary holds otherwise, and keeps. */
  readonly kept: readonly Replaced[];
  /** How many the diary holds already. */
  readonly same: number;
  /** Planned shifts that the roster no longer has, removed or not. */
  readonly gone: readonly PlannedShift[];
  /** What the rules refuse beside what is logged. */
  readonly refused: readonly { readonly put: Upsert; readonly issue: Issue }[];
  readonly movement: readonly ShiftMovement[];
  readonly skipped: readonly Skipped[];
};

export type Asked = {
  readonly record: LegworkRecord;
  readonly choices: Choices;
  /** When the import happens. */
  readonly now: ZonedTime;
  /** SHA-256 as hexadecimal digits. */
  readonly hash: Hash;
};

/** Kinds that follow their file: nobody has typed them here, so a new file replaces them. */
const followsFile = ({ kind }: Upsert): boolean => kind === 'plannedShift';

type Sorted = Pick<Proposal, 'added' | 'replaced' | 'kept' | 'same'>;

/** Sorts what a file wants by what the diary holds. Of two entries of one name the first counts. */
function sorted(
  record: LegworkRecord,
  puts: readonly Upsert[],
  isReplacing: (put: Upsert) => boolean,
): Sorted {
  const held = new Map<EntryKind, ReadonlyMap<string, Upsert['entry']>>();
  const seen = new Set<string>();
  const added: Upsert[] = [];
  const replaced: Replaced[] = [];
  const kept: Replaced[] = [];
  let same = 0;
  for (const put of puts) {
    const key = keyOfChange(put);
    if (seen.has(key)) continue;
    seen.add(key);
    const entries = held.get(put.kind) ?? entriesByName(record, put.kind);
    held.set(put.kind, entries);
    const entry = entries.get(nameOfChanged(put));
    if (entry === undefined) added.push(put);
    else if (isSame(entry, put.entry)) same += 1;
    else (isReplacing(put) ? replaced : kept).push({ here: upsert(put.kind, entry), there: put });
  }
  return { added, replaced, kept, same };
}

/** How entries of a Legwork record meet the diary: by the rules of a restore. */
function sortedRecord(record: LegworkRecord, entries: readonly Upsert[], replacesDifferent: boolean): Sorted {
  const there = applyChanges(emptyRecord, entries).record;
  const keys = new Set(entries.map(keyOfChange));
  const { missing, changed } = differenceForRestore(record, there);
  const added = missing.filter((put) => keys.has(keyOfChange(put)));
  const differing = changed.filter((each) => keys.has(keyOfChange(each.there)));
  const isReplaced = ({ there: put }: Replaced): boolean => replacesDifferent && !onlyGrows(put);
  return {
    added,
    replaced: differing.filter(isReplaced),
    kept: differing.filter((each) => !isReplaced(each)),
    same: keys.size - added.length - differing.length,
  };
}

const upsertsOfChanges = (changes: readonly Change[]): readonly Upsert[] =>
  changes.flatMap((change) => (change.action === 'upsert' ? [change] : []));

/** What the file wants of the diary, before the rules are asked. */
function wantedOf(found: Found, { record, choices, now, hash }: Asked) {
  const planned = plannedOf(found, hash);
  const worked = workedOf(found.shifts, record, choices.logsByNamedShift, hash);
  const timelines = timelinesOf(record.shifts, found.segments);
  const movement = movementOf(record.shifts, found.movements);
  const walked = choices.takesWalking ? shiftsWalked(record.shifts, movement) : [];
  const gone =
    found.format === 'roster' ? goneFrom(record.plannedShifts, planned, found.cancelled, { hash, now }) : [];
  const fromFile = sorted(
    record,
    [
      ...planned.map((each) => upsert('plannedShift', each)),
      ...daysOffOf(found.asks, choices.meanings).map((each) => upsert('dayOff', each)),
      ...worked.puts,
    ],
    (put) => followsFile(put) || choices.replacesDifferent,
  );
  // A timeline and counted minutes are what the import is for: they go onto shifts that are there.
  const ontoShifts = sorted(
    record,
    [...timelines.shifts, ...walked].map((each) => upsert('shift', each)),
    () => true,
  );
  const entries = sortedRecord(record, found.entries, choices.replacesDifferent);
  const all = [fromFile, ontoShifts, entries];
  return {
    added: all.flatMap(({ added }) => added),
    replaced: all.flatMap(({ replaced }) => replaced),
    kept: all.flatMap(({ kept }) => kept),
    same: all.reduce((sum, { same }) => sum + same, worked.same),
    gone,
    movement,
    skipped: [...found.skipped, ...worked.skipped, ...timelines.skipped],
  };
}

/** What an import would do now. Linear in the file and in the diary. */
export function proposalOf(found: Found, asked: Asked): Proposal {
  const { record, choices, now } = asked;
  const wanted = wantedOf(found, asked);
  const towards = changesTowards(
    {
      missing: wanted.added,
      changed: wanted.replaced,
      extra: (choices.removesGone ? wanted.gone : []).map((each) => upsert('plannedShift', each)),
    },
    'whole',
  );
  // Entries of a record were stored before: the rule on how far ahead a new entry may start does not apply to them.
  const isRestore = found.entries.length > 0;
  const { changes, refused } = acceptedChanges(record, towards, isRestore ? null : now);
  const accepted = new Set(upsertsOfChanges(changes).map(keyOfChange));
  return {
    ...wanted,
    changes,
    added: wanted.added.filter((put) => accepted.has(keyOfChange(put))),
    replaced: wanted.replaced.filter(({ there }) => accepted.has(keyOfChange(there))),
    refused: refused.flatMap(({ change, issue }) =>
      change.action === 'upsert' ? [{ put: change, issue }] : [],
    ),
  };
}

/** The change that removes an entry, as far as an import may. */
export const removalOf = (put: Upsert): Change | null =>
  put.kind === 'settings' || onlyGrows(put) ? null : remove(put.kind, nameOfChanged(put));
