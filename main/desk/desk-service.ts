/** The desk's side, served (contract `desk`). Loaded with the first call: no start of the app waits for it. */
import path from 'node:path';
import type { Services } from '#shared/contract/contract.ts';
import { previewClosing } from '#shared/desk/closing.ts';
import { type MadeUpWords, madeUpDesk } from '#shared/desk/made-up.ts';
import type { DeskBackups, DeskStatus, DeskView, TakenFile } from '#shared/desk/view.ts';
import { createQueue } from '#shared/record/queue.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { newDeskKeys } from '../crypto/desk-keys.ts';
import { signSheet } from '../crypto/desk-sheet.ts';
import { hashing } from '../crypto/hashing.ts';
import { assertBackupFolder } from '../files/backup-names.ts';
import { backupsFolder } from '../files/names.ts';
import type { Source } from '../files/source.ts';
import { ServiceError } from '../user-facing-error.ts';
import { listBackups } from './backups/backup-folder.ts';
import { createDeskBackups } from './backups/backups.ts';
import { type DeskFolderOptions, openDeskFolder } from './desk-folder.ts';
import { createDeskSession, type DeskSession, inMemory, type Step } from './desk-session.ts';
import * as steps from './desk-steps.ts';
import { sheetOfDesk, viewOf } from './desk-view.ts';
import type { Desk } from './parts.ts';
import { restoreBackup } from './restore.ts';
import { filesInArchive } from './take-in/archive-files.ts';
import { batchesOf, type FoundFile } from './take-in/found-file.ts';

export type DeskService = Services['desk'];

export type DeskOptions = DeskFolderOptions & {
  readonly now: () => ZonedTime;
  /** The texts of the made-up desk. */
  readonly words: () => MadeUpWords;
  /** A file that a page has handed over. @throws ServiceError if it is gone */
  readonly handedOver: (importId: string) => Source;
};

export type OpenedDesk = {
  readonly service: DeskService;
  /** Locks the desk and gives its folder back, after all calls under way. */
  readonly close: () => Promise<void>;
  /** Whether a desk is open, the own one or the made-up one. */
  readonly isOpen: () => boolean;
};

type StepOf<Answer> = (desk: Desk) => Step<Answer> | Promise<Step<Answer>>;

/** The names of files given out: letters of any script, and hyphens. */
const nameFor = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);

const filesGiven = (given: Parameters<DeskService['takeIn']>[0]): readonly FoundFile[] =>
  given.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));

