/** What holds of every closing, over made-up workforces in which everything happens at once. */
import { describe, expect, test } from 'vitest';
import { hashing } from '#main/crypto/hashing.ts';
import { closeWeek, previewClosing } from '#shared/desk/closing.ts';
import { families } from '#shared/desk/figures.ts';
import { blocksOf, isLedgerWhole, lastClosedWeek } from '#shared/desk/ledger.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { withdrawn } from '#shared/desk/withdrawal.ts';
import { hostile, makeWorld, type World } from '../../../attack/desk/worlds/world.ts';
import { createRandom, seedOf } from '../../../faults/random.ts';
import { dueOn, weekAt } from '../../../support/desk/closings.ts';
import { deskWithLedger, handedIn } from '../../../support/desk/statements.ts';

const worlds = Array.from({ length: 8 }, (_, at): World => {
  const random = createRandom(seedOf(20, at));
  const manner = { ...hostile(random), people: 60, departments: 2, isSplit: false, withdraws: 0.01 };
  return makeWorld(manner, random);
});

const deskOf = (world: World, retentionWeeks = 260): DeskState => {
  const { firstWeek, departments } = world;
  const desk = deskWithLedger({ firstWeek });
  return { ...desk, words: { ...desk.words, departments, retentionWeeks } };
};

/** The desk before and after each closing. */
function* closings(world: World, retentionWeeks?: number) {
  let state = deskOf(world, retentionWeeks);
  for (const [at, given] of world.visits.entries()) {
    const week = weekAt(at, world.firstWeek);
    const on = dueOn(week);
    const before = handedIn(state, given, on);
    const closing = closeWeek(before, week, on, hashing);
    if (closing.kind === 'refused') throw new Error(`${week}: ${closing.why}`);
    state = closing.state;
    yield { ...{ week, on, before, given }, after: closing.state, block: closing.block };
  }
}

const last = (world: World, retentionWeeks?: number): DeskState =>
  [...closings(world, retentionWeeks)].at(-1)?.after ?? deskOf(world);

describe.each(worlds.map((world, at) => ({ world, at })))('workforce $at', ({ world }) => {
  test('a preview names what the closing then shows', () => {
    for (const { before, week, on, block } of closings(world)) {
      const names = (family: (typeof families)[number]) => block[family].map(({ group }) => group);
      expect(previewClosing(before, week, on, hashing)).toEqual({
        ...{ week, work: names('work'), heaviness: names('heaviness'), verdict: 'passes' },
      });
    }
  });

  test('nothing that comes later changes a closed week', () => {
    let known: readonly unknown[] = [];
    for (const { before, after } of closings(world)) {
      expect(blocksOf(before.ledger)).toEqual(known);
      const blocks = blocksOf(after.ledger);
      expect(blocks.slice(0, -1)).toEqual(known);
      known = blocks;
    }
    expect(isLedgerWhole(last(world).ledger, hashing)).toBe(true);
  });

  test('retention changes no row', () => {
    const short = last(world, 4);
    expect(blocksOf(short.ledger)).toEqual(blocksOf(last(world).ledger));
    const newest = lastClosedWeek(short);
    for (const { settled } of short.persons.values()) {
      expect(settled.every(({ week }) => week > weekAt(-4, newest ?? ''))).toBe(true);
    }
  });

  test('the order in which people came changes no row', () => {
    const turned: World = { ...world, visits: world.visits.map((given) => [...given].reverse()) };
    const bySequence = turned.visits.map((given) =>
      given.toSorted((one, other) => one.sequence - other.sequence),
    );
    expect(blocksOf(last({ ...turned, visits: bySequence }).ledger)).toEqual(blocksOf(last(world).ledger));
  });

  test('nobody enters two atoms of a family, and no open atom is small', () => {
    for (const { after } of closings(world)) {
      for (const family of families) {
        const atoms = after.atoms.filter((atom) => atom.family === family);
        const entered = atoms.flatMap(({ members, left }) => [
          ...members,
          ...left.map(({ person }) => person),
        ]);
        expect(new Set(entered).size).toBe(entered.length);
        expect(atoms.every(({ isOpen, members }) => !isOpen || members.length >= 5)).toBe(true);
      }
    }
  });

  test('a withdrawal leaves no figure of the person, and no sum that holds one', () => {
    const state = last(world);
    const member = state.atoms.find(({ isOpen }) => isOpen)?.members[0] ?? [...state.persons.keys()][0] ?? '';
    const after = withdrawn(state, new Set([member]));
    const person = after.persons.get(member);
    const { newestWeek, newestGroup, hasTwo, x } = person?.work ?? {};
    expect([person?.held, person?.settled, person?.hasWithdrawn]).toEqual([[], [], true]);
    expect([newestWeek, newestGroup, hasTwo, x, person?.heaviness.x]).toEqual([
      null,
      null,
      false,
      null,
      null,
    ]);
    expect(person?.sequence).toBe(state.persons.get(member)?.sequence);
    const atoms = state.atoms.filter(({ members }) => members.includes(member)).map(({ id }) => id);
    expect(after.atomWeeks.filter(({ atom }) => atoms.includes(atom))).toEqual([]);
    expect(after.ledger).toBe(state.ledger);
  });
});

test('the workforces show something, and people of them withdraw', () => {
  const rows = worlds.flatMap((world) => blocksOf(last(world).ledger)).flatMap(({ work }) => work);
  const gone = worlds.flatMap(({ visits }) => visits.flat()).filter(({ weeks }) => weeks === null);
  expect(rows.length).toBeGreaterThan(100);
  expect(gone.length).toBeGreaterThan(10);
});
