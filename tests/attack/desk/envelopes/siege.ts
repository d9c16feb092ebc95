/**
 * Envelopes at a desk, right ones and hostile ones in any order. What the desk holds is compared with a model that is
 * written anew here; a refused envelope leaves every byte of the state as it was.
 */
import { newDeskKeys, replacedDeskKeys } from '#main/crypto/desk-keys.ts';
import { openEnvelope } from '#main/crypto/envelope.ts';
import type { SentWeek } from '#shared/desk/figures.ts';
import type { DeskState } from '#shared/desk/state.ts';
import type { EnvelopeVerdict } from '#shared/desk/statement.ts';
import { takeIn } from '#shared/desk/take-in.ts';
import type { Random } from '../../../faults/random.ts';
import {
  arrival,
  contentOf,
  emptyDesk,
  ledgerId,
  newWorker,
  newWorld,
  sentWeek,
  type Worker,
  type World,
} from '../../../support/desk/envelopes.ts';
import { cleanKeys, keysOfPrototypes } from '../../prototypes.ts';
import { type BlowName, blowNames, blows, type Field } from './blows.ts';

/** What the model knows of a person. */
type Known = {
  sequence: number;
  /** The content by which the sequence is held. */
  content: string;
  weeks: readonly SentWeek[];
  isDisputed: boolean;
  hasWithdrawn: boolean;
};

type Sent = {
  readonly bytes: Uint8Array;
  readonly sequence: number;
  readonly content: string;
  readonly weeks: readonly SentWeek[] | null;
};

export type Siege = {
  readonly desks: Pick<Field, 'desk' | 'stranger' | 'former'>;
  readonly strike: (random: Random, count: number) => Promise<Struck>;
};

export type Struck = {
  readonly counts: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
};

const told = (verdict: EnvelopeVerdict | undefined): string =>
  verdict?.kind === 'received' ? verdict.receipt : (verdict?.why ?? 'nothing');

/** The receipt that desk.md §2 gives a right envelope, and what is known after it. */
function receive(
  known: Known | undefined,
  { sequence, content, weeks }: Sent,
): { verdict: string; known: Known } {
  if (known?.content === content) return { verdict: known.isDisputed ? 'disputed' : 'same', known };
  if (known !== undefined && sequence < known.sequence) return { verdict: 'older-sequence', known };
  const hasWithdrawn = weeks === null || known?.hasWithdrawn === true;
  if (known !== undefined && sequence === known.sequence)
    return { verdict: 'disputed', known: { ...known, isDisputed: true, weeks: [], hasWithdrawn } };
  return {
    verdict: weeks === null ? 'withdrawn' : 'waiting',
    known: { sequence, content, weeks: weeks ?? [], isDisputed: false, hasWithdrawn },
  };
}

function stateFaults(state: DeskState, model: ReadonlyMap<string, Known>): readonly string[] {
  if (state.persons.size !== model.size) return [`${state.persons.size} persons, not ${model.size}`];
  return [...model].flatMap(([id, known]) => {
    const held = state.persons.get(id);
    const isAsKnown =
      held?.sequence === known.sequence &&
      held.isDisputed === known.isDisputed &&
      held.hasWithdrawn === known.hasWithdrawn &&
      JSON.stringify(held.held.map(({ week }) => week)) ===
        JSON.stringify(known.weeks.map(({ week }) => week));
    return isAsKnown ? [] : [`${id} is held as ${JSON.stringify(held)}`];
  });
}

const possibleWeeks = Array.from({ length: 9 }, (_, at) => sentWeek(`2026-W0${at + 1}`));

async function rightEnvelope(desk: World, worker: Worker, random: Random, sequence: number): Promise<Sent> {
  const weeks = random.chance(0.15) ? null : possibleWeeks.filter(() => random.chance(0.5));
  const bytes = await desk.sealed(worker, { sequence, ...(weeks === null ? { withdraw: true } : { weeks }) });
  const opened = await openEnvelope(bytes, desk.keys);
  return { bytes, sequence, weeks, content: opened.kind === 'opened' ? opened.content : '' };
}

/** Keys are made once: each strike brings a desk and workers of its own. */
export async function layEnvelopeSiege(): Promise<Siege> {
  const formerKeys = await newDeskKeys();
  const [former, desk, stranger] = await Promise.all([
    newWorld(formerKeys),
    newWorld(await replacedDeskKeys(formerKeys, ledgerId)),
    newWorld(),
  ]);
  const desks = { desk, stranger, former };

  const strike = async (random: Random, count: number): Promise<Struck> => {
    const counts = new Map<string, number>();
    const faults: string[] = [];
    const note = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
    const workers = Array.from({ length: 3 }, newWorker) as [Worker, ...Worker[]];
    const sent = new Map<string, Sent[]>();
    const model = new Map<string, Known>();
    let state = emptyDesk();

    const right = async (worker: Worker): Promise<void> => {
      const before = sent.get(worker.person) ?? [];
      const isReplay = before.length > 0 && random.chance(0.35);
      const each = isReplay
        ? random.pick(before as [Sent, ...Sent[]])
        : await rightEnvelope(desk, worker, random, random.whole(1, 4));
      sent.set(worker.person, [...before, each]);
      const expected = receive(model.get(worker.person), each);
      const opened = await openEnvelope(each.bytes, desk.keys);
      const taken = takeIn(state, [opened], arrival);
      if (told(taken.verdicts[0]) !== expected.verdict)
        faults.push(`a right envelope: ${told(taken.verdicts[0])}, not ${expected.verdict}`);
      model.set(worker.person, expected.known);
      state = taken.state;
      faults.push(...stateFaults(state, model));
      note(expected.verdict);
    };

    const hostile = async (name: BlowName, victim: Worker): Promise<void> => {
      const { expects, make } = blows[name];
      const attacker = newWorker();
      const genuine = await desk.sealed(victim, { sequence: 9 });
      const bytes = await make({ ...desks, random, victim, attacker, next: 9, genuine });
      const before = contentOf(state);
      const taken = takeIn(state, [await openEnvelope(bytes, desk.keys)], arrival);
      const verdict = told(taken.verdicts[0]);
      if (!(expects as readonly string[]).includes(verdict)) faults.push(`${name}: ${verdict}`);
      if (taken.state !== state || taken.changed.size > 0 || contentOf(state) !== before)
        faults.push(`${name}: changed what is held`);
      note(verdict);
    };

    for (let at = 0; at < count; at += 1) {
      const worker = random.pick(workers);
      if (random.chance(0.3)) await right(worker);
      else await hostile(random.pick(blowNames), worker);
    }
    if (keysOfPrototypes() !== cleanKeys) faults.push('a prototype was changed');
    return { counts, faults };
  };
  return { desks, strike };
}
