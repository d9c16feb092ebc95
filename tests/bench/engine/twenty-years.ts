/** A record of twenty years: one shift and one stretch of wear a day, in the zone given, made without chance. */
import { defaultPerson } from '#shared/record/person.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { addDays, zonedTimeAt } from '#shared/time/wall-clock.ts';

const firstDate = '2006-01-02';
/** The last moment that the record speaks of, for use as `now`. */
export const lastMoment = '2025-12-31T12:00:00+01:00[Europe/Berlin]';
export const entriesOfTwentyYears = 7300;

/** Early, late and night shifts in turn: `HH:MM`, and whether they end on the next date. */
const rota = [
  { start: '06:00', end: '14:30', isOvernight: false },
  { start: '13:45', end: '22:00', isOvernight: false },
  { start: '21:30', end: '06:00', isOvernight: true },
] as const;

const idOf = (kind: string, position: number): string => `${kind}-${String(position).padStart(8, '0')}`;

export function twentyYears(zone = 'Europe/Berlin'): LegworkRecord {
  const shifts: Shift[] = [];
  const wear: Wear[] = [];
  for (let day = 0; day < entriesOfTwentyYears; day += 1) {
    const date = addDays(firstDate, day);
    const { start, end, isOvernight } = rota[Math.floor(day / 7) % rota.length] ?? rota[0];
    const lastDate = isOvernight ? addDays(date, 1) : date;
    shifts.push({
      id: idOf('s', day),
      start: zonedTimeAt(date, start, zone),
      end: zonedTimeAt(lastDate, end, zone),
      standingMinutes: 120 + ((day * 37) % 240),
      walkingMinutes: 30 + ((day * 13) % 90),
      longestStandMinutes: 20 + ((day * 7) % 90),
    });
    wear.push({
      id: idOf('w', day),
      garmentId: day % 2 === 0 ? 'g1' : 'g2',
      legs: day % 11 === 0 ? 'left' : 'both',
      on: zonedTimeAt(date, `${start.slice(0, 3)}${day % 3 === 0 ? '10' : '30'}`, zone),
      off: zonedTimeAt(lastDate, `${end.slice(0, 3)}${day % 5 === 0 ? '05' : '40'}`, zone),
    });
  }
  return {
    person: defaultPerson,
    garments: [
      { id: 'g1', name: 'Knee-high, class 1', ankleMmHg: 19.5 },
      { id: 'g2', name: 'Knee-high, class 2', ankleMmHg: 27.5 },
    ],
    shifts,
    daysOff: [],
    wear,
  };
}
