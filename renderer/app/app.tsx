/** The shell: the rail, the screen, and the line that says what was saved. */
import {
  ArrowDownUp,
  BookOpen,
  CalendarCheck,
  CalendarDays,
  ChartColumn,
  ClipboardCheck,
  FileText,
  Footprints,
  Lock,
  Settings,
  TriangleAlert,
} from 'lucide-react';
import { type ComponentType, Suspense, useEffect, useState } from 'react';
import type { Screen } from '#shared/contract/screens.ts';
import { CatchUpLine } from '../features/catch-up/catch-up-line.tsx';
import { TodayScreen } from '../features/today/today-screen.tsx';
import type { MessageId } from '../messages/catalogue.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useDataStore } from '../state/data-store.ts';
import { usePage } from '../state/page-store.ts';
import { useRecord } from '../state/record.ts';
import { lock, type SessionState, useSession } from '../state/session.ts';
import { type SideState, useSide } from '../state/side.ts';
import { Small } from '../ui/layout.tsx';
import { lazyScreen, loadAhead } from '../ui/lazy-screen.tsx';
import { Content, Rail, RailPlace, Shell } from '../ui/shell.tsx';
import css from './app.module.css';
import { machineZone } from './clock.ts';
import { ClosedScreen } from './closed-screen.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { useDesktop } from './desktop.ts';
import { FailureScreen } from './failure-screen.tsx';
import { useFocusKeeper } from './focus-keeper.ts';
import { useIdleLock } from './idle-lock.ts';
import { useKeys } from './keyboard.ts';
import { LiveLimitLine, LiveMark } from './live-mark.tsx';
import { Loading } from './loading.tsx';
import { clearPaletteText, typeAhead } from './palette-text.ts';
import { RecoveryBanner } from './recovery-banner.tsx';
import { SavedLine } from './saved-line.tsx';
import { SignsScreen, useCard } from './signs-screen.tsx';
import { type Command, type Overlay, useCommands } from './use-commands.ts';
import { useShownSide } from './use-shown-side.ts';
import { useOpenOnStrict, useStrictAhead } from './use-strict-ahead.ts';
import { useTheme } from './use-theme.ts';
import { screenNames, useTitle } from './use-title.ts';

// Today loads at once; the less frequent screens load after it.
const TrendsScreen = lazyScreen(
  async () => (await import('../features/trends/trends-screen.tsx')).TrendsScreen,
);

const WeekScreen = lazyScreen(async () => (await import('../features/week/week-screen.tsx')).WeekScreen);

const StockingsScreen = lazyScreen(
  async () => (await import('../features/stockings/stockings-screen.tsx')).StockingsScreen,
);

const SettingsScreen = lazyScreen(
  async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
);

const WelcomeScreen = lazyScreen(
  async () => (await import('../features/settings/welcome-screen.tsx')).WelcomeScreen,
);

const Palette = lazyScreen(async () => (await import('./palette/palette.tsx')).Palette);
const KeyList = lazyScreen(async () => (await import('./overlays.tsx')).KeyList);

const DataScreen = lazyScreen(async () => (await import('../features/data/data-screen.tsx')).DataScreen);

const CalendarScreen = lazyScreen(
  async () => (await import('../features/calendar/calendar-screen.tsx')).CalendarScreen,
);

const CatchUpScreen = lazyScreen(
  async () => (await import('../features/catch-up/catch-up-screen.tsx')).CatchUpScreen,
);

const WhyScreen = lazyScreen(async () => (await import('../features/why/why-screen.tsx')).WhyScreen);

const StrictScreen = lazyScreen(
  async () => (await import('../features/strict/strict-screen.tsx')).StrictScreen,
);

const ReportScreen = lazyScreen(
  async () => (await import('../features/report/report-screen.tsx')).ReportScreen,
);

const DeskApp = lazyScreen(async () => (await import('../desk/desk-app.tsx')).DeskApp);

const ExchangeScreen = lazyScreen(
  async () => (await import('../features/exchange/exchange-screen.tsx')).ExchangeScreen,
);

const HandOverScreen = lazyScreen(
  async () => (await import('../features/hand-over/hand-over-screen.tsx')).HandOverScreen,
);

