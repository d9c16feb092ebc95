/** The time for the screens, set from outside. Whole minutes are enough for a diary. */
import { create } from 'zustand';

const epoch = '1970-01-01T00:00:00+00:00[UTC]';

export type ClockState = {
  /** A zoned time: `2026-03-28T22:00:00+01:00[Europe/Berlin]`. */
  readonly now: string;
  /** The present time of the clock. */
  readonly read: () => string;
  readonly setNow: (now: string) => void;
};

export const useClock = create<ClockState>()((set) => ({
  now: epoch,
  read: () => epoch,
  setNow: (now) => set({ now }),
}));
