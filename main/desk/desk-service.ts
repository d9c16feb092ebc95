/** The desk's side, served (contract `desk`). Loaded with the first call: no start of the app waits for it. */
import type { Services } from '#shared/contract/contract.ts';
import { previewClosing } from '#shared/desk/closing.ts';
import { createQueue } from '#shared/record/queue.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { hashing } from '../crypto/hashing.ts';
import { ServiceError } from '../user-facing-error.ts';
import { type DeskFolderOptions, openDeskFolder } from './desk-folder.ts';
import type { DeskSession, Step } from './desk-session.ts';
import {
  admitPersonStep,
  admitStep,
  closeWeekStep,
  type EnvelopeFile,
  newDesk,
  takeInStep,
  turnAwayStep,
} from './desk-steps.ts';
import { viewOf } from './desk-view.ts';
import type { Desk } from './parts.ts';

export type DeskService = Services['desk'];

export type DeskOptions = DeskFolderOptions & {
  readonly now: () => ZonedTime;
};

export type OpenedDesk = {
  readonly service: DeskService;
  /** Locks the desk and gives its folder back, after all calls under way. */
  readonly close: () => Promise<void>;
};

const filesOf = (given: Parameters<DeskService['takeIn']>[0]): readonly EnvelopeFile[] =>
  given.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));

const unserved = async (): Promise<never> => {
  throw new ServiceError({ id: 'service.fault' });
};

export function openDesk(options: DeskOptions): OpenedDesk {
  const { deskFolder, now } = options;
  const folder = openDeskFolder(options);
  const queue = createQueue();
  const today = (): CalendarDate => dateOf(now());
  const session = (): DeskSession => folder.session();

  const change = <Answer>(step: (desk: Desk) => Step<Answer> | Promise<Step<Answer>>): Promise<Answer> =>
    queue(() => session().change(step));
  const view = () => viewOf(session().read(), session().revision(), today());

  const service: DeskService = {
    status: async () => ({ state: await folder.state(), folder: deskFolder, isDemo: false }),
    open: () =>
      queue(async () => {
        await folder.open();
        return { state: await folder.state(), folder: deskFolder, isDemo: false };
      }),
    close: () => queue(folder.close),
    newRecoveryCode: (passphrase) => queue(() => folder.newRecoveryCode(passphrase)),
    make: (setup, passphrase, code) => queue(() => folder.make(() => newDesk(setup), passphrase, code)),
    unlock: (passphrase) => queue(() => folder.unlock(passphrase)),
    unlockByCode: (code, newPassphrase) => queue(() => folder.unlockByCode(code, newPassphrase)),
    lock: () => queue(async () => folder.lock()),
    changePassphrase: (passphrase, next) => queue(() => folder.changePassphrase(passphrase, next)),
    changeRecoveryCode: (passphrase, code) => queue(() => folder.changeRecoveryCode(passphrase, code)),
    read: async () => view(),
    takeIn: (files) => change((desk) => takeInStep(desk, filesOf(files), today())),
    admit: (slip) => change((desk) => admitStep(desk, slip, today())),
    admitPerson: (person) => change((desk) => admitPersonStep(desk, person, today())),
    turnAway: (person) => change((desk) => turnAwayStep(desk, person)),
    previewClosing: async (week) => previewClosing(session().read().state, week, today(), hashing),
    closeWeek: (week) => change((desk) => closeWeekStep(desk, week, today())),
    setWords: unserved,
    sheetFile: unserved,
    rotateKeys: unserved,
    takeInArchive: unserved,
    erasePerson: unserved,
    compare: unserved,
    noteIntervention: unserved,
    removeIntervention: unserved,
    mergeGroups: unserved,
    exportTable: unserved,
    report: unserved,
    backups: unserved,
    takeBackup: unserved,
    writeBackupTo: unserved,
    restoreBackup: unserved,
    startDemo: unserved,
    leaveDemo: unserved,
    erase: (word) => queue(() => folder.erase(word)),
  };
  return { service, close: () => queue(folder.close) };
}
