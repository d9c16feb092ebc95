/** Opens a folder again after its process died, and looks whether it holds what was acknowledged. */
import type { Services } from '#shared/contract/contract.ts';
import { filesBelow } from '../support/files-below.ts';
import type { BackupMade, History } from './history.ts';
import { openHost } from './host.ts';
import { tellTales } from './made-up.ts';
import { type DiaryState, differenceInWords, recordOfBackup } from './model.ts';
import { clockAt } from './protocol.ts';
import type { Faults } from './tally.ts';

export type Reopened = { readonly faults: Faults; readonly state: DiaryState | null };

/** Unlocks with a passphrase that may be right now. Returns it; null without a vault, undefined where none opens. */
async function unlock(api: Services, states: readonly DiaryState[]): Promise<string | null | undefined> {
  if (api.data.status().state !== 'locked') return null;
  for (const passphrase of new Set(states.map((state) => state.passphrase))) {
    if (passphrase !== null && (await api.vault.unlock(passphrase)) === 'open') return passphrase;
  }
  return undefined;
}

/** The state that the folder is in, of those that it may be in. */
function matching(
  record: DiaryState['record'],
  passphrase: string | null,
  states: readonly DiaryState[],
): { readonly state: DiaryState | null; readonly faults: Faults } {
  const found = states.find(
    (state) => state.passphrase === passphrase && differenceInWords(state.record, record) === null,
  );
  if (found !== undefined) return { state: found, faults: [] };
  const [acknowledged] = states;
  const words = acknowledged && differenceInWords(acknowledged.record, record);
  const vault = states.some((state) => state.passphrase === passphrase) ? '' : 'the vault is not as it was; ';
  return { state: null, faults: [`${vault}against what was acknowledged ${words ?? 'nothing'}`] };
}

async function copyFaults(api: Services, state: DiaryState, backups: readonly BackupMade[]): Promise<Faults> {
  const listed = await api.backups.list(null);
  const faults = listed.unreadable.map(({ name }) => `copy ${name} cannot be read`);
  if (listed.lastFailure !== null) faults.push(`no copy was made: ${listed.lastFailure.id}`);
  const newest = backups.at(-1);
  if (newest !== undefined && listed.lastGoodId === null) faults.push('no good copy is left');
  for (const { id } of listed.backups) {
    const difference = await api.backups.difference({ id, folder: null });
    const made = backups.findLast((backup) => backup.id === id);
    if (made === undefined) continue;
    const record = recordOfBackup(state.record, difference);
    // How the app keeps the record is not part of what is restored.
    const words = differenceInWords({ ...made.record, settings: record.settings }, record);
    if (words !== null) faults.push(`copy ${id} is another: ${words}`);
  }
  if (newest !== undefined && !listed.backups.some(({ id }) => id === newest.id)) {
    faults.push(`the newest copy ${newest.id} is gone`);
  }
  return faults;
}

/** What lies in a folder that has been closed: nothing half-written, all of it sealed, or nothing of it. */
async function fileFaults(folder: string, isEncrypted: boolean): Promise<Faults> {
  const faults: string[] = [];
  for (const [name, bytes] of await filesBelow(folder)) {
    const text = `${name}\n${bytes.toString('latin1')}`;
    if (/\.next|\.tmp-|pending|erasing/.test(name)) faults.push(`${name} was left behind`);
    if (name.startsWith('set-aside/') && !name.includes(' version 1 ')) {
      faults.push(`${name} was put aside as if it were damaged`);
    }
    const told = isEncrypted ? tellTales.filter((each) => text.includes(each)) : [];
    if (told.length > 0) faults.push(`${name} can be read without the passphrase: ${told.join(', ')}`);
    const hasSeal = /legwork-sealed|"keyId":"|\.sealed$|vault\.json/.test(text);
    if (!isEncrypted && hasSeal) faults.push(`${name} is still of the vault`);
  }
  return faults;
}

async function openedOnce(folder: string, clockMs: number, history: History): Promise<Reopened> {
  const services = await openHost(folder, () => clockAt(clockMs));
  const { api } = services;
  try {
    const unlockedBy = await unlock(api, history.states);
    const { state: opened, isVaultOn } = api.data.status();
    if (opened !== 'open' || unlockedBy === undefined) return { faults: [`it is ${opened}`], state: null };
    // Turning it off goes on by itself once the passphrase is there.
    const passphrase = isVaultOn ? unlockedBy : null;
    const { state, faults } = matching(api.record.read().record, passphrase, history.states);
    const { notices } = await api.data.recovery();
    const told = notices.map(({ file, reason }) => `${file} is called ${reason}`);
    const backups = state === null ? [] : await copyFaults(api, state, history.backups);
    return { faults: [...faults, ...told, ...backups], state };
  } finally {
    await services.close();
  }
}

const localized = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Opens the folder twice: what the first opening found must be what it leaves. */
export async function reopen(folder: string, clockMs: number, history: History): Promise<Reopened> {
  try {
    const first = await openedOnce(folder, clockMs, history);
    if (first.state === null || first.faults.length > 0) return first;
    const found = { ...history, states: [first.state] } as const;
    const second = await openedOnce(folder, clockMs, found);
    const files = await fileFaults(folder, first.state.passphrase !== null);
    return {
      faults: [...second.faults.map((fault) => `opened again: ${fault}`), ...files],
      state: second.state,
    };
  } catch (error) {
    return { faults: [`it does not open: ${localized(error)}`], state: null };
  }
}
