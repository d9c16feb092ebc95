/** Operations on prepared folders, each to be cut off at every call by which it changes the disk. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { mayDeleteUnasked, retentionChanges } from '#main/record/retention.ts';
import type { Services } from '#shared/contract/contract.ts';
import { applyChanges } from '#shared/record/change.ts';
import { changesTowards } from '#shared/record/difference.ts';
import type { Scratch } from './folders.ts';
import type { BackupMade } from './history.ts';
import { inHost } from './host.ts';
import { madeUpDiary, madeUpShift, madeUpStrict } from './made-up.ts';
import { afterOperation, type DiaryState, newDiary, type Operation } from './model.ts';
import { perform } from './perform.ts';
import { clockAt, firstClockMs, operationMs, passphrases } from './protocol.ts';
import { createRandom, type Random } from './random.ts';
import { writeVersion1 } from './version-1.ts';

export type Scenario = {
  readonly name: string;
  /** The folder, and what is in it. */
  readonly folder: string;
  readonly outside: string;
  readonly state: DiaryState;
  readonly backups: readonly BackupMade[];
  /** Null where the opening itself is what is cut off. */
  readonly operation: Operation | null;
};

const [passphrase, otherPassphrase] = passphrases;

type Preparation = {
  readonly name: string;
  /** Done in the folder before, one after another. */
  readonly before: (random: Random) => readonly Operation[];
  readonly operation: (random: Random, state: DiaryState, api: Services) => Promise<Operation> | Operation;
};

const save = (random: Random): Operation => ({ kind: 'change', changes: [madeUpShift(random, '2025')] });
const batch = (random: Random): Operation => ({
  kind: 'change',
  changes: [madeUpShift(random, '2024'), madeUpShift(random, '2026')],
});
const strict = (random: Random, { record }: DiaryState): Operation => ({
  kind: 'change',
  changes: madeUpStrict(random, record, { now: clockAt(operationMs) }),
});
const diary = (random: Random): Operation => ({ kind: 'change', changes: madeUpDiary(random, 12) });
const diaryWithBackups = (random: Random): readonly Operation[] => [
  diary(random),
  { kind: 'copy' },
  batch(random),
  { kind: 'copy' },
];
const sealedDiary = (random: Random): readonly Operation[] => [
  ...diaryWithBackups(random),
  { kind: 'vault-on', passphrase },
];

async function restore(_: Random, { record }: DiaryState, api: Services): Promise<Operation> {
  const { backups } = await api.backups.list(null);
  const id = backups.at(-1)?.id ?? '';
  const changes = changesTowards(await api.backups.difference({ id, folder: null }), 'whole');
  if (changes.length === 0 || record.shifts.length === 0) throw new Error('There is nothing to restore.');
  return { kind: 'restore', id, mode: 'whole', changes };
}

function retention(_: Random, { record }: DiaryState): Operation {
  const settings = { ...record.settings, keepYears: 1 };
  const changes = retentionChanges(record, '2025-11-24');
  // Else the next start deletes by itself what a cut-off deletion left.
  if (mayDeleteUnasked(record, '2025-11-24', '2026-11-26'))
    throw new Error('The diary is too short for this scenario.');
  return {
    kind: 'retention',
    keepYears: 1,
    changes: [{ action: 'upsert', kind: 'settings', entry: settings }, ...changes],
  };
}

const preparations: readonly Preparation[] = [
  { name: 'the first save', before: () => [], operation: diary },
  { name: 'a save', before: (random) => [diary(random)], operation: save },
  { name: 'a batch', before: (random) => [diary(random)], operation: batch },
  { name: 'a treatment', before: (random) => [diary(random)], operation: strict },
  {
    name: 'a line of its log',
    before: (random) => [
      { kind: 'change', changes: madeUpStrict(random, newDiary.record, { now: clockAt(firstClockMs) }) },
    ],
    operation: strict,
  },
  { name: 'a sealed save', before: sealedDiary, operation: save },
  { name: 'a sealed batch', before: sealedDiary, operation: batch },
  { name: 'a copy', before: diaryWithBackups, operation: () => ({ kind: 'copy' }) },
  { name: 'a restore', before: diaryWithBackups, operation: restore },
  { name: 'a retention', before: diaryWithBackups, operation: retention },
  { name: 'vault on', before: diaryWithBackups, operation: () => ({ kind: 'vault-on', passphrase }) },
  {
    name: 'vault on of an empty diary',
    before: () => [],
    operation: () => ({ kind: 'vault-on', passphrase }),
  },
  { name: 'vault off', before: sealedDiary, operation: () => ({ kind: 'vault-off', passphrase }) },
  {
    name: 'a passphrase',
    before: sealedDiary,
    operation: () => ({ kind: 'passphrase', from: passphrase, to: otherPassphrase }),
  },
  { name: 'an erasing', before: sealedDiary, operation: () => ({ kind: 'erase' }) },
];

async function prepare(scratch: Scratch, preparation: Preparation, seed: number): Promise<Scenario> {
  const { name, before, operation } = preparation;
  const random = createRandom(seed);
  const folder = await scratch.make(name);
  const outside = await scratch.make('outside');
  let state = newDiary;
  const backups: BackupMade[] = [];
  const asked = await inHost(folder, clockAt(firstClockMs), async (api) => {
    for (const each of before(random)) {
      const id = await perform(api, each);
      state = afterOperation(state, each);
      if (id !== null) backups.push({ id, record: state.record });
    }
    return operation(random, state, api);
  });
  return { name, folder, outside, state, backups, operation: asked };
}

/** Version 1's files, still to be migrated by whoever opens the folder. */
async function prepareMigration(scratch: Scratch, seed: number): Promise<Scenario> {
  const folder = path.join(await scratch.make('a migration'), 'diary');
  await mkdir(folder);
  const changes = madeUpDiary(createRandom(seed), 12);
  const state = { ...newDiary, record: applyChanges(newDiary.record, changes).record };
  await writeVersion1(folder, state.record);
  return { name: 'a migration', folder, outside: folder, state, backups: [], operation: null };
}

export async function prepareScenarios(scratch: Scratch, seed: number): Promise<readonly Scenario[]> {
  const scenarios = [await prepareMigration(scratch, seed)];
  for (const each of preparations) scenarios.push(await prepare(scratch, each, seed));
  return scenarios;
}