export function openDesk(options: DeskOptions): OpenedDesk {
  const { deskFolder, now } = options;
  const folder = openDeskFolder(options);
  const backups = createDeskBackups(folder.unlocked, { deskFolder, now });
  const queue = createQueue();
  let demo: DeskSession | null = null;
  let lastFailure: DeskBackups['lastFailure'] = null;

  const today = (): CalendarDate => dateOf(now());
  const session = (): DeskSession => demo ?? folder.session();
  const view = (): DeskView => viewOf(session().read(), session().revision(), today());

  /** Runs work at the own desk after all earlier calls. The made-up one has no files. */
  const atOwn = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
    queue(async () => {
      if (demo !== null) throw new ServiceError({ id: 'service.desk-demo' });
      return work();
    });

  const backUp = async (occasion: 'saved' | 'closing'): Promise<void> => {
    if (demo !== null) return;
    try {
      await backups.takeIfDue(occasion);
      lastFailure = null;
    } catch (error) {
      lastFailure = error instanceof ServiceError ? error.localizedMessage : { id: 'service.no-copy' };
    }
  };

  /** A backup is another file: the answer does not wait for it, and the next call does. */
  const backUpSoon = (): void => void queue(() => backUp('saved'));

  /** @param then makes the answer, before any later call */
  const changeAnd = async <Answer, Told>(
    step: StepOf<Answer>,
    then: (answer: Answer) => Told,
  ): Promise<Told> => {
    const told = await queue(async () => then(await session().change(step)));
    backUpSoon();
    return told;
  };
  const change = <Answer>(step: StepOf<Answer>): Promise<Answer> => changeAnd(step, (answer) => answer);
  const changeAndView = (step: StepOf<void>): Promise<DeskView> => changeAnd(step, view);

  const status = async (): Promise<DeskStatus> =>
    demo === null
      ? { state: await folder.state(), folder: deskFolder, isDemo: false }
      : { state: 'open', folder: deskFolder, isDemo: true };

  const lock = async (): Promise<void> => {
    await backUp('closing');
    folder.lock();
  };
  const close = async (): Promise<void> => {
    await backUp('closing');
    await folder.close();
  };

  /** What an unlocking leaves to be done: a backup that an erasure asks for. */
  const andBackUp = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await work;
    backUpSoon();
    return answer;
  };

  const startDemo = async (): Promise<void> => {
    const keys = await newDeskKeys();
    const made = { recipient: keys.recipient, signingKey: keys.signing.publicKey };
    const secret = { ledgerId: '0'.repeat(32), ledgerSecret: '0'.repeat(64) };
    const state = madeUpDesk(today(), hashing, options.words(), { ...made, ...secret });
    // Nobody at the made-up desk sees the open one behind it, nor can lock it.
    await lock();
    demo = createDeskSession({ state, keys }, inMemory());
  };

  const takeInArchive = async (importId: string): Promise<readonly TakenFile[]> => {
    const taken: TakenFile[] = [];
    for await (const files of batchesOf(filesInArchive(options.handedOver(importId)))) {
      taken.push(...(await change((desk) => steps.takeInStep(desk, files, today()))));
    }
    return taken;
  };

  const service: DeskService = {
    status,
    open: () =>
      queue(async () => {
        if (demo === null) await folder.open();
        return status();
      }),
    close: () =>
      queue(async () => {
        demo = null;
        await close();
      }),
    newRecoveryCode: (passphrase) => atOwn(() => folder.newRecoveryCode(passphrase)),
    make: (setup, passphrase, code) =>
      andBackUp(atOwn(() => folder.make(() => steps.newDesk(setup), passphrase, code))),
    unlock: (passphrase) => andBackUp(atOwn(() => folder.unlock(passphrase))),
    unlockByCode: (code, newPassphrase) => andBackUp(atOwn(() => folder.unlockByCode(code, newPassphrase))),
    lock: () => queue(lock),
    changePassphrase: (passphrase, next) => atOwn(() => folder.changePassphrase(passphrase, next)),
    changeRecoveryCode: (passphrase, code) => atOwn(() => folder.changeRecoveryCode(passphrase, code)),
    read: async () => view(),
    setWords: (words) => changeAndView((desk) => steps.setWordsStep(desk, words)),
    sheetFile: async () => {
      if (demo !== null) throw new ServiceError({ id: 'service.desk-demo' });
      const desk = session().read();
      const sheet = sheetOfDesk(desk);
      return { name: `${nameFor(sheet.deskName)}.legwork-desk`, text: signSheet(sheet, desk.keys) };
    },
    rotateKeys: () => changeAndView(steps.rotateKeysStep),
    takeIn: async (files) => ({
      files: await change((desk) => steps.takeInStep(desk, filesGiven(files), today())),
    }),
    takeInArchive: async (importId) => ({ files: await takeInArchive(importId) }),
    admit: (slip) => change((desk) => steps.admitStep(desk, slip, today())),
    admitPerson: (person) => change((desk) => steps.admitPersonStep(desk, person, today())),
    turnAway: (person) => change((desk) => steps.turnAwayStep(desk, person)),
    erasePerson: (person) => change((desk) => steps.erasePersonStep(desk, person)),
    previewClosing: async (week) => previewClosing(session().read().state, week, today(), hashing),
    closeWeek: (week) => change((desk) => steps.closeWeekStep(desk, week, today())),
    compare: (request) => change((desk) => steps.compareStep(desk, request)),
    noteIntervention: (given) => changeAndView((desk) => steps.noteInterventionStep(desk, given)),
    removeIntervention: (id) => changeAndView((desk) => steps.removeInterventionStep(desk, id)),
    mergeGroups: (from, into) => changeAndView((desk) => steps.mergeGroupsStep(desk, from, into)),
    exportTable: async () => {
      const { tableFile } = await import('./files-out.ts');
      const { name, bytes } = tableFile(view());
      return { name, base64: bytes.toString('base64') };
    },
    report: async (request) => {
      const shown = view();
      const { reportFile } = await import('./files-out.ts');
      const { name, bytes } = await reportFile(shown, request, now());
      return { name, base64: bytes.toString('base64') };
    },
    backups: async (other = null) => {
      if (other !== null) await assertBackupFolder(other);
      const { whole, unreadable } = await listBackups(other ?? path.join(deskFolder, backupsFolder));
      return { backups: whole.map(({ backup }) => backup), unreadable, lastFailure };
    },
    takeBackup: () => atOwn(backups.take),
    writeBackupTo: (other) => atOwn(() => backups.writeTo(other)),
    restoreBackup: (place, passphrase) =>
      andBackUp(
        atOwn(() => restoreBackup(place, passphrase, { folder, deskFolder, takeBackup: backups.take })),
      ),
    startDemo: () => queue(startDemo),
    leaveDemo: () =>
      queue(async () => {
        demo = null;
      }),
    erase: (word) => atOwn(() => folder.erase(word)),
  };
  return { service, close: () => queue(close), isOpen: () => demo !== null || folder.unlocked() !== null };
}
