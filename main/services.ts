/** Assembles everything behind the page, for either host. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contract, type Services } from '#shared/contract/contract.ts';
import type { News } from '#shared/contract/news.ts';
import { kindOfFile } from '#shared/contract/opened-file.ts';
import { upsert } from '#shared/record/change.ts';
import { languageOf } from '#shared/record/language.ts';
import type { Preferences } from '#shared/record/preferences.ts';
import type { Position } from '#shared/record/revision.ts';
import { maxSheetLength } from '#shared/strict/clinic-sheet.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { type ScryptCost, standardCost } from './crypto/key-wrap.ts';
import { removeDemo, type Served, serve } from './demo/demo.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { openImports } from './exchange/import-service.ts';
import { type Every, everySoOften } from './files/every.ts';
import { readFromOutside } from './files/files.ts';
import { lockFolder } from './files/lock.ts';
import type { Host } from './host.ts';
import { type HostTranslate, hostMessages } from './host-messages.ts';
import { lazyDesk } from './lazy-desk.ts';
import { lazyHandOver } from './lazy-hand-over.ts';
import { openPreferences } from './preferences.ts';
import type { CreatePreferencesFile } from './preferences-file.ts';
import { claimDiaryFolder } from './record/diary-folder.ts';
import { type DataFolder, openFolder } from './record/folder.ts';
import type { Session } from './record/session.ts';
import { startScheduler } from './strict/scheduler.ts';
import { answerReminder, strictService } from './strict/strict-service.ts';
import { watchedClock } from './strict/watched-clock.ts';

export type ServicesOptions = {
  /** Absolute path of an existing folder. */
  readonly dataFolder: string;
  /** Absolute path of the desk's folder, which is made with the desk; left out, it lies beside the data folder. */
  readonly deskFolder?: string;
  readonly createPreferencesFile: CreatePreferencesFile;
  readonly host: Host;
  readonly version: string;
  /** The moment, in the machine's zone. */
  readonly now: () => ZonedTime;
  /** Calls `check` repeatedly until the returned function is called; a test has its own. */
  readonly every?: Every;
  /** Makes the ids of a log's lines. */
  readonly newId?: () => string;
  /** The cost of one guess at the passphrase; tests use less. */
  readonly scryptCost?: ScryptCost;
};

export type OpenServices = {
  readonly api: Services;
  /** The diary that is served, and its revision. */
  readonly position: () => Position;
  readonly news: () => News;
  /** Calls the listener after every call that has changed something; returns a function that stops it. */
  readonly onNews: (listener: (news: News) => void) => () => void;
  /** Waits for work in flight and releases the folder. Every change is on disk before its call returns. */
  readonly close: () => Promise<void>;
};

type Current = () => DataFolder;

/** Runs work on the served record. A due backup is another file: no save waits for it. */
const writerOf =
  (current: Current) =>
  async <Answer>(work: (session: Session) => Promise<Answer>): Promise<Answer> => {
    const folder = current();
    const answer = await folder.queued(work);
    void folder.queued(({ backups }) => backups.takeIfDue('saved')).catch(() => undefined);
    return answer;
  };

const recordService = (current: Current, write: ReturnType<typeof writerOf>): Services['record'] => ({
  read: () => current().session().read(),
  change: (changes, label, seen) => write(({ change }) => change(changes, label ?? null, seen)),
  undo: (seen) => write(({ step }) => step('undo', seen)),
  redo: (seen) => write(({ step }) => step('redo', seen)),
});

const dataService = (
  { folder: current, isDemo, start, leave }: Served,
  { host, dataFolder }: Pick<ServicesOptions, 'host' | 'dataFolder'>,
  forget: () => void,
): Services['data'] => ({
  status: () => ({ ...current().status(), isDemo: isDemo() }),
  startDemo: start,
  leaveDemo: leave,
  recovery: () => current().queued((session) => session.recovery()),
  settle: (id) => current().queued((session) => session.settle(id)),
  retentionPreview: (keepYears) => current().session().preview(keepYears),
  setRetention: (keepYears) => current().queued((session) => session.retain(keepYears)),
  erase: async (word) => {
    await current().erase(word);
    if (!isDemo()) forget();
  },
  chooseFolder: async () => (await host.chooseFolder?.()) ?? null,
  showFolder: async () => host.openFolder?.(dataFolder),
});