type Place = {
  readonly screen: Screen;
  readonly name: MessageId;
  readonly Icon: ComponentType<{ size: number }>;
};

const strictPlace: Place = { screen: 'strict', name: 'strict.title', Icon: ClipboardCheck };

const places: readonly Place[] = [
  { screen: 'today', name: 'app.today', Icon: CalendarCheck },
  { screen: 'calendar', name: 'app.calendar', Icon: CalendarDays },
  { screen: 'trends', name: 'app.trends', Icon: ChartColumn },
  { screen: 'stockings', name: 'app.stockings', Icon: Footprints },
  strictPlace,
  { screen: 'report', name: 'app.report', Icon: FileText },
  { screen: 'why', name: 'app.why', Icon: BookOpen },
  { screen: 'exchange', name: 'app.exchange', Icon: ArrowDownUp },
  { screen: 'settings', name: 'app.settings', Icon: Settings },
];

/** While strict mode runs, its screen comes first. */
const strictFirst: readonly Place[] = [strictPlace, ...places.filter((place) => place !== strictPlace)];

const screens: Readonly<Record<Screen, ComponentType>> = {
  today: TodayScreen,
  trends: TrendsScreen,
  week: WeekScreen,
  stockings: StockingsScreen,
  settings: SettingsScreen,
  data: DataScreen,
  calendar: CalendarScreen,
  'catch-up': CatchUpScreen,
  why: WhyScreen,
  strict: StrictScreen,
  report: ReportScreen,
  signs: SignsScreen,
  exchange: ExchangeScreen,
  'hand-over': HandOverScreen,
};

/** The screens that use a wide window in columns. The others are one column of reading width. */
const wideScreens: ReadonlySet<Screen> = new Set([
  'today',
  'calendar',
  'trends',
  'stockings',
  'strict',
  'report',
  'why',
  'settings',
  'data',
  'catch-up',
  'signs',
  'exchange',
  'hand-over',
]);

const Places = () => {
  const { screen, show } = usePage();
  const { data } = useSession();
  const { isUnderWay, isWaiting } = useStrictAhead();
  const hasCard = useCard();
  const t = useMessages();
  // "Your data" belongs to the settings, the catch-up to Today, "Your week" to the trends, a health desk to in and out.
  const parents: Partial<Record<Screen, Screen>> = {
    data: 'settings',
    'catch-up': 'today',
    week: 'trends',
    'hand-over': 'exchange',
  };
  const current = parents[screen] ?? screen;
  return (
    <Rail
      label={t('app.screens')}
      foot={
        <>
          {hasCard && (
            <RailPlace
              Icon={TriangleAlert}
              name={t('app.signs')}
              isCurrent={screen === 'signs'}
              onPress={() => show('signs')}
              className={css.signsPlace}
            />
          )}
          {data?.isVaultOn === true && (
            <RailPlace Icon={Lock} name={t('app.lock')} onPress={() => void lock()} />
          )}
        </>
      }
    >
      {(isUnderWay ? strictFirst : places).map(({ screen: place, name, Icon }) => (
        <li key={place}>
          <RailPlace Icon={Icon} name={t(name)} isCurrent={place === current} onPress={() => show(place)}>
            {place === 'today' && <LiveMark />}
            {place === 'strict' && isWaiting && (
              <span className={css.waits} role="img" aria-label={t('strict.waits')} />
            )}
          </RailPlace>
        </li>
      ))}
    </Rail>
  );
};

const DeskSide = () => {
  const t = useMessages();
  return (
    <Suspense
      fallback={
        <Content>
          <Loading title={t('desk.title')} what={t('app.loading')} />
        </Content>
      }
    >
      <DeskApp />
    </Suspense>
  );
};

/** What the desk shows as a whole, for the focus. */
const deskBegun = ({ screen, steps }: SideState) => ({ name: `desk ${screen}`, card: null, steps });

/** Shown if the machine names no time zone. */
const ZoneLine = () => {
  const t = useMessages();
  return !machineZone().isNamed && <Small>{t('app.noZone')}</Small>;
};

/**
 * Every screen can be printed, and the desk does no more by these. Before the first setup, the app also offers undo and
 * redo.
 */
