/**
 * A backup over what the desk holds now. What was erased since stays erased, no sequence goes back, and a ledger only
 * grows: where the present one can be read and the backup's does not go on from it, nothing is restored. Pure.
 */
import type { IsoWeek } from '#shared/desk/figures.ts';
import { hashOf } from '#shared/desk/ledger.ts';
import type { DeskState, HeldPerson, LedgerEntry, Standing } from '#shared/desk/state.ts';
import { withdrawn } from '#shared/desk/withdrawal.ts';
import { hashing } from '../../crypto/hashing.ts';
import { withKeys } from '../desk-steps.ts';
import type { Remains } from '../desk-store.ts';
import { type Desk, lastClosedOf, type PartKey, readableIn } from '../parts.ts';

/** As much of the present desk as can be read. */
export type Present = {
  readonly revision: number;
  readonly ledger: readonly LedgerEntry[] | null;
  readonly keys: Desk['keys'] | null;
  readonly words: DeskState['words'] | null;
  readonly persons: ReadonlyMap<string, HeldPerson>;
  readonly heldPartOf: (person: string) => PartKey;
  readonly isBroken: (part: PartKey) => boolean;
  /** Whether all persons can be read: whoever is missing has been turned away. */
  readonly arePeopleKnown: boolean;
};

export const presentOf = ({ state, keys }: Desk, revision: number): Present => ({
  ...{ revision, keys, words: state.words, ledger: state.ledger },
  persons: state.persons,
  heldPartOf: () => 'held-0',
  isBroken: () => false,
  arePeopleKnown: true,
});

export const presentOfRemains = ({ texts, revision, ledger, broken }: Remains): Present => ({
  ...readableIn(texts),
  ...{ revision, ledger },
  isBroken: (part) => broken.has(part),
  arePeopleKnown: ![...broken].some((part) => part.startsWith('people-')),
});

/** Whether the ledger begins with all of the other one. */
const goesOnFrom = (ledger: readonly LedgerEntry[], other: readonly LedgerEntry[]): boolean => {
  const [last, same] = [other.at(-1), ledger[other.length - 1]];
  if (last === undefined) return true;
  // Each entry holds the hash of the one before.
  return same !== undefined && hashOf(last, hashing) === hashOf(same, hashing);
};

const noStanding: Standing = {
  ...{ newestWeek: null, newestGroup: null, hasTwo: false, atom: null, x: null, shownClass: 0 },
};

/** A person whose newest statement cannot be read: it is taken in once more, and none before it. */
const beforeNewest = (person: HeldPerson): Pick<HeldPerson, 'sequence' | 'content'> => ({
  sequence: Math.max(0, person.sequence - 1),
  content: '',
});

/** A person of both, as the later of the two has it. */
function merged(now: HeldPerson, then: HeldPerson, isHeldKnown: boolean, closed: IsoWeek): HeldPerson {
  if (now.sequence < then.sequence) return then;
  if (!isHeldKnown && now.sequence === then.sequence) return then;
  const { sequence, content, isDisputed } = now;
  const held = now.held.filter(({ week }) => week > closed);
  const admittedOn = then.admittedOn ?? now.admittedOn;
  const newest = isHeldKnown ? { sequence, content, held } : { ...beforeNewest(now), held: [] };
  return { ...then, ...newest, isDisputed, admittedOn };
}

/** Whether the present desk has erased what the backup holds of a person. */
function isErased(now: HeldPerson, then: HeldPerson, { isBroken, ledger }: Present): boolean {
  if (now.sequence < then.sequence) return false;
  if (now.hasWithdrawn) return true;
  const closed = ledger === null ? null : lastClosedOf({ ledger });
  const isKnown = (week: IsoWeek): boolean =>
    !isBroken(`settled-${week}`) && (closed === null || week <= closed);
  const last = then.settled.findLast(({ week }) => isKnown(week));
  return last !== undefined && now.settled.every(({ week }) => week !== last.week);
}

/** A person who came after the backup, and was in no closing that it knows. */
function arrived(now: HeldPerson, isHeldKnown: boolean): HeldPerson {
  const held = isHeldKnown ? now : { ...now, ...beforeNewest(now), held: [] };
  return { ...held, settled: [], work: noStanding, heaviness: noStanding };
}

function mergedPersons(backup: Desk, revision: number, present: Present): Map<string, HeldPerson> {
  const isHeldKnown = (person: string): boolean => !present.isBroken(present.heldPartOf(person));
  const closed = lastClosedOf(backup.state);
  const persons = new Map<string, HeldPerson>();
  for (const [id, then] of backup.state.persons) {
    const now = present.persons.get(id);
    // Whoever has gone since was turned away.
    if (now === undefined && present.arePeopleKnown && revision <= present.revision) continue;
    persons.set(id, now === undefined ? then : merged(now, then, isHeldKnown(id), closed));
  }
  for (const [id, now] of present.persons) {
    if (!persons.has(id)) persons.set(id, arrived(now, isHeldKnown(id)));
  }
  return persons;
}

/** The state without what the present one has erased; what was sent after the erasure stays. */
function erasedAgain(state: DeskState, before: DeskState, present: Present): DeskState {
  const gone = new Set<string>();
  for (const [id, then] of before.persons) {
    const now = present.persons.get(id);
    if (now !== undefined && isErased(now, then, present)) gone.add(id);
  }
  if (gone.size === 0) return state;
  const erased = withdrawn(state, gone);
  const persons = new Map(erased.persons);
  for (const id of gone) {
    const [person, sent] = [persons.get(id), state.persons.get(id)];
    if (person !== undefined && sent !== undefined) persons.set(id, { ...person, held: sent.held });
  }
  return { ...erased, persons };
}

/** The words of now, and of the backup what may never go: its departments and its threshold. */
function mergedWords(now: DeskState['words'], then: DeskState['words']): DeskState['words'] {
  const names = new Set(now.departments.map(({ name }) => name));
  const more = then.departments.filter(({ name }) => !names.has(name));
  return {
    ...now,
    departments: [...now.departments, ...more],
    threshold: Math.max(now.threshold, then.threshold),
  };
}

/**
 * The desk that a restore leaves; null if it would take back an entry of the ledger.
 * @param revision of the backup
 * @param present null if nothing of it can be read
 */
export function restoredDesk(backup: Desk, revision: number, present: Present | null): Desk | null {
  if (present === null) return backup;
  const { ledger } = backup.state;
  if (present.ledger !== null && !goesOnFrom(ledger, present.ledger)) return null;
  const isBehind = present.ledger !== null && ledger.length > present.ledger.length;
  const keys = isBehind || present.keys === null ? backup.keys : present.keys;
  const state: DeskState = {
    ...backup.state,
    words: present.words === null ? backup.state.words : mergedWords(present.words, backup.state.words),
    persons: mergedPersons(backup, revision, present),
  };
  const erased = erasedAgain(state, backup.state, present);
  const isSameKey = keys.signing.publicKey === backup.keys.signing.publicKey;
  return { keys, state: isSameKey ? erased : { ...erased, ledger: withKeys(ledger, keys, erased) } };
}
