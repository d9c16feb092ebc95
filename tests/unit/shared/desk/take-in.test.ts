import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEnvelope } from '#main/crypto/envelope.ts';
import type { DeskState } from '#shared/desk/state.ts';
import type { Refusal } from '#shared/desk/statement.ts';
import { takeIn } from '#shared/desk/take-in.ts';
import {
  arrival,
  contentOf,
  emptyDesk,
  newWorker,
  newWorld,
  sealText,
  sentWeek,
  signedText,
  type World,
} from '../../../support/desk/envelopes.ts';
import { forAll } from '../properties.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});

const receipts = ({ verdicts }: Awaited<ReturnType<World['taken']>>) =>
  verdicts.map((verdict) => (verdict.kind === 'received' ? verdict.receipt : verdict.why));

/** A desk that has admitted whoever waits. */
const admittedAll = (state: DeskState): DeskState => ({
  ...state,
  persons: new Map([...state.persons].map(([id, held]) => [id, { ...held, admittedOn: '2026-02-25' }])),
});

describe('a statement', () => {
  test('waits until the person is admitted, and then counts', async () => {
    const worker = newWorker();
    const first = await world.taken(emptyDesk(), [await world.sealed(worker)]);
    expect(receipts(first)).toEqual(['waiting']);
    expect(first.changed).toEqual(new Set([worker.person]));
    const held = first.state.persons.get(worker.person);
    expect(held).toMatchObject({ arrivedOn: arrival, admittedOn: null, sequence: 1, isDisputed: false });
    expect(held?.held).toEqual([sentWeek('2026-W06'), sentWeek('2026-W07')]);
    const next = await world.sealed(worker, { sequence: 2, weeks: [sentWeek('2026-W08')] });
    const second = await world.taken(admittedAll(first.state), [next]);
    expect(receipts(second)).toEqual(['taken']);
    expect(second.state.persons.get(worker.person)?.held).toEqual([sentWeek('2026-W08')]);
  });

  test('is whole: the highest sequence replaces what was held, in any order of arrival', async () => {
    const worker = newWorker();
    const files = await Promise.all(
      [3, 1, 4, 2].map((sequence) =>
        world.sealed(worker, { sequence, weeks: [sentWeek(`2026-W0${sequence}`)] }),
      ),
    );
    const taken = await world.taken(emptyDesk(), files);
    expect(receipts(taken)).toEqual(['waiting', 'older-sequence', 'waiting', 'older-sequence']);
    expect(taken.state.persons.get(worker.person)?.held).toEqual([sentWeek('2026-W04')]);
  });

  test('the same again changes nothing, even on a day or by a sheet that would refuse it now', async () => {
    const worker = newWorker();
    const file = await world.sealed(worker);
    const { state } = await world.taken(emptyDesk(), [file]);
    for (const later of [state, { ...state, words: { ...state.words, departments: [] } }]) {
      const again = await world.taken(later, [file, file], '2026-01-05');
      expect(receipts(again)).toEqual(['same', 'same']);
      expect(again.state).toBe(later);
      expect(again.changed.size).toBe(0);
    }
  });

  test('its weeks are kept in order, and weeks that are closed are not kept', async () => {
    const worker = newWorker();
    const weeks = ['2026-W08', '2026-W06', '2026-W07'].map((week) => sentWeek(week));
    const block = { week: '2026-W06', work: [], heaviness: [] };
    const desk = emptyDesk({ ledger: [{ before: '', content: { kind: 'week', block } }] });
    const file = await world.sealed(worker, { weeks });
    const open = await world.taken(emptyDesk(), [file]);
    expect(open.state.persons.get(worker.person)?.held.map(({ week }) => week)).toEqual([
      '2026-W06',
      '2026-W07',
      '2026-W08',
    ]);
    const closed = await world.taken(desk, [file]);
    expect(closed.state.persons.get(worker.person)?.held.map(({ week }) => week)).toEqual([
      '2026-W07',
      '2026-W08',
    ]);
  });

  test('a group that became another one is still taken, by the name it was sent with', async () => {
    const worker = newWorker();
    const desk = emptyDesk({ merged: { 'Canteen/nights': 'Kitchen', Store: 'Kitchen' } });
    const weeks = [
      sentWeek('2026-W06', { group: { department: 'Canteen', pattern: 'nights' } }),
      sentWeek('2026-W07', { group: { department: 'Store' } }),
    ];
    const taken = await world.taken(desk, [await world.sealed(worker, { weeks })]);
    expect(receipts(taken)).toEqual(['waiting']);
    expect(taken.state.persons.get(worker.person)?.held).toEqual(weeks);
  });
});

