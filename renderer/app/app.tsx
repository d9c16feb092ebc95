/** The shell: the rail, the screen, and the line that says what was saved. */
import { CalendarCheck, ChartColumn, Footprints, Settings } from 'lucide-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { WelcomeScreen } from '../features/settings/welcome-screen.tsx';
import { StockingsScreen } from '../features/stockings/stockings-screen.tsx';
import { TodayScreen } from '../features/today/today-screen.tsx';
import { type Screen, usePage } from '../state/page-store.ts';
import { useRecordStore } from '../state/record-store.ts';
import { Soft } from '../ui/layout.tsx';
import css from './app.module.css';
import { FailureScreen } from './failure-screen.tsx';
import { useUndoKeys } from './keyboard.ts';
import { SavedLine } from './saved-line.tsx';

// The charts' library is as large as the rest of the page: it is loaded with the screen that draws.
const TrendsScreen = lazy(async () => ({
  default: (await import('../features/trends/trends-screen.tsx')).TrendsScreen,
}));

type Place = {
  readonly screen: Screen;
  readonly name: string;
  readonly Icon: ComponentType<{ size: number }>;
};

const places: readonly Place[] = [
  { screen: 'today', name: 'Today', Icon: CalendarCheck },
  { screen: 'trends', name: 'Trends', Icon: ChartColumn },
  { screen: 'stockings', name: 'Stockings', Icon: Footprints },
  { screen: 'settings', name: 'Settings', Icon: Settings },
];

const screens: Readonly<Record<Screen, ComponentType>> = {
  today: TodayScreen,
  trends: TrendsScreen,
  stockings: StockingsScreen,
  settings: SettingsScreen,
};

const Rail = () => {
  const { screen, show } = usePage();
  return (
    <nav className={css.rail} aria-label="Screens">
      <ul>
        {places.map(({ screen: place, name, Icon }) => (
          <li key={place}>
            <button
              type="button"
              className={css.place}
              aria-current={place === screen ? 'page' : undefined}
              onClick={() => show(place)}
            >
              <Icon size={20} />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

export const App = () => {
  const { status, failure } = useRecordStore();
  const isNew = useRecordStore((state) => state.record.person === null);
  const screen = usePage((state) => state.screen);
  useUndoKeys();

  if (status === 'failed') return <FailureScreen reason={failure} />;
  if (status === 'loading') {
    return (
      <main className={css.content} aria-busy="true">
        <Soft>Opening your record …</Soft>
      </main>
    );
  }
  if (isNew) return <WelcomeScreen />;
  const Shown = screens[screen];
  return (
    <div className={css.shell}>
      <Rail />
      <main className={css.content}>
        <Suspense fallback={<Soft>Loading the charts …</Soft>}>
          <Shown />
        </Suspense>
      </main>
      <SavedLine />
    </div>
  );
};
