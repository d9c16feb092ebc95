/** Decides what to do after a page crash. No data is lost: every save was on disk before it was reported. */

/** Older crashes do not count: they had another cause. */
const memoryMs = 10 * 60_000;
/** The wait before each reload. At the next crash after these, the app asks the user. */
const waitsMs = [0, 1_000, 5_000] as const;

/** `reload` after a wait, or `ask` the user after so many crashes that another reload would not help. */
export type AfterCrash =
  | { readonly kind: 'reload'; readonly afterMs: number }
  | { readonly kind: 'ask'; readonly times: number };

export type Crashes = {
  /** The times of the crashes that still count, in ms of one clock. */
  readonly at: readonly number[];
};

export const noCrashes: Crashes = { at: [] };

/** Adds this crash, and says what to do next. */
export function crashed({ at }: Crashes, nowMs: number): Crashes & { readonly next: AfterCrash } {
  const counted = [...at.filter((then) => nowMs - then < memoryMs && then <= nowMs), nowMs];
  const afterMs = waitsMs[counted.length - 1];
  return {
    at: counted,
    next: afterMs === undefined ? { kind: 'ask', times: counted.length } : { kind: 'reload', afterMs },
  };
}

/** Whether the page ended unexpectedly. */
export const isCrash = (reason: string): boolean => reason !== 'clean-exit';
