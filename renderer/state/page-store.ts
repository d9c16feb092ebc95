/** What the page shows: which screen, which date on Today, and which part of the data screen. */
import { create } from 'zustand';
import type { Screen } from '#shared/contract/screens.ts';

export const whyPages = ['standing', 'breaks', 'compression', 'care', 'week'] as const;

/** The pages of Why. */
export type WhyPage = (typeof whyPages)[number];

type TrendView = 'chart' | 'table';

/** What the data screen shows first: how a backup differs, or the passphrase. */
export type DataPart = { readonly part: 'copy'; readonly id: string } | { readonly part: 'vault' };

/** Where the user is. The page's address says it (address.ts). */
export type Place = {
  readonly screen: Screen;
  /** The date that Today shows; null follows the clock. */
  readonly date: string | null;
  readonly whyPage: WhyPage;
  /** The view of the trends, kept while other screens are shown. */
  readonly trendsAs: TrendView;
};

export type PageState = Place & {
  /** Whether the first screen is decided. */
  readonly hasOpened: boolean;
  /** How often the user went to another place: Back returns from each. What only corrects a place is no step. */
  readonly steps: number;
  /** Null shows the data screen from its top. */
  readonly dataPart: DataPart | null;
  /** The label of the card that the screen begins at; null for its top. */
  readonly card: string | null;
  readonly openOn: (screen: Screen) => void;
  readonly showTrendsAs: (trendsAs: TrendView) => void;
  readonly show: (screen: Screen) => void;
  /** How many files the user has opened the app with: the strict screen looks at each. */
  readonly filesOpened: number;
  readonly showOpenedFile: () => void;
  readonly showDate: (date: string | null) => void;
  /** Shows the date that is being typed: Back does not return to each date on the way. */
  readonly followDate: (date: string | null) => void;
  readonly showWhy: (whyPage: WhyPage) => void;
  readonly showData: (dataPart: DataPart | null) => void;
  readonly showCard: (screen: Screen, card: string) => void;
};

export const usePage = create<PageState>()((set) => {
  const goTo = (place: Partial<PageState>): void =>
    set(({ steps }) => ({ card: null, ...place, steps: steps + 1 }));
  return {
    screen: 'today',
    date: null,
    dataPart: null,
    card: null,
    whyPage: 'standing',
    trendsAs: 'chart',
    hasOpened: false,
    steps: 0,
    openOn: (screen) => set({ screen, hasOpened: true }),
    showTrendsAs: (trendsAs) => set({ trendsAs }),
    show: (screen) => goTo({ screen, dataPart: null }),
    filesOpened: 0,
    showOpenedFile: () =>
      set(({ filesOpened, steps }) => ({ screen: 'strict', filesOpened: filesOpened + 1, steps: steps + 1 })),
    showDate: (date) => goTo({ date, screen: 'today' }),
    followDate: (date) => set({ date }),
    showWhy: (whyPage) => goTo({ screen: 'why', whyPage }),
    showData: (dataPart) => goTo({ screen: 'data', dataPart }),
    showCard: (screen, card) => goTo({ screen, dataPart: null, card }),
  };
});
