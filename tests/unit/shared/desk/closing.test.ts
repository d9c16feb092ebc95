import { describe, expect, test } from 'vitest';
import { hashing } from '#main/crypto/hashing.ts';
import { closeWeek, dueWeeks, previewClosing } from '#shared/desk/closing.ts';
import { blocksOf } from '#shared/desk/ledger.ts';
import type { DeskState } from '#shared/desk/state.ts';
import {
  closed,
  handedInLate,
  personNamed,
  statementsOf,
  weekAt,
  weeksOf,
} from '../../../support/desk/closings.ts';
import { deskWithLedger } from '../../../support/desk/statements.ts';

const close = (state: DeskState, week: string, on: string) => closeWeek(state, week, on, hashing);
const crew = (count: number, weeks = 4) =>
  handedInLate(
    deskWithLedger(),
    statementsOf(count, () => weeksOf(weeks)),
  );

describe('a closing', () => {
  test('waits for two weeks after the Sunday, and says from when on a week may be closed', () => {
    const desk = deskWithLedger();
    // 2026-W01 ends on Sunday, 4 January.
    expect(close(desk, '2026-W01', '2026-01-17')).toEqual({ kind: 'refused', why: 'too-early' });
    expect(close(desk, '2026-W01', '2026-01-18').kind).toBe('closed');
    expect(dueWeeks(desk, '2026-01-17')).toEqual([{ week: '2026-W01', from: '2026-01-18', isDue: false }]);
    expect(dueWeeks(desk, '2026-01-25')).toEqual([
      { week: '2026-W01', from: '2026-01-18', isDue: true },
      { week: '2026-W02', from: '2026-01-25', isDue: true },
      { week: '2026-W03', from: '2026-02-01', isDue: false },
    ]);
  });

  test('takes place once and in order', () => {
    const desk = deskWithLedger();
    const refused = { kind: 'refused', why: 'not-next' };
    expect(close(desk, '2026-W02', '2030-01-01')).toEqual(refused);
    expect(close(desk, '2025-W52', '2030-01-01')).toEqual(refused);
    expect(close(desk, 'no week', '2030-01-01')).toEqual(refused);
    const after = closed(desk);
    expect(close(after, '2026-W01', '2030-01-01')).toEqual(refused);
    expect(blocksOf(closed(after).ledger).map(({ week }) => week)).toEqual(['2026-W01', '2026-W02']);
  });

  test('counts only people who are admitted, and no sequence that came with two contents', () => {
    const shown = (desk: DeskState): number | undefined => blocksOf(closed(desk, 2).ledger)[1]?.work[0]?.n;
    const desk = crew(12);
    expect(shown(desk)).toBe(12);
    const change = (at: number, changes: object): DeskState => {
      const persons = new Map(desk.persons);
      const person = persons.get(personNamed(`person ${at}`));
      if (person !== undefined) persons.set(person.person, { ...person, ...changes });
      return { ...desk, persons };
    };
    expect(shown(change(0, { admittedOn: null }))).toBe(11);
    expect(shown(change(0, { isDisputed: true }))).toBe(11);
  });

  test('lets people who change group go once five go together, and shows them nowhere else', () => {
    const sizes = (movers: number): readonly (number | undefined)[] => {
      const ward = { department: 'Ward', pattern: 'days' } as const;
      const given = statementsOf(17, (at) =>
        weeksOf(6, (week) => (at < movers && week >= 3 ? { group: ward } : {})),
      );
      const desk = closed(
        handedInLate(deskWithLedger(), [
          ...given,
          ...statementsOf(6, () => weeksOf(6, () => ({ group: ward })), 'nurse'),
        ]),
        6,
      );
      expect(
        blocksOf(desk.ledger)
          .flatMap(({ work }) => work)
          .every(({ group }) => group === 'Kitchen'),
      ).toBe(true);
      return blocksOf(desk.ledger).map(({ work }) => work[0]?.n);
    };
    expect(sizes(4)).toEqual([undefined, 17, 17, 17, 17, 17]);
    expect(sizes(5)).toEqual([undefined, 17, 17, 12, 12, 12]);
    expect(sizes(6)).toEqual([undefined, 17, 17, 11, 11, 11]);
  });

  test('lets four others go with one who withdraws, and takes the one back where no atom had had it', () => {
    const withdraws = (state: DeskState) =>
      handedInLate(state, [
        { person: personNamed('person 0'), sequence: 2, weeks: null },
        { person: personNamed('person 0'), sequence: 3, weeks: weeksOf(9) },
      ]);
    const sizes = (desk: DeskState) => blocksOf(desk.ledger).map(({ work }) => work[0]?.n);
    expect(sizes(closed(withdraws(closed(crew(18, 9), 3)), 2))).toEqual([undefined, 18, 18, 13, 13]);
    // After the first week nobody is in an atom yet. Whoever withdrew reports twice, as everybody, and waits for seven more.
    const early = closed(withdraws(closed(crew(18, 9))), 2);
    expect(sizes(early)).toEqual([undefined, 17, 17]);
    const eight = statementsOf(7, () => weeksOf(9), 'later');
    expect(sizes(closed(handedInLate(early, eight), 4))).toEqual([undefined, 17, 17, 17, 25, 25, 25]);
  });

  test('is refused where the audit fails: two people who are no longer shown with the others', () => {
    const desk = closed(crew(16), 2);
    const atoms = desk.atoms.map((atom) => ({ ...atom, members: atom.members.slice(2) }));
    const spoilt = { ...desk, atoms };
    expect(close(spoilt, '2026-W03', '2030-01-01')).toEqual({ kind: 'refused', why: 'audit' });
    expect(previewClosing(spoilt, '2026-W03', '2030-01-01', hashing)).toEqual({
      ...{ week: '2026-W03', work: [], heaviness: [], verdict: 'audit' },
    });
    expect(close(desk, '2026-W03', '2030-01-01').kind).toBe('closed');
  });

  test('is previewed by the names of the groups alone', () => {
    const desk = closed(crew(12));
    expect(previewClosing(desk, '2026-W02', '2026-01-24', hashing)).toEqual({
      ...{ week: '2026-W02', work: [], heaviness: [], verdict: 'too-early' },
    });
    expect(previewClosing(desk, '2026-W02', '2026-01-25', hashing)).toEqual({
      ...{ week: '2026-W02', work: ['Kitchen'], heaviness: ['Kitchen'], verdict: 'passes' },
    });
    const fewer = closed(crew(10));
    expect(previewClosing(fewer, '2026-W02', '2026-01-25', hashing)).toMatchObject({
      work: [],
      heaviness: [],
    });
  });

  test('leaves nothing of a closed week in what is held, nor beyond retention in what is settled', () => {
    const desk = crew(12, 10);
    const short = closed({ ...desk, words: { ...desk.words, retentionWeeks: 4 } }, 8);
    for (const person of short.persons.values()) {
      expect(person.held.map(({ week }) => week)).toEqual([weekAt(8), weekAt(9)]);
      expect(person.settled.map(({ week }) => week)).toEqual([4, 5, 6, 7].map((at) => weekAt(at)));
    }
  });

  test('reads the weeks of a person that count, and not all that is settled', () => {
    const desk = closed(crew(12, 80), 79);
    const read = new Set<object>();
    const watched = <Entry extends object>(entry: Entry): Entry =>
      new Proxy(entry, {
        get: (target, key) => {
          read.add(target);
          return Reflect.get(target, key);
        },
      });
    const persons = [...desk.persons].map(
      ([id, person]) => [id, { ...person, settled: person.settled.map(watched) }] as const,
    );
    closed({ ...desk, persons: new Map(persons) });
    // Four weeks count, the one before them ends the search, and the oldest is asked whether retention is over.
    expect(read.size).toBe(12 * 5);
  });

  test('forgets all but the atom of a person who has left it, once retention is over', () => {
    const gone = (at: number) => at < 6;
    const desk = handedInLate(
      deskWithLedger(),
      statementsOf(17, (at) => weeksOf(gone(at) ? 3 : 30)),
    );
    const after = closed({ ...desk, words: { ...desk.words, retentionWeeks: 4 } }, 20);
    const left = after.persons.get(personNamed('person 0'));
    expect(left?.settled).toEqual([]);
    expect(left?.work).toMatchObject({
      newestWeek: null,
      newestGroup: null,
      hasTwo: false,
      x: null,
      atom: 1,
    });
    expect(after.persons.get(personNamed('person 6'))?.work.newestWeek).toBe(weekAt(19));
  });
});
