/** System notifications in the user's language. For a locked diary they say that a question waits, but not which. */

import type { HostMessageId } from '#shared/messages/en/host.ts';
import { languageOf } from '#shared/record/language.ts';
import type { Language } from '#shared/record/preferences.ts';
import { planCalendar } from '#shared/rules/plan-calendar.ts';
import type { StrictState } from '#shared/strict/status.ts';
import { statusOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { HostNotification } from '../host.ts';
import { type HostTranslate, hostMessages } from '../host-messages.ts';
import type { Reminder } from './reminders.ts';

/** @param chosen the language of the settings; null follows the system's, the first preferred */
export const messagesFor = (chosen: Language | null, languages: readonly string[]): HostTranslate =>
  hostMessages(languageOf(chosen, languages));

export type ReminderNotification = Omit<HostNotification, 'onAction'> & {
  /** The reminders that it is about. */
  readonly keys: ReadonlySet<string>;
  /** Whose log an action is for; null where it has none. */
  readonly treatmentId: string | null;
};

type Strict = Extract<Reminder, { kind: 'strict' }>;

/** All waiting questions share one notification, because the screen asks them as one. */
function ofStrict(reminders: readonly Strict[], t: HostTranslate, isLocked: boolean): ReminderNotification {
  const isBeforeLimit = reminders.some(({ why }) => why === 'before-limit');
  const shown = isLocked
    ? { title: t('reminder.locked.title'), body: t('reminder.locked.body'), actions: [] }
    : {
        title: t('reminder.strict.title'),
        body: t(isBeforeLimit ? 'reminder.strict.limit' : 'reminder.strict.chosen'),
        actions: [{ id: 'still-on', label: t('reminder.strict.stillOn') }],
      };
  return {
    ...{ id: 'strict', ...shown, screen: 'strict' },
    keys: new Set(reminders.map(({ key }) => key)),
    treatmentId: isLocked ? null : (reminders[0]?.treatmentId ?? null),
  };
}

function ofOther(reminder: Exclude<Reminder, Strict>, t: HostTranslate): ReminderNotification {
  const about = { actions: [], keys: new Set([reminder.key]), treatmentId: null };
  return reminder.kind === 'shift-end'
    ? {
        ...{ ...about, id: 'shift-end', screen: 'today' },
        ...{ title: t('reminder.shift.title'), body: t('reminder.shift.body') },
      }
    : {
        ...{ ...about, id: `replacement-${reminder.garmentId}`, screen: 'stockings' },
        title: t('reminder.replacement.title'),
        body: t('reminder.replacement.body', { name: reminder.name }),
      };
}

export function notificationsOf(
  reminders: readonly Reminder[],
  t: HostTranslate,
  isLocked: boolean,
): readonly ReminderNotification[] {
  const strict = reminders.filter((each): each is Strict => each.kind === 'strict');
  const others = reminders.flatMap((each) => (each.kind === 'strict' ? [] : [ofOther(each, t)]));
  return strict.length === 0 ? others : [ofStrict(strict, t, isLocked), ...others];
}

const stateWords: Readonly<Record<StrictState, HostMessageId>> = {
  'not-started': 'strict.ahead',
  'ended-early': 'strict.over',
  completed: 'strict.over',
  'off-too-long': 'strict.off',
  off: 'strict.off',
  unconfirmed: 'strict.unconfirmed',
  rest: 'strict.rest',
  'on-track': 'strict.on',
};

/** The treatment in one line: which day of how many, and how it stands. */
export function lineOfTreatment(log: TreatmentLog, now: ZonedTime, t: HostTranslate): string {
  const { days } = planCalendar(log.treatment.plan);
  const seconds = epochSecondsOf(now);
  const day = days.filter(({ start }) => start <= seconds).length;
  const state = t(stateWords[statusOf(log, now).state]);
  return t('strict.line', { day: Math.max(1, day), days: days.length, state });
}
