/** The audits R1 to R3 of desk.md §5: what can be worked out from shown rows by adding and subtracting them. */
import { groupedBy } from '#shared/grouped-by.ts';
import { createSpan, inverse, type Matrix, reduce } from './field.ts';

/** What a shown row says of one person. */
export type Term = {
  readonly person: string;
  /** The weeks of which the person's X is the mean, by number. */
  readonly weeks: readonly number[];
  /** The groups that these weeks carried. */
  readonly groups: readonly string[];
};

export type Cell = { readonly week: number; readonly group: string; readonly terms: readonly Term[] };

const leastClass = 5;
/** So many sets are tried, the smallest first. Where nothing can be worked out, there are none to try. */
const mostSets = 200_000;

/** Columns that stand in the same rows: they cannot be told apart. */
type ColumnClass = { readonly rows: readonly number[]; readonly people: ReadonlySet<string> };

function classesOf(
  cells: readonly Cell[],
  columnsOf: (term: Term) => readonly string[],
  removed: ReadonlySet<string>,
): readonly ColumnClass[] {
  const rowsOf = new Map<string, { readonly person: string; readonly rows: number[] }>();
  cells.forEach(({ terms }, row) => {
    for (const term of terms) {
      if (removed.has(term.person)) continue;
      for (const column of columnsOf(term)) {
        const known = rowsOf.get(column) ?? { person: term.person, rows: [] };
        rowsOf.set(column, known);
        known.rows.push(row);
      }
    }
  });
  const alike = groupedBy(rowsOf.values(), ({ rows }) => [rows.join()]);
  return [...alike.values()].map((columns) => ({
    rows: columns[0]?.rows ?? [],
    people: new Set(columns.map(({ person }) => person)),
  }));
}

/** All choices of so many of the items. */
function* choices(count: number, most: number, from = 0): Generator<readonly number[]> {
  if (most === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - most; first += 1) {
    for (const rest of choices(count, most - 1, first + 1)) yield [first, ...rest];
  }
}

type SmallPart = {
  readonly classes: readonly ColumnClass[];
  /** The reduced rows that have nothing in a large class, by the small classes. */
  readonly rows: readonly { readonly row: Float64Array; readonly pivot: number }[];
};

function smallPart(cells: readonly Cell[], classes: readonly ColumnClass[]): SmallPart {
  const large = classes.filter(({ people }) => people.size >= leastClass);
  const small = classes.filter(({ people }) => people.size < leastClass);
  if (small.length === 0) return { classes: [], rows: [] };
  const matrix: Matrix = cells.map(() => new Float64Array(classes.length));
  [...large, ...small].forEach(({ rows }, column) => {
    for (const row of rows) {
      const values = matrix[row];
      if (values !== undefined) values[column] = 1;
    }
  });
  const rows = reduce(matrix)
    .filter(({ pivot }) => pivot >= large.length)
    .map(({ row, pivot }) => ({ row: row.subarray(large.length), pivot: pivot - large.length }));
  return { classes: small, rows };
}

/** Whether some mix of the rows says something of these classes alone. Only rows with a pivot in them can be in it. */
function tellsOf(set: readonly number[], { rows }: SmallPart): boolean {
  const inSet = new Set(set);
  const mixed = rows.filter(({ pivot }) => inSet.has(pivot));
  if (mixed.length === 0) return false;
  const outside = createSpan();
  for (const { row } of mixed) {
    const rest = row.slice();
    for (const column of set) rest[column] = 0;
    outside.add(rest);
  }
  return outside.rank() < mixed.length;
}

function findLeak(part: SmallPart, mostPeople: number): readonly string[] | null {
  if (part.rows.length === 0) return null;
  let tried = 0;
  for (let size = 1; size <= mostPeople; size += 1) {
    for (const set of choices(part.classes.length, size)) {
      const people = new Set(set.flatMap((at) => [...(part.classes[at]?.people ?? [])]));
      if (people.size > mostPeople) continue;
      if (tellsOf(set, part)) return [...people];
      tried += 1;
      if (tried > mostSets) return null;
    }
  }
  return null;
}

type Leak = readonly string[] | null;
const nobody: ReadonlySet<string> = new Set();
const byPerson = ({ person }: Term): readonly string[] => [person];
const byGroup = ({ person, groups }: Term): readonly string[] => groups.map((group) => `${person} ${group}`);

/** R1: up to four people of whom something can be worked out, if each has one figure for ever. */
export const leakOfPeople = (cells: readonly Cell[]): Leak =>
  findLeak(smallPart(cells, classesOf(cells, byPerson, nobody)), 4);

/** R1g: the same, if each has one figure in each group. */
export const leakOfGroups = (cells: readonly Cell[]): Leak =>
  findLeak(smallPart(cells, classesOf(cells, byGroup, nobody)), 4);

/** R3: one person whom these colluders can work out, each of whom knows the own figure. */
export const leakToColluders = (cells: readonly Cell[], colluders: ReadonlySet<string>): Leak =>
  findLeak(smallPart(cells, classesOf(cells, byPerson, colluders)), 1);

/** The columns of R2: a vector over the rows for each person and week. */
function weekColumns(cells: readonly Cell[]): ReadonlyMap<string, readonly Float64Array[]> {
  const columns = new Map<string, Map<number, Float64Array>>();
  cells.forEach(({ terms }, row) => {
    for (const { person, weeks } of terms) {
      const ofPerson = columns.get(person) ?? new Map<number, Float64Array>();
      columns.set(person, ofPerson);
      for (const week of weeks) {
        const column = ofPerson.get(week) ?? new Float64Array(cells.length);
        ofPerson.set(week, column);
        column[row] = inverse(weeks.length);
      }
    }
  });
  return new Map([...columns].map(([person, byWeek]) => [person, [...byWeek.values()]]));
}

/** Sets of people, each of whose columns alone span everything that can be said: the earlier ones are looked at first. */
function spanningOrder(columns: ReadonlyMap<string, readonly Float64Array[]>): readonly string[] {
  const order: string[] = [];
  let left = [...columns.keys()];
  while (left.length > 0) {
    const span = createSpan();
    const needed = left.filter(
      (person) => (columns.get(person) ?? []).filter((column) => span.add(column)).length > 0,
    );
    if (needed.length === 0) break;
    order.push(...needed);
    const taken = new Set(needed);
    left = left.filter((person) => !taken.has(person));
  }
  return [...order, ...left];
}

/** R2: one person or two of whom something can be worked out, if each has a figure of its own every week. */
export function leakOfWeeks(cells: readonly Cell[]): Leak {
  const columns = weekColumns(cells);
  const order = spanningOrder(columns);
  const rankWithout = (set: ReadonlySet<string>, enough: number): number => {
    const span = createSpan();
    for (const person of order) {
      if (set.has(person)) continue;
      for (const column of columns.get(person) ?? []) {
        span.add(column);
        if (span.rank() === enough) return enough;
      }
    }
    return span.rank();
  };
  const whole = rankWithout(nobody, Number.POSITIVE_INFINITY);
  for (const size of [1, 2]) {
    for (const set of choices(order.length, size)) {
      const people = set.map((at) => order[at] ?? '');
      if (rankWithout(new Set(people), whole) < whole) return people;
    }
  }
  return null;
}
