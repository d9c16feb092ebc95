/** Shifts and wear → the exposure of each logged day (model.md §3). */
import type { DayOff } from '../record/day-off.ts';
import { defaultPerson, type Person } from '../record/person.ts';
import type { DiaryEntries } from '../record/record.ts';
import type { Segment, Shift } from '../record/shift.ts';
import { dateOfDayNumber, dayNumberOf, epochSecondsOf } from '../time/instants.ts';
import { ascending, groupedByDay } from '../time/order.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import { postureOfSegments } from './posture.ts';
import { type PressureOver, type PressureSums, pressureOver, type VeinPressures } from './pressure.ts';
import { type WearColumns, wearColumnsOf } from './wear-columns.ts';

export type Zone = 'green' | 'amber' | 'red';

/** The exposure of one logged date. Minutes are minutes; load and its parts are load-hours. */
export type DayExposure = {
  readonly date: CalendarDate;
  readonly standingMinutes: number;
  readonly walkingMinutes: number;
  readonly longestStandMinutes: number;
  /** Standing minutes under pressure, averaged over both legs. */
  readonly protectedStandingMinutes: number;
  /** Protected ÷ standing, 0 to 1; null without standing. */
  readonly coverage: number | null;
  readonly load: number;
  readonly standingPart: number;
  readonly walkingPart: number;
  /** The load that the stockings took off: standingPart + walkingPart − load. */
  readonly credit: number;
  readonly zone: Zone;
  /** Whether a shift starts on the date. What counts how often something was counts these days. */
  readonly hasShift: boolean;
  /**
   * Whether stockings were worn at work: some standing was protected, or, where nothing was stood, wear met a shift.
   * A night shift counts once, although it has two civil days.
   */
  readonly isWorn: boolean;
};

/** The inputs of the model (model.md §2). */
export type ExposureInput = DiaryEntries;

/** Venous pressure at the ankle, mmHg: quiet standing and slow walking (E1.23), walking with varicose veins (E1.30). */
export const veinMmHg = { standing: 84, walking: 23.5, walkingWithVaricoseVeins: 47 } as const;

const veinPressuresOf = (person: Person): VeinPressures => ({
  standing: veinMmHg.standing,
  walking: person.hasVaricoseVeins ? veinMmHg.walkingWithVaricoseVeins : veinMmHg.walking,
});

/** A day's sums so far: minutes, and the pressure that the stockings took off, mmHg × minutes. */
type Totals = {
  standingMinutes: number;
  walkingMinutes: number;
  longestStandMinutes: number;
  protectedStandingMinutes: number;
  mmHgMinutesOff: number;
  meetsWear: boolean;
};

const noTotals = (): Totals => ({
  standingMinutes: 0,
  walkingMinutes: 0,
  longestStandMinutes: 0,
  protectedStandingMinutes: 0,
  mmHgMinutesOff: 0,
  meetsWear: false,
});

function reset(totals: Totals): void {
  totals.standingMinutes = 0;
  totals.walkingMinutes = 0;
  totals.longestStandMinutes = 0;
  totals.protectedStandingMinutes = 0;
  totals.mmHgMinutesOff = 0;
  totals.meetsWear = false;
}

/** The model averages the sums of both legs. */
const legCount = 2;

/** Adds a shift without a timeline. Its standing and walking spread evenly over the shift (model.md §3). */
function addFigures(totals: Totals, shift: Shift, length: number, pressed: PressureSums): void {
  const { standingMinutes, walkingMinutes } = shift;
  const spread = legCount * length;
  totals.standingMinutes += standingMinutes;
  totals.walkingMinutes += walkingMinutes;
  totals.longestStandMinutes = Math.max(totals.longestStandMinutes, shift.longestStandMinutes);
  totals.protectedStandingMinutes += standingMinutes * (pressed.seconds / spread);
  totals.mmHgMinutesOff +=
    standingMinutes * (pressed.offStanding / spread) + walkingMinutes * (pressed.offWalking / spread);
}

function addSegments(totals: Totals, segments: readonly Segment[], pressureOn: PressureOver): void {
  const posture = postureOfSegments(segments);
  totals.standingMinutes += posture.standingMinutes;
  totals.walkingMinutes += posture.walkingMinutes;
  totals.longestStandMinutes = Math.max(totals.longestStandMinutes, posture.longestStandMinutes);
  for (const { start, end, isStanding } of posture.spans) {
    const pressed = pressureOn(start, end);
    if (isStanding) totals.protectedStandingMinutes += pressed.seconds / legCount / 60;
    totals.mmHgMinutesOff += (isStanding ? pressed.offStanding : pressed.offWalking) / legCount / 60;
  }
}