describe('two contents with one sequence', () => {
  test('neither counts, and the next sequence mends it', async () => {
    const worker = newWorker();
    const one = await world.sealed(worker);
    const other = await world.sealed(worker, { weeks: [sentWeek('2026-W05')] });
    const disputed = await world.taken(emptyDesk(), [one, other, one, other]);
    expect(receipts(disputed)).toEqual(['waiting', 'disputed', 'disputed', 'disputed']);
    expect(disputed.state.persons.get(worker.person)).toMatchObject({ isDisputed: true, held: [] });
    const again = await world.taken(disputed.state, [one, other]);
    expect(again.state).toBe(disputed.state);
    const mended = await world.taken(disputed.state, [await world.sealed(worker, { sequence: 2 })]);
    expect(mended.state.persons.get(worker.person)).toMatchObject({ isDisputed: false, sequence: 2 });
    expect(mended.state.persons.get(worker.person)?.held).toHaveLength(2);
  });

  test('one of them a withdrawal: it counts, in either order', async () => {
    const worker = newWorker();
    const weeks = await world.sealed(worker, { sequence: 2 });
    const leaves = await world.sealed(worker, { sequence: 2, withdraw: true });
    const first = await world.taken(emptyDesk(), [await world.sealed(worker)]);
    const settled = admittedAll(first.state);
    const person = settled.persons.get(worker.person);
    if (person === undefined) throw new Error('The person is missing.');
    const desk = {
      ...settled,
      persons: new Map([[worker.person, { ...person, settled: [sentWeek('2026-W05')] }]]),
    };
    for (const files of [
      [weeks, leaves],
      [leaves, weeks],
    ]) {
      const { state } = await world.taken(desk, files);
      expect(state.persons.get(worker.person)).toMatchObject({
        ...{ isDisputed: true, hasWithdrawn: true, held: [], settled: [] },
      });
    }
  });
});

describe('a withdrawal', () => {
  test('erases what was held and settled; a newer statement follows it, an older one does not', async () => {
    const worker = newWorker();
    const first = await world.sealed(worker);
    const { state } = await world.taken(emptyDesk(), [first]);
    const leaves = await world.sealed(worker, { sequence: 2, withdraw: true });
    const gone = await world.taken(admittedAll(state), [leaves, first]);
    expect(receipts(gone)).toEqual(['withdrawn', 'older-sequence']);
    expect(gone.state.persons.get(worker.person)).toMatchObject({
      ...{ sequence: 2, hasWithdrawn: true, held: [], settled: [] },
    });
    const back = await world.sealed(worker, { sequence: 3, weeks: [sentWeek('2026-W08')] });
    for (const { state: after } of [
      await world.taken(gone.state, [back]),
      await world.taken(admittedAll(state), [leaves, back]),
    ]) {
      expect(after.persons.get(worker.person)).toMatchObject({ sequence: 3, hasWithdrawn: true });
      expect(after.persons.get(worker.person)?.held).toEqual([sentWeek('2026-W08')]);
    }
  });

  test('of somebody who sent nothing before keeps the sequence', async () => {
    const worker = newWorker();
    const leaves = await world.sealed(worker, { sequence: 5, withdraw: true });
    const gone = await world.taken(emptyDesk(), [leaves, await world.sealed(worker, { sequence: 4 })]);
    expect(receipts(gone)).toEqual(['withdrawn', 'older-sequence']);
  });
});

const week = sentWeek('2026-W06');