function backupsService(current: Current): Services['backups'] {
  const remember = async ({ repository, change }: Session, backupFolder: string): Promise<void> => {
    const { settings } = repository.read();
    if (settings.backupFolder === backupFolder) return;
    await change([upsert('settings', { ...settings, backupFolder })], null);
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
    restore: (place, mode, label, passphrase) =>
      current().queued((session) => session.restore(place, mode, label ?? null, passphrase)),
  };
}

/** The most bytes of a file that a user opens: a character takes up to four. */
const maxOpenedBytes = 4 * maxSheetLength;

const filesService = ({ takeOpenedFile }: Host): Services['files'] => ({
  opened: async () => {
    const file = takeOpenedFile();
    const kind = file === null ? null : kindOfFile(file);
    if (file === null || kind === null) return null;
    return { name: path.basename(file), kind, text: await readFromOutside(file, maxOpenedBytes) };
  },
});

const reportService = (current: Current, now: () => ZonedTime): Services['report'] => ({
  make: async (request) => {
    const { record } = current().session().read();
    // Loaded with the first report: a start waits for no library of PDF.
    const { makeReport } = await import('./report/report-service.ts');
    const { name, bytes } = await makeReport(record, now(), request);
    return { name, base64: bytes.toString('base64') };
  },
});

/** While the record is closed, nobody reads what was typed for it. */
const draftsService = (current: Current, { read, keep }: Drafts): Services['drafts'] => ({
  read: (pageId) => {
    current().session();
    return read(pageId);
  },
  keep,
});

const loginService = ({ loginItem }: Host): Services['login'] => ({
  isOn: async () => (await loginItem?.isOn()) ?? false,
  set: async (isOn) => loginItem?.set(isOn),
});

const vaultService = (current: Current): Services['vault'] => ({
  unlock: (passphrase) => current().unlock(passphrase),
  unlockByCode: (code, newPassphrase) => current().unlockByCode(code, newPassphrase),
  lock: () => current().lock(),
  newRecoveryCode: (passphrase) => current().newRecoveryCode(passphrase),
  turnOn: (passphrase, recoveryCode) => current().turnOn(passphrase, recoveryCode),
  turnOff: (passphrase) => current().turnOff(passphrase),
  changePassphrase: (passphrase, next) => current().changePassphrase(passphrase, next),
  changeRecoveryCode: (passphrase, code) => current().changeRecoveryCode(passphrase, code),
  setLockScreen: (lockScreen) => current().setLockScreen(lockScreen),
});

/** The preferences that the user chose: one left out is no choice. */
const chosenOf = (changes: Parameters<Services['preferences']['set']>[0]): Partial<Preferences> =>
  Object.fromEntries(Object.entries(changes).filter(([, chosen]) => chosen !== undefined));

type AnyCall = (...given: readonly unknown[]) => unknown;

/** Runs `after` behind every call that does something, whether it succeeds or fails. */
function withAfter(services: Services, after: () => void): Services {
  const wrapped =
    (does: AnyCall): AnyCall =>
    async (...given) => {
      try {
        return await does(...given);
      } finally {
        after();
      }
    };
  const groups = Object.entries(contract).map(([group, calls]) => {
    const served = services[group as keyof Services] as unknown as Readonly<Record<string, AnyCall>>;
    const named = Object.entries(calls).map(([name, { kind }]) => {
      const call = served[name] as AnyCall;
      return [name, kind === 'does' ? wrapped(call) : call] as const;
    });
    return [group, Object.fromEntries(named)] as const;
  });
  return Object.fromEntries(groups) as unknown as Services;
}

