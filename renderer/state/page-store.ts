/** What the page shows: which screen, which date on Today, and which part of the data screen. */
import { create } from 'zustand';
import type { Screen } from '#shared/contract/screens.ts';

/** The pages of Why. */
export type WhyPage = 'standing' | 'compression' | 'week' | 'breaks';

/** What the data screen shows first: how a backup differs, or the passphrase. */
export type DataPart = { readonly part: 'copy'; readonly id: string } | { readonly part: 'vault' };

export type PageState = {
  readonly screen: Screen;
  /** The date that Today shows; null follows the clock. */
  readonly date: string | null;
  /** Null shows the data screen from its top. */
  readonly dataPart: DataPart | null;
  readonly whyPage: WhyPage;
  /** The view of the trends, kept while other screens are shown. */
  readonly trendsAs: 'chart' | 'table';
  readonly showTrendsAs: (trendsAs: 'chart' | 'table') => void;
  readonly show: (screen: Screen) => void;
  readonly showDate: (date: string | null) => void;
  readonly showWhy: (whyPage: WhyPage) => void;
  readonly showData: (dataPart: DataPart | null) => void;
};

export const usePage = create<PageState>()((set) => ({
  screen: 'today',
  date: null,
  dataPart: null,
  whyPage: 'standing',
  trendsAs: 'chart',
  showTrendsAs: (trendsAs) => set({ trendsAs }),
  show: (screen) => set({ screen, dataPart: null }),
  showDate: (date) => set({ date, screen: 'today' }),
  showWhy: (whyPage) => set({ screen: 'why', whyPage }),
  showData: (dataPart) => set({ screen: 'data', dataPart }),
}));
