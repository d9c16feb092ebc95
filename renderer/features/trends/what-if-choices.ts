/** What can be changed in the last 28 days, and where each slider starts. What would change nothing is left out. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { wearTimes } from '#shared/exposure/wear-times.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { isInUse } from '#shared/record/wear-state.ts';
import { trendWindowDays } from '#shared/risk/trend.ts';
import type { WhatIf } from '#shared/risk/what-if.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';

export type WhatIfKind = 'stockings' | 'cut' | 'cap';

export type WhatIfChoice = {
  readonly kind: WhatIfKind;
  /** Of the slider: mmHg, percent, or minutes. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly start: number;
};

const firstOf = (today: CalendarDate): CalendarDate => addDays(today, 1 - trendWindowDays);

/** Of the stockings in use, the one worn longest in the 28 days up to `today`, else the first one, or null. */
export function ownStocking(
  { garments, wear }: Pick<LegworkRecord, 'garments' | 'wear'>,
  today: CalendarDate,
  now: ZonedTime,
): Garment | null {
  const minutesOf = ({ id }: Garment): number =>
    wearTimes(
      wear.filter(({ garmentId }) => garmentId === id),
      now,
    )
      .filter(({ date }) => date >= firstOf(today) && date <= today)
      .reduce((sum, { minutes }) => sum + minutes, 0);
  const byMinutes = garments
    .filter((garment) => isInUse(garment, today))
    .map((garment) => ({ garment, minutes: minutesOf(garment) }));
  // The sort is stable: without any wear the first one stays first.
  return byMinutes.toSorted((a, b) => b.minutes - a.minutes)[0]?.garment ?? null;
}

/** The pressure at which the slider starts without a stocking, mmHg. */
const usualMmHg = 20;

const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** The multiple of `step` nearest to `value`. */
const stepped = (value: number, step: number): number => Math.round(value / step) * step;

function stockings(own: Garment | null): WhatIfChoice {
  const [min, max, step] = [10, 40, 0.5];
  const start = stepped(within(own?.ankleMmHg ?? usualMmHg, min, max), step);
  return { kind: 'stockings', min, max, step, start };
}

const cut: WhatIfChoice = { kind: 'cut', min: 0, max: 80, step: 5, start: 20 };

/** Every cap on the slider is below the longest stand. */
function cap(longestMinutes: number, limitMinutes: number): WhatIfChoice {
  const [min, step] = [15, 5];
  const max = Math.min(120, step * (Math.ceil(longestMinutes / step) - 1));
  return { kind: 'cap', min, max, step, start: within(stepped(limitMinutes, step), min, max) };
}

/**
 * The choices that can change something, none without work in the 28 days.
 * @param days logged dates, ascending
 * @param own the stocking at which the slider of the stockings starts
 * @param limitMinutes the person's limit for a stand, at which that of the stands starts
 */
export function whatIfChoices(
  days: readonly DayExposure[],
  own: Garment | null,
  limitMinutes: number,
  today: CalendarDate,
): readonly WhatIfChoice[] {
  const recent = days.filter(({ date }) => date >= firstOf(today) && date <= today);
  const longest = Math.max(0, ...recent.map(({ longestStandMinutes }) => longestStandMinutes));
  const ofCap = cap(longest, limitMinutes);
  return [
    ...(recent.some(({ load }) => load > 0) ? [stockings(own)] : []),
    ...(recent.some(({ standingMinutes }) => standingMinutes > 0) ? [cut] : []),
    ...(ofCap.max >= ofCap.min ? [ofCap] : []),
  ];
}

export function changeOf(kind: WhatIfKind, value: number): WhatIf {
  if (kind === 'stockings') return { kind: 'stockings', ankleMmHg: value };
  if (kind === 'cut') return { kind: 'standing-cut', share: value / 100 };
  return { kind: 'longest-stand-capped', minutes: value };
}
