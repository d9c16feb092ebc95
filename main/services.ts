/**
 * Everything behind the page, put together for whichever host runs it.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ApiServices } from '#shared/contract/services.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type ScryptCost, standardCost } from './crypto/key-wrap.ts';
import { removeDemo, type Served, serve } from './demo/demo.ts';
import { assertUsableFolder } from './files/data-folder.ts';
import { lockFolder } from './files/lock.ts';
import type { CreateStoreFile } from './files/store.ts';
import type { Host } from './host.ts';
import { type DataFolder, openFolder } from './record/folder.ts';
import type { Session } from './record/session.ts';
import { startScheduler } from './strict/scheduler.ts';
import { stillOn, strictService } from './strict/strict-service.ts';

export type ServicesOptions = {
  /** Absolute path of an existing folder. */
  readonly dataFolder: string;
  readonly createStoreFile: CreateStoreFile;
  readonly host: Host;
  readonly version: string;
  /** The moment, in the machine's zone. */
  readonly now: () => ZonedTime;
  /** Calls again and again until the function that it returns is called; a test has its own. */
  readonly every?: (ms: number, look: () => void) => () => void;
  /** What a guess at the passphrase costs; tests take less. */
  readonly scryptCost?: ScryptCost;
};

export type OpenServices = {
  readonly api: ApiServices;
  /** Waits for what is under way and lets go of the folder. Every change is on disk before its call returns. */
  readonly close: () => Promise<void>;
};

type Current = () => DataFolder;

function recordService(current: Current, thenLook: () => void): ApiServices['record'] {
  return {
    read: () => current().session().repository.read(),
    change: async (changes) => {
      const folder = current();
      const inverse = await folder.queued(({ repository }) => repository.change(changes));
      // After the answer: the copy is another file, and a save never waits for it.
      void folder.queued(({ backups }) => backups.takeIfDue('saved')).catch(() => undefined);
      thenLook();
      return { inverse };
    },
  };
}

function dataService(
  { folder: current, isDemo, start, leave }: Served,
  { host, dataFolder }: Pick<ServicesOptions, 'host' | 'dataFolder'>,
  look: () => Promise<void>,
  thenLook: () => void,
): ApiServices['data'] {
  return {
    status: () => ({ ...current().status(), isDemo: isDemo() }),
    startDemo: () => start().finally(look),
    leaveDemo: () => leave().finally(look),
    recovery: () => current().queued((session) => session.recovery()),
    settle: (id) => current().queued((session) => session.settle(id)),
    retentionPreview: (keepYears) => current().session().preview(keepYears),
    setRetention: (keepYears) => current().queued((session) => session.retain(keepYears)),
    erase: (word) => current().erase(word).finally(thenLook),
    chooseFolder: async () => (await host.chooseFolder?.()) ?? null,
    showFolder: async () => host.openFolder?.(dataFolder),
  };
}

function backupsService(current: Current, thenLook: () => void): ApiServices['backups'] {
  const remember = async ({ repository }: Session, backupFolder: string): Promise<void> => {
    const { settings } = repository.read();
    if (settings.backupFolder === backupFolder) return;
    await repository.change([{ action: 'upsert', kind: 'settings', entry: { ...settings, backupFolder } }]);
  };
  return {
    list: (other) => current().queued(({ backups }) => backups.list(other)),
    take: () => current().queued(({ backups }) => backups.take('asked')),
    writeTo: async (other) => {
      const folder = current();
      const { backups } = folder.session();
      // Not queued: a slow drive must not hold up a save.
      const backup = await backups.writeTo(other);
      await folder.queued((session) => remember(session, other));
      return backup;
    },
    difference: (place, passphrase) => current().queued((session) => session.difference(place, passphrase)),
    restore: (place, mode, passphrase) =>
      current()
        .queued((session) => session.restore(place, mode, passphrase))
        .finally(thenLook),
  };
}

const loginService = ({ loginItem }: Host): ApiServices['login'] => ({
  isOn: async () => (await loginItem?.isOn()) ?? false,
  set: async (isOn) => loginItem?.set(isOn),
});

const vaultService = (current: Current, thenLook: () => void): ApiServices['vault'] => ({
  unlock: (passphrase) => current().unlock(passphrase).finally(thenLook),
  unlockByCode: (code, newPassphrase) => current().unlockByCode(code, newPassphrase).finally(thenLook),
  lock: () => current().lock().finally(thenLook),
  turnOn: (passphrase) => current().turnOn(passphrase),
  turnOff: (passphrase) => current().turnOff(passphrase),
  changePassphrase: (passphrase, next) => current().changePassphrase(passphrase, next),
  newRecoveryCode: (passphrase) => current().newRecoveryCode(passphrase),
  setLockScreen: (lockScreen) => current().setLockScreen(lockScreen),
});

/** By the system's timer, which keeps no process alive. */
function everySoOften(ms: number, look: () => void): () => void {
  const timer = setInterval(look, ms);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Takes hold of the data folder, reads the record and serves it.
 * @throws StartError when the folder is missing, not writable, or open in another process
 */
export async function openServices(options: ServicesOptions): Promise<OpenServices> {
  const { dataFolder, createStoreFile, host, version, now } = options;
  await assertUsableFolder(dataFolder);
  const lock = await lockFolder(dataFolder);
  try {
    const scryptCost = options.scryptCost ?? standardCost;
    // One that a crash left. What cannot be deleted now is deleted at the next start.
    await removeDemo(dataFolder).catch(() => undefined);
    const folderOptions = { dataFolder, createStoreFile, now, pause: wait, scryptCost };
    const own = await openFolder(folderOptions);
    const served = serve(own, folderOptions);
    const scheduler = startScheduler({
      ...{ folder: own, host, now, every: options.every ?? everySoOften },
      confirm: (treatmentId) => stillOn(own, treatmentId, now(), randomUUID),
    });
    const { look } = scheduler;
    /**
     * What is said or restored may answer a question, and a lock or an erasing takes away what is shown: at once. What
     * is done in a demo answers nothing.
     */
    const thenLook = (): void => {
      if (!served.isDemo()) void look();
    };
    const about = {
      version,
      host: host.kind,
      dataFolder,
      canChooseFolder: host.chooseFolder !== null,
      canShowFolder: host.openFolder !== null,
      canStartAtLogin: host.loginItem !== null,
    };
    const api: ApiServices = {
      about,
      record: recordService(served.folder, thenLook),
      strict: strictService(served.folder, thenLook),
      data: dataService(served, options, look, thenLook),
      backups: backupsService(served.folder, thenLook),
      vault: vaultService(served.folder, thenLook),
      login: loginService(host),
    };
    void look();
    return {
      api,
      close: async () => {
        scheduler.stop();
        await served.leave();
        await own.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
