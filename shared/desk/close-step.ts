/**
 * One closing, without the question whether it may take place: closing.ts asks that, and is the only caller in the
 * product. It takes its time by the people and not by their weeks.
 */
import {
  type AtomRules,
  closeAtoms,
  type DraftPerson,
  type DraftStanding,
  type FamilyAtClosing,
  type FamilyClosing,
} from './atoms.ts';
import { refinedClasses } from './audit.ts';
import { absentWeeks, windowWeeks } from './constants.ts';
import type { Family, IsoWeek, SentWeek } from './figures.ts';
import { presentGroups } from './groups.ts';
import type { Hashing } from './hashing.ts';
import { weekAfter } from './iso-week.ts';
import { withEntry } from './ledger.ts';
import { type AtomSums, type ShownRow, shownRow } from './rows.ts';
import type { Block } from './shown.ts';
import type { Atom, DeskState, HeldPerson, Standing } from './state.ts';
import { type Window, windowMeans } from './window.ts';

export type ClosedStep = {
  readonly state: DeskState;
  readonly block: Block;
  /** Whether the audit of the rows passes. */
  readonly isSafe: boolean;
};

/** The entries from a week on, of entries in ascending order. */
function entriesFrom(entries: readonly SentWeek[], week: IsoWeek): readonly SentWeek[] {
  const [first] = entries;
  if (first === undefined || first.week >= week) return entries;
  const at = entries.findIndex((entry) => entry.week >= week);
  return at < 0 ? [] : entries.slice(at);
}

type Settling = Window & {
  readonly week: IsoWeek;
  /** The first week that is still to be closed. */
  readonly unclosed: IsoWeek;
  /** The first week within retention. */
  readonly keptFrom: IsoWeek;
  /** The group of each atom, by its id. */
  readonly groupOfAtom: ReadonlyMap<number, string>;
  /** Notes whose X is that of the last closing. */
  readonly frozen: Set<DraftStanding>;
};

/** @param group that of the week's report; null without one */
function draftStanding(
  family: Family,
  before: Standing,
  group: string | null,
  settled: readonly SentWeek[],
  settling: Settling,
): DraftStanding {
  const { newestWeek, newestGroup, hasTwo, atom, x, shownClass } = before;
  const ofAtom = x === null || atom === null ? undefined : settling.groupOfAtom.get(atom);
  const means = ofAtom === undefined ? null : windowMeans(settled, family, ofAtom, settling);
  const standing: DraftStanding =
    group === null
      ? { newestWeek, newestGroup, hasTwo, atom, x: means ?? x, shownClass }
      : {
          ...{ newestWeek: settling.week, newestGroup: group, hasTwo: newestWeek !== null, atom },
          ...{ x: means ?? x, shownClass },
        };
  if (x !== null && means === null) settling.frozen.add(standing);
  return standing;
}

/** Step 1: the entry that settles now, and what it makes of the standing and of the X in each family. */
function settle(person: HeldPerson, settling: Settling): DraftPerson {
  const { held } = person;
  const counts = person.admittedOn !== null && !person.isDisputed;
  const entry = counts ? held.find(({ week }) => week === settling.week) : undefined;
  const group = entry === undefined ? null : settling.groupOf(entry.group);
  const settled = entriesFrom(
    entry === undefined ? person.settled : [...person.settled, entry],
    settling.keptFrom,
  );
  const heavyGroup = entry?.heaviness == null ? null : group;
  return {
    ...person,
    settled,
    held: entriesFrom(held, settling.unclosed),
    work: draftStanding('work', person.work, group, settled, settling),
    heaviness: draftStanding('heaviness', person.heaviness, heavyGroup, settled, settling),
  };
}

/** Step 6: the rows that are shown, and the row that each atom is in. */
function rowsOf<F extends Family>(family: F, { atoms, sums }: FamilyClosing, threshold: number) {
  const groupOf = new Map(atoms.map(({ id, group }) => [id, group]));
  const cells = new Map<string, (AtomSums & { readonly atom: number })[]>();
  for (const sum of sums) {
    const group = groupOf.get(sum.atom) ?? '';
    const cell = cells.get(group);
    if (cell === undefined) cells.set(group, [sum]);
    else cell.push(sum);
  }
  const rows: ShownRow[F][] = [];
  const rowOfAtom = new Map<number, string>();
  for (const [group, cell] of [...cells].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const row = shownRow(family, group, cell, threshold);
    if (row === null) continue;
    rows.push(row);
    for (const { atom } of cell) rowOfAtom.set(atom, group);
  }
  return { rows, rowOfAtom };
}

