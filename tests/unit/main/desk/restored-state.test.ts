/** A backup over what a desk holds now. */
import { describe, expect, it } from 'vitest';
import { presentOf, restoredDesk } from '#main/desk/backups/restored-state.ts';
import { newDesk, rotateKeysStep } from '#main/desk/desk-steps.ts';
import type { Desk } from '#main/desk/parts.ts';
import type { HeldPerson } from '#shared/desk/state.ts';
import { withdrawn } from '#shared/desk/withdrawal.ts';
import { aPerson, closedDesk, deskOf } from '../../../support/desk-state.ts';
import { aWeek, deskSetup } from '../../../support/desk-workers.ts';

const people = Array.from({ length: 12 }, (_, number) => aPerson(number));
const [first = aPerson(0)] = people;

const withPerson = ({ state, keys }: Desk, person: HeldPerson): Desk => ({
  keys,
  state: { ...state, persons: new Map(state.persons).set(person.person, person) },
});

const personIn = (desk: Desk | null): HeldPerson | undefined => desk?.state.persons.get(first.person);

const aDesk = async (): Promise<Desk> => closedDesk(deskOf(await newDesk(deskSetup), people), '2026-W01');

describe('a restore', () => {
  it('where nothing can be read is the backup', async () => {
    const desk = await aDesk();
    expect(restoredDesk(desk, 5, null)).toBe(desk);
  });

  it('is the backup where nothing has happened since', async () => {
    const desk = await aDesk();
    expect(restoredDesk(desk, 5, presentOf(desk, 6))).toEqual(desk);
  });

  it('of a ledger that has gone on since is none', async () => {
    const desk = await aDesk();
    expect(restoredDesk(desk, 5, presentOf(closedDesk(desk, '2026-W02'), 6))).toBeNull();
    expect(restoredDesk(desk, 5, presentOf((await rotateKeysStep(desk)).desk, 6))).toBeNull();
    expect(restoredDesk(desk, 5, presentOf(await aDesk(), 6))).toBeNull();
  });

  it('goes on to a ledger that begins with the present one, and takes its keys', async () => {
    const old = await aDesk();
    const { desk: rotated } = await rotateKeysStep(old);
    const desk = closedDesk(rotated, '2026-W02');
    expect(restoredDesk(desk, 9, presentOf(old, 6))).toEqual(desk);
  });

  it('leaves erased what was erased, settled weeks and sums too, and it counts at the next closing', async () => {
    const desk = closedDesk(await aDesk(), '2026-W02');
    expect(desk.state.atomWeeks.length).toBeGreaterThan(0);
    const now = { ...desk, state: withdrawn(desk.state, new Set([first.person])) };
    const restored = restoredDesk(desk, 5, presentOf(now, 6));
    expect(personIn(restored)).toMatchObject({
      held: [],
      settled: [],
      hasWithdrawn: true,
      work: { x: null },
    });
    expect(restored?.state.atomWeeks).toEqual([]);
  });

  it('leaves erased what a closing has counted since, where the ledger is lost', async () => {
    const desk = closedDesk(await aDesk(), '2026-W02');
    const gone = closedDesk({ ...desk, state: withdrawn(desk.state, new Set([first.person])) }, '2026-W03');
    const present = { ...presentOf(gone, 7), ledger: null };
    expect(personIn(gone)?.hasWithdrawn).toBe(false);
    expect(personIn(restoredDesk(desk, 5, present))).toMatchObject({ settled: [], hasWithdrawn: true });
  });

  it('keeps what was sent after an erasure', async () => {
    const desk = await aDesk();
    const erased = withdrawn(desk.state, new Set([first.person]));
    const gone = erased.persons.get(first.person) ?? first;
    const held = [aWeek('2026-W04')];
    const now = withPerson({ ...desk, state: erased }, { ...gone, sequence: 3, content: 'later', held });
    expect(personIn(restoredDesk(desk, 5, presentOf(now, 6)))).toMatchObject({
      ...{ sequence: 3, content: 'later', held, settled: [], hasWithdrawn: true },
    });
  });

  it('takes the later of two statements, whoever has it', async () => {
    const desk = await aDesk();
    const later = withPerson(desk, { ...first, sequence: 4, content: 'later', held: [aWeek('2026-W03')] });
    const expected = { sequence: 4, content: 'later', held: [aWeek('2026-W03')] };
    expect(personIn(restoredDesk(desk, 5, presentOf(later, 6)))).toMatchObject(expected);
    expect(personIn(restoredDesk(later, 5, presentOf(desk, 6)))).toMatchObject(expected);
  });

  it('lets a statement be taken in once more that cannot be read, and none before it', async () => {
    const desk = await aDesk();
    const later = withPerson(desk, { ...first, sequence: 4, content: 'later', held: [aWeek('2026-W03')] });
    const present = { ...presentOf(later, 6), isBroken: (part: string) => part === 'held-0' };
    expect(personIn(restoredDesk(desk, 5, present))).toMatchObject({ sequence: 3, content: '', held: [] });
  });

  it('keeps the threshold and the departments of both', async () => {
    const desk = await aDesk();
    const { words } = desk.state;
    const more = { name: 'Stairs', splitByPattern: false };
    const now = {
      ...desk,
      state: { ...desk.state, words: { ...words, threshold: 15, departments: [...words.departments, more] } },
    };
    expect(restoredDesk(desk, 5, presentOf(now, 6))?.state.words).toEqual(now.state.words);
    expect(restoredDesk(now, 5, presentOf(desk, 6))?.state.words).toEqual(now.state.words);
  });

  it('notes keys that the lost ledger had, and the backup has not', async () => {
    const desk = await aDesk();
    const { desk: rotated } = await rotateKeysStep(desk);
    const restored = restoredDesk(desk, 5, { ...presentOf(rotated, 6), ledger: null });
    expect(restored?.keys).toBe(rotated.keys);
    expect(restored?.state.ledger.map(({ content }) => content.kind)).toEqual(['keys', 'week', 'keys']);
  });
});
