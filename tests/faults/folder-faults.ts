/** A data folder that may not be written any more, or is gone, while it is in use; and that comes back. */
import { chmod, chown, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OpenServices } from '#main/services.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import { filesBelow } from '../support/files-below.ts';
import type { Scratch } from './folders.ts';
import { openHost } from './host.ts';
import { madeUpShift } from './made-up.ts';
import { afterOperation, type DiaryState, differenceInWords, type Operation } from './model.ts';
import { perform } from './perform.ts';
import { clockAt, operationMs } from './protocol.ts';
import { createRandom } from './random.ts';
import { reopen } from './reopen.ts';
import type { Scenario } from './scenarios.ts';
import { createCounter, type Faults, type Tally } from './tally.ts';

const dayMs = 86_400_000;
/** nobody */
const otherUser = 65_534;

/** What is wrong with how the work was refused: it must be, in a sentence. */
async function refusalFaults(what: string, work: () => Promise<unknown>): Promise<Faults> {
  try {
    await work();
    return [`${what} went through`];
  } catch (error) {
    return error instanceof UserFacingError
      ? []
      : [`${what} was refused without a sentence: ${String(error)}`];
  }
}

async function openUnlocked(dataFolder: string, { passphrase }: DiaryState): Promise<OpenServices> {
  const services = await openHost(dataFolder, () => clockAt(operationMs));
  if (passphrase !== null) await services.api.vault.unlock(passphrase);
  return services;
}

type FolderFault = {
  readonly begin: (folder: string) => Promise<void>;
  readonly end: (folder: string) => Promise<Faults>;
};

const vanished: FolderFault = {
  begin: (folder) => rename(folder, `${folder}-away`),
  end: async (folder) => {
    const isMadeAnew = await stat(folder).then(
      () => true,
      () => false,
    );
    if (isMadeAnew) await rm(folder, { recursive: true });
    await rename(`${folder}-away`, folder);
    return isMadeAnew ? ['another folder was made in its place'] : [];
  },
};

const readOnly: FolderFault = {
  begin: async (folder) => {
    await chmod(path.join(folder, 'backups'), 0o500).catch(() => undefined);
    await chmod(folder, 0o500);
  },
  end: async (folder) => {
    await chmod(folder, 0o700);
    await chmod(path.join(folder, 'backups'), 0o700).catch(() => undefined);
    return [];
  },
};

/** Meets the fault in the middle of a session, which goes on after it. */
async function runInSession(dataFolder: string, scenario: Scenario, fault: FolderFault): Promise<Faults> {
  const { state, operation } = scenario;
  const random = createRandom(1);
  const save = (): Operation => ({ kind: 'change', changes: [madeUpShift(random, '2026')] });
  const before = save();
  const afterwards = save();
  const services = await openUnlocked(dataFolder, state);
  const { api } = services;
  const faults: string[] = [];
  let expected = afterOperation(state, before);
  try {
    await perform(api, before);
    await api.backups.list(null);
    await fault.begin(dataFolder);
    if (operation !== null)
      faults.push(...(await refusalFaults(scenario.name, () => perform(api, operation))));
    const words = differenceInWords(expected.record, api.record.read().record);
    if (words !== null) faults.push(`refused, and in memory ${words}`);
    faults.push(...(await fault.end(dataFolder)));
    await perform(api, afterwards);
    expected = afterOperation(expected, afterwards);
  } finally {
    await services.close();
  }
  const history = { states: [expected], backups: [], acknowledged: 2, inFlight: [] } as const;
  return [...faults, ...(await reopen(dataFolder, operationMs + dayMs, history)).faults];
}

/** Meets the fault when it is opened. */
async function runAtOpening(dataFolder: string, scenario: Scenario, fault: FolderFault): Promise<Faults> {
  await fault.begin(dataFolder);
  const refusal = await refusalFaults('opening', async () =>
    (await openUnlocked(dataFolder, scenario.state)).close(),
  );
  const faults = [...refusal, ...(await fault.end(dataFolder))];
  const history = {
    states: [scenario.state],
    backups: scenario.backups,
    acknowledged: 0,
    inFlight: [],
  } as const;
  return [...faults, ...(await reopen(dataFolder, operationMs + dayMs, history)).faults];
}

const localized = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function tried(work: () => Promise<Faults>): Promise<Faults> {
  try {
    return await work();
  } catch (error) {
    return [`it does not go on: ${localized(error)}`];
  }
}

async function allOf(
  kind: string,
  scratch: Scratch,
  scenarios: readonly Scenario[],
  fault: FolderFault,
  givenTo: (folder: string) => Promise<void> = async () => undefined,
): Promise<Tally> {
  const counter = createCounter(kind);
  for (const scenario of scenarios) {
    const copyOf = async (): Promise<string> => {
      const copy = await scratch.copyOf(scenario.folder, scenario.name);
      await givenTo(copy);
      return copy;
    };
    const first = await copyOf();
    counter.add(`opening for ${scenario.name}`, await tried(() => runAtOpening(first, scenario, fault)));
    if (scenario.operation === null) continue;
    const second = await copyOf();
    counter.add(scenario.name, await tried(() => runInSession(second, scenario, fault)));
  }
  return counter.tally();
}

export const vanishedFolder = (scratch: Scratch, scenarios: readonly Scenario[]): Promise<Tally> =>
  allOf('folder vanished and back', scratch, scenarios, vanished);

async function giveAway(folder: string): Promise<void> {
  for (const name of (await filesBelow(folder)).keys())
    await chown(path.join(folder, name), otherUser, otherUser);
  for (const each of ['backups', '']) {
    await chown(path.join(folder, each), otherUser, otherUser).catch(() => undefined);
  }
}

/** Root may write anywhere: then this goes on as nobody. */
export async function readOnlyFolder(scratch: Scratch, scenarios: readonly Scenario[]): Promise<Tally> {
  const kind = 'folder read-only and back';
  if (process.platform === 'win32') return createCounter(kind).tally();
  if (process.getuid?.() !== 0) return allOf(kind, scratch, scenarios, readOnly);
  await chmod(scratch.root, 0o755);
  const asRoot = async (folder: string): Promise<void> => {
    process.seteuid?.(0);
    await giveAway(folder);
    process.seteuid?.(otherUser);
  };
  try {
    return await allOf(kind, { ...scratch, copyOf: copyAsRoot(scratch) }, scenarios, readOnly, asRoot);
  } finally {
    process.seteuid?.(0);
  }
}

const copyAsRoot =
  (scratch: Scratch): Scratch['copyOf'] =>
  (folder, name) => {
    process.seteuid?.(0);
    return scratch.copyOf(folder, name);
  };
