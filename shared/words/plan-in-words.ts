/** A plan and its instructions in words, for the review, the details and the summary. */

import type { Translate } from '../messages/catalogue.ts';
import { clockTime, fullDate, weekdayDate } from '../messages/dates.ts';
import { formatDuration } from '../messages/duration.ts';
import type { OrderedPlan, ScheduleEntry } from '../record/strict-plan.ts';
import type { ClinicRule, Treatment } from '../record/treatment.ts';
import type { Legs } from '../record/wear.ts';
import { type PlanDifference, planDifferences } from '../strict/plan-differences.ts';
import type { PlanNote } from '../strict/plan-notes.ts';
import { dateOf, timeOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';

/** `Mon 23 Nov 2026, 16:00` */
export const fullMoment = (at: ZonedTime): string => `${fullDate(dateOf(at))}, ${clockTime(timeOf(at))}`;

/** `Mon 23 Nov, 16:00` */
export const briefMoment = (at: ZonedTime): string => `${weekdayDate(dateOf(at))}, ${clockTime(timeOf(at))}`;

export const legsInWords = (legs: Legs, t: Translate): string => t(`strictStart.legs.${legs}`);

/** `Days 1 to 7` */
export const daysInWords = (
  { fromDay, toDay }: Pick<ScheduleEntry, 'fromDay' | 'toDay'>,
  t: Translate,
): string => t(fromDay === toDay ? 'strictStart.oneDay' : 'strictStart.dayRange', { fromDay, toDay });

function entryInWords(entry: ScheduleEntry, t: Translate): string {
  const days = daysInWords(entry, t);
  return entry.wear === 'daytime'
    ? t('strictStart.daytimeOf', { days, from: clockTime(entry.from), to: clockTime(entry.to) })
    : t('strictStart.dayAndNightOf', { days });
}

/** A sentence for each entry of the schedule. */
export const scheduleInWords = (
  { schedule }: Pick<OrderedPlan, 'schedule'>,
  t: Translate,
): readonly string[] => schedule.map((entry) => entryInWords(entry, t));

/** What may be off, and what counts as evidence. */
export const limitsInWords = (
  plan: Omit<OrderedPlan, 'days' | 'schedule'>,
  t: Translate,
): readonly string[] => [
  t('strictStart.mayBeOff', {
    perDay: formatDuration(plan.allowedOffMinutesPerDay),
    atOnce: formatDuration(plan.longestOffMinutes),
  }),
  t('strictStart.countsFor', { hours: plan.confirmWithinHours }),
];

/** A sentence for each entry of the schedule, then what may be off and what counts as evidence. */
export const planInWords = (plan: OrderedPlan, t: Translate): readonly string[] => [
  ...scheduleInWords(plan, t),
  ...limitsInWords(plan, t),
];

/** `7 → 3 days`, `off at once: 30 min → 1 h` */
function differenceInWords(difference: PlanDifference, t: Translate): string {
  const { field } = difference;
  if (field === 'schedule') {
    const [before, after] = [difference.before, difference.after].map((schedule) =>
      scheduleInWords({ schedule: [...schedule] }, t).join(', '),
    );
    return t('strictStart.differs.schedule', { before: before ?? '', after: after ?? '' });
  }
  const isMinutes = field === 'allowedOffMinutesPerDay' || field === 'longestOffMinutes';
  const figure = (value: number): string => (isMinutes ? formatDuration(value) : String(value));
  const { before, after } = difference;
  return t(`strictStart.differs.${field}`, {
    ...{ before: figure(before), after: figure(after) },
    count: after,
  });
}

/** What a longer plan asks for on the days that it adds. */
const addedDays = (before: OrderedPlan, after: OrderedPlan): readonly ScheduleEntry[] =>
  after.schedule
    .filter(({ toDay }) => toDay > before.days)
    .map((entry) => ({ ...entry, fromDay: Math.max(entry.fromDay, before.days + 1) }));

/** Each difference of a plan from another: `7 → 3 days`. For the log and the summary of a changed plan. */
export const differencesInWords = (
  before: OrderedPlan,
  after: OrderedPlan,
  t: Translate,
): readonly string[] => [
  ...planDifferences(before, after).map((difference) => differenceInWords(difference, t)),
  ...scheduleInWords({ schedule: [...addedDays(before, after)] }, t),
];

/** What the patient's plan has differently from the sheet that it was taken from: `Changed by you: 7 → 3 days`. */
export const changedByYou = (
  { sheet, plan }: Pick<Treatment, 'sheet' | 'plan'>,
  t: Translate,
): readonly string[] =>
  sheet?.plan == null
    ? []
    : differencesInWords(sheet.plan, plan, t).map((what) => t('strictStart.changedByYou', { what }));

/** The word beside the field of an unusual value. */
export const planNoteInWords = (note: PlanNote, t: Translate): string =>
  note.kind === 'many-nights'
    ? t('strictStart.note.many-nights', { nights: note.nights })
    : t(`strictStart.note.${note.kind}`);

/** The word beside times of asking that lie far apart. */
export const askGapInWords = (gapMinutes: number, t: Translate): string =>
  t('strictStart.note.ask-gap', { hours: Math.floor(gapMinutes / 60) });

/** `Walk 30 min a day` */
export const ruleInWords = (rule: ClinicRule, t: Translate): string =>
  rule.kind === 'other'
    ? rule.text
    : t(`strictStart.rule.${rule.kind}`, {
        ...('minutes' in rule && { minutes: rule.minutes }),
        ...('times' in rule && { times: rule.times }),
      });

/** `Walk 30 min a day: Mon 23 Nov to Sun 29 Nov` */
export const datedInWords = (
  what: string,
  from: CalendarDate,
  until: CalendarDate | null,
  t: Translate,
): string =>
  until === null
    ? t('strictStart.datedFrom', { what, from: weekdayDate(from) })
    : t('strictStart.dated', { what, from: weekdayDate(from), until: weekdayDate(until) });

/** `From the sheet “After foam”, version 2, by Dr. Weber` */
export const sheetInWords = (
  { name, version, author }: Pick<NonNullable<Treatment['sheet']>, 'name' | 'version' | 'author'>,
  t: Translate,
): string =>
  author === ''
    ? t('strictStart.fromSheet', { name, version })
    : t('strictStart.fromSheetBy', { name, version, author });
