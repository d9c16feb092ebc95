/** The time as the screens see it, set from outside: whole minutes are enough for a diary. */
import { create } from 'zustand';

/** `now` is a zoned time: `2026-03-28T22:00:00+01:00[Europe/Berlin]`. */
export const useClock = create<{ readonly now: string; readonly setNow: (now: string) => void }>()((set) => ({
  now: '1970-01-01T00:00:00+00:00[UTC]',
  setNow: (now) => set({ now }),
}));
