/**
 * Computes the reminders due at a moment from the record and the clock: the questions of strict mode, a usual shift
 * that is over and not logged, a stocking that is due for replacement. Pure; no timer runs here.
 */
import { firstWearDates, replacementDate } from '#shared/exposure/replacement.ts';
import { openPlansOn, plannedOn } from '#shared/record/plan-of-day.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaOn } from '#shared/record/rota.ts';
import type { Legs } from '#shared/record/wear.ts';
import { isInUse } from '#shared/record/wear-state.ts';
import { isLogged, timesOn } from '#shared/record/work-day.ts';
import {
  type AskMoment,
  momentsAhead,
  momentsDue,
  type Question,
  questionOf,
} from '#shared/strict/check-ins.ts';
import {
  activeTreatments,
  planDaysByDate,
  type TreatmentLog,
  treatmentLogs,
} from '#shared/strict/treatment-log.ts';
import { epochSecondsOf, secondsOfUtc } from '#shared/time/instants.ts';
import { addDays, dateOf, timeOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';

export type Reminder = {
  /** A stable name: the app shows the reminder of each key once. */
  readonly key: string;
  /** The reminder is shown from this time on, seconds since 1970. */
  readonly at: number;
} & (
  | {
      readonly kind: 'strict';
      readonly treatmentId: string;
      readonly why: AskMoment['kind'];
      /** What the screen asks now; null if the record is locked. */
      readonly question: Question | null;
      /** Named where another leg's treatment runs, too; null otherwise. */
      readonly legs: Legs | null;
    }
  | { readonly kind: 'shift-end' }
  | { readonly kind: 'replacement'; readonly garmentId: string; readonly name: string }
);

/** How long a shift's end or a due date is worth a notification, seconds. After that only the screens show it. */
const shiftNewsSeconds = 12 * 3600;
const replacementNewsDays = 30;

type AboutAll = Pick<Extract<Reminder, { kind: 'strict' }>, 'question' | 'legs'>;

const reminderOf = (
  { treatment }: TreatmentLog,
  { key, at, kind }: AskMoment,
  about: AboutAll,
): Reminder => ({
  ...{ key, at: secondsOfUtc(at), kind: 'strict', why: kind, treatmentId: treatment.id },
  ...about,
});

function strictReminders(record: LegworkRecord, now: ZonedTime): readonly Reminder[] {
  const logs = activeTreatments(record, now);
  return logs.flatMap((log) => {
    const legs = logs.length > 1 ? log.treatment.legs : null;
    const about = { question: questionOf(log, now), legs };
    return momentsDue(log, now).map((moment) => reminderOf(log, moment, about));
  });
}

/** The coming reminders of all treatments, without their content, if nobody says anything more. */
export const remindersAhead = (
  record: LegworkRecord,
  now: ZonedTime,
  aheadSeconds: number,
): readonly Reminder[] =>
  activeTreatments(record, now).flatMap((log) =>
    momentsAhead(log, now, aheadSeconds).map((moment) =>
      reminderOf(log, moment, { question: null, legs: null }),
    ),
  );

type ShiftEnd = { readonly name: string; readonly end: ZonedTime };

/**
 * The ends of a date's shifts that nothing is logged for: those of planned shifts, else that of the rota. Strict mode's
 * log counts for its days: nobody is reminded of a shift then.
 */
function shiftEndsOn(record: LegworkRecord, date: CalendarDate, zone: string): readonly ShiftEnd[] {
  if (record.liveShift !== null || planDaysByDate(treatmentLogs(record)).has(date)) return [];
  if (plannedOn(record, date).length > 0) {
    return openPlansOn(record, date).map(({ id, end }) => ({ name: id, end }));
  }
  const usual = rotaOn(record, date);
  if (usual === null || usual === 'free' || isLogged(record, date)) return [];
  return [{ name: date, end: timesOn(usual, date, zone).end }];
}

/** The planned shifts and those of the rota, today's and yesterday's, that are over and not logged. */
function shiftReminders(record: LegworkRecord, now: ZonedTime): readonly Reminder[] {
  if (!record.settings.reminders.atShiftEnd) return [];
  const nowSeconds = epochSecondsOf(now);
  return [addDays(dateOf(now), -1), dateOf(now)].flatMap((date): readonly Reminder[] => {
    return shiftEndsOn(record, date, zoneOf(now)).flatMap(({ name, end }): readonly Reminder[] => {
      const at = Math.floor(epochSecondsOf(end));
      const isNews = at <= nowSeconds && nowSeconds < at + shiftNewsSeconds;
      return isNews ? [{ key: `shift-end ${name}`, at, kind: 'shift-end' }] : [];
    });
  });
}

function replacementReminders(
  { garments, wear, settings }: LegworkRecord,
  now: ZonedTime,
): readonly Reminder[] {
  if (!settings.reminders.whenReplacementIsDue) return [];
  const today = dateOf(now);
  const firstWear = firstWearDates(wear);
  return garments.flatMap((garment): readonly Reminder[] => {
    const due = isInUse(garment, today) ? replacementDate(garment, firstWear) : null;
    if (due === null || today < due || addDays(due, replacementNewsDays) < today) return [];
    const at = Math.floor(epochSecondsOf(zonedTimeAt(due, '00:00', zoneOf(now))));
    const { id: garmentId, name } = garment;
    return [{ key: `replacement ${garmentId} ${due}`, at, kind: 'replacement', garmentId, name }];
  });
}

/** Whether the quiet hours are on; `to` at or before `from` is on the next day. */
export function isQuiet({ settings }: Pick<LegworkRecord, 'settings'>, now: ZonedTime): boolean {
  const { quiet } = settings.reminders;
  if (quiet === null || quiet.from === quiet.to) return false;
  const time = timeOf(now);
  return quiet.from < quiet.to
    ? quiet.from <= time && time < quiet.to
    : quiet.from <= time || time < quiet.to;
}

/** All reminders due at `now`, shown before or not. During quiet hours only strict mode's questions are due. */
export function remindersDue(record: LegworkRecord, now: ZonedTime): readonly Reminder[] {
  const others = isQuiet(record, now)
    ? []
    : [...shiftReminders(record, now), ...replacementReminders(record, now)];
  return [...strictReminders(record, now), ...others];
}

/** The shown reminders: the time of each, seconds since 1970, by its key. */
export type ShownReminders = { readonly shown: Readonly<Record<string, number>> };

export const noShownReminders: ShownReminders = { shown: {} };

/** A shown reminder is forgotten after this time, seconds. */
const keptSeconds = 60 * 86_400;

/** The list with more shown reminders. */
export const withShown = ({ shown }: ShownReminders, reminders: readonly Reminder[]): ShownReminders => ({
  shown: { ...shown, ...Object.fromEntries(reminders.map(({ key, at }) => [key, at] as const)) },
});

/**
 * Returns the due reminders to show now, and the list of those shown before, without the forgotten ones. If the clock
 * went back behind a shown reminder's time, a wrong clock showed it: the reminder is shown again when its time comes.
 */
export function afterCheck(
  { shown }: ShownReminders,
  due: readonly Reminder[],
  nowSeconds: number,
): { readonly toShow: readonly Reminder[]; readonly shownBefore: ShownReminders } {
  const kept = Object.fromEntries(
    Object.entries(shown).filter(([, at]) => at <= nowSeconds && at > nowSeconds - keptSeconds),
  );
  return { toShow: due.filter(({ key }) => !Object.hasOwn(kept, key)), shownBefore: { shown: kept } };
}
