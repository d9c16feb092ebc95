import { describe, expect, test } from 'vitest';
import { hashing } from '#main/crypto/hashing.ts';
import { compare } from '#shared/desk/compare.ts';
import { blocksOf, comparisonsOf, isLedgerWhole } from '#shared/desk/ledger.ts';
import type { ComparisonRequest } from '#shared/desk/shown.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { t975 } from '#shared/desk/student.ts';
import {
  closed,
  handedInLate,
  personNamed,
  statementsOf,
  weekAt,
  weeksOf,
} from '../../../support/desk/closings.ts';
import { deskWithLedger } from '../../../support/desk/statements.ts';

/** Minutes of standing by week: every window of four weeks has one mean. */
const minutes = (at: number): number => [300, 310, 320, 200, 220][Math.floor(at / 4)] ?? 220;
const span = (from: number, to: number) => ({ from: weekAt(from), to: weekAt(to) });
const chairs: ComparisonRequest = {
  ...{ group: 'Kitchen', family: 'work', before: span(0, 11), after: span(12, 19) },
};

const crew = (count: number, weeks = 20, name = 'person') =>
  statementsOf(count, () => weeksOf(weeks, (at) => ({ standingMinutes: minutes(at), load: 4 })), name);
const desk = (count = 12, weeks = 20): DeskState =>
  closed(handedInLate(deskWithLedger(), crew(count)), weeks);
const kindOf = (state: DeskState, request: ComparisonRequest) => compare(state, request, hashing).result.kind;