/** One fault each, and why it is refused. */
const spoilt: readonly (readonly [Refusal, string, Readonly<Record<string, unknown>>])[] = [
  ['other-ledger', 'another ledger', { ledger: 'f'.repeat(32) }],
  ['other-ledger', 'no ledger', { ledger: undefined }],
  ['other-person', 'the person of somebody else', { person: 'a'.repeat(32) }],
  ['newer-version', 'a later version', { version: 2 }],
  ['malformed', 'no version', { version: 0 }],
  ['malformed', 'another format', { format: 'legwork-desk', version: 2 }],
  ['malformed', 'no date', { issued: '2026-02-30' }],
  ['malformed', 'no sequence', { sequence: 0 }],
  ['malformed', 'a sequence beyond all', { sequence: 2 ** 31 + 1 }],
  ['malformed', 'a field too many', { name: 'Anna' }],
  ['malformed', 'no weeks', { weeks: undefined }],
  ['malformed', 'weeks that are none', { weeks: {} }],
  ['malformed', 'withdraws and sends', { withdraw: true, weeks: [week] }],
  ['malformed', 'withdraws not', { withdraw: false }],
  ['malformed', 'a week that is none', { weeks: [null] }],
  ['malformed', 'a week without a name', { weeks: [{ ...week, week: 7 }] }],
  ['malformed', 'a week that no year has', { weeks: [sentWeek('2026-W54')] }],
  ['malformed', 'the 53rd week of a year of 52', { weeks: [sentWeek('2025-W53')] }],
  ['malformed', 'a field too many in a week', { weeks: [{ ...week, note: 'x' }] }],
  ['malformed', 'a figure as text', { weeks: [{ ...week, load: '4.1' }] }],
  ['malformed', 'a group as text', { weeks: [{ ...week, group: 'Kitchen' }] }],
  ['malformed', 'a group with more', { weeks: [{ ...week, group: { department: 'Kitchen', site: 'A' } }] }],
  ['unknown-department', 'a department', { weeks: [{ ...week, group: { department: 'Store' } }] }],
  [
    'unknown-department',
    'a name of every object',
    { weeks: [{ ...week, group: { department: 'constructor' } }] },
  ],
  [
    'unknown-pattern',
    'a pattern in one that is not split',
    {
      weeks: [{ ...week, group: { department: 'Kitchen', pattern: 'days' } }],
    },
  ],
  [
    'unknown-pattern',
    'no pattern in one that is split',
    {
      weeks: [{ ...week, group: { department: 'Ward' } }],
    },
  ],
  [
    'unknown-pattern',
    'a pattern that is none',
    {
      weeks: [{ ...week, group: { department: 'Ward', pattern: 'sundays' } }],
    },
  ],
  ['week-in-future', 'a week after that of arrival', { weeks: [sentWeek('2026-W10')] }],
  ['week-before-first', 'a week before the first', { weeks: [sentWeek('2025-W52')] }],
  ['week-twice', 'a week twice', { weeks: [week, sentWeek('2026-W07'), week] }],
  ['figures', 'no shift days', { weeks: [{ ...week, shiftDays: 0 }] }],
  ['figures', 'more shift days than logged days', { weeks: [{ ...week, shiftDays: 6 }] }],
  ['figures', 'eight days', { weeks: [{ ...week, loggedDays: 8 }] }],
  ['figures', 'half a day', { weeks: [{ ...week, loggedDays: 4.5 }] }],
  ['figures', 'standing below 0', { weeks: [{ ...week, standingMinutes: -5 }] }],
  ['figures', 'standing beyond a day', { weeks: [{ ...week, standingMinutes: 1445 }] }],
  ['figures', 'longest above standing', { weeks: [{ ...week, longestStandMinutes: 260 }] }],
  ['figures', 'covered above standing', { weeks: [{ ...week, coveredMinutes: 260 }] }],
  ['figures', 'a share above 1', { weeks: [{ ...week, overLimitShare: 1.05 }] }],
  ['figures', 'load above 30', { weeks: [{ ...week, load: 30.1 }] }],
  ['figures', 'heaviness above 10', { weeks: [{ ...week, heaviness: 10.5 }] }],
];

