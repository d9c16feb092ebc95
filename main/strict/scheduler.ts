/**
 * Checks regularly which reminders are due, and has the host show them. Each check reads the record, the clock and the
 * list of shown reminders afresh. Sleep, a restart, a closed app or a changed clock can only move the next check. A
 * reminder that the system failed to show is due again.
 */

import type { Language } from '#shared/record/preferences.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { activeTreatments } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { Host } from '../host.ts';
import type { DataFolder } from '../record/folder.ts';
import { remindersName } from '../record/layout.ts';
import {
  type HostWords,
  linesOfTreatments,
  notificationsOf,
  type ReminderAction,
  wordsFor,
} from './reminder-messages.ts';
import {
  afterCheck,
  noShownReminders,
  type Reminder,
  remindersAhead,
  remindersDue,
  type ShownReminders,
  withShown,
} from './reminders.ts';
import { shownRemindersOf, textOfShownReminders } from './shown-reminders.ts';
import { createUnshownReminders } from './unshown-reminders.ts';

const checkEveryMs = 30_000;
/** How far ahead the scheduler knows the reminder times of a locked diary, seconds. */
const aheadSeconds = 14 * 86_400;

export type SchedulerOptions = {
  /** The user's own folder, also while the demo is served. */
  readonly folder: DataFolder;
  readonly host: Host;
  /** The language that was chosen; null follows the system. */
  readonly language: () => Language | null;
  readonly now: () => ZonedTime;
  /** Says what a pressed button means in the log of a treatment. */
  readonly answer: (treatmentId: string, action: ReminderAction) => Promise<void>;
  /** Calls again and again until the function that it returns is called. */
  readonly every: (ms: number, check: () => void) => () => void;
};

export type Scheduler = {
  /** Checks now, and resolves when the due reminders are shown. Never throws: a failure must not stop the app. */
  readonly check: () => Promise<void>;
  /** Whether the system failed to show the last reminder. */
  readonly hasFailed: () => boolean;
  /** Forgets what it knows of an erased diary. */
  readonly forget: () => void;
  readonly stop: () => void;
};

/** What the scheduler knows while the record is locked: the times of reminders, not their content. */
type Ahead = readonly Reminder[];

/** A shown notification: the reminders that it covers, and whether it hides their content. */
type Standing = { readonly about: readonly Reminder[]; readonly isLocked: boolean };

