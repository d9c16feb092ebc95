/** A plan and its instructions in words, for the review, the details and the summary. */
import type { ScheduleEntry, StrictPlan } from '#shared/record/strict-plan.ts';
import type { ClinicRule } from '#shared/record/treatment.ts';
import type { Legs } from '#shared/record/wear.ts';
import type { CalendarDate, ZonedTime } from '#shared/record/zoned-time.ts';
import { formatDuration } from '#shared/time/duration.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { clockTime, fullDate, weekdayDate } from '../../ui/dates.ts';
import type { Say } from '../../words/use-words.ts';

/** `Mon 23 Nov 2026, 16:00` */
export const fullMoment = (at: ZonedTime): string => `${fullDate(dateOf(at))}, ${clockTime(timeOf(at))}`;

/** `Mon 23 Nov, 16:00` */
export const briefMoment = (at: ZonedTime): string => `${weekdayDate(dateOf(at))}, ${clockTime(timeOf(at))}`;

export const legsInWords = (legs: Legs, say: Say): string => say(`strictStart.legs.${legs}`);

function entryInWords(entry: ScheduleEntry, say: Say): string {
  const { fromDay, toDay } = entry;
  const days = say(fromDay === toDay ? 'strictStart.oneDay' : 'strictStart.dayRange', { fromDay, toDay });
  return entry.wear === 'daytime'
    ? say('strictStart.daytimeOf', { days, from: clockTime(entry.from), to: clockTime(entry.to) })
    : say('strictStart.dayAndNightOf', { days });
}

/** A sentence for each entry of the schedule, then what may be off and what counts as evidence. */
export const planInWords = (plan: Omit<StrictPlan, 'start'>, say: Say): readonly string[] => [
  ...plan.schedule.map((entry) => entryInWords(entry, say)),
  say('strictStart.mayBeOff', {
    perDay: formatDuration(plan.allowedOffMinutesPerDay),
    atOnce: formatDuration(plan.longestOffMinutes),
  }),
  say('strictStart.countsFor', { hours: plan.confirmWithinHours }),
];

/** `Walk 30 min a day` */
export const ruleInWords = (rule: ClinicRule, say: Say): string =>
  rule.kind === 'other'
    ? rule.text
    : say(`strictStart.rule.${rule.kind}`, 'minutes' in rule ? { minutes: rule.minutes } : {});

/** `Walk 30 min a day: Mon 23 Nov to Sun 29 Nov` */
export const datedInWords = (what: string, from: CalendarDate, until: CalendarDate, say: Say): string =>
  say('strictStart.dated', { what, from: weekdayDate(from), until: weekdayDate(until) });