function zoneOfDay(totals: Totals, person: Person): Zone {
  const isStandLong = totals.longestStandMinutes > person.longestStandLimitMinutes;
  const isStandingLong = totals.standingMinutes > person.standingLimitMinutes;
  if (isStandLong && isStandingLong) return 'red';
  return isStandLong || isStandingLong ? 'amber' : 'green';
}

function exposureOf(date: CalendarDate, totals: Totals, person: Person, veins: VeinPressures): DayExposure {
  const { standingMinutes, walkingMinutes, longestStandMinutes, protectedStandingMinutes } = totals;
  const standingPart = standingMinutes / 60;
  const walkingPart = ((walkingMinutes / 60) * veins.walking) / veins.standing;
  const credit = totals.mmHgMinutesOff / 60 / veins.standing;
  return {
    date,
    standingMinutes,
    walkingMinutes,
    longestStandMinutes,
    protectedStandingMinutes,
    coverage: standingMinutes > 0 ? protectedStandingMinutes / standingMinutes : null,
    // Rounding may give slightly less than 0 when the stockings take off all walking.
    load: Math.max(0, standingPart + walkingPart - credit),
    standingPart,
    walkingPart,
    credit,
    zone: zoneOfDay(totals, person),
    hasShift: true,
    isWorn: standingMinutes > 0 ? protectedStandingMinutes > 0 : totals.meetsWear,
  };
}

const dayWithoutWork: Omit<DayExposure, 'date'> = {
  standingMinutes: 0,
  walkingMinutes: 0,
  longestStandMinutes: 0,
  protectedStandingMinutes: 0,
  coverage: null,
  load: 0,
  standingPart: 0,
  walkingPart: 0,
  credit: 0,
  zone: 'green',
  hasShift: false,
  isWorn: false,
};

/** Shifts as columns of numbers, each at its position: `[start, end)` in seconds since 1970, and the work day. */
type ShiftColumns = {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly days: Int32Array;
};

function shiftColumns(shifts: readonly Shift[]): ShiftColumns {
  const starts = new Float64Array(shifts.length);
  const ends = new Float64Array(shifts.length);
  const days = new Int32Array(shifts.length);
  let at = 0;
  for (const { start, end } of shifts) {
    starts[at] = epochSecondsOf(start);
    ends[at] = epochSecondsOf(end);
    days[at] = dayNumberOf(start);
    at += 1;
  }
  return { starts, ends, days };
}

/** The exposure of the dates with shifts, ascending. */
function workedDays(record: DiaryEntries, person: Person, pressureOn: PressureOver): readonly DayExposure[] {
  const { shifts } = record;
  const veins = veinPressuresOf(person);
  const { starts, ends, days } = shiftColumns(shifts);
  const order = ascending(starts, ends);
  const { firstDay, bounds, positions } = groupedByDay(days, order);
  const worked: DayExposure[] = [];
  const totals = noTotals();
  for (let day = 0; day + 1 < bounds.length; day += 1) {
    const first = bounds[day] as number;
    const last = bounds[day + 1] as number;
    if (first === last) continue;
    reset(totals);
    for (let at = first; at < last; at += 1) {
      const i = positions[at] as number;
      const shift = shifts[i] as Shift;
      const start = starts[i] as number;
      const end = ends[i] as number;
      const pressed = pressureOn(start, end);
      totals.meetsWear ||= pressed.meetsWear;
      if (shift.segments !== undefined) addSegments(totals, shift.segments, pressureOn);
      else addFigures(totals, shift, end - start, pressed);
    }
    worked.push(exposureOf(dateOfDayNumber(firstDay + day), totals, person, veins));
  }
  return worked;
}

/** Merges days off into the days with shifts, both ascending. A date with both counts by its shifts. */
function withDaysOff(worked: readonly DayExposure[], daysOff: readonly DayOff[]): readonly DayExposure[] {
  if (daysOff.length === 0) return worked;
  const dates = [...new Set(daysOff.map(({ date }) => date))].sort();
  const days: DayExposure[] = [];
  let at = 0;
  for (const date of dates) {
    for (let day = worked[at]; day !== undefined && day.date < date; day = worked[at]) {
      days.push(day);
      at += 1;
    }
    if (worked[at]?.date !== date) days.push({ date, ...dayWithoutWork });
  }
  for (const day of worked.slice(at)) days.push(day);
  return days;
}

/**
 * The exposure of every logged date, dates ascending. A date with both a shift and a day off counts by its shift.
 * @param input entries that shared/rules has accepted; their offsets are not checked again (model.md §1)
 * @param now the end of open wear entries
 */
export function dayExposures(
  input: ExposureInput,
  now: ZonedTime,
  worn: WearColumns = wearColumnsOf(input.wear, now),
): readonly DayExposure[] {
  const person = input.person ?? defaultPerson;
  const pressureOn = pressureOver(input.wear, worn, input.garments, veinPressuresOf(person));
  return withDaysOff(workedDays(input, person, pressureOn), input.daysOff);
}
