/** What the page shows: which screen, which date on Today, and which part of the data screen. */
import { create } from 'zustand';
import { type Screen, screens } from '#shared/contract/screens.ts';
import { addDays } from '#shared/time/wall-clock.ts';

const whyPages = ['standing', 'compression', 'week', 'breaks'] as const;

/** The pages of Why. */
export type WhyPage = (typeof whyPages)[number];

const trendViews = ['chart', 'table'] as const;
type TrendView = (typeof trendViews)[number];

/** What the data screen shows first: how a backup differs, or the passphrase. */
export type DataPart = { readonly part: 'copy'; readonly id: string } | { readonly part: 'vault' };

/** Where the user is. */
type Place = {
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
  /** Null shows the data screen from its top. */
  readonly dataPart: DataPart | null;
  readonly openOn: (screen: Screen) => void;
  readonly showTrendsAs: (trendsAs: TrendView) => void;
  readonly show: (screen: Screen) => void;
  /** How many files the user has opened the app with: the strict screen looks at each. */
  readonly filesOpened: number;
  readonly showOpenedFile: () => void;
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
  hasOpened: false,
  openOn: (screen) => set({ screen, hasOpened: true }),
  showTrendsAs: (trendsAs) => set({ trendsAs }),
  show: (screen) => set({ screen, dataPart: null }),
  filesOpened: 0,
  showOpenedFile: () => set(({ filesOpened }) => ({ screen: 'strict', filesOpened: filesOpened + 1 })),
  showDate: (date) => set({ date, screen: 'today' }),
  showWhy: (whyPage) => set({ screen: 'why', whyPage }),
  showData: (dataPart) => set({ screen: 'data', dataPart }),
}));

const keptAs = 'legwork-page';

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value =>
  values.some((each) => each === value);

/** @throws RangeError for a text that is no date */
const isDate = (value: unknown): value is string => typeof value === 'string' && addDays(value, 0) === value;

/** The place that a former page left; nothing if the content is not valid. */
function placeIn(kept: string | null): Partial<PageState> {
  try {
    const { screen, date, whyPage, trendsAs } = JSON.parse(kept ?? '{}') as Record<keyof Place, unknown>;
    if (
      isOneOf(screens, screen) &&
      (date === null || isDate(date)) &&
      isOneOf(whyPages, whyPage) &&
      isOneOf(trendViews, trendsAs)
    ) {
      return { screen, date, whyPage, trendsAs, hasOpened: true };
    }
  } catch {
    // Start anew.
  }
  return {};
}

/**
 * Keeps the place in the memory of the desktop app, where a crash of the page does not lose it. A place is used once: if
 * the page crashes there again, the next one starts anew. Do not use it in a browser, which would write it to its disk.
 */
export function keepPlace(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): void {
  usePage.setState(placeIn(storage.getItem(keptAs)));
  storage.removeItem(keptAs);
  usePage.subscribe(({ screen, date, whyPage, trendsAs, hasOpened }) => {
    if (hasOpened) storage.setItem(keptAs, JSON.stringify({ screen, date, whyPage, trendsAs }));
  });
}
