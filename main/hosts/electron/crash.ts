/** What is done when the page is gone. Nothing is lost with it: every save was on disk before it was reported. */

/** Crashes longer ago than this are of another trouble. */
const memoryMs = 10 * 60_000;
/** How long is waited before each reload; after as many crashes the user is asked. */
const waitsMs = [0, 1_000, 5_000] as const;

/** `reload` after a pause, or `ask` after so many times that another reload promises nothing. */
export type AfterCrash =
  | { readonly kind: 'reload'; readonly afterMs: number }
  | { readonly kind: 'ask'; readonly times: number };

export type Crashes = {
  /** The times of the crashes that still count, in ms of one clock. */
  readonly at: readonly number[];
};

export const noCrashes: Crashes = { at: [] };

/** The crashes with this one, and what to do about it. */
export function crashed({ at }: Crashes, nowMs: number): Crashes & { readonly next: AfterCrash } {
  const counted = [...at.filter((then) => nowMs - then < memoryMs && then <= nowMs), nowMs];
  const afterMs = waitsMs[counted.length - 1];
  return {
    at: counted,
    next: afterMs === undefined ? { kind: 'ask', times: counted.length } : { kind: 'reload', afterMs },
  };
}

/** Whether the page went without being asked to. */
export const isCrash = (reason: string): boolean => reason !== 'clean-exit';
