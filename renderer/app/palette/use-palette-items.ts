/** What the palette offers for a text: what the text itself asks for, then the commands and settings that it names. */
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Screen } from '#shared/contract/screens.ts';
import { mostUsedCommands, type Preferences } from '#shared/record/preferences.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../../messages/catalogue.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { messageOf } from '../../state/api.ts';
import { useClock } from '../../state/clock-store.ts';
import { tell } from '../../state/notices.ts';
import { usePage } from '../../state/page-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { choose } from '../../state/saving.ts';
import { useSession } from '../../state/session.ts';
import { keysInWords } from '../keys.ts';
import type { Command } from '../use-commands.ts';
import { doIntent, intentInWords } from './do-intent.ts';
import { intentsOf, type PaletteWords } from './intents.ts';
import { calendarWords, plain, tokensOf } from './reading.ts';

export type PaletteItem = {
  readonly id: string;
  readonly label: string;
  /** Other words for it, between bars. */
  readonly also: string;
  readonly keys: string | null;
  readonly run: () => void;
};

/** The other words of a command. */
const alsoOf: Readonly<Partial<Record<MessageId, MessageId>>> = {
  'commands.today': 'palette.also.today',
  'commands.strict': 'palette.also.strict',
  'commands.signs': 'palette.also.signs',
  'commands.calendar': 'palette.also.calendar',
  'commands.trends': 'palette.also.trends',
  'commands.week': 'palette.also.week',
  'commands.report': 'palette.also.report',
  'commands.stockings': 'palette.also.stockings',
  'commands.why': 'palette.also.why',
  'commands.settings': 'palette.also.settings',
  'commands.data': 'palette.also.data',
  'commands.exchange': 'palette.also.exchange',
  'commands.hand-over': 'palette.also.handOver',
  'commands.desk': 'palette.also.desk',
  'commands.catch-up': 'palette.also.catchUp',
  'commands.undo': 'palette.also.undo',
  'commands.redo': 'palette.also.redo',
  'commands.print': 'palette.also.print',
  'commands.lock': 'palette.also.lock',
  'commands.table': 'palette.also.table',
  'commands.openKeys': 'palette.also.openKeys',
  'commands.dayBefore': 'palette.also.dayBefore',
  'commands.dayAfter': 'palette.also.dayAfter',
};

type Setting = {
  readonly id: string;
  readonly screen: Extract<Screen, 'settings' | 'data'>;
  readonly name: MessageId;
  /** The card that holds it. */
  readonly card: MessageId;
  readonly also: MessageId;
};

const inSettings = (id: string, name: MessageId, card: MessageId, also: MessageId): Setting => ({
  ...{ id: `settings.${id}`, screen: 'settings', name, card, also },
});
const inData = (id: string, name: MessageId, also: MessageId): Setting => ({
  ...{ id: `data.${id}`, screen: 'data', name, card: name, also },
});

const settings: readonly Setting[] = [
  inSettings('language', 'display.language', 'display.title', 'palette.also.language'),
  inSettings('hours', 'display.hourCycle', 'display.title', 'palette.also.hours'),
  inSettings('week', 'display.weekStart', 'display.title', 'palette.also.weekStart'),
  inSettings('units', 'display.lengthUnit', 'display.title', 'palette.also.units'),
  inSettings('letters', 'display.letterKeys', 'display.title', 'palette.also.letterKeys'),
  inSettings('limits', 'person.title', 'person.title', 'palette.also.limits'),
  inSettings('reminders', 'reminders.title', 'reminders.title', 'palette.also.reminders'),
  inData('backups', 'data.copies', 'palette.also.backups'),
  inData('elsewhere', 'data.elsewhere', 'palette.also.elsewhere'),
  inData('passphrase', 'data.passphrase', 'palette.also.passphrase'),
  inData('retention', 'data.retention', 'palette.also.retention'),
  inData('erase', 'data.erase', 'palette.also.erase'),
];

const screenNames = { settings: 'app.settings', data: 'data.title' } as const;

function settingItems(t: Translate): readonly PaletteItem[] {
  return settings.map(({ id, screen, name, card, also }) => ({
    id,
    label: t('palette.of', { screen: t(screenNames[screen]), name: t(name) }),
    also: t(also),
    keys: null,
    run: () => usePage.getState().showCard(screen, t(card)),
  }));
}

const themes = ['light', 'dark', 'contrast', null] as const satisfies readonly Preferences['theme'][];

