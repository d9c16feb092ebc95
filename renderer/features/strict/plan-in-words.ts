/** A plan and its instructions in words, for the review, the details and the summary. */
import type { ScheduleEntry, StrictPlan } from '#shared/record/strict-plan.ts';
import type { ClinicRule } from '#shared/record/treatment.ts';
import type { Legs } from '#shared/record/wear.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { formatDuration } from '../../messages/duration.ts';
import type { Translate } from '../../messages/use-messages.ts';
import { clockTime, fullDate, weekdayDate } from '../../ui/dates.ts';

/** `Mon 23 Nov 2026, 16:00` */
export const fullMoment = (at: ZonedTime): string => `${fullDate(dateOf(at))}, ${clockTime(timeOf(at))}`;

/** `Mon 23 Nov, 16:00` */
export const briefMoment = (at: ZonedTime): string => `${weekdayDate(dateOf(at))}, ${clockTime(timeOf(at))}`;

export const legsInWords = (legs: Legs, t: Translate): string => t(`strictStart.legs.${legs}`);

function entryInWords(entry: ScheduleEntry, t: Translate): string {
  const { fromDay, toDay } = entry;
  const days = t(fromDay === toDay ? 'strictStart.oneDay' : 'strictStart.dayRange', { fromDay, toDay });
  return entry.wear === 'daytime'
    ? t('strictStart.daytimeOf', { days, from: clockTime(entry.from), to: clockTime(entry.to) })
    : t('strictStart.dayAndNightOf', { days });
}

/** A sentence for each entry of the schedule, then what may be off and what counts as evidence. */
export const planInWords = (plan: Omit<StrictPlan, 'start'>, t: Translate): readonly string[] => [
  ...plan.schedule.map((entry) => entryInWords(entry, t)),
  t('strictStart.mayBeOff', {
    perDay: formatDuration(plan.allowedOffMinutesPerDay),
    atOnce: formatDuration(plan.longestOffMinutes),
  }),
  t('strictStart.countsFor', { hours: plan.confirmWithinHours }),
];

/** `Walk 30 min a day` */
export const ruleInWords = (rule: ClinicRule, t: Translate): string =>
  rule.kind === 'other'
    ? rule.text
    : t(`strictStart.rule.${rule.kind}`, 'minutes' in rule ? { minutes: rule.minutes } : {});

/** `Walk 30 min a day: Mon 23 Nov to Sun 29 Nov` */
export const datedInWords = (what: string, from: CalendarDate, until: CalendarDate, t: Translate): string =>
  t('strictStart.dated', { what, from: weekdayDate(from), until: weekdayDate(until) });
