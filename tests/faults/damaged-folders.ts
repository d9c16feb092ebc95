/** Folders with every kind of file, to be damaged: plain, with a vault, cut off in a save, and of version 1. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Services } from '#shared/contract/contract.ts';
import { applyChanges, type Change } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { filesBelow } from '../support/files-below.ts';
import { turnVaultOn } from '../support/vault.ts';
import type { Means, Scratch } from './folders.ts';
import { inHost } from './host.ts';
import { madeUpDiary, madeUpShift, madeUpStrict } from './made-up.ts';
import { newDiary, recordOfBackup } from './model.ts';
import { change } from './perform.ts';
import { clockAt, firstClockMs, passphrases } from './protocol.ts';
import { createRandom } from './random.ts';
import { writeVersion1 } from './version-1.ts';

export type DamagedFolder = {
  readonly name: string;
  readonly folder: string;
  readonly passphrase: string | null;
  /** The one before, which opens what was put back of before its change. */
  readonly formerPassphrase: string | null;
  /** What it holds; with a save that was cut off, what it holds if that is finished. */
  readonly record: LegworkRecord;
  /** What it holds without the save that was cut off. */
  readonly withoutPending: LegworkRecord;
  /** What the newest good copy holds; null without copies. */
  readonly copied: LegworkRecord | null;
  readonly allCopied: readonly LegworkRecord[];
  /** Former versions of its files. */
  readonly older: ReadonlyMap<string, Buffer>;
  /** Whether a changed figure can be told: version 1 carried no sums, nor what other files there were. */
  readonly hasSums: boolean;
};

const [first, second] = passphrases;
const dayMs = 86_400_000;
export const preparedMs = firstClockMs + 10 * dayMs;

/** Several sessions, a file that was damaged once, and copies; the newest copy has all of it. */
async function makeWhole(scratch: Scratch, seed: number, hasVault: boolean): Promise<DamagedFolder> {
  const name = hasVault ? 'a sealed diary' : 'a plain diary';
  const folder = await scratch.make(name);
  const random = createRandom(seed);
  const allCopied: LegworkRecord[] = [];
  const say = (api: Services, atMs: number): Promise<void> =>
    change(api, madeUpStrict(random, api.record.read().record, { now: clockAt(atMs) }));
  await inHost(folder, clockAt(firstClockMs), async (api) => {
    await api.record.change(madeUpDiary(random, 20));
    for (let i = 0; i < 4; i += 1) await say(api, firstClockMs);
    await api.backups.take();
    allCopied.push(api.record.read().record);
  });
  const journal = path.join(folder, 'journal-2024.json');
  await writeFile(journal, (await readFile(journal, 'utf8')).slice(0, -100));
  await inHost(folder, clockAt(firstClockMs + dayMs), async (api) => {
    const { offer, notices } = await api.data.recovery();
    await api.backups.restore({ id: offer?.backup.id ?? '', folder: null }, 'missing');
    for (const { id } of notices) await api.data.settle(id);
    if (hasVault) await turnVaultOn(api, first);
    await api.record.change(['2024', '2025', '2026'].map((year) => madeUpShift(random, year)));
  });
  const older = await filesBelow(folder);
  const record = await inHost(folder, clockAt(firstClockMs + 2 * dayMs), async (api) => {
    if (hasVault) {
      await api.vault.unlock(first);
      await api.vault.changePassphrase(first, second);
    }
    await say(api, firstClockMs + 2 * dayMs);
    for (const year of ['2024', '2026', '2025']) await api.record.change([madeUpShift(random, year)]);
    const person = { hasVaricoseVeins: true, longestStandLimitMinutes: 33, standingLimitMinutes: 200 };
    await api.record.change([{ action: 'upsert', kind: 'person', entry: person }]);
    await api.record.change([madeUpShift(random, '2026')]);
    await api.backups.take();
    // The copies that came by themselves are read back, too.
    for (const { id } of (await api.backups.list(null)).backups) {
      allCopied.push(
        recordOfBackup(api.record.read().record, await api.backups.difference({ id, folder: null })),
      );
    }
    return api.record.read().record;
  });
  const passphrase = hasVault ? second : null;
  const held = { record, withoutPending: record, copied: record };
  const formerPassphrase = hasVault ? first : null;
  return { name, folder, passphrase, formerPassphrase, ...held, allCopied, older, hasSums: true };
}

/** The same with a save over two years that was cut off once it was wholly in `pending.json`. */
async function makeCutOff({ scratch, runVictim }: Means, whole: DamagedFolder): Promise<DamagedFolder> {
  const random = createRandom(1);
  const changes: readonly Change[] = [madeUpShift(random, '2024'), madeUpShift(random, '2026')];
  for (let call = 1; ; call += 1) {
    const folder = await scratch.copyOf(whole.folder, 'cut off');
    const { wasKilled } = await runVictim({
      ...{ dataFolder: folder, outside: folder, seed: 1, passphrase: whole.passphrase },
      clockMs: firstClockMs + 3 * dayMs,
      work: { kind: 'given', operations: [{ kind: 'change', changes }] },
      dieAt: { call, stage: 'working' },
    });
    if (!wasKilled) throw new Error('No save was cut off with a pending.json.');
    if (!(await filesBelow(folder)).has('pending.json')) continue;
    const { record } = applyChanges(whole.record, changes);
    return { ...whole, name: `${whole.name}, cut off in a save`, folder, record };
  }
}

async function makeVersion1(scratch: Scratch, seed: number): Promise<DamagedFolder> {
  const folder = await scratch.make('version 1');
  const { record } = applyChanges(newDiary.record, madeUpDiary(createRandom(seed), 20));
  await writeVersion1(folder, record);
  const held = { record, withoutPending: record, copied: null, allCopied: [], older: new Map() };
  return {
    name: 'a diary of version 1',
    folder,
    passphrase: null,
    formerPassphrase: null,
    ...held,
    hasSums: false,
  };
}

export async function makeDamagedFolders(means: Means, seed: number) {
  const { scratch } = means;
  const plain = await makeWhole(scratch, seed, false);
  const encrypted = await makeWhole(scratch, seed + 1, true);
  const version1 = await makeVersion1(scratch, seed);
  const cutOff = await makeCutOff(means, plain);
  return [plain, encrypted, cutOff, await makeCutOff(means, encrypted), plain, encrypted, version1] as const;
}
