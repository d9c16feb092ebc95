/** Plays a made-up workforce through the desk's own core, and notes what every shown row says of whom. */
import { hashing } from '#main/crypto/hashing.ts';
import { type AtomRules, atomRules } from '#shared/desk/atoms.ts';
import { closeStep } from '#shared/desk/close-step.ts';
import { compare } from '#shared/desk/compare.ts';
import { closingDays, mostStandIns, windowWeeks } from '#shared/desk/constants.ts';
import { type Family, families, groupName, type SentWeek } from '#shared/desk/figures.ts';
import { presentNames } from '#shared/desk/groups.ts';
import { numberOfWeek, sundayOf, weekAfter } from '#shared/desk/iso-week.ts';
import { mergeGroups } from '#shared/desk/merge.ts';
import type { Block, ComparisonRequest } from '#shared/desk/shown.ts';
import type { Atom, DeskState, HeldPerson } from '#shared/desk/state.ts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import type { Random } from '../../../faults/random.ts';
import { deskWithLedger, handedIn } from '../../../support/desk/statements.ts';
import type { Cell, Term } from './leaks.ts';
import type { World } from './world.ts';

/** How a variant of the core is weaker than the product. */
export type Weakness = {
  readonly rules?: AtomRules;
  /** Every week counts in the group that the person is in when a week is closed. */
  readonly hasGroupOfClosing?: boolean;
  /** Weeks are closed a second time, with what has come since. */
  readonly reopens?: boolean;
};

/** A report that counts, for the bare threshold. */
export type Report = { readonly week: number; readonly group: string; readonly person: string };

type Notes = {
  readonly cells: Cell[];
  readonly reports: Report[];
  /** Of the cells: the rows of comparisons. */
  comparedCells: number;
  /** Who was shown with the own report of the week. */
  shownReports: number;
  /** The last term of each member of an atom. */
  readonly terms: Map<string, Term>;
  /** What an atom said in each week in which it was showable, by `atom week`. */
  readonly said: Map<string, readonly Term[]>;
};

export type Played = {
  readonly notes: Readonly<Record<Family, Readonly<Notes>>>;
  readonly compared: number;
  /** Closings and comparisons that the audit of the product refuses. */
  readonly refused: number;
};

const absentWeeks = 13;
/** Two spans of two windows. */
const leastClosed = 16;
const weeksUntilReopened = 2;

const reportsOf = ({ settled }: HeldPerson, family: Family): readonly SentWeek[] =>
  family === 'work' ? settled : settled.filter(({ heaviness }) => heaviness !== null);

/** A second reading of desk.md §3, steps 4 and 5: what an open atom says in a week; null if it is not showable. */
function saidBy(atom: Atom, state: DeskState, week: string, world: World, notes: Notes, leastFresh: number) {
  const present = presentNames(state);
  const first = numberOfWeek(world.firstWeek);
  const number = numberOfWeek(week);
  let fresh = 0;
  let standIns = 0;
  const terms = atom.members.map((id): Term => {
    const reports = reportsOf(state.persons.get(id) as HeldPerson, atom.family);
    const counted = reports.filter(
      (report) =>
        numberOfWeek(report.week) > number - windowWeeks && present(groupName(report.group)) === atom.group,
    );
    const newest = reports.at(-1);
    const leaves =
      newest === undefined ||
      numberOfWeek(newest.week) <= number - absentWeeks ||
      present(groupName(newest.group)) !== atom.group;
    if (leaves || counted.length === 0) standIns += 1;
    if (!leaves && newest.week === week) fresh += 1;
    const weeks = counted.map((report) => numberOfWeek(report.week) - first);
    const groups = [...new Set(weeks.map((each) => world.groupOf(id, each)))];
    const term = counted.length > 0 ? { person: id, weeks, groups } : (notes.terms.get(id) as Term);
    notes.terms.set(id, term);
    return term;
  });
  const isShowable = fresh >= leastFresh && standIns <= mostStandIns * atom.members.length;
  return isShowable ? terms : null;
}

