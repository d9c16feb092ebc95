/** System notifications in the user's language. For a locked diary they say that a question waits, but not which. */

import { groupedBy } from '#shared/grouped-by.ts';
import type { HostMessageId } from '#shared/messages/en/host.ts';
import { languageOf } from '#shared/record/language.ts';
import type { Language } from '#shared/record/preferences.ts';
import { offReasons } from '#shared/record/strict-entry.ts';
import type { UtcInstant } from '#shared/record/strict-event.ts';
import type { StrictState } from '#shared/strict/status.ts';
import { statusOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { weekFigures } from '#shared/strict/week.ts';
import { secondsOfUtc } from '#shared/time/instants.ts';
import { dateOf, timeOf, zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { HostNotification } from '../host.ts';
import { type HostTranslate, hostMessages } from '../host-messages.ts';
import type { Reminder } from './reminders.ts';

/** The texts of the host, and its way to write a moment. */
export type HostWords = {
  readonly t: HostTranslate;
  readonly language: Language;
  /** Whether the texts may speak of a notification's buttons. */
  readonly hasButtons: boolean;
};

/** @param chosen the language of the settings; null follows the system's, the first preferred */
export function wordsFor(
  chosen: Language | null,
  locales: readonly string[],
  hasButtons: boolean,
): HostWords {
  const language = languageOf(chosen, locales);
  return { t: hostMessages(language), language, hasButtons };
}

/** `03:10` today, `Thu 03:10` on another date, by the clock of `now`. */
function momentInWords(at: UtcInstant, now: ZonedTime, { language }: HostWords): string {
  const zoned = zonedTimeOf(secondsOfUtc(at), zoneOf(now));
  if (dateOf(zoned) === dateOf(now)) return timeOf(zoned);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  return `${weekday.format(new Date(`${dateOf(zoned)}T12:00:00Z`))} ${timeOf(zoned)}`;
}

/** The buttons of a question: each answers what is asked. */
export type ReminderAction = 'still-on' | 'put-on';

export type ReminderNotification = Pick<HostNotification, 'id' | 'title' | 'body' | 'screen'> & {
  readonly actions: readonly { readonly id: ReminderAction; readonly label: string }[];
  /** The reminders that it is about. */
  readonly keys: ReadonlySet<string>;
  /** Whose log an action is for; null where it has none. */
  readonly treatmentId: string | null;
};

type Strict = Extract<Reminder, { kind: 'strict' }>;

type Asked = Pick<ReminderNotification, 'body' | 'actions' | 'screen'>;

/**
 * What the notification asks. It asks nobody whose stockings are off: it says since when. Without buttons, a click
 * opens the screen, where one press answers.
 */
function asked(reminders: readonly Strict[], now: ZonedTime, words: HostWords): Asked {
  const { t, hasButtons } = words;
  const question = reminders[0]?.question ?? null;
  if (question?.kind === 'still-off') {
    // For a reason of the body, or in their own words, a click opens the card with the numbers.
    const isPlain = !question.isSpared && (offReasons as readonly string[]).includes(question.reason);
    const body = isPlain ? 'reminder.strict.off' : 'reminder.strict.offCall';
    return {
      body: t(body, { since: momentInWords(question.since, now, words) }),
      ...{ actions: [], screen: isPlain ? 'strict' : 'signs' },
    };
  }
  if (question?.kind === 'not-on-yet') {
    const body = t('reminder.strict.window', { since: momentInWords(question.since, now, words) });
    return { body, actions: [{ id: 'put-on', label: t('reminder.strict.putOn') }], screen: 'strict' };
  }
  const isBeforeLimit = reminders.some(({ why }) => why === 'before-limit');
  const chosen = hasButtons ? 'reminder.strict.chosen' : 'reminder.strict.chosenByClick';
  return {
    body: t(isBeforeLimit ? 'reminder.strict.limit' : chosen),
    actions: [{ id: 'still-on', label: t('reminder.strict.stillOn') }],
    screen: 'strict',
  };
}

/** All waiting questions of a treatment share one notification, because the screen asks them as one. */
function ofTreatment(
  treatmentId: string,
  reminders: readonly Strict[],
  now: ZonedTime,
  words: HostWords,
): ReminderNotification {
  const legs = reminders[0]?.legs ?? null;
  const { t } = words;
  return {
    id: `strict-${treatmentId}`,
    title: legs === null ? t('reminder.strict.title') : t('reminder.strict.titleOf', { legs }),
    ...asked(reminders, now, words),
    keys: new Set(reminders.map(({ key }) => key)),
    treatmentId,
  };
}

/** One notification for all questions of a locked diary. */
const ofLocked = (reminders: readonly Strict[], { t }: HostWords): ReminderNotification => ({
  ...{ id: 'strict', title: t('reminder.locked.title'), body: t('reminder.locked.body') },
  ...{ actions: [], screen: 'strict', treatmentId: null },
  keys: new Set(reminders.map(({ key }) => key)),
});

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

/** @param now for an open diary; null for a locked one */
export function notificationsOf(
  reminders: readonly Reminder[],
  words: HostWords,
  now: ZonedTime | null,
): readonly ReminderNotification[] {
  const strict = reminders.filter((each): each is Strict => each.kind === 'strict');
  const others = reminders.flatMap((each) => (each.kind === 'strict' ? [] : [ofOther(each, words.t)]));
  if (now === null) return strict.length === 0 ? others : [ofLocked(strict, words), ...others];
  const byTreatment = groupedBy(strict, ({ treatmentId }) => [treatmentId]);
  return [...[...byTreatment].map(([id, each]) => ofTreatment(id, each, now, words)), ...others];
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

/** A treatment in one line: which day of how many, and how it stands. */
function lineOfTreatment(log: TreatmentLog, now: ZonedTime, { t }: HostWords): string {
  const status = statusOf(log, now);
  const { day, days } = weekFigures(log, status, now);
  return t('strict.line', { day, days, state: t(stateWords[status.state]) });
}

/** The treatments under way, each in one line; null without one. */
export const linesOfTreatments = (
  logs: readonly TreatmentLog[],
  now: ZonedTime,
  words: HostWords,
): string | null =>
  logs.length === 0 ? null : logs.map((log) => lineOfTreatment(log, now, words)).join(' · ');