export function startScheduler(options: SchedulerOptions): Scheduler {
  const { folder, host, language, now, answer, every } = options;
  let ahead: Ahead = [];
  /** Shown reminders that are not on disk. The next check of the open diary writes them, unless they failed. */
  let unwritten: ShownReminders = noShownReminders;
  const unshown = createUnshownReminders();
  /** The notifications on the screen, by id. */
  const standing = new Map<string, Standing>();
  const wordsNow = (): HostWords => wordsFor(language(), host.locales, host.hasNotificationButtons);
  let words = wordsNow();
  const secondsNow = (): number => Math.floor(epochSecondsOf(now()));

  const show = (reminders: readonly Reminder[], isLocked: boolean): void => {
    for (const notification of notificationsOf(reminders, words, isLocked ? null : now())) {
      const { id, keys, treatmentId, ...shown } = notification;
      const about = reminders.filter(({ key }) => keys.has(key));
      standing.set(id, { about, isLocked });
      unshown.keep(({ key }) => !keys.has(key));
      // The press removed the notification. If the answer could not be written, ask again.
      const askAgain = (): void => show(about, folder.status().state !== 'open');
      const onAction = (actionId: string): void => {
        const action = shown.actions.find(({ id: known }) => known === actionId)?.id;
        if (action !== undefined && treatmentId !== null) void answer(treatmentId, action).catch(askAgain);
      };
      // Check at once: the tray and the list on disk follow.
      const onFailed = (): void => {
        standing.delete(id);
        unshown.add(about, secondsNow());
        void check();
      };
      host.notify?.({ id, ...shown, onAction, onShown: unshown.noteShown, onFailed });
    }
  };

  const withdraw = (id: string): void => {
    host.withdraw(id);
    standing.delete(id);
  };

  /** Forgets the reminders that have been answered, and withdraws their notifications. */
  const leaveAnswered = (due: readonly Reminder[]): void => {
    const open = new Set(due.map(({ key }) => key));
    unshown.keep(({ key }) => open.has(key));
    for (const [id, { about }] of standing) {
      if (!about.some(({ key }) => open.has(key))) withdraw(id);
    }
  };

  /** Replaces notifications that show content of the diary by ones that do not: the diary is now locked. */
  const redact = (): void => {
    unshown.keep(({ kind }) => kind === 'strict');
    const open = [...standing].filter(([, { isLocked }]) => !isLocked);
    for (const [id] of open) withdraw(id);
    const about = open.flatMap(([, each]) => each.about);
    show(
      about.filter(({ kind }) => kind === 'strict'),
      true,
    );
  };

  /** Shows the active treatments in the tray. */
  const tellTray = (record: LegworkRecord, at: ZonedTime): void => {
    words = wordsNow();
    host.showStrict(linesOfTreatments(activeTreatments(record, at), at, words));
  };

  /** Returns what to show now, and what was shown before. The tray offers what the system has not shown. */
  const next = (known: ShownReminders, due: readonly Reminder[]): ReturnType<typeof afterCheck> => {
    // As of a locked diary: the tray names no content.
    host.showWaiting(notificationsOf(unshown.all(), words, null)[0]?.screen ?? null);
    const { toShow, shownBefore } = afterCheck(unshown.takenFrom(known), due, secondsNow());
    return { toShow: unshown.isPause(toShow, secondsNow()) ? [] : toShow, shownBefore };
  };

  const checkOpen = (): Promise<void> =>
    folder.queued(async ({ repository, readSideFile, writeSideFile }) => {
      const at = now();
      tellTray(repository.read(), at);
      // This host cannot show notifications. The page asks the questions itself.
      if (host.notify === null) return;
      const written = shownRemindersOf(await readSideFile(remindersName));
      ahead = remindersAhead(repository.read(), at, aheadSeconds);
      const due = remindersDue(repository.read(), at);
      leaveAnswered(due);
      const { toShow, shownBefore } = next({ shown: { ...written.shown, ...unwritten.shown } }, due);
      // Write before showing: a reminder shown twice may wake somebody, and a missed one still waits on the screen. Once
      // the system has failed, write at the next check: this one may fail, too, and need not be taken back.
      const writesFirst = !unshown.hasFailed();
      const toWrite = writesFirst ? withShown(shownBefore, toShow) : shownBefore;
      if (JSON.stringify(toWrite) !== JSON.stringify(written)) {
        await writeSideFile(remindersName, textOfShownReminders(toWrite));
      }
      unwritten = writesFirst ? noShownReminders : withShown(noShownReminders, toShow);
      show(toShow, false);
    });

  const checkLocked = (): void => {
    redact();
    const due = [...ahead, ...unshown.all()].filter(({ at }) => at <= secondsNow());
    const { toShow, shownBefore } = next(unwritten, due);
    unwritten = withShown(shownBefore, toShow);
    show(toShow, true);
  };

  const check = async (): Promise<void> => {
    try {
      if (folder.status().state === 'open') await checkOpen();
      else checkLocked();
    } catch {
      // The disk is full, or the diary was locked just now: the next check tries again.
    }
  };

  const stopTimer = every(checkEveryMs, () => void check());
  const stopPower = host.onPower((event) => {
    if (event === 'resume' || event === 'unlock-screen') void check();
  });
  return {
    check,
    hasFailed: unshown.hasFailed,
    forget: () => {
      ahead = [];
      unwritten = noShownReminders;
      unshown.keep(() => false);
    },
    stop: () => {
      stopTimer();
      stopPower();
      for (const id of standing.keys()) host.withdraw(id);
    },
  };
}
