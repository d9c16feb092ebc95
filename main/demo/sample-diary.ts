/** The demo's made-up diary: four months of a nurse's work, with stockings from the third month on. */
import type { Change } from '#shared/record/change.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { addDays, weekdayOf, zonedTimeAt } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

const dayCount = 120;
const stockingsFrom = 60;

/** Used in turn: minutes of standing, of the longest stand, and of walking. */
const kinds = [
  [220, 55, 110],
  [270, 70, 90],
  [190, 40, 130],
  [310, 95, 60],
  [240, 50, 120],
  [180, 35, 150],
  [260, 45, 100],
] as const;

const isForgotten = (day: number): boolean => day % 23 === 11;
const isNight = (day: number): boolean => day % 28 > 24;

/** A score that varies without chance: the demo looks the same each time. */
const scoreOf = (standingMinutes: number, day: number, isCovered: boolean): number =>
  Math.max(0, Math.min(10, Math.round(standingMinutes / 45) - (isCovered ? 2 : 0) + ((day * 7) % 3) - 1));

function workDay(date: CalendarDate, day: number, zone: string): readonly Change[] {
  const [standing, longestStandMinutes, walkingMinutes] = kinds[(day * 3) % kinds.length] ?? kinds[0];
  const standingMinutes = standing - Math.round(day / 4);
  const [from, to] = isNight(day) ? ['22:00', '06:30'] : ['06:30', '15:00'];
  const start = zonedTimeAt(date, from, zone);
  const end = zonedTimeAt(isNight(day) ? addDays(date, 1) : date, to, zone);
  const isCovered = day >= stockingsFrom && day % 5 !== 2;
  const score = scoreOf(standingMinutes, day, isCovered);
  const shift = { id: `demo-${day}`, start, end, standingMinutes, walkingMinutes, longestStandMinutes };
  const wear = {
    id: `demo-wear-${day}`,
    garmentId: 'demo-knee',
    legs: 'both',
    on: start,
    off: end,
  } as const;
  const girthCm = day % 7 === 1 ? { leftAnkle: 22.6 + score / 10, rightAnkle: 22.4 + score / 12 } : {};
  const checkIn = {
    date,
    when: 'evening',
    note: '',
    girthCm,
    symptoms: { heaviness: score, ache: Math.max(0, score - 2), swelling: Math.max(0, score - 1) },
  } as const;
  return [
    { action: 'upsert', kind: 'shift', entry: shift },
    ...(isCovered ? [{ action: 'upsert', kind: 'wear', entry: wear } as const] : []),
    ...(day % 3 === 0 ? [] : [{ action: 'upsert', kind: 'checkIn', entry: checkIn } as const]),
  ];
}

/** The changes that fill an empty record with the diary; it ends the day before `today`. */
export function sampleDiary(today: CalendarDate, zone: string): readonly Change[] {
  const days = Array.from({ length: dayCount }, (_, day) => ({ day, date: addDays(today, day - dayCount) }));
  return [
    { action: 'upsert', kind: 'person', entry: defaultPerson },
    {
      action: 'upsert',
      kind: 'garment',
      entry: {
        ...{ id: 'demo-knee', name: 'Knee-high, black', ankleMmHg: 19.5, length: 'calf' },
        printedRangeMmHg: { low: 18, high: 21 },
        printedClass: { standard: 'RAL', name: 'I' },
      },
    },
    ...days
      .filter(({ day }) => !isForgotten(day))
      .flatMap(({ day, date }): readonly Change[] =>
        weekdayOf(date) > 5
          ? [{ action: 'upsert', kind: 'dayOff', entry: { date } }]
          : workDay(date, day, zone),
      ),
  ];
}
