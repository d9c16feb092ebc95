/** The global commands, defined once for the keyboard, the palette and the list of keys. */
import type { Screen } from '#shared/contract/screens.ts';
import { addDays, dateOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../messages/catalogue.ts';
import { useClock } from '../state/clock-store.ts';
import { redo, undo } from '../state/history.ts';
import { tellOfLog } from '../state/notices.ts';
import { usePage } from '../state/page-store.ts';
import { usePreferences } from '../state/preferences.ts';
import { useRecord } from '../state/record.ts';
import { lock, useSession } from '../state/session.ts';
import { showSide } from '../state/side.ts';
import { isChord, type Keys } from './keys.ts';

export type Command = {
  readonly name: MessageId;
  /** The app shows the first. */
  readonly keys: readonly Keys[];
  /** Where it also works: in any text, or in one in which nothing was typed since the last save. */
  readonly inText?: 'always' | 'after-save';
  readonly run: () => void;
};

/** What lies over the screen. The system's print dialog does, too. */
export type Overlay = 'palette' | 'keys' | 'print' | null;

const places = [
  { name: 'commands.today', key: 't', screen: 'today' },
  { name: 'commands.strict', key: 'm', screen: 'strict' },
  { name: 'commands.signs', key: 'x', screen: 'signs' },
  { name: 'commands.calendar', key: 'c', screen: 'calendar' },
  { name: 'commands.trends', key: 'r', screen: 'trends' },
  { name: 'commands.week', key: 'k', screen: 'week' },
  { name: 'commands.report', key: 'o', screen: 'report' },
  { name: 'commands.stockings', key: 's', screen: 'stockings' },
  { name: 'commands.why', key: 'w', screen: 'why' },
  { name: 'commands.settings', key: 'e', screen: 'settings' },
  { name: 'commands.data', key: 'd', screen: 'data' },
  { name: 'commands.exchange', key: 'i', screen: 'exchange' },
  { name: 'commands.hand-over', key: 'h', screen: 'hand-over' },
] as const satisfies readonly { name: MessageId; key: string; screen: Screen }[];

export function useCommands(open: (overlay: Overlay) => void): readonly Command[] {
  const { screen, show, showDate, date, trendsAs, showTrendsAs } = usePage();
  const { data } = useSession();
  const hasLetterKeys = usePreferences((state) => state.hasLetterKeys);
  const hasTreatment = useRecord((state) => state.record.treatments.length > 0);
  // On the strict screen the last save of another screen is not what the user thinks of.
  const isLogShown = screen === 'strict' && hasTreatment;
  const today = dateOf(useClock((state) => state.now));
  const move = (days: number) => {
    const next = addDays(date ?? today, days);
    if (next <= today) showDate(next === today ? null : next);
  };
  const commands: readonly Command[] = [
    {
      name: 'commands.openPalette',
      keys: [{ mod: true, key: 'k' }],
      inText: 'always',
      run: () => open('palette'),
    },
    { name: 'commands.openKeys', keys: [{ key: '?' }], run: () => open('keys') },
    ...places.map(({ name, key, screen: place }) => ({
      name,
      keys: [{ first: 'g', key }] as const,
      run: () => (place === 'today' ? showDate(null) : show(place)),
    })),
    { name: 'commands.desk', keys: [], run: () => showSide('desk') },
    { name: 'commands.catch-up', keys: [], run: () => show('catch-up') },
    { name: 'commands.dayBefore', keys: [{ key: 'p' }], run: () => move(-1) },
    { name: 'commands.dayAfter', keys: [{ key: 'n' }], run: () => move(1) },
    ...(screen === 'trends'
      ? [
          {
            name: 'commands.table',
            keys: [{ key: 't' }],
            run: () => showTrendsAs(trendsAs === 'chart' ? 'table' : 'chart'),
          } as const,
        ]
      : []),
    {
      name: 'commands.undo',
      keys: [{ mod: true, key: 'z' }],
      inText: 'after-save',
      run: () => (isLogShown ? tellOfLog() : void undo()),
    },
    {
      name: 'commands.redo',
      keys: [
        { mod: true, shift: true, key: 'z' },
        { mod: true, key: 'y' },
      ],
      inText: 'after-save',
      run: () => (isLogShown ? tellOfLog() : void redo()),
    },
    {
      name: 'commands.print',
      keys: [{ mod: true, key: 'p' }],
      inText: 'always',
      run: () => open('print'),
    },
    ...(data?.isVaultOn === true
      ? [
          {
            name: 'commands.lock',
            keys: [{ mod: true, shift: true, key: 'l' }],
            inText: 'always',
            run: () => void lock(),
          } as const,
        ]
      : []),
  ];
  if (hasLetterKeys) return commands;
  // The palette still shows the command, without keys.
  return commands.map((command) => ({ ...command, keys: command.keys.filter(isChord) }));
}