/** Notes the rows of a block. @throws Error if a row is not of the people of whom it should be */
function noteBlock(
  block: Block,
  state: DeskState,
  world: World,
  notes: Notes,
  family: Family,
  leastFresh: number,
) {
  const { week } = block;
  const number = numberOfWeek(week) - numberOfWeek(world.firstWeek);
  const cells = new Map<string, Term[]>();
  for (const atom of state.atoms) {
    if (!atom.isOpen || atom.family !== family) continue;
    const terms = saidBy(atom, state, week, world, notes, leastFresh);
    if (terms === null) continue;
    notes.said.set(`${atom.id} ${week}`, terms);
    cells.set(atom.group, [...(cells.get(atom.group) ?? []), ...terms]);
  }
  for (const { group, n } of block[family]) {
    const terms = cells.get(group) ?? [];
    if (terms.length !== n) throw new Error(`${week}, ${group}: ${n} people are shown, not ${terms.length}.`);
    notes.cells.push({ week: number, group, terms });
    notes.shownReports += terms.filter(({ weeks }) => weeks.includes(number)).length;
    cells.delete(group);
  }
  for (const [group, { length }] of cells) {
    if (length >= state.words.threshold)
      throw new Error(`${week}, ${group}: ${length} people are not shown.`);
  }
}

function noteReports(state: DeskState, week: string, world: World, notes: Notes, family: Family): void {
  const number = numberOfWeek(week) - numberOfWeek(world.firstWeek);
  for (const person of state.persons.values()) {
    const report = reportsOf(person, family).at(-1);
    if (report?.week !== week) continue;
    notes.reports.push({ week: number, group: groupName(report.group), person: person.person });
  }
}

/** Notes the rows of a comparison, of the atoms that all of its weeks have in common. */
function noteComparison(
  request: ComparisonRequest,
  n: number,
  weeks: readonly string[],
  state: DeskState,
  world: World,
  notes: Notes,
) {
  const [first = ''] = weeks;
  const steady = state.atoms.filter(
    ({ id, isOpen, family, group, left, members }) =>
      isOpen &&
      family === request.family &&
      group === request.group &&
      left.every((each) => each.week < first) &&
      !members.some((member) => state.persons.get(member)?.hasWithdrawn) &&
      weeks.every((week) => notes.said.has(`${id} ${week}`)),
  );
  for (const week of weeks) {
    const terms = steady.flatMap(({ id }) => notes.said.get(`${id} ${week}`) ?? []);
    if (terms.length !== n) throw new Error(`Compared in ${week}: ${n} people, not ${terms.length}.`);
    const number = numberOfWeek(week) - numberOfWeek(world.firstWeek);
    notes.cells.push({ week: number, group: request.group, terms });
    notes.comparedCells += 1;
  }
}

/** Two spans of closed weeks, most often the last ones. @param closed the last closed week */
function randomRequest(world: World, closed: number, random: Random): ComparisonRequest {
  const at = (week: number): string => weekAfter(world.firstWeek, week);
  const to = closed - random.pick([0, 0, random.whole(0, closed - 16)]);
  const from = to - random.whole(7, Math.min(12, to - 8));
  const before = from - 1 - random.pick([0, 0, random.whole(0, from - 8)]);
  return {
    group: random.pick(world.groups as [string, ...string[]]),
    family: random.pick(families),
    before: { from: at(Math.max(0, before - random.whole(7, 12))), to: at(before) },
    after: { from: at(from), to: at(to) },
  };
}

const windowEnds = ({ from, to }: { from: string; to: string }): readonly string[] => {
  const windows = Math.floor((numberOfWeek(to) - numberOfWeek(from) + 1) / windowWeeks);
  return Array.from({ length: windows }, (_, at) => weekAfter(to, (at + 1 - windows) * windowWeeks));
};

/** The state in which every week of a person carries the group that the person is in now. */
function regrouped(state: DeskState, world: World, closing: number): DeskState {
  const persons = [...state.persons].map(([id, person]) => {
    const name = world.groupOf(id, closing + 2);
    const [department = name, pattern] = name.split('/');
    const group = (pattern === undefined ? { department } : { department, pattern }) as SentWeek['group'];
    const inGroup = (weeks: readonly SentWeek[]) => weeks.map((week) => ({ ...week, group }));
    const standing = (family: Family) =>
      person[family].newestGroup === null ? person[family] : { ...person[family], newestGroup: name };
    return [
      id,
      {
        ...{ ...person, held: inGroup(person.held), settled: inGroup(person.settled) },
        ...{ work: standing('work'), heaviness: standing('heaviness') },
      },
    ] as const;
  });
  return { ...state, persons: new Map(persons) };
}

