import { describe, expect, test } from 'vitest';
import { admit, admitPerson, turnAway, waitingPersons } from '#shared/desk/admission.ts';
import type { DeskState, HeldPerson, Standing } from '#shared/desk/state.ts';
import { emptyDesk, sentWeek } from '../../../support/desk/envelopes.ts';

const nothing: Standing = {
  ...{ newestWeek: null, newestGroup: null, hasTwo: false, atom: null, x: null, shownClass: 0 },
};

const waiting = (person: string, changes: Partial<HeldPerson> = {}): HeldPerson => ({
  ...{ person, publicKey: `key of ${person}`, arrivedOn: '2026-02-25', admittedOn: null, sequence: 1 },
  ...{ content: '', isDisputed: false, hasWithdrawn: false, held: [sentWeek('2026-W06')], settled: [] },
  ...{ work: nothing, heaviness: nothing, ...changes },
});

const deskOf = (...persons: readonly HeldPerson[]): DeskState =>
  emptyDesk({ persons: new Map(persons.map((each) => [each.person, each])) });

/** Two of the three have one slip. */
const slipOf = (publicKey: string): string => (publicKey === 'key of a' ? '01234567' : '76543210');
const desk = deskOf(waiting('a'), waiting('b'), waiting('c'));
const on = '2026-03-01';

describe('a slip', () => {
  test('admits the one who waits with it, however it is typed', () => {
    for (const typed of ['01234567', ' 0123 4567 ', '0123-4567', '０１２３４５６７']) {
      const { state, answer } = admit(desk, typed, on, slipOf);
      expect(answer).toBe('admitted');
      expect(state.persons.get('a')?.admittedOn).toBe(on);
      expect(state.persons.get('b')).toBe(desk.persons.get('b'));
    }
  });

  test('that nobody waits with admits nobody', () => {
    for (const typed of ['', '1234567', '00000000', '012345678', 'abc', '０'])
      expect(admit(desk, typed, on, slipOf)).toEqual({ state: desk, answer: 'nobody' });
    const { state } = admit(desk, '01234567', on, slipOf);
    expect(admit(state, '01234567', '2026-03-02', slipOf)).toEqual({ state, answer: 'nobody' });
  });

  test('of two admits neither; their 32 digits do', () => {
    expect(admit(desk, '76543210', on, slipOf)).toEqual({ state: desk, answer: 'ambiguous' });
    const { state, answer } = admitPerson(desk, 'b', on);
    expect(answer).toBe('admitted');
    expect(state.persons.get('b')?.admittedOn).toBe(on);
    // The other one is now alone with it.
    expect(admit(state, '76543210', on, slipOf).state.persons.get('c')?.admittedOn).toBe(on);
    expect(admitPerson(state, 'b', '2026-03-02')).toEqual({ state, answer: 'nobody' });
    expect(admitPerson(state, 'z', on).answer).toBe('nobody');
  });
});

test('who is turned away is forgotten; who is admitted is not turned away', () => {
  const { state, answer } = turnAway(desk, 'a');
  expect(answer).toBe(true);
  expect([...state.persons.keys()]).toEqual(['b', 'c']);
  const admitted = deskOf(waiting('a', { admittedOn: on }));
  expect(turnAway(admitted, 'a')).toEqual({ state: admitted, answer: false });
  expect(turnAway(desk, 'z')).toEqual({ state: desk, answer: false });
});

test('who waits is told by the day, and by digits only where a slip is not enough', () => {
  const mixed = deskOf(
    waiting('c', { arrivedOn: '2026-02-27' }),
    waiting('a', { arrivedOn: '2026-02-26' }),
    waiting('b', { arrivedOn: '2026-02-25' }),
    waiting('d', { admittedOn: on }),
    waiting('e', { held: [] }),
  );
  const ownSlip = (key: string): string => (['key of b', 'key of c'].includes(key) ? 'same' : key);
  expect(waitingPersons(mixed, ownSlip)).toEqual([
    { arrivedOn: '2026-02-25', person: 'b' },
    { arrivedOn: '2026-02-26', person: null },
    { arrivedOn: '2026-02-27', person: 'c' },
  ]);
});
