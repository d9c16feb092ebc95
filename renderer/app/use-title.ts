/** The title of the window: each screen's own, with what is under way before it. */
import { useEffect } from 'react';
import type { Screen } from '#shared/contract/screens.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useClock } from '../state/clock-store.ts';
import { usePage } from '../state/page-store.ts';
import { useSession } from '../state/session.ts';
import { type DeskScreen, useSide } from '../state/side.ts';
import { weekdayDate } from '../ui/dates.ts';
import { useLiveTitle } from './live-mark.tsx';
import { useStrictAhead } from './use-strict-ahead.ts';

/** The names of the screens. A screen has no other heading while its code, and perhaps its messages, are loading. */
export const screenNames: Readonly<Record<Screen, MessageId>> = {
  today: 'app.today',
  calendar: 'app.calendar',
  trends: 'app.trends',
  week: 'app.week',
  stockings: 'app.stockings',
  why: 'why.title',
  settings: 'app.settings',
  data: 'data.title',
  'catch-up': 'catch-up.title',
  strict: 'strict.title',
  report: 'app.report',
  signs: 'signs.title',
  exchange: 'exchange.title',
  'hand-over': 'handOver.title',
};

const deskNames = {
  groups: 'desk.groups',
  'take-in': 'desk.takeIn',
  close: 'desk.close',
  sheet: 'desk.sheet',
  settings: 'app.settings',
} as const satisfies Readonly<Record<DeskScreen, MessageId>>;

type Shown = Screen | 'welcome' | 'desk';

/** What the shown screen is called; null where the diary is not open. Today is called by its date on another day. */
function useScreenTitle(shown: Shown): string | null {
  const isReady = useSession((state) => state.status === 'ready');
  const today = useClock((state) => dateOf(state.now));
  const { date, whyPage } = usePage();
  const deskScreen = useSide((state) => state.screen);
  const t = useMessages();
  if (shown === 'desk') return `${t(deskNames[deskScreen])} · ${t('desk.title')}`;
  if (!isReady || shown === 'welcome') return null;
  if (shown === 'today' && date !== null && date !== today) return weekdayDate(date);
  return t(shown === 'why' ? `why.${whyPage}` : screenNames[shown]);
}

/** Keeps the title of the window: `(1) A question waits · Trends · Legwork`. */
export function useTitle(shown: Shown): void {
  const { isWaiting } = useStrictAhead();
  const live = useLiveTitle();
  const t = useMessages();
  const screenTitle = useScreenTitle(shown);
  const parts = [isWaiting ? t('strict.titleWaits') : null, live, screenTitle, t('app.name')];
  const title = parts.filter((part) => part !== null).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
