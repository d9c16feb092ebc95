/** What the week's sheet says: plan and instructions with their dates, and the days that have boxes. */

import type { Translate } from '../messages/catalogue.ts';
import { clockTime } from '../messages/dates.ts';
import type { ScheduleEntry } from '../record/strict-plan.ts';
import type { Treatment } from '../record/treatment.ts';
import { datedRules, rulesOn } from '../strict/rules.ts';
import { courseOf, planNow, type TreatmentLog } from '../strict/treatment-log.ts';
import { epochSecondsOf } from '../time/instants.ts';
import { dateOf, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { momentOf } from './log-in-words.ts';
import { datedInWords, ruleInWords } from './plan-in-words.ts';

/** As many days as fit on the page. A longer plan is printed part by part. */
const mostDays = 14;

/** Boxes a day for walks; more do not fit. */
const mostWalks = 4;

export type BoxDay = { readonly day: number; readonly date: CalendarDate };

/** The days with boxes: a long plan begins at the current day. */
export function boxDays(log: TreatmentLog, now: ZonedTime): readonly BoxDay[] {
  const zone = zoneOf(log.treatment.plan.start);
  const { days } = courseOf(log).calendar;
  const current = days.findIndex(({ end }) => epochSecondsOf(now) < end);
  const first = days.length <= mostDays || current === -1 ? 0 : Math.min(current, days.length - mostDays);
  return days
    .map(({ start }, i) => ({ day: i + 1, date: dateOf(zonedTimeOf(start, zone)) }))
    .slice(first, first + mostDays);
}

/** The walks that the clinic asks for on a date; 0 for none. */
export const walksADay = ({ treatment }: TreatmentLog, date: CalendarDate): number =>
  Math.min(
    mostWalks,
    rulesOn(treatment, date).reduce((sum, { rule }) => sum + (rule.kind === 'walk' ? rule.times : 0), 0),
  );

export const rulesOnSheet = (treatment: Treatment, t: Translate): readonly string[] =>
  datedRules(treatment).map(({ rule, from, until }) => datedInWords(ruleInWords(rule, t), from, until, t));

/** When the stockings are worn by the plan that holds now: each stage from the begin of its first day on. */
export function planOnSheet(log: TreatmentLog, now: ZonedTime, t: Translate): readonly string[] {
  const { treatment } = log;
  const { days } = courseOf(log).calendar;
  const stage = (entry: ScheduleEntry): string => {
    const [first, last] = [days[entry.fromDay - 1], days[entry.toDay - 1]];
    const values = {
      from: first === undefined ? '' : momentOf(first.start, treatment),
      until: last === undefined ? '' : momentOf(last.end, treatment),
    };
    return entry.wear === 'daytime'
      ? t('strictRecord.sheet.daytime', {
          ...{ ...values, start: clockTime(entry.from), end: clockTime(entry.to) },
        })
      : t('strictRecord.sheet.dayAndNight', values);
  };
  return planNow(log, now).schedule.map(stage);
}