/**
 * The sums that may still be compared. Of an atom that somebody leaves now, those of the weeks before and of this week
 * are erased.
 */
function keptSums(state: DeskState, closings: readonly FamilyClosing[], week: IsoWeek) {
  const atoms = closings.flatMap((closing) => closing.atoms);
  const isLeft = ({ left }: Atom) => left.at(-1)?.week === week;
  const ended = new Set(atoms.filter(isLeft).map(({ id }) => id));
  const sums = [...state.atomWeeks, ...closings.flatMap((closing) => closing.sums)];
  return ended.size === 0 ? sums : sums.filter(({ atom }) => !ended.has(atom));
}

type Closing = Omit<FamilyAtClosing, 'family' | 'standingOf' | 'atoms' | 'nextId'>;

/** A name that the engine knows beforehand: everybody is asked for it several times a week. */
const standings = {
  work: ({ work }) => work,
  heaviness: ({ heaviness }) => heaviness,
} satisfies { [F in Family]: FamilyAtClosing['standingOf'] };

function closeFamily<F extends Family>(
  family: F,
  closing: Closing,
  state: Pick<DeskState, 'atoms' | 'classes'>,
) {
  const standingOf: FamilyAtClosing['standingOf'] = standings[family];
  const atoms = state.atoms.filter((atom) => atom.family === family);
  const nextId = state.atoms.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
  const closed = closeAtoms({ ...closing, family, standingOf, atoms, nextId });
  const { rows, rowOfAtom } = rowsOf(family, closed, closing.threshold);
  const drafts = Array.from(closing.people.values(), standingOf);
  const reads = {
    classOf: (standing: DraftStanding) => standing.shownClass,
    rowOf: (standing: DraftStanding) =>
      closed.members.has(standing) ? rowOfAtom.get(standing.atom ?? 0) : undefined,
  };
  const { changed, classes, isSafe } = refinedClasses(drafts, reads, state.classes);
  for (const [standing, shownClass] of changed) standing.shownClass = shownClass;
  return { ...closed, rows, classes, isSafe };
}

/** Whoever is in no open atom needs no X; and of a person who has left one, nothing is needed beyond retention. */
function forget(standing: DraftStanding, members: ReadonlySet<DraftStanding>, keptFrom: IsoWeek): void {
  if (members.has(standing)) return;
  standing.x = null;
  const { atom, newestWeek } = standing;
  if (atom === null || newestWeek === null || newestWeek >= keptFrom) return;
  standing.newestWeek = null;
  standing.newestGroup = null;
  standing.hasTwo = false;
}

/** Steps 1 to 7 for a week, whether or not it is due. @param rules `atomRules`, except in the attack suite */
export function closeStep(state: DeskState, week: IsoWeek, hashing: Hashing, rules: AtomRules): ClosedStep {
  const groupOf = presentGroups(state);
  const { threshold, retentionWeeks } = state.words;
  const settling: Settling = {
    ...{ week, groupOf, frozen: new Set<DraftStanding>() },
    unclosed: weekAfter(week),
    keptFrom: weekAfter(week, 1 - retentionWeeks),
    windowFrom: weekAfter(week, 1 - windowWeeks),
    groupOfAtom: new Map(state.atoms.map(({ id, group }) => [id, group])),
  };
  const people = new Map<string, DraftPerson>();
  for (const [id, person] of state.persons) people.set(id, settle(person, settling));
  const closing: Closing = {
    ...{ week, people, groupOf, rules, threshold },
    ...{ frozen: settling.frozen, windowFrom: settling.windowFrom },
    absentSince: weekAfter(week, -absentWeeks),
    drawOf: (person) => hashing.hmacSha256(state.ledgerSecret, person),
  };
  const work = closeFamily('work', closing, state);
  const former = state.atoms.filter(({ family }) => family === 'heaviness');
  const heaviness = closeFamily('heaviness', closing, {
    atoms: [...former, ...work.atoms],
    classes: work.classes,
  });
  for (const person of people.values()) {
    person.hasWithdrawn = false;
    forget(person.work, work.members, settling.keptFrom);
    forget(person.heaviness, heaviness.members, settling.keptFrom);
  }
  const block: Block = { week, work: work.rows, heaviness: heaviness.rows };
  return {
    state: {
      ...state,
      persons: people,
      atoms: [...work.atoms, ...heaviness.atoms].sort((one, other) => one.id - other.id),
      atomWeeks: keptSums(state, [work, heaviness], week),
      ledger: withEntry(state.ledger, { kind: 'week', block }, hashing),
      classes: heaviness.classes,
    },
    block,
    isSafe: work.isSafe && heaviness.isSafe,
  };
}
