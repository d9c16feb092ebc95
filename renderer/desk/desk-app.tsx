/** The health desk: its rail and screens once it is open, else what stands in their way. */
import {
  DoorOpen,
  FileText,
  Grid3x3,
  Inbox,
  ListChecks,
  Lock,
  type LucideIcon,
  Settings,
} from 'lucide-react';
import { type ComponentType, useEffect } from 'react';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { localized } from '../messages/localized-message.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useClock } from '../state/clock-store.ts';
import { watchIdle } from '../state/idle-watch.ts';
import { type DeskScreen, useSide } from '../state/side.ts';
import { Button } from '../ui/button.tsx';
import { Reading } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Alone, Content, Rail, RailPlace, Shell } from '../ui/shell.tsx';
import { CloseScreen } from './close/close-screen.tsx';
import { DeskDemoBanner } from './demo-banner.tsx';
import { GroupsScreen } from './groups/groups-screen.tsx';
import { LedgerLine } from './ledger-line.tsx';
import { DeskLock } from './lock-screen.tsx';
import { MakeScreen } from './make/make-screen.tsx';
import { WayBack } from './other-ways.tsx';
import { DeskSettings } from './settings/settings-screen.tsx';
import { SheetScreen } from './sheet/sheet-screen.tsx';
import { leaveDesk, lockDesk, lockWhenLeft, refresh, useDesk, useIsDemo } from './state.ts';
import { StoppedScreen } from './stopped-screen.tsx';
import { useTakeIn } from './take-in/run.ts';
import { TakeInScreen } from './take-in/take-in-screen.tsx';

type Place = {
  readonly screen: DeskScreen;
  readonly name: MessageId;
  readonly Icon: LucideIcon;
  readonly Shown: ComponentType;
};

const places: readonly Place[] = [
  { screen: 'groups', name: 'desk.groups', Icon: Grid3x3, Shown: GroupsScreen },
  { screen: 'take-in', name: 'desk.takeIn', Icon: Inbox, Shown: TakeInScreen },
  { screen: 'close', name: 'desk.close', Icon: ListChecks, Shown: CloseScreen },
  { screen: 'sheet', name: 'desk.sheet', Icon: FileText, Shown: SheetScreen },
  { screen: 'settings', name: 'app.settings', Icon: Settings, Shown: DeskSettings },
];

const Places = () => {
  const { screen: shown, showScreen } = useSide();
  const isDemo = useIsDemo();
  const t = useMessages();
  return (
    <Rail
      label={t('app.screens')}
      foot={
        <>
          {!isDemo && <RailPlace Icon={Lock} name={t('app.lock')} onPress={() => void lockDesk()} />}
          <RailPlace Icon={DoorOpen} name={t('desk.leave')} onPress={() => leaveDesk()} />
        </>
      }
    >
      {places.map(({ screen, name, Icon }) => (
        <li key={screen}>
          <RailPlace
            Icon={Icon}
            name={t(name)}
            isCurrent={screen === shown}
            onPress={() => showScreen(screen)}
          />
        </li>
      ))}
    </Rail>
  );
};

/** Ctrl + Shift + L locks, as it does in the diary. */
function useLockKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isChord = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'l';
      if (!isChord || event.repeat) return;
      event.preventDefault();
      void lockDesk();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The desk locks by itself after so long without a key or a pointer. */
const idleMinutes = 15;

const clockMs = (): number => epochSecondsOf(useClock.getState().read()) * 1000;

const OpenDesk = () => {
  const isDemo = useIsDemo();
  useEffect(() => {
    if (isDemo) return;
    const onIdle = (): void => {
      // Whoever takes thousands of files in may wait for them.
      if (useTakeIn.getState().step !== 'running') void lockDesk();
    };
    return watchIdle({ minutes: idleMinutes, nowMs: clockMs, onIdle });
  }, [isDemo]);
  useLockKey();
  const shown = useSide(({ screen }) => screen);
  const Shown = places.find(({ screen }) => screen === shown)?.Shown ?? GroupsScreen;
  return (
    <Shell>
      <Places />
      <Content isWide>
        <DeskDemoBanner />
        <Shown />
        <LedgerLine />
      </Content>
    </Shell>
  );
};

/** The folder is held by another process, or the services do not answer. */
const Failed = ({ why }: { readonly why: string }) => {
  const t = useMessages();
  return (
    <Alone>
      <Reading>
        <h1>{t('desk.title')}</h1>
        <Notice>{why}</Notice>
        <WayBack>
          <Button weight="primary" onPress={() => void refresh()}>
            {t('app.tryAgain')}
          </Button>
        </WayBack>
      </Reading>
    </Alone>
  );
};

export const DeskApp = () => {
  const { status, view, failure } = useDesk();
  const t = useMessages();
  const today = useClock(({ now }) => dateOf(now));
  useEffect(lockWhenLeft, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: On another day other weeks are due.
  useEffect(() => {
    const look = (): void => void refresh();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [today]);
  if (failure !== null && view === null) return <Failed why={localized(failure, t)} />;
  switch (status?.state) {
    case 'none':
      return <MakeScreen />;
    case 'locked':
      return <DeskLock />;
    case 'newer':
    case 'keyless':
    case 'damaged':
      return <StoppedScreen why={status.state} />;
    default:
      return view === null ? <Alone>{<h1 aria-busy="true">{t('desk.title')}</h1>}</Alone> : <OpenDesk />;
  }
};