const isOffered = (name: MessageId, status: SessionState['status'], isNew: boolean): boolean =>
  name === 'commands.print' ||
  (status === 'ready' &&
    useSide.getState().side === 'diary' &&
    (!isNew || name === 'commands.undo' || name === 'commands.redo'));

/** The user can use a menu while the palette is open. The palette then closes. */
const closingOverlays =
  (close: () => void) =>
  (command: Command): Command => ({
    ...command,
    run: () => {
      close();
      command.run();
    },
  });

type DiaryProps = {
  readonly overlay: Overlay;
  readonly commands: readonly Command[];
  readonly onClose: () => void;
};

/** The screens of an open diary. */
const Diary = ({ overlay, commands, onClose }: DiaryProps) => {
  const screen = usePage((state) => state.screen);
  const t = useMessages();
  const Shown = screens[screen];
  return (
    <Shell>
      <Places />
      <Content isWide={wideScreens.has(screen)}>
        <DemoBanner />
        <RecoveryBanner />
        <ZoneLine />
        <LiveLimitLine />
        {screen === 'today' && <CatchUpLine />}
        <Suspense fallback={<Loading title={t(screenNames[screen])} what={t('app.loading')} />}>
          <Shown />
        </Suspense>
      </Content>
      <SavedLine />
      <Suspense fallback={null}>
        {overlay === 'palette' && <Palette commands={commands} onClose={onClose} />}
        {overlay === 'keys' && <KeyList commands={commands} onClose={onClose} />}
      </Suspense>
    </Shell>
  );
};

export const App = () => {
  const { status, failure, data } = useSession();
  const refreshRecovery = useDataStore((state) => state.refreshRecovery);
  const isNew = useRecord((state) => state.record.person === null);
  const revision = useRecord((state) => state.revision);
  const { screen, card, steps } = usePage();
  const side = useShownSide();
  const deskPlace = useSide();
  const t = useMessages();
  const [overlay, open] = useState<Overlay>(null);
  const commands = useCommands(open);
  const offered = commands.filter(({ name }) => isOffered(name, status, isNew));
  const close = (): void => {
    clearPaletteText();
    open(null);
  };
  useKeys(
    overlay === null ? offered : [],
    overlay === 'palette' ? (stroke) => typeAhead(stroke, close) : null,
  );
  useDesktop(status, offered.map(closingOverlays(close)));
  // The palette is gone by now. The print styles choose the papers that the screen marks for print, else the screen.
  useEffect(() => {
    if (overlay !== 'print') return;
    window.print();
    open(null);
  }, [overlay]);
  useIdleLock();
  useTheme();
  const hasOpened = useOpenOnStrict();
  const shown = isNew && screen !== 'data' ? 'welcome' : screen;
  const isOpening = status === 'loading' || (status === 'ready' && !hasOpened);
  const isDesk = side === 'desk';
  const begun = isDesk ? deskBegun(deskPlace) : { name: `${status} ${shown}`, card, steps };
  useFocusKeeper(isOpening ? null : begun.name, begun);
  useTitle(isDesk ? 'desk' : shown);
  useEffect(() => {
    // A save may find that another program changed a file. If this call fails, the next save repeats it.
    if (status === 'ready' && revision >= 0) void refreshRecovery().catch(() => undefined);
  }, [status, revision, refreshRecovery]);
  useEffect(() => {
    if (status === 'ready') void loadAhead();
  }, [status]);

  if (status === 'failed') return <FailureScreen reason={failure} />;
  if (status === 'loading' || side === null) {
    return (
      <Content>
        <Loading title={t('app.name')} what={t('app.opening')} />
      </Content>
    );
  }
  if (isDesk) return <DeskSide />;
  if (status === 'closed' && data !== null) return <ClosedScreen data={data} />;
  if (isNew && screen !== 'data') {
    return (
      <Suspense
        fallback={
          <Content>
            <Loading title={t('app.name')} what={t('app.loading')} />
          </Content>
        }
      >
        <WelcomeScreen>
          <RecoveryBanner />
        </WelcomeScreen>
      </Suspense>
    );
  }
  return <Diary overlay={overlay} commands={commands} onClose={close} />;
};