/**
 * Locks the data folder, reads the record and serves it.
 * @throws StartError when the folder is missing, not writable, or open in another process
 */
export async function openServices(options: ServicesOptions): Promise<OpenServices> {
  const { dataFolder, createPreferencesFile, host, version } = options;
  await claimDiaryFolder(dataFolder);
  const lock = await lockFolder(dataFolder);
  try {
    const scryptCost = options.scryptCost ?? standardCost;
    // A crash may have left a demo. If it cannot be deleted now, the next start deletes it.
    await removeDemo(dataFolder).catch(() => undefined);
    const clock = watchedClock(options.now);
    const { now } = clock;
    const folderOptions = { dataFolder, now, pause: wait, scryptCost, newId: randomUUID };
    const preferences = openPreferences({ folder: dataFolder, createFile: createPreferencesFile, now });
    const own = await openFolder({ ...folderOptions, adoptPreferences: preferences.adopt });
    const words = (): HostTranslate => hostMessages(languageOf(preferences.read().language, host.locales));
    const served = serve(own, { ...folderOptions, words });
    const saying = { clock, newId: options.newId ?? randomUUID };
    const listeners = new Set<(news: News) => void>();
    const position = (): Position => served.folder().position();
    const news = (): News => ({ ...position(), preferences: preferences.read() });
    const tell = (): void => {
      for (const listener of listeners) listener(news());
    };
    const scheduler = startScheduler({
      ...{ folder: own, host, now, language: () => preferences.read().language },
      every: (ms, check) =>
        (options.every ?? everySoOften)(ms, () => {
          // Each check reads the clock, even if nobody asks for the time.
          now();
          check();
        }),
      answer: (treatmentId, action) => answerReminder(own, treatmentId, action, saying).finally(tell),
    });
    /** Checks at once: a log line or a restore may answer a reminder, and a lock or an erasure removes shown ones. */
    const after = (): void => {
      tell();
      void scheduler.check();
    };
    const about = {
      version,
      host: host.kind,
      locales: host.locales,
      countryCode: host.countryCode,
      dataFolder,
      canChooseFolder: host.chooseFolder !== null,
      canShowFolder: host.openFolder !== null,
      canStartAtLogin: host.loginItem !== null,
    };
    const drafts = createDrafts();
    const forget = (): void => {
      preferences.forget();
      drafts.forget();
      void imports.forget();
      scheduler.forget();
    };
    const desk = lazyDesk({
      ...{ dataFolder, deskFolder: options.deskFolder ?? `${dataFolder}-desk` },
      ...{ scryptCost, now, words, handedOver: (id: string) => imports.source(id) },
    });
    const write = writerOf(served.folder);
    const imports = openImports({
      ...{ dataFolder, now, newId: randomUUID, write },
      session: () => served.folder().session(),
      isOtherOpen: desk.isOpen,
    });
    const services: Services = {
      about: { read: () => about },
      preferences: { read: preferences.read, set: async (changes) => preferences.set(chosenOf(changes)) },
      record: recordService(served.folder, write),
      strict: strictService(write, saying),
      data: dataService(served, options, forget),
      backups: backupsService(served.folder),
      vault: vaultService(served.folder),
      exchange: {
        ...imports.service,
        export: async (request) => {
          const { record } = served.folder().session().read();
          const { exportFile } = await import('./exchange/export-service.ts');
          return exportFile(record, request, { app: version, at: now() });
        },
      },
      files: filesService(host),
      report: reportService(served.folder, now),
      handOver: lazyHandOver({
        ...{ write, now, isDemo: served.isDemo },
        session: () => served.folder().session(),
      }),
      desk: desk.service,
      drafts: draftsService(served.folder, drafts),
      login: loginService(host),
      reminders: { hasFailed: scheduler.hasFailed },
    };
    void scheduler.check();
    return {
      api: withAfter(services, after),
      position,
      news,
      onNews: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close: async () => {
        scheduler.stop();
        await imports.forget();
        await desk.close();
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
