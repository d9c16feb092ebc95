/** Stockings as a state, for the line on Today: what can be put on, and when what is on likely came off. */
import type { LegworkRecord } from '#shared/record/record.ts';
import type { Legs, Wear } from '#shared/record/wear.ts';
import { doLegsMeet, isInUse, lastWorn, likelyOff } from '#shared/record/wear-state.ts';
import { isLogged } from '#shared/record/work-day.ts';
import { addDays, dateOf, zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { usualTimesOn } from '../../state/usual-shift.ts';

/** One stocking on the legs for which it is meant. */
export type OnLegs = Pick<Wear, 'garmentId' | 'legs'>;

/** What one press puts on: a stocking, or one for each leg. */
export type PutOn = readonly OnLegs[];

/** Two stockings of one leg each belong together if they were last put on within this time, seconds. */
const pairSeconds = 3600;

/**
 * What can be put on, the stocking used last first.
 * @param busyLegs legs that wear something already
 */
export function putOnChoices(
  { garments, wear }: Pick<LegworkRecord, 'garments' | 'wear'>,
  date: CalendarDate,
  busyLegs: readonly Legs[],
): readonly PutOn[] {
  const last = lastWorn(wear);
  const choices = garments
    .filter((garment) => isInUse(garment, date))
    .map(({ id, legs }) => ({
      on: { garmentId: id, legs: legs ?? last.get(id)?.legs ?? 'both' },
      lastAt: last.get(id)?.at ?? Number.NEGATIVE_INFINITY,
    }))
    .filter(({ on }) => busyLegs.every((legs) => !doLegsMeet(on.legs, legs)))
    .toSorted((a, b) => (a.lastAt === b.lastAt ? 0 : b.lastAt - a.lastAt));
  const [first] = choices;
  if (first === undefined) return [];
  const partner = choices.find(
    ({ on, lastAt }) => !doLegsMeet(on.legs, first.on.legs) && first.lastAt - lastAt <= pairSeconds,
  );
  const rest = choices.filter((choice) => choice !== first && choice !== partner);
  return [[first.on, ...(partner === undefined ? [] : [partner.on])], ...rest.map(({ on }) => [on])];
}

/**
 * When wear that is on came off, if it did so at a shift's end: that of a logged shift, else that of a usual shift of a
 * day of which nothing is logged yet. Null without one that has ended by `now`.
 */
export function offAtShiftEnd(worn: Wear, record: LegworkRecord, now: ZonedTime): ZonedTime | null {
  const logged = likelyOff(worn, record.shifts, now);
  if (logged !== null) return logged;
  const usual = [-1, 0, 1].flatMap((days) => {
    const date = addDays(dateOf(worn.on), days);
    return isLogged(record, date) ? [] : (usualTimesOn(record, date, zoneOf(worn.on)) ?? []);
  });
  return likelyOff(worn, usual, now);
}