/** A state before an earlier closing, in which the people hold what they have sent since. */
function reopened(before: DeskState, world: World, closing: number): DeskState {
  const persons = new Map(before.persons);
  for (const { person, weeks } of world.visits.slice(0, closing + 1).flat()) {
    const known = persons.get(person);
    if (known === undefined || weeks === null || known.hasWithdrawn) continue;
    persons.set(person, { ...known, held: weeks });
  }
  return { ...before, persons };
}

const newNotes = (): Notes => ({
  ...{ cells: [], reports: [], comparedCells: 0, shownReports: 0, terms: new Map(), said: new Map() },
});

/** Groups that became one are one group, of all weeks: R1g asks what is said of a person in a group. */
function nameByMergers({ cells }: Notes, state: DeskState): void {
  const present = presentNames(state);
  const named = (term: Term): Term => ({ ...term, groups: [...new Set(term.groups.map(present))] });
  cells.forEach((cell, at) => {
    cells[at] = { ...cell, terms: cell.terms.map(named) };
  });
}

type Playing = {
  readonly world: World;
  readonly random: Random;
  readonly notes: Readonly<Record<Family, Notes>>;
};

/** What the desk does between two closings: it makes two groups one, or compares. */
function playBetween(state: DeskState, closed: number, { world, random, notes }: Playing) {
  const { manner } = world;
  let next = state;
  if (random.chance(manner.merges)) {
    const groups = world.groups as [string, ...string[]];
    next = mergeGroups(next, random.pick(groups), random.pick(groups), hashing) ?? next;
  }
  if (closed < leastClosed || !random.chance(manner.comparisons)) return { state: next, result: null };
  const request = randomRequest(world, closed, random);
  const asked = compare(next, request, hashing);
  if (asked.result.kind === 'shown') {
    const weeks = [...windowEnds(request.before), ...windowEnds(request.after)];
    noteComparison(request, asked.result.comparison.n, weeks, asked.state, world, notes[request.family]);
  }
  return { state: asked.state, result: asked.result.kind };
}

/** Closes the week before the last but one again, and notes what that shows. */
function playAgain(earlier: DeskState, closing: number, rules: AtomRules, { world, notes }: Playing): void {
  const week = weekAfter(world.firstWeek, closing - weeksUntilReopened);
  const second = closeStep(reopened(earlier, world, closing), week, hashing, rules);
  for (const family of families) {
    const again = { ...newNotes(), terms: new Map(notes[family].terms) };
    noteBlock(second.block, second.state, world, again, family, rules.leastFresh);
    notes[family].cells.push(...again.cells);
  }
}

/** @throws Error if a row is not of the people of whom it should be by a second reading of desk.md */
export function play(world: World, random: Random, weakness: Weakness = {}): Played {
  const { manner, departments, firstWeek } = world;
  const { rules = atomRules } = weakness;
  const notes = { work: newNotes(), heaviness: newNotes() };
  const playing: Playing = { world, random, notes };
  let state = deskWithLedger({ firstWeek });
  state = { ...state, words: { ...state.words, departments, threshold: manner.threshold } };
  let [compared, refused] = [0, 0];
  const former: DeskState[] = [];
  for (let closing = 0; closing < manner.weeks; closing += 1) {
    const week = weekAfter(firstWeek, closing);
    const on = dateOfDayNumber(dayNumberOf(sundayOf(week)) + closingDays);
    state = handedIn(state, world.visits[closing] ?? [], on);
    const between = playBetween(state, closing - 1, playing);
    if (between.result === 'shown') compared += 1;
    if (between.result === 'refused') refused += 1;
    state = between.state;
    if (weakness.hasGroupOfClosing === true) state = regrouped(state, world, closing);
    former.push(state);
    const step = closeStep(state, week, hashing, rules);
    if (!step.isSafe) refused += 1;
    state = step.state;
    for (const family of families) {
      noteBlock(step.block, state, world, notes[family], family, rules.leastFresh);
      noteReports(state, week, world, notes[family], family);
    }
    const earlier = former[closing - weeksUntilReopened];
    if (weakness.reopens === true && earlier !== undefined) playAgain(earlier, closing, rules, playing);
  }
  for (const family of families) nameByMergers(notes[family], state);
  return { notes, compared, refused };
}
