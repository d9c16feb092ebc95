/**
 * Looks from time to time what there is to be reminded of, and has the host show it. It keeps no time of its own: each
 * look asks the record, the clock and the list of shown reminders of what was shown, so that sleep, a restart, a closed app and a clock
 * that was set change nothing but when the next look is.
 */

import type { LegworkRecord } from '#shared/record/record.ts';
import { momentsAhead } from '#shared/strict/check-ins.ts';
import { activeTreatment, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, secondsOfUtc } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { Host } from '../host.ts';
import type { HostTranslate } from '../messages/messages.ts';
import type { DataFolder } from '../record/folder.ts';
import { lineOfTreatment, messagesFor, notificationsOf } from './reminder-messages.ts';
import {
  afterLook,
  noShownReminders,
  type Reminder,
  remindersDue,
  type ShownReminders,
} from './reminders.ts';

const lookEveryMs = 30_000;
/** How far ahead the moments are known of a diary that is locked, seconds. */
const aheadSeconds = 14 * 86_400;

export type SchedulerOptions = {
  /** The user's own folder, also while the demo is served. */
  readonly folder: DataFolder;
  readonly host: Host;
  readonly now: () => ZonedTime;
  /** Says "still on" in the log of a treatment. */
  readonly confirm: (treatmentId: string) => Promise<void>;
  /** Calls again and again until the function that it returns is called. */
  readonly every: (ms: number, look: () => void) => () => void;
};

export type Scheduler = {
  /** Looks now; resolves when what there was is shown. Never throws: a reminder is no reason to stop anything. */
  readonly look: () => Promise<void>;
  readonly stop: () => void;
};

/** What is known without the record, while it is locked: moments, and nothing of what they are about. */
type Ahead = readonly Reminder[];

/** A notification that is shown: the reminders that it is about, and whether it leaves out what they are. */
type Standing = { readonly about: readonly Reminder[]; readonly isLocked: boolean };

function aheadOf(log: TreatmentLog | null, now: ZonedTime): Ahead {
  if (log === null) return [];
  return momentsAhead(log, now, aheadSeconds).map(({ key, at, kind }) => ({
    ...{ key, at: secondsOfUtc(at), kind: 'strict', why: kind, treatmentId: log.treatment.id },
  }));
}

export function startScheduler(options: SchedulerOptions): Scheduler {
  const { folder, host, now, confirm, every } = options;
  let ahead: Ahead = [];
  /** Shown while the diary was locked, and written once it is open. */
  let unwritten: ShownReminders = noShownReminders;
  /** The notifications that stand, by their ids. */
  const standing = new Map<string, Standing>();
  let words: HostTranslate = messagesFor(null, host.languages());

  const show = (reminders: readonly Reminder[], isLocked: boolean): void => {
    for (const notification of notificationsOf(reminders, words, isLocked)) {
      const { id, keys, treatmentId, ...shown } = notification;
      const about = reminders.filter(({ key }) => keys.has(key));
      standing.set(id, { about, isLocked });
      // What could not be written is asked again: the press took the question away.
      const askAgain = (): void => show(about, folder.status().state !== 'open');
      const onAction = (actionId: string): void => {
        if (actionId === 'still-on' && treatmentId !== null) void confirm(treatmentId).catch(askAgain);
      };
      host.notify?.({ id, ...shown, onAction });
    }
  };

  const withdraw = (id: string): void => {
    host.withdraw(id);
    standing.delete(id);
  };

  /** Takes away what was answered meanwhile. */
  const withdrawAnswered = (due: readonly Reminder[]): void => {
    const open = new Set(due.map(({ key }) => key));
    for (const [id, { about }] of standing) {
      if (!about.some(({ key }) => open.has(key))) withdraw(id);
    }
  };

  /** What was shown of an open diary tells what it holds; once it is locked, a question stands without that. */
  const redact = (): void => {
    const open = [...standing].filter(([, { isLocked }]) => !isLocked);
    for (const [id] of open) withdraw(id);
    const about = open.flatMap(([, each]) => each.about);
    show(
      about.filter(({ kind }) => kind === 'strict'),
      true,
    );
  };

  /** Tells the tray of the treatment under way, and gives it. */
  const tellTray = (record: LegworkRecord, at: ZonedTime): TreatmentLog | null => {
    words = messagesFor(record.settings.language, host.languages());
    const log = activeTreatment(record, at);
    host.showStrict(log === null ? null : lineOfTreatment(log, at, words));
    return log;
  };

  const lookAt = (record: LegworkRecord, shownReminders: ShownReminders) => {
    const at = now();
    ahead = aheadOf(tellTray(record, at), at);
    const due = remindersDue(record, at);
    withdrawAnswered(due);
    return afterLook(shownReminders, due, Math.floor(epochSecondsOf(at)));
  };

  const lookOpen = (): Promise<void> =>
    folder.queued(async ({ repository, readShownReminders, writeShownReminders }) => {
      if (host.notify === null) {
        // The page asks by itself; the host has no place to show a reminder, so none is looked for after each save.
        tellTray(repository.read(), now());
        return;
      }
      const written = await readShownReminders();
      const before = { shown: { ...written.shown, ...unwritten.shown } };
      const { toShow, shownReminders } = lookAt(repository.read(), before);
      // Written first: one that is shown twice wakes somebody, and one that is not shown waits on the screen.
      if (JSON.stringify(shownReminders) !== JSON.stringify(written))
        await writeShownReminders(shownReminders);
      unwritten = noShownReminders;
      show(toShow, false);
    });

  const lookLocked = (): void => {
    redact();
    const nowSeconds = Math.floor(epochSecondsOf(now()));
    const due = ahead.filter(({ at }) => at <= nowSeconds);
    const { toShow, shownReminders } = afterLook(unwritten, due, nowSeconds);
    unwritten = shownReminders;
    show(toShow, true);
  };

  const look = async (): Promise<void> => {
    try {
      if (folder.status().state === 'open') await lookOpen();
      else lookLocked();
    } catch {
      // A full disk, or a diary locked this moment: the next look sees the same again.
    }
  };

  const stopTimer = every(lookEveryMs, () => void look());
  const stopPower = host.onPower((event) => {
    if (event === 'resume' || event === 'unlock-screen') void look();
  });
  return {
    look,
    stop: () => {
      stopTimer();
      stopPower();
      for (const id of standing.keys()) host.withdraw(id);
    },
  };
}
