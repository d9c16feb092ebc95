/** Five weeks of a nurse's work as a person would have logged them: shifts, a few nights, days off, forgotten days. */

import type { CheckIn } from '#shared/record/check-in.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { addDays, zonedTimeAt } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

const zone = 'Europe/Berlin';
const dayCount = 35;

/** Hours on the feet, by turns: standing, longest stand and walking in minutes. */
const kinds = [
  [180, 40, 110],
  [250, 55, 90],
  [210, 75, 120],
  [300, 95, 60],
  [150, 35, 150],
  [230, 50, 100],
  [280, 45, 80],
] as const;

const isForgotten = (day: number): boolean => day === 12 || day === 13 || day === 22;
const isNight = (day: number): boolean => day === 15 || day === 16;
const hasStockings = (day: number): boolean => day > 18 || day % 3 === 0;

function shiftOn(date: CalendarDate, day: number): Shift {
  const [standingMinutes, longestStandMinutes, walkingMinutes] = kinds[day % kinds.length] ?? kinds[0];
  const [start, end] = isNight(day) ? ['22:00', '06:00'] : ['06:30', '15:00'];
  return {
    id: `shift-${day}`,
    start: zonedTimeAt(date, start, zone),
    end: zonedTimeAt(isNight(day) ? addDays(date, 1) : date, end, zone),
    standingMinutes,
    longestStandMinutes,
    walkingMinutes,
  };
}

/** An evening's check-in: heavier legs after more standing, measured once a week. */
function checkInOn(date: CalendarDate, day: number, standingMinutes: number): CheckIn {
  const score = Math.min(10, Math.round(standingMinutes / 45) + (day % 3) - 1);
  const girthCm = day % 7 === 0 ? { leftAnkle: 22.5 + score / 20, rightCalf: 36 + score / 8 } : {};
  const symptoms = { heaviness: score, ache: Math.max(0, score - 2), swelling: Math.max(0, score - 1) };
  return { date, when: 'evening', symptoms, girthCm, note: '' };
}

/** The weeks that end the day before `today`. */
export function workingWeeks(today: CalendarDate): LegworkRecord {
  const days = Array.from({ length: dayCount }, (_, day) => ({
    day,
    date: addDays(today, day - dayCount),
  })).filter(({ day }) => !isForgotten(day));
  const isOff = ({ day }: { day: number }): boolean => day % 7 > 4;
  const worked = days
    .filter((each) => !isOff(each))
    .map(({ day, date }) => ({ day, shift: shiftOn(date, day) }));
  return {
    ...emptyRecord,
    person: { hasVaricoseVeins: false, longestStandLimitMinutes: 60, standingLimitMinutes: 240 },
    garments: [
      { id: 'knee', name: 'Knee-high, black', ankleMmHg: 19.5, printedRangeMmHg: { low: 18, high: 21 } },
      { id: 'light', name: 'Light travel pair', ankleMmHg: 14, printedRangeMmHg: { low: 11, high: 17 } },
    ],
    shifts: worked.map(({ shift }) => shift),
    daysOff: days.filter(isOff).map(({ date }) => ({ date })),
    wear: worked
      .filter(({ day }) => hasStockings(day))
      .map(({ day, shift }) => ({
        id: `wear-${day}`,
        garmentId: 'knee',
        legs: 'both',
        on: shift.start,
        off: shift.end,
      })),
    checkIns: worked
      .filter(({ day }) => day % 4 !== 3)
      .map(({ day, shift }) => checkInOn(shift.start.slice(0, 10), day, shift.standingMinutes)),
  };
}
