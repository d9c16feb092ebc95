/** The atoms of one family at a closing: who leaves, who joins, whose figures count (desk.md §3, steps 2 to 5). */
import { groupedBy } from '../grouped-by.ts';
import { laterAtom, leastClass, mostStandIns } from './constants.ts';
import type { Family, IsoWeek } from './figures.ts';
import { type Figures, sumsOf } from './rows.ts';
import type { Atom, AtomWeek, HeldPerson, Standing } from './state.ts';
import { type Window, windowMeans } from './window.ts';

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

type Draft<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };
/** A standing while its week is being closed: a member of an open atom has the X of the week. */
export type DraftStanding = Draft<Standing>;
/** A person while a week is being closed. */
export type DraftPerson = Omit<Draft<HeldPerson>, Family> & { readonly [F in Family]: DraftStanding };

export type FamilyAtClosing = Window & {
  readonly family: Family;
  /** Of that family. */
  readonly standingOf: (person: DraftPerson) => DraftStanding;
  readonly week: IsoWeek;
  /** Who reported in this week last, or before it, is absent. */
  readonly absentSince: IsoWeek;
  readonly people: ReadonlyMap<string, DraftPerson>;
  /** Whose X is that of the last closing. */
  readonly frozen: ReadonlySet<DraftStanding>;
  /** The atoms of this family, in order of making. */
  readonly atoms: readonly Atom[];
  /** The id of the next atom. */
  readonly nextId: number;
  readonly threshold: number;
  /** HMAC-SHA-256 of a person by the ledger's secret. */
  readonly drawOf: (person: string) => string;
  readonly rules: AtomRules;
};

export type FamilyClosing = {
  readonly atoms: readonly Atom[];
  /** The standings of the members of open atoms: each has its atom and its X. */
  readonly members: ReadonlySet<DraftStanding>;
  /** The sums of the showable atoms. */
  readonly sums: readonly AtomWeek[];
};

/** An atom with its members. */
type Gathered = { readonly atom: Atom; readonly members: readonly DraftPerson[] };

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : 1);

/** Whether a member withdrew, was absent, or is in another group now. */
function isLeaver(atom: Atom, member: DraftPerson, { standingOf, absentSince }: FamilyAtClosing): boolean {
  const { newestWeek, newestGroup } = standingOf(member);
  const isAbsent = newestWeek === null || newestWeek <= absentSince;
  return member.hasWithdrawn || isAbsent || newestGroup !== atom.group;
}

/** Those who go with people who withdrew, until enough go together: nobody is to be found by a withdrawal. */
function companions(stay: readonly DraftPerson[], count: number, { drawOf }: FamilyAtClosing) {
  return stay
    .map((member) => ({ member, draw: drawOf(member.person) }))
    .sort((one, other) => byCodeUnit(one.draw, other.draw))
    .slice(0, count)
    .map(({ member }) => member);
}

/** Step 2. */
function afterLeaving(atom: Atom, closing: FamilyAtClosing): Gathered {
  if (!atom.isOpen) return { atom, members: [] };
  const members = atom.members.flatMap((id) => closing.people.get(id) ?? []);
  const { leastClass } = closing.rules;
  const leavers = new Set(members.filter((member) => isLeaver(atom, member, closing)));
  if (leavers.size < leastClass && [...leavers].some(({ hasWithdrawn }) => hasWithdrawn)) {
    const others = members.filter((member) => !leavers.has(member));
    for (const member of companions(others, leastClass - leavers.size, closing)) leavers.add(member);
  }
  if (leavers.size < leastClass) return { atom, members };
  const stay = members.filter((member) => !leavers.has(member));
  const left = [...leavers].map(({ person }) => ({ person, week: closing.week }));
  const isOpen = stay.length >= leastClass;
  return {
    atom: { ...atom, members: stay.map(({ person }) => person), left: [...atom.left, ...left], isOpen },
    members: isOpen ? stay : [],
  };
}

/** Step 3. @param former after leaving */
function newAtoms(former: readonly Gathered[], closing: FamilyAtClosing): readonly Gathered[] {
  const { family, standingOf, week, people, threshold, rules, nextId } = closing;
  const joiners = groupedBy(people.values(), (person) => {
    const { newestWeek, newestGroup, hasTwo, atom } = standingOf(person);
    return newestWeek === week && hasTwo && atom === null && newestGroup !== null ? [newestGroup] : [];
  });
  const withOpenAtom = new Set(former.flatMap(({ atom }) => (atom.isOpen ? [atom.group] : [])));
  return [...joiners]
    .filter(([group, { length }]) => length >= (withOpenAtom.has(group) ? rules.laterAtom : threshold))
    .sort(([one], [other]) => byCodeUnit(one, other))
    .map(([group, members], at) => ({
      atom: {
        ...{ id: nextId + at, family, group, madeIn: week, isOpen: true, left: [] },
        members: members.map(({ person }) => person).sort(byCodeUnit),
      },
      members,
    }));
}

/** Steps 4 and 5: what the members' figures come to, if the atom is showable. @param counted gets their standings */
function sumsIfShowable(
  { atom, members }: Gathered,
  closing: FamilyAtClosing,
  counted: Set<DraftStanding>,
): readonly AtomWeek[] {
  const { family, standingOf, week, rules, frozen } = closing;
  const xs: Figures[] = [];
  let fresh = 0;
  let standIns = 0;
  for (const member of members) {
    const standing = standingOf(member);
    counted.add(standing);
    standing.atom = atom.id;
    standing.x ??= windowMeans(member.settled, family, atom.group, closing);
    xs.push(standing.x ?? {});
    const leaves = isLeaver(atom, member, closing);
    if (leaves || frozen.has(standing)) standIns += 1;
    if (standing.newestWeek === week && !leaves) fresh += 1;
  }
  const isShowable = fresh >= rules.leastFresh && standIns <= mostStandIns * members.length;
  return isShowable ? [{ week, atom: atom.id, ...sumsOf(family, xs) }] : [];
}

/** Steps 2 to 5 of one family. Gives the members of new atoms their atom and their X. */
export function closeAtoms(closing: FamilyAtClosing): FamilyClosing {
  const former = closing.atoms.map((atom) => afterLeaving(atom, closing));
  const all = [...former, ...newAtoms(former, closing)];
  const open = all.filter(({ atom }) => atom.isOpen);
  const members = new Set<DraftStanding>();
  const sums = open.flatMap((gathered) => sumsIfShowable(gathered, closing, members));
  return { atoms: all.map(({ atom }) => atom), members, sums };
}