describe('before and after', () => {
  test('is the difference of the rows that end a whole window, with an interval that knows of the rounding', () => {
    const { result } = compare(desk(), chairs, hashing);
    if (result.kind !== 'shown') throw new Error(result.kind);
    const { comparison } = result;
    expect(comparison.n).toBe(12);
    const standing = (rows: readonly object[]) =>
      rows.map((row) => ('standingMinutes' in row ? row.standingMinutes : null));
    expect(standing(comparison.earlier)).toEqual([300, 310, 320]);
    expect(standing(comparison.later)).toEqual([200, 220]);
    // Sums of squares 200 and 200 about 310 and 210, three degrees of freedom, t = 3.1824.
    const half = 3.182446305283713 * Math.sqrt((400 / 3 + 25 / 12) * (1 / 3 + 1 / 2));
    expect(comparison.changes.standingMinutes?.by).toBeCloseTo(-100, 9);
    expect(comparison.changes.standingMinutes?.plusMinus).toBeCloseTo(half, 9);
    expect(comparison.changes.load?.by).toBeCloseTo(0, 9);
    expect(comparison.changes.load?.plusMinus).toBeCloseTo(
      3.182446305283713 * Math.sqrt((0.01 / 12) * (1 / 3 + 1 / 2)),
      9,
    );
    expect(Object.keys(comparison.changes)).not.toContain('overLimitShare');
  });

  test('leaves out a rest at the start of a span, and counts windows back from its last week', () => {
    const { result } = compare(desk(), { ...chairs, before: span(1, 9) }, hashing);
    if (result.kind !== 'shown') throw new Error(result.kind);
    // Weeks 2 to 5 and 6 to 9: 305 and 315 minutes.
    expect(result.comparison.earlier).toMatchObject([{ standingMinutes: 305 }, { standingMinutes: 315 }]);
  });

  test('says nothing of a measure that a row hides', () => {
    const hides = handedInLate(
      deskWithLedger(),
      statementsOf(12, () =>
        weeksOf(20, (at) => ({ longestStandMinutes: at < 8 ? 60 : 0, heaviness: null })),
      ),
    );
    const { result } = compare(closed(hides, 20), chairs, hashing);
    expect(result).toMatchObject({
      comparison: { changes: { longestStandMinutes: null, standingMinutes: { by: 0 } } },
    });
    expect(kindOf(closed(hides, 20), { ...chairs, family: 'heaviness' })).toBe('not-enough');
  });

  test('takes two spans of closed weeks that do not overlap, of two windows each at least', () => {
    const state = desk();
    for (const request of [
      { ...chairs, before: span(0, 6) },
      { ...chairs, after: span(13, 19) },
      { ...chairs, before: span(0, 12) },
      { ...chairs, before: span(12, 19), after: span(0, 11) },
      { ...chairs, after: span(12, 20) },
      { ...chairs, before: { from: '2025-W51', to: weekAt(11) } },
      { ...chairs, before: { from: '2026-W00', to: weekAt(11) } },
      { ...chairs, before: span(11, 0) },
    ]) {
      expect(kindOf(state, request), JSON.stringify(request)).toBe('spans');
    }
    expect(kindOf(state, { ...chairs, group: 'Laundry' })).toBe('not-enough');
  });

  test('is in the ledger before it is told, and once only', () => {
    const state = desk();
    const first = compare(state, chairs, hashing);
    expect(first.state.ledger).toHaveLength(state.ledger.length + 1);
    expect(isLedgerWhole(first.state.ledger, hashing)).toBe(true);
    const [stored] = comparisonsOf(first.state.ledger);
    expect(first.result).toEqual({ kind: 'shown', comparison: stored });
    const again = compare(first.state, chairs, hashing);
    expect(again.state).toBe(first.state);
    expect(again.result).toEqual(first.result);
  });

  test('is of people who are in both: an atom that somebody has left is in neither', () => {
    const both = handedInLate(deskWithLedger(), [
      ...crew(12),
      ...crew(10, 3, 'gone'),
      ...crew(11, 20, 'stays'),
    ]);
    // All 33 are one atom. Ten are absent from the fourth week on, and leave thirteen weeks later.
    expect(kindOf(closed(both, 20), chairs)).toBe('not-enough');
    expect(kindOf(desk(33), chairs)).toBe('shown');
  });

  test('is of people who are in both: those who came later are in neither', () => {
    const later = crew(9, 20, 'later').map((given) => ({ ...given, weeks: given.weeks?.slice(9) ?? [] }));
    const state = closed(handedInLate(deskWithLedger(), [...crew(12), ...later]), 20);
    expect(blocksOf(state.ledger).at(-1)?.work[0]?.n).toBe(21);
    const { result } = compare(state, chairs, hashing);
    if (result.kind !== 'shown') throw new Error(result.kind);
    const { earlier, later: after } = result.comparison;
    expect([...earlier, ...after].map(({ n }) => n)).toEqual([12, 12, 12, 12, 12]);
  });

  test('never uses an atom again once somebody of it has withdrawn, not even before the next closing', () => {
    const state = desk(20);
    expect(kindOf(state, chairs)).toBe('shown');
    const withdrawn = handedInLate(state, [{ person: personNamed('person 3'), sequence: 2, weeks: null }]);
    expect(kindOf(withdrawn, chairs)).toBe('not-enough');
    expect(kindOf(closed(withdrawn), chairs)).toBe('not-enough');
  });

  test('is refused where it would give fewer than five people away', () => {
    const state = desk(20);
    const persons = new Map(state.persons);
    for (const name of ['person 0', 'person 1']) {
      const person = persons.get(personNamed(name));
      if (person !== undefined)
        persons.set(person.person, { ...person, work: { ...person.work, shownClass: 99 } });
    }
    const asked = compare({ ...state, persons }, chairs, hashing);
    expect(asked.result).toEqual({ kind: 'refused' });
    expect(asked.state.ledger).toBe(state.ledger);
  });
});

test('t(0.975) is that of the tables', () => {
  const tabled = {
    1: 12.7062,
    2: 4.3027,
    3: 3.1824,
    4: 2.7764,
    9: 2.2622,
    10: 2.2281,
    30: 2.0423,
    120: 1.9799,
  };
  for (const [df, t] of Object.entries(tabled)) expect(t975(Number(df))).toBeCloseTo(t, 4);
});