describe('refused by name, without any effect', () => {
  test.each(spoilt)('%s: %s', async (why, _, changes) => {
    const worker = newWorker();
    const { state } = await world.taken(emptyDesk(), [await world.sealed(worker)]);
    const before = contentOf(state);
    const file = await world.sealed(worker, { sequence: 2, ...changes });
    const taken = await world.taken(state, [file]);
    expect(taken.verdicts).toEqual([{ kind: 'refused', why }]);
    expect(taken.state).toBe(state);
    expect(contentOf(state)).toBe(before);
  });

  test('the week of arrival itself is taken, and 104 weeks are; one more is not', async () => {
    const now = await world.sealed(newWorker(), { weeks: [sentWeek('2026-W09')] });
    expect(receipts(await world.taken(emptyDesk(), [now]))).toEqual(['waiting']);
    const weeks = Array.from({ length: 105 }, (_, at) =>
      sentWeek(`${2020 + Math.floor(at / 52)}-W${String((at % 52) + 1).padStart(2, '0')}`),
    );
    const desk = emptyDesk({ firstWeek: '2020-W01' });
    const files = await Promise.all(
      [weeks.slice(1), weeks].map((each) => world.sealed(newWorker(), { weeks: each })),
    );
    expect(receipts(await world.taken(desk, files))).toEqual(['waiting', 'too-many-weeks']);
  });

  test('the first fault in the order of desk.md §2 is told, wherever it stands', async () => {
    const faulty = [
      { ...week, load: 99 },
      { ...week, week: '2026-W99' },
      week,
      week,
      sentWeek('2025-W01'),
      sentWeek('2027-W01'),
      { ...week, group: { department: 'Kitchen', pattern: 'days' } },
      { ...week, group: { department: 'Store' } },
    ];
    const order: readonly Refusal[] = [
      'unknown-department',
      'unknown-pattern',
      'week-in-future',
      'week-before-first',
      'week-twice',
      'malformed',
      'figures',
    ];
    const told = [];
    for (let left = faulty.length; left > 0; left -= 1) {
      // The first three are refused as the first two are.
      if (left === 3) continue;
      const file = await world.sealed(newWorker(), { weeks: faulty.slice(0, left) });
      told.push(...receipts(await world.taken(emptyDesk(), [file])));
    }
    expect(told).toEqual(order);
  });

  test('an envelope that was not opened keeps its verdict, in its place', async () => {
    const opened = await openEnvelope(await world.sealed(newWorker()), world.keys);
    const { verdicts } = takeIn(emptyDesk(), [{ kind: 'refused', why: 'no-envelope' }, opened], arrival);
    expect(verdicts).toEqual([
      { kind: 'refused', why: 'no-envelope' },
      { kind: 'received', receipt: 'waiting' },
    ]);
  });

  test('what another desk has opened and sealed anew for this one is not for this key', async () => {
    const other = await newWorld();
    const worker = newWorker();
    const statement = other.statement(worker);
    const file = await sealText(signedText(statement, worker.key), world.keys.recipient);
    expect(receipts(await world.taken(emptyDesk(), [file]))).toEqual(['not-for-this-key']);
  });

  test('whatever a statement holds, it has a verdict', async () => {
    const worker = newWorker();
    const { state } = await world.taken(emptyDesk(), [await world.sealed(worker)]);
    const whole = world.statement(worker, { sequence: 2 });
    const names = fc.constantFrom(...Object.keys(whole), 'withdraw', '__proto__', 'weeks');
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.tuple(names, fc.jsonValue()).map(([name, value]) => ({ ...whole, [name]: value })),
      fc.array(fc.jsonValue(), { maxLength: 200 }).map((weeks) => ({ ...whole, weeks })),
    );
    forAll(fc.tuple(anything, fc.boolean()), ([statement, isSigned]) => {
      const { person } = worker;
      const opened = { person, publicKey: worker.key.publicKey, isSigned, content: 'c', statement };
      const taken = takeIn(state, [{ kind: 'opened', ...opened }], arrival);
      expect(taken.verdicts).toHaveLength(1);
      if (taken.verdicts[0]?.kind === 'refused') expect(taken.state).toBe(state);
      else expect(isSigned).toBe(true);
    });
  });
});
