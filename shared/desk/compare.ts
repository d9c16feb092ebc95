/** Before and after, of the same people in both (desk.md §4). */
import { canonicalJson } from '../canonical-json.ts';
import { groupedBy } from '../grouped-by.ts';
import { refinedClasses } from './audit.ts';
import { windowWeeks } from './constants.ts';
import { familyOf, figureOf } from './derived.ts';
import type { Family, IsoWeek } from './figures.ts';
import type { Hashing } from './hashing.ts';
import { numberOfWeek, weekNumber, weekOfNumber } from './iso-week.ts';
import { comparisonsOf, lastClosedWeek, withEntry } from './ledger.ts';
import { shownRow, shownSteps } from './rows.ts';
import {
  type Change,
  type Comparison,
  type ComparisonRequest,
  type ComparisonResult,
  type ShownHeaviness,
  type ShownMeasure,
  type ShownWork,
  shownMeasures,
  type WeekSpan,
} from './shown.ts';
import type { Atom, DeskState, HeldPerson } from './state.ts';
import { t975 } from './student.ts';

type Row = ShownWork | ShownHeaviness;

const leastWindows = 2;

/** The last week of each whole window of a span, ascending; null if there are too few or one is not closed. */
function windowEnds({ from, to }: WeekSpan, state: DeskState): readonly IsoWeek[] | null {
  const first = weekNumber(from);
  const last = weekNumber(to);
  const closed = lastClosedWeek(state);
  if (first === null || last === null || closed === null) return null;
  if (first < numberOfWeek(state.firstWeek) || last > numberOfWeek(closed)) return null;
  const windows = Math.floor((last - first + 1) / windowWeeks);
  if (windows < leastWindows) return null;
  return Array.from({ length: windows }, (_, at) => weekOfNumber(last - (windows - 1 - at) * windowWeeks));
}

/**
 * The atoms of the group with sums in all of these weeks, and the sums by week. Sums end where somebody leaves an atom
 * or withdraws: so nobody has left these.
 */
function steadyAtoms(state: DeskState, { group, family }: ComparisonRequest, weeks: readonly IsoWeek[]) {
  const asked = new Set(weeks);
  const atoms = new Map(
    state.atoms.flatMap((atom) =>
      atom.isOpen && atom.family === family && atom.group === group ? [[atom.id, atom]] : [],
    ),
  );
  const sums = state.atomWeeks.filter(({ week, atom }) => asked.has(week) && atoms.has(atom));
  const byAtom = groupedBy(sums, ({ atom }) => [atom]);
  const isSteady = ({ id }: Atom) => byAtom.get(id)?.length === weeks.length;
  const steady = [...atoms.values()].filter(isSteady);
  const ids = new Set(steady.map(({ id }) => id));
  const byWeek = groupedBy(
    sums.filter(({ atom }) => ids.has(atom)),
    ({ week }) => [week],
  );
  return { steady, byWeek };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The sum of squares about the mean. */
function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/** By how much a measure changed, with the half width of its 95 % interval, rounding included. */
function changeOf(earlier: readonly Row[], later: readonly Row[], measure: ShownMeasure): Change {
  const figures = (rows: readonly Row[]): readonly number[] =>
    rows.flatMap((row) => figureOf(row, measure) ?? []);
  const before = figures(earlier);
  const after = figures(later);
  if (before.length < earlier.length || after.length < later.length) return null;
  const df = before.length + after.length - 2;
  const variance = (squares(before) + squares(after)) / df;
  const ofRounding = shownSteps[measure] ** 2 / 12;
  return {
    by: mean(after) - mean(before),
    plusMinus: t975(df) * Math.sqrt((variance + ofRounding) * (1 / before.length + 1 / after.length)),
  };
}

/** The state in which these people have been shown together; null if the audit fails. */
function audited(state: DeskState, family: Family, people: ReadonlySet<string>): DeskState | null {
  const everybody = [...state.persons.values()];
  const reads = {
    classOf: (person: HeldPerson) => person[family].shownClass,
    rowOf: ({ person }: HeldPerson) => (people.has(person) ? 'compared' : undefined),
  };
  const refined = refinedClasses(everybody, reads, state.classes);
  if (!refined.isSafe) return null;
  const persons = new Map(state.persons);
  for (const [person, shownClass] of refined.changed) {
    persons.set(person.person, { ...person, [family]: { ...person[family], shownClass } });
  }
  return { ...state, persons, classes: refined.classes };
}

export type Compared = { readonly state: DeskState; readonly result: ComparisonResult };

/**
 * Compares two spans of closed weeks of a group. What is shown is in the ledger of the state first: store that before
 * the result is told. The same comparison asked for again adds nothing.
 */
export function compare(state: DeskState, request: ComparisonRequest, hashing: Hashing): Compared {
  const before = windowEnds(request.before, state);
  const after = windowEnds(request.after, state);
  if (before === null || after === null || request.after.from <= request.before.to) {
    return { state, result: { kind: 'spans' } };
  }
  const { family, group } = request;
  const { steady, byWeek } = steadyAtoms(state, request, [...before, ...after]);
  const rowsOf = (weeks: readonly IsoWeek[]): readonly Row[] =>
    weeks.flatMap((week) => shownRow(family, group, byWeek.get(week) ?? [], state.words.threshold) ?? []);
  const earlier = rowsOf(before);
  const later = rowsOf(after);
  const n = earlier[0]?.n;
  if (n === undefined || earlier.length < before.length || later.length < after.length) {
    return { state, result: { kind: 'not-enough' } };
  }
  const changed = shownMeasures.filter((measure) => familyOf(measure) === family);
  const changes = Object.fromEntries(changed.map((measure) => [measure, changeOf(earlier, later, measure)]));
  const comparison: Comparison = { ...request, n, earlier, later, changes };
  const text = canonicalJson(comparison);
  const result: ComparisonResult = { kind: 'shown', comparison };
  if (comparisonsOf(state.ledger).some((former) => canonicalJson(former) === text)) return { state, result };
  const shown = audited(state, family, new Set(steady.flatMap(({ members }) => members)));
  if (shown === null) return { state, result: { kind: 'refused' } };
  const ledger = withEntry(shown.ledger, { kind: 'comparison', comparison }, hashing);
  return { state: { ...shown, ledger }, result };
}
