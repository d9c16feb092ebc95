/** The atoms of one family at a closing: who leaves, who joins, whose figures count (desk.md §3, steps 2 to 5). */

import { groupedBy } from '../grouped-by.ts';
import { absentWeeks, laterAtom, leastClass, mostStandIns, windowWeeks } from './constants.ts';
import { type Family, type IsoWeek, measures, type SentWeek } from './figures.ts';
import type { NameOfGroup } from './groups.ts';
import { weekAfter } from './iso-week.ts';
import { type Figures, sumsOf } from './rows.ts';
import type { Atom, AtomWeek, Standing } from './state.ts';

/** What the attack suite weakens, to see its audits fail. The product closes by `atomRules` alone. */
export type AtomRules = {
  /** A: people in a later atom of a group. */
  readonly laterAtom: number;
  /** B: people who leave together, and who stay. */
  readonly leastClass: number;
  /** B: people of a showable atom with a report in the week. */
  readonly leastFresh: number;
};
export const atomRules: AtomRules = { laterAtom, leastClass, leastFresh: leastClass };

/** A person at a closing, with the standing in one family after the week's report. */
export type Attending = {
  readonly person: string;
  readonly hasWithdrawn: boolean;
  readonly isFresh: boolean;
  readonly standing: Standing;
  /** Ascending by week, with the week that is being closed. */
  readonly settled: readonly SentWeek[];
};

export type FamilyAtClosing = {
  readonly family: Family;
  readonly week: IsoWeek;
  readonly people: ReadonlyMap<string, Attending>;
  /** The atoms of this family, in order of making. */
  readonly atoms: readonly Atom[];
  /** The id of the next atom. */
  readonly nextId: number;
  readonly threshold: number;
  readonly groupOf: NameOfGroup;
  /** HMAC-SHA-256 of a person by the ledger's secret. */
  readonly drawOf: (person: string) => string;
  readonly rules: AtomRules;
};

export type FamilyClosing = {
  readonly atoms: readonly Atom[];
  /** The X of the members of open atoms. */
  readonly xOf: ReadonlyMap<string, Figures>;
  /** The sums of the showable atoms. */
  readonly sums: readonly AtomWeek[];
};

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : 1);

/** Members who withdrew, were absent, or are in another group now. */
function leaversOf(atom: Atom, { people, week }: FamilyAtClosing): readonly Attending[] {
  const absentSince = weekAfter(week, -absentWeeks);
  return atom.members.flatMap((id) => {
    const member = people.get(id);
    if (member === undefined) return [];
    const { newestWeek, newestGroup } = member.standing;
    const isAbsent = newestWeek === null || newestWeek <= absentSince;
    return member.hasWithdrawn || isAbsent || newestGroup !== atom.group ? [member] : [];
  });
}

/** Those who go with people who withdrew, until enough go together: nobody is to be found by a withdrawal. */
function companions(atom: Atom, leavers: ReadonlySet<string>, closing: FamilyAtClosing): readonly string[] {
  return atom.members
    .filter((id) => !leavers.has(id))
    .map((id) => ({ id, draw: closing.drawOf(id) }))
    .sort((one, other) => byCodeUnit(one.draw, other.draw))
    .slice(0, closing.rules.leastClass - leavers.size)
    .map(({ id }) => id);
}

/** Step 2. */
function afterLeaving(atom: Atom, closing: FamilyAtClosing): Atom {
  if (!atom.isOpen) return atom;
  const { leastClass } = closing.rules;
  const found = leaversOf(atom, closing);
  const leavers = new Set(found.map(({ person }) => person));
  if (leavers.size < leastClass && found.some(({ hasWithdrawn }) => hasWithdrawn)) {
    for (const id of companions(atom, leavers, closing)) leavers.add(id);
  }
  if (leavers.size < leastClass) return atom;
  const members = atom.members.filter((id) => !leavers.has(id));
  const left = [...leavers].map((person) => ({ person, week: closing.week }));
  return { ...atom, members, left: [...atom.left, ...left], isOpen: members.length >= leastClass };
}

/** Step 3. @param former after leaving */
function newAtoms(former: readonly Atom[], closing: FamilyAtClosing): readonly Atom[] {
  const { family, week, people, threshold, rules, nextId } = closing;
  const joiners = groupedBy(people.values(), ({ isFresh, standing: { newestGroup, hasTwo, atom } }) =>
    isFresh && hasTwo && atom === null && newestGroup !== null ? [newestGroup] : [],
  );
  const withOpenAtom = new Set(former.flatMap(({ isOpen, group }) => (isOpen ? [group] : [])));
  return [...joiners]
    .filter(([group, { length }]) => length >= (withOpenAtom.has(group) ? rules.laterAtom : threshold))
    .sort(([one], [other]) => byCodeUnit(one, other))
    .map(([group, people], at) => ({
      ...{ id: nextId + at, family, group, madeIn: week, isOpen: true, left: [] },
      members: people.map(({ person }) => person).sort(byCodeUnit),
    }));
}

/** The mean of the reports of the last weeks that carry the group; null if there are none. */
export function windowMeans(
  settled: readonly SentWeek[],
  family: Family,
  group: string,
  { week, groupOf }: Pick<FamilyAtClosing, 'week' | 'groupOf'>,
): Figures | null {
  const from = weekAfter(week, 1 - windowWeeks);
  const entries: SentWeek[] = [];
  for (let at = settled.length - 1; at >= 0; at -= 1) {
    const entry = settled[at];
    if (entry === undefined || entry.week < from) break;
    if (family === 'heaviness' && entry.heaviness === null) continue;
    if (groupOf(entry.group) === group) entries.push(entry);
  }
  if (entries.length === 0) return null;
  return Object.fromEntries(
    measures[family].map((measure) => [
      measure,
      entries.reduce((sum, entry) => sum + (entry[measure] ?? 0), 0) / entries.length,
    ]),
  );
}

/** Steps 4 and 5: the X of every member, and the sums if the atom is showable. */
function figuresOf(atom: Atom, closing: FamilyAtClosing, xOf: Map<string, Figures>): AtomWeek | null {
  const { family, week, people, rules } = closing;
  const leavers = new Set(leaversOf(atom, closing).map(({ person }) => person));
  const xs: Figures[] = [];
  let fresh = 0;
  let standIns = 0;
  for (const id of atom.members) {
    const member = people.get(id);
    if (member === undefined) continue;
    const means = windowMeans(member.settled, family, atom.group, closing);
    const x = means ?? member.standing.x ?? {};
    xOf.set(id, x);
    xs.push(x);
    if (means === null || leavers.has(id)) standIns += 1;
    if (member.isFresh && !leavers.has(id)) fresh += 1;
  }
  const isShowable = fresh >= rules.leastFresh && standIns <= mostStandIns * atom.members.length;
  return isShowable ? { week, atom: atom.id, ...sumsOf(family, xs) } : null;
}

/** Steps 2 to 5 of one family. */
export function closeAtoms(closing: FamilyAtClosing): FamilyClosing {
  const former = closing.atoms.map((atom) => afterLeaving(atom, closing));
  const atoms = [...former, ...newAtoms(former, closing)];
  const xOf = new Map<string, Figures>();
  const sums = atoms.flatMap((atom) => {
    const found = atom.isOpen ? figuresOf(atom, closing, xOf) : null;
    return found === null ? [] : [found];
  });
  return { atoms, xOf, sums };
}