function themeItems(t: Translate): readonly PaletteItem[] {
  const chooseTheme = (theme: Preferences['theme']): void =>
    void choose({ theme }, t('display.theme')).catch((error) => tell(messageOf(error), false));
  return themes.map((theme) => ({
    id: `theme.${theme ?? 'system'}`,
    label: t('palette.of', { screen: t('display.theme'), name: t(`display.${theme ?? 'system'}`) }),
    also: t('palette.also.theme'),
    keys: null,
    run: () => chooseTheme(theme),
  }));
}

/** How well typed words name a thing: 3 by its own words, 2 also by other words, 1 by a part of a word, 0 not at all. */
function fitOf(typed: readonly string[], { label, also }: Pick<PaletteItem, 'label' | 'also'>): number {
  const own = plain(label).split(/[\s:'’/()|-]+/);
  const all = [...own, ...plain(also).split(/[\s|]+/)];
  const isIn = (words: readonly string[], test: (word: string, token: string) => boolean): boolean =>
    typed.every((token) => words.some((word) => test(word, token)));
  if (isIn(own, (word, token) => word.startsWith(token))) return 3;
  if (isIn(all, (word, token) => word.startsWith(token))) return 2;
  return isIn(all, (word, token) => word.includes(token)) ? 1 : 0;
}

/** The items that the words fit, the best first, of these the most used. */
export function ranked(
  items: readonly PaletteItem[],
  typed: readonly string[],
  used: readonly string[],
): readonly PaletteItem[] {
  const uses = (id: string): number => used.filter((each) => each === id).length;
  return items
    .map((item) => ({ item, fit: fitOf(typed, item), uses: uses(item.id) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((one, other) => other.fit - one.fit || other.uses - one.uses)
    .map(({ item }) => item);
}

/** Preferences are no part of the encrypted record: what says that somebody is in treatment is not counted in them. */
const isPrivate = (id: string): boolean => id === 'commands.strict' || id === 'commands.signs';

function countUse(id: string): void {
  if (isPrivate(id)) return;
  const usedCommands = [...usePreferences.getState().usedCommands, id].slice(-mostUsedCommands);
  // If it cannot be written, nothing is lost that anybody typed.
  void useSession
    .getState()
    .api?.preferences.set({ usedCommands })
    .then((preferences) => usePreferences.setState(preferences))
    .catch(() => undefined);
}

export function paletteWords(t: Translate): PaletteWords {
  const read = <Name extends keyof PaletteWords>(name: Name) =>
    t(`palette.words.${name}`).split('|').map(plain);
  return {
    today: read('today'),
    yesterday: read('yesterday'),
    dayBefore: read('dayBefore'),
    tomorrow: read('tomorrow'),
    last: read('last'),
    stockings: read('stockings'),
    putOn: read('putOn'),
    takeOff: read('takeOff'),
    dayOff: read('dayOff'),
    vacation: read('vacation'),
    ill: read('ill'),
    training: read('training'),
    fillers: read('fillers'),
  };
}

export function usePaletteItems(commands: readonly Command[], text: string): readonly PaletteItem[] {
  const t = useMessages();
  const { locale } = useIntl();
  // What was saved within this minute is not ahead.
  const now = useClock().read();
  const record = useRecord((state) => state.record);
  const used = usePreferences((state) => state.usedCommands);
  const known = useMemo(() => ({ words: paletteWords(t), calendar: calendarWords(locale) }), [t, locale]);
  const today = dateOf(now);

  const intents = intentsOf(text, { record, now, ...known }).map((intent, at): PaletteItem => {
    const label = intentInWords(intent, { t, today, record });
    return { id: `intent-${at}`, label, also: '', keys: null, run: () => void doIntent(intent, label) };
  });
  const named: readonly PaletteItem[] = commands
    .filter(({ name }) => name !== 'commands.openPalette')
    .map(({ name, keys: [first], run }) => {
      const also = alsoOf[name];
      return {
        id: name,
        label: t(name),
        also: also === undefined ? '' : t(also),
        keys: first === undefined ? null : keysInWords(first, t),
        run,
      };
    });
  const counted = [...named, ...themeItems(t), ...settingItems(t)].map((item) => ({
    ...item,
    run: () => {
      countUse(item.id);
      item.run();
    },
  }));
  return [...intents, ...ranked(counted, tokensOf(text), used)];
}
