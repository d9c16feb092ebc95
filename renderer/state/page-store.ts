/** What the page shows: which screen, and which date on Today. */
import { create } from 'zustand';

export type Screen = 'today' | 'trends' | 'stockings' | 'settings';

export type PageState = {
  readonly screen: Screen;
  /** The date that Today shows; null follows the clock. */
  readonly date: string | null;
  readonly show: (screen: Screen) => void;
  readonly showDate: (date: string | null) => void;
};

export const usePage = create<PageState>()((set) => ({
  screen: 'today',
  date: null,
  show: (screen) => set({ screen }),
  showDate: (date) => set({ date, screen: 'today' }),
}));
