/** The atoms of one family at a closing: who leaves, who joins, whose figures count (desk.md §3, steps 2 to 5). */
import { groupedBy } from '../grouped-by.ts';
import { laterAtom, leastClass, mostStandIns } from './constants.ts';
import type { Family, IsoWeek, SentWeek } from './figures.ts';
import type { NameOfGroup } from './groups.ts';
import { type Figures, sumsOf } from './rows.ts';
import type { Atom, AtomWeek, HeldPerson, Standing } from './state.ts';

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
/** A standing while its week is being closed. It has no X until step 4 gives it one. */
export type DraftStanding = Draft<Standing>;
/** A person while a week is being closed: with the week's report, and nothing else of that closing yet. */
export type DraftPerson = Omit<Draft<HeldPerson>, Family> & { readonly [F in Family]: DraftStanding };

export type FamilyAtClosing = {
  readonly family: Family;
  readonly week: IsoWeek;
  /** Who reported in this week last, or before it, is absent. */
  readonly absentSince: IsoWeek;
  /** The first week that counts in a mean. */
  readonly windowFrom: IsoWeek;
  readonly people: ReadonlyMap<string, DraftPerson>;
  /** As the last closing left them. */
  readonly before: ReadonlyMap<string, HeldPerson>;
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
  /** The sums of the showable atoms. */
  readonly sums: readonly AtomWeek[];
};

/** An atom with its members. */
type Gathered = { readonly atom: Atom; readonly members: readonly DraftPerson[] };

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : 1);

/** Whether a member withdrew, was absent, or is in another group now. */
function isLeaver(atom: Atom, member: DraftPerson, { family, absentSince }: FamilyAtClosing): boolean {
  const { newestWeek, newestGroup } = member[family];
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
  const { family, week, people, threshold, rules, nextId } = closing;
  const joiners = groupedBy(people.values(), (person) => {
    const { newestWeek, newestGroup, hasTwo, atom } = person[family];
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

/** The means of these reports, at least one. */
function meansOf(entries: readonly SentWeek[], family: Family): Figures {
  let [standing, longest, covered, overLimit, load, heaviness] = [0, 0, 0, 0, 0, 0];
  for (const entry of entries) {
    standing += entry.standingMinutes;
    longest += entry.longestStandMinutes;
    covered += entry.coveredMinutes;
    overLimit += entry.overLimitShare;
    load += entry.load;
    heaviness += entry.heaviness ?? 0;
  }
  const { length } = entries;
  if (family === 'heaviness') return { heaviness: heaviness / length };
  return {
    standingMinutes: standing / length,
    longestStandMinutes: longest / length,
    coveredMinutes: covered / length,
    overLimitShare: overLimit / length,
    load: load / length,
  };
}

/** Step 4: the mean of the reports of the last weeks that carry the group; null if there are none. */
function windowMeans(settled: readonly SentWeek[], group: string, closing: FamilyAtClosing): Figures | null {
  const { family, windowFrom, groupOf } = closing;
  const entries: SentWeek[] = [];
  for (let at = settled.length - 1; at >= 0; at -= 1) {
    const entry = settled[at];
    if (entry === undefined || entry.week < windowFrom) break;
    if (family === 'heaviness' && entry.heaviness === null) continue;
    if (groupOf(entry.group) === group) entries.push(entry);
  }
  return entries.length === 0 ? null : meansOf(entries, family);
}

/** Steps 4 and 5: gives every member an X, and the sums of the atom if it is showable. */
function figuresOf({ atom, members }: Gathered, closing: FamilyAtClosing): readonly AtomWeek[] {
  const { family, week, rules, before } = closing;
  const xs: Figures[] = [];
  let fresh = 0;
  let standIns = 0;
  for (const member of members) {
    const standing = member[family];
    const means = windowMeans(member.settled, atom.group, closing);
    const x = means ?? before.get(member.person)?.[family].x ?? {};
    standing.atom = atom.id;
    standing.x = x;
    xs.push(x);
    const leaves = isLeaver(atom, member, closing);
    if (means === null || leaves) standIns += 1;
    if (standing.newestWeek === week && !leaves) fresh += 1;
  }
  const isShowable = fresh >= rules.leastFresh && standIns <= mostStandIns * members.length;
  return isShowable ? [{ week, atom: atom.id, ...sumsOf(family, xs) }] : [];
}

/** Steps 2 to 5 of one family. Gives the members of open atoms their atom and their X. */
export function closeAtoms(closing: FamilyAtClosing): FamilyClosing {
  const former = closing.atoms.map((atom) => afterLeaving(atom, closing));
  const all = [...former, ...newAtoms(former, closing)];
  const open = all.filter(({ atom }) => atom.isOpen);
  const sums = open.flatMap((gathered) => figuresOf(gathered, closing));
  return { atoms: all.map(({ atom }) => atom), sums };
}
