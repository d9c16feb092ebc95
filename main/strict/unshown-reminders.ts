/**
 * The reminders that the system failed to show. They do not count as shown. The scheduler tries them again, but not at
 * each check: on some systems every notification fails, for weeks.
 */
import type { Reminder, ShownReminders } from './reminders.ts';

/** The pause before the same reminders are tried again, seconds. */
const pauseSeconds = 15 * 60;

export type UnshownReminders = {
  readonly all: () => readonly Reminder[];
  /** Whether the system failed to show the last notification. */
  readonly hasFailed: () => boolean;
  readonly add: (reminders: readonly Reminder[], nowSeconds: number) => void;
  /** Forgets reminders that are tried again, answered or erased: all that are not kept. */
  readonly keep: (isKept: (reminder: Reminder) => boolean) => void;
  /** The system has shown a notification. */
  readonly noteShown: () => void;
  /** The list without the reminders that failed after they were put in it. */
  readonly takenFrom: (list: ShownReminders) => ShownReminders;
  /** Whether all these have failed lately. With a new reminder, the others are tried again, too. */
  readonly isPause: (toShow: readonly Reminder[], nowSeconds: number) => boolean;
};

export function createUnshownReminders(): UnshownReminders {
  let unshown: ReadonlyMap<string, Reminder> = new Map();
  /** Seconds since 1970; null once a later notification was shown. */
  let failedAt: number | null = null;
  return {
    all: () => [...unshown.values()],
    hasFailed: () => failedAt !== null,
    add: (reminders, nowSeconds) => {
      unshown = new Map([...unshown, ...reminders.map((each) => [each.key, each] as const)]);
      failedAt = nowSeconds;
    },
    keep: (isKept) => {
      unshown = new Map([...unshown].filter(([, each]) => isKept(each)));
    },
    noteShown: () => {
      failedAt = null;
    },
    takenFrom: ({ shown }) => ({
      shown: Object.fromEntries(Object.entries(shown).filter(([key]) => !unshown.has(key))),
    }),
    // A clock that was set back ends the pause.
    isPause: (toShow, nowSeconds) =>
      failedAt !== null &&
      failedAt <= nowSeconds &&
      nowSeconds < failedAt + pauseSeconds &&
      toShow.every(({ key }) => unshown.has(key)),
  };
}
