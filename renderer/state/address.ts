/**
 * The address of each place in the page, after the `#`: `#/trends`, `#/trends/table`, `#/today/2026-03-28`,
 * `#/why/breaks`, `#/desk`, `#/desk/sheet`. It names a screen and a date, and nothing that was typed.
 */
import { screens } from '#shared/contract/screens.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { type Place, usePage, whyPages } from './page-store.ts';
import { addressOfDesk, deskScreenAt, useSide } from './side.ts';

const partOf = ({ screen, date, whyPage, trendsAs }: Place): string | null => {
  if (screen === 'today') return date;
  if (screen === 'why') return whyPage;
  return screen === 'trends' && trendsAs === 'table' ? trendsAs : null;
};

export function addressOf(place: Place): string {
  const part = partOf(place);
  return part === null ? `#/${place.screen}` : `#/${place.screen}/${part}`;
}

/** No entry has a date before this year (model.md §2). */
const firstYear = '1900';

function isDate(text: string): boolean {
  try {
    return text >= firstYear && addDays(text, 0) === text;
  } catch {
    return false;
  }
}

/** The place that an address names; null if it names none. */
export function placeAt(address: string): Partial<Place> | null {
  const [start, name, part, ...more] = address.split('/');
  const screen = screens.find((each) => each === name);
  if (start !== '#' || screen === undefined || more.length > 0) return null;
  if (screen === 'today') {
    if (part === undefined) return { screen, date: null };
    return isDate(part) ? { screen, date: part } : null;
  }
  if (screen === 'trends') {
    if (part === undefined) return { screen, trendsAs: 'chart' };
    return part === 'table' ? { screen, trendsAs: part } : null;
  }
  if (part === undefined) return { screen };
  const whyPage = whyPages.find((each) => each === part);
  return screen === 'why' && whyPage !== undefined ? { screen, whyPage } : null;
}

/** An address leads to the top of a screen. */
const noPart = { dataPart: null, card: null } as const;

/** The part of a window that walks: its address and its history. */
export type Walker = Pick<Window, 'addEventListener'> & {
  readonly location: Pick<Location, 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
};

/**
 * Keeps the page's place and the window's address the same: each step becomes an entry of the history, and Back,
 * Forward or a typed address shows its place. An address that names no place shows Today.
 */
export function walkByAddress(walker: Walker): void {
  const { location, history } = walker;
  const take = (): void => {
    const screen = deskScreenAt(location.hash);
    if (screen !== null) {
      useSide.setState({ side: 'desk', screen });
      return;
    }
    const place = placeAt(location.hash);
    if (place !== null) usePage.setState({ ...place, ...noPart, hasOpened: true });
    else if (usePage.getState().hasOpened) usePage.setState({ screen: 'today', date: null, ...noPart });
    // After the place: the diary's address is then that place's.
    if (place !== null || useSide.getState().side !== null) useSide.setState({ side: 'diary' });
  };
  take();
  usePage.subscribe((state, before) => {
    const address = addressOf(state);
    if (useSide.getState().side === 'desk' || !state.hasOpened || address === location.hash) return;
    const isStep = before.hasOpened && state.steps !== before.steps;
    history[isStep ? 'pushState' : 'replaceState'](null, '', address);
  });
  useSide.subscribe(({ side, screen, steps }, before) => {
    const place = usePage.getState();
    if (side === null || (side === 'diary' && !place.hasOpened)) return;
    const address = side === 'desk' ? addressOfDesk(screen) : addressOf(place);
    if (address !== location.hash)
      history[steps === before.steps ? 'replaceState' : 'pushState'](null, '', address);
  });
  walker.addEventListener('popstate', take);
}
