/**
 * One closing, without the question whether it may take place: closing.ts asks that, and is the only caller in the
 * product. It takes its time by the people and not by their weeks.
 */
import { type AtomRules, type Attending, closeAtoms, type FamilyClosing } from './atoms.ts';
import { type Classes, refinedClasses } from './audit.ts';
import type { Family, IsoWeek, SentWeek } from './figures.ts';
import { type NameOfGroup, presentGroups } from './groups.ts';
import type { Hashing } from './hashing.ts';
import { weekAfter } from './iso-week.ts';
import { withEntry } from './ledger.ts';
import { type AtomSums, type ShownRow, shownRow } from './rows.ts';
import type { Block } from './shown.ts';
import type { Atom, DeskState, HeldPerson, Standing } from './state.ts';

export type ClosedStep = {
  readonly state: DeskState;
  readonly block: Block;
  /** Whether the audit of the rows passes. */
  readonly isSafe: boolean;
};

const reportsIn = (family: Family, entry: SentWeek | undefined): entry is SentWeek =>
  entry !== undefined && (family === 'work' || entry.heaviness !== null);

/** Step 1: the entry that settles now, and what it makes of the standing in each family. */
function settled(person: HeldPerson, week: IsoWeek, groupOf: NameOfGroup) {
  const counts = person.admittedOn !== null && !person.isDisputed;
  const entry = counts ? person.held.find((held) => held.week === week) : undefined;
  const attending = (family: Family): Attending => {
    const isFresh = reportsIn(family, entry);
    const before = person[family];
    const standing: Standing = isFresh
      ? { ...before, newestWeek: week, newestGroup: groupOf(entry.group), hasTwo: before.newestWeek !== null }
      : before;
    return {
      ...{ person: person.person, hasWithdrawn: person.hasWithdrawn, isFresh, standing },
      settled: weeks,
    };
  };
  const weeks = entry === undefined ? person.settled : [...person.settled, entry];
  return { work: attending('work'), heaviness: attending('heaviness') };
}

/** Step 6: the rows that are shown, and the row that each person is in. */
function rowsOf<F extends Family>(family: F, { atoms, sums }: FamilyClosing, threshold: number) {
  const atomOf = new Map(atoms.map((atom) => [atom.id, atom]));
  const cells = new Map<string, { readonly sums: AtomSums[]; readonly members: string[] }>();
  for (const sum of sums) {
    const atom = atomOf.get(sum.atom);
    if (atom === undefined) continue;
    const cell = cells.get(atom.group) ?? { sums: [], members: [] };
    cells.set(atom.group, cell);
    cell.sums.push(sum);
    cell.members.push(...atom.members);
  }
  const rows: ShownRow[F][] = [];
  const rowOf = new Map<string, string>();
  for (const [group, cell] of [...cells].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const row = shownRow(family, group, cell.sums, threshold);
    if (row === null) continue;
    rows.push(row);
    for (const person of cell.members) rowOf.set(person, group);
  }
  return { rows, rowOf };
}

type FamilyDone = {
  readonly people: ReadonlyMap<string, Attending>;
  readonly closing: FamilyClosing;
  /** The atom of each member of an open atom. */
  readonly atomOf: ReadonlyMap<string, number>;
  readonly classes: Classes;
};

/** The standing after the closing. It keeps no figure of a person whose atom needs it no longer. */
function standingAfter(person: HeldPerson, family: Family, done: FamilyDone, keptFrom: IsoWeek): Standing {
  const standing = done.people.get(person.person)?.standing ?? person[family];
  const atom = done.atomOf.get(person.person) ?? standing.atom;
  const x = done.closing.xOf.get(person.person) ?? null;
  const hasLeft = atom !== null && x === null;
  const isPast = standing.newestWeek !== null && standing.newestWeek < keptFrom;
  return {
    ...standing,
    ...(hasLeft && isPast && { newestWeek: null, newestGroup: null, hasTwo: false }),
    ...{ atom, x, shownClass: done.classes.classOf.get(person.person) ?? standing.shownClass },
  };
}

/** The sums that may still be compared: of an atom that somebody left, those before are erased, and those of the week. */
function keptSums(state: DeskState, closings: readonly FamilyClosing[], week: IsoWeek) {
  const atoms = closings.flatMap((closing) => closing.atoms);
  const isLeft = ({ left }: Atom) => left.at(-1)?.week === week;
  const ended = new Set(atoms.filter(isLeft).map(({ id }) => id));
  const sums = [...state.atomWeeks, ...closings.flatMap((closing) => closing.sums)];
  return ended.size === 0 ? sums : sums.filter(({ atom }) => !ended.has(atom));
}

/** Steps 1 to 7 for a week, whether or not it is due. @param rules `atomRules`, except in the attack suite */
export function closeStep(state: DeskState, week: IsoWeek, hashing: Hashing, rules: AtomRules): ClosedStep {
  const groupOf = presentGroups(state);
  const { threshold, retentionWeeks } = state.words;
  const attending = new Map(
    [...state.persons].map(([id, person]) => [id, settled(person, week, groupOf)] as const),
  );
  const drawOf = (person: string) => hashing.hmacSha256(state.ledgerSecret, person);
  let nextId = state.atoms.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
  let { classes } = state;
  let isSafe = true;

  const close = <F extends Family>(family: F): FamilyDone & { readonly rows: readonly ShownRow[F][] } => {
    const people = new Map([...attending].map(([id, families]) => [id, families[family]]));
    const atoms = state.atoms.filter((atom) => atom.family === family);
    const closing = closeAtoms({
      ...{ family, week, people, atoms, nextId, threshold, groupOf, drawOf, rules },
    });
    nextId += closing.atoms.length - atoms.length;
    const { rows, rowOf } = rowsOf(family, closing, threshold);
    const before = [...people].map(([id, { standing }]) => [id, standing.shownClass] as const);
    const refined = refinedClasses(before, (id) => rowOf.get(id) ?? null, classes);
    classes = refined.classes;
    isSafe &&= refined.isSafe;
    const open = closing.atoms.filter(({ isOpen }) => isOpen);
    const atomOf = new Map(open.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
    return { people, closing, atomOf, classes: refined, rows };
  };
  const work = close('work');
  const heaviness = close('heaviness');

  const keptFrom = weekAfter(week, 1 - retentionWeeks);
  const persons = new Map<string, HeldPerson>();
  for (const [id, person] of state.persons) {
    const weeks = work.people.get(id)?.settled ?? person.settled;
    persons.set(id, {
      ...person,
      hasWithdrawn: false,
      held: person.held.filter((entry) => entry.week > week),
      settled:
        weeks[0] !== undefined && weeks[0].week < keptFrom
          ? weeks.filter((entry) => entry.week >= keptFrom)
          : weeks,
      work: standingAfter(person, 'work', work, keptFrom),
      heaviness: standingAfter(person, 'heaviness', heaviness, keptFrom),
    });
  }
  const block: Block = { week, work: work.rows, heaviness: heaviness.rows };
  const closings = [work.closing, heaviness.closing];
  return {
    state: {
      ...state,
      persons,
      atoms: closings.flatMap(({ atoms }) => atoms).sort((one, other) => one.id - other.id),
      atomWeeks: keptSums(state, closings, week),
      ledger: withEntry(state.ledger, { kind: 'week', block }, hashing),
      classes,
    },
    block,
    isSafe,
  };
}
