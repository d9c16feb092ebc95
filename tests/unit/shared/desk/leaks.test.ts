/** The attacker of the desk's attack suite, on rows of which one can say by hand what they give away. */
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  leakOfGroups,
  leakOfPeople,
  leakOfWeeks,
  leakToColluders,
  type Term,
} from '../../../attack/desk/worlds/leaks.ts';

const people = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `p${from + at}`);
const cell = (who: readonly string[], what: (person: string) => Partial<Term> = () => ({})): Cell => ({
  ...{ week: 1, group: 'a' },
  terms: who.map((person) => ({ person, weeks: [1], groups: ['a'], ...what(person) })),
});

describe('R1', () => {
  test('one row of eleven people gives nobody away', () => {
    expect(leakOfPeople([cell(people(1, 11))])).toBeNull();
  });

  test('two rows that differ by one person give that person away, by four all four, by five nobody', () => {
    const rows = (more: number) => [cell(people(1, 11)), cell(people(1, 11 + more))];
    expect(leakOfPeople(rows(1))).toEqual(['p12']);
    expect(leakOfPeople(rows(4))?.toSorted()).toEqual(['p12', 'p13', 'p14', 'p15']);
    expect(leakOfPeople(rows(5))).toBeNull();
  });

  test('a total and its parts give the rest away', () => {
    const rows = [cell(people(1, 26)), cell(people(1, 12)), cell(people(13, 24))];
    expect(leakOfPeople(rows)?.toSorted()).toEqual(['p25', 'p26']);
    expect(leakOfPeople(rows.slice(1))).toBeNull();
  });

  test('three rows in a ring give people away that no two of them do', () => {
    // a + b, b + c and c + a, each of two single people and ten who stay together.
    const crew = people(1, 10);
    const rows = [
      cell([...crew, 'a', 'b']),
      cell([...crew, 'b', 'c']),
      cell([...crew, 'c', 'a']),
      cell([...crew, 'a', 'b', 'c']),
    ];
    expect(leakOfPeople(rows)).toHaveLength(1);
    expect(leakOfPeople(rows.slice(0, 2))?.toSorted()).toEqual(['a', 'c']);
  });
});

test('R3: who knows the own figure and those of two others takes them from a class of four', () => {
  const rows = [cell(people(1, 11)), cell(people(1, 15))];
  expect(leakToColluders(rows, new Set(['p12']))).toBeNull();
  expect(leakToColluders(rows, new Set(['p12', 'p13', 'p14']))).toEqual(['p15']);
});

test('R1g: a person whose row tells of another group than before gives the former figure away', () => {
  const both = cell(people(1, 11), (person) => (person === 'p1' ? { groups: ['a', 'b'] } : {}));
  expect(leakOfPeople([both, cell(people(1, 11))])).toBeNull();
  expect(leakOfGroups([both, cell(people(1, 11))])).toEqual(['p1']);
});

describe('R2', () => {
  const weeks = (...which: readonly number[]) => ({ weeks: which });

  test('means of all weeks of the same people give nobody away', () => {
    const rows = [[1], [1, 2], [1, 2, 3]].map((which) => cell(people(1, 11), () => weeks(...which)));
    expect(leakOfWeeks(rows)).toBeNull();
  });

  test('a week in which one or two report, beside the means of the others, gives them away, and three do not', () => {
    const rows = (reporting: number) => [
      cell(people(1, 11), () => weeks(1, 2)),
      cell(people(1, 11), (person) => (Number(person.slice(1)) <= reporting ? weeks(1, 2, 3) : weeks(1, 2))),
    ];
    expect(leakOfWeeks(rows(1))).toEqual(['p1']);
    expect(leakOfWeeks(rows(2))?.toSorted()).toEqual(['p1', 'p2']);
    expect(leakOfWeeks(rows(3))).toBeNull();
  });
});
