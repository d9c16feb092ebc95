/** The clinic's instructions by date, with their ticks, and the logged shifts that break the standing-still cap. */
import type { DayExposure } from '../exposure/exposures.ts';
import { standingEntries } from '../record/strict-entry.ts';
import type { ClinicRule, Treatment } from '../record/treatment.ts';
import { addDays, dateOf, daysBetween } from '../time/wall-clock.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { TreatmentLog } from './treatment-log.ts';

export type DatedRule = {
  readonly rule: ClinicRule;
  /** Its place in the treatment's list, counted from 0. */
  readonly position: number;
  /** First and last date, both included, by the clocks of the plan's zone; the sheet may name no last one. */
  readonly from: CalendarDate;
  readonly until: CalendarDate | null;
};

/** The instructions with their dates: plan day k begins on the start's date plus k − 1 days. */
export function datedRules({ rules, plan }: Pick<Treatment, 'rules' | 'plan'>): readonly DatedRule[] {
  const first = dateOf(plan.start);
  return rules.map((rule, position) => ({
    ...{ rule, position, from: addDays(first, rule.fromDay - 1) },
    until: rule.toDay === null ? null : addDays(first, rule.toDay - 1),
  }));
}

export const rulesOn = (treatment: Treatment, date: CalendarDate): readonly DatedRule[] =>
  datedRules(treatment).filter(({ from, until }) => from <= date && (until === null || date <= until));

/** Whether the patient ticked an instruction as kept on a date; null without a tick. */
export function tickOf({ entries }: TreatmentLog, position: number, date: CalendarDate): boolean | null {
  const said = standingEntries(entries).findLast(
    (entry) => entry.said.kind === 'rule' && entry.said.rule === position && entry.said.date === date,
  )?.said;
  return said?.kind === 'rule' ? said.isKept : null;
}

/** The minutes walked on a date, as last entered, or null. */
export function walkedOn({ entries }: TreatmentLog, date: CalendarDate): number | null {
  const said = standingEntries(entries).findLast(
    (entry) => entry.said.kind === 'walk' && entry.said.date === date,
  )?.said;
  return said?.kind === 'walk' ? said.minutes : null;
}

/** The minutes of walking that the clinic asks for on a date: the most of several instructions; null without one. */
export function askedWalkMinutesOn(treatment: Treatment, date: CalendarDate): number | null {
  const asked = rulesOn(treatment, date).flatMap(({ rule }) =>
    rule.kind === 'walk' ? [rule.times * rule.minutes] : [],
  );
  return asked.length === 0 ? null : Math.max(...asked);
}

/** Whether an instruction was kept on a date: by the minutes walked, else by the tick; null if nobody said. */
export function keptOn(log: TreatmentLog, { rule, position }: DatedRule, date: CalendarDate): boolean | null {
  if (rule.kind !== 'walk') return tickOf(log, position, date);
  const walked = walkedOn(log, date);
  return walked === null ? null : walked >= rule.times * rule.minutes;
}

/** The cap on standing still on a date, minutes: the shortest of several; null without one. */
function standStillCapOn(treatment: Treatment, date: CalendarDate): number | null {
  const caps = rulesOn(treatment, date).flatMap(({ rule }) =>
    rule.kind === 'stand-still' ? [rule.minutes] : [],
  );
  return caps.length === 0 ? null : Math.min(...caps);
}

/** A work day with a stand longer than the clinic's cap. */
export type OverCap = {
  readonly date: CalendarDate;
  readonly longestStandMinutes: number;
  readonly capMinutes: number;
};

export const daysOverCap = (treatment: Treatment, days: readonly DayExposure[]): readonly OverCap[] =>
  days.flatMap(({ date, longestStandMinutes }) => {
    const capMinutes = standStillCapOn(treatment, date);
    return capMinutes !== null && longestStandMinutes > capMinutes
      ? [{ date, longestStandMinutes, capMinutes }]
      : [];
  });

/**
 * Whether all instructions are over on a date. They may outlast the stockings. One without a last day does not keep
 * the card of instructions open.
 */
export const areRulesOver = (treatment: Treatment, date: CalendarDate): boolean =>
  datedRules(treatment).every(({ until }) => until === null || daysBetween(until, date) > 0);
