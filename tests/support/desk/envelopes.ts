/** A desk with its keys, and workers who seal for it, as the product does. */
import { hash } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import {
  type DeskKeys,
  newDeskKeys,
  newWorkerKey,
  personOf,
  signed,
  type WorkerKey,
} from '#main/crypto/desk-keys.ts';
import { openEnvelope, sealEnvelope } from '#main/crypto/envelope.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import type { SentWeek } from '#shared/desk/figures.ts';
import type { DeskState } from '#shared/desk/state.ts';
import { type Statement, signedPrefix, statementFormat, statementVersion } from '#shared/desk/statement.ts';
import { type TakenIn, takeIn } from '#shared/desk/take-in.ts';

export const ledgerId = '0123456789abcdef0123456789abcdef';

/** A desk that took nothing in. Its weeks begin with 2026-W01. */
export const emptyDesk = (changes: Partial<DeskState> = {}): DeskState => ({
  words: {
    ...{ deskName: 'Health desk', employer: 'Works', contact: 'Room 1', purpose: 'Chairs' },
    ...{ retentionWeeks: 104, threshold: 11 },
    departments: [
      { name: 'Kitchen', splitByPattern: false },
      { name: 'Ward', splitByPattern: true },
    ],
  },
  ...{ ledgerId, ledgerSecret: 'ab'.repeat(32), firstWeek: '2026-W01' },
  ...{ persons: new Map(), atoms: [], atomWeeks: [], ledger: [], interventions: [], merged: {}, classes: 0 },
  ...changes,
});

/** A week that a desk takes. */
export const sentWeek = (week: string, changes: Partial<SentWeek> = {}): SentWeek => ({
  ...{ week, loggedDays: 5, shiftDays: 4, standingMinutes: 255, longestStandMinutes: 60 },
  ...{ coveredMinutes: 40, overLimitShare: 0.35, load: 4.1, heaviness: 2.5 },
  group: { department: 'Kitchen' },
  ...changes,
});

export type Worker = { readonly key: WorkerKey; readonly person: string };

export function newWorker(): Worker {
  const key = newWorkerKey();
  return { key, person: personOf(key.publicKey) };
}

export type World = {
  readonly keys: DeskKeys;
  /** A whole statement; changes may spoil it. */
  readonly statement: (worker: Worker, changes?: Readonly<Record<string, unknown>>) => Statement;
  readonly sealed: (worker: Worker, changes?: Readonly<Record<string, unknown>>) => Promise<Uint8Array>;
  readonly taken: (state: DeskState, files: readonly Uint8Array[], arrivedOn?: string) => Promise<TakenIn>;
};

/** What a worker's app seals for a statement. */
export const signedText = (statement: unknown, key: WorkerKey): string =>
  canonicalJson({
    statement,
    publicKey: key.publicKey,
    signature: signed(`${signedPrefix}${canonicalJson(statement)}`, key),
  });

/** Any bytes as an age file for a recipient. */
export function sealText(text: string | Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(text);
}

/** The day on which envelopes arrive if no other is named; in 2026-W09. */
export const arrival = '2026-02-25';

export async function newWorld(keys?: DeskKeys): Promise<World> {
  const own = keys ?? (await newDeskKeys());
  const statement: World['statement'] = ({ person }, changes = {}) =>
    ({
      ...{ format: statementFormat, version: statementVersion },
      ...{ recipient: own.recipient, ledger: ledgerId, person, sequence: 1, issued: '2026-02-20' },
      ...('withdraw' in changes ? {} : { weeks: [sentWeek('2026-W06'), sentWeek('2026-W07')] }),
      ...changes,
    }) as Statement;
  return {
    keys: own,
    statement,
    sealed: (worker, changes) => sealEnvelope(statement(worker, changes), worker.key),
    taken: async (state, files, arrivedOn = arrival) => {
      const opened = await Promise.all(files.map((file) => openEnvelope(file, own)));
      return takeIn(state, opened, arrivedOn);
    },
  };
}

/** The state as text, to see whether anything in it has changed. */
export const contentOf = ({ persons, ...rest }: DeskState): string =>
  hash('sha256', JSON.stringify([rest, [...persons]]));
