/** The weekly figures that a record can hand over (desk.md §1). */
import type { WeekFigures } from '#shared/desk/figures.ts';
import { weekFigures } from '#shared/desk/week-figures.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { symptomScores } from '#shared/risk/symptom-scores.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/** Ascending. @param now in the worker's zone: a week is offered once its Sunday is past there */
export function offeredWeeks(
  record: LegworkRecord,
  now: ZonedTime,
  ticksHeaviness: boolean,
): readonly WeekFigures[] {
  const days = deriveRecord(record, now).days.map(({ hasShift, ...day }) => ({
    ...{ date: day.date, isShiftDay: hasShift, load: day.load },
    ...{ standingMinutes: day.standingMinutes, longestStandMinutes: day.longestStandMinutes },
    protectedStandingMinutes: day.protectedStandingMinutes,
  }));
  const evenings = [...symptomScores(record.checkIns)].flatMap(([date, { heaviness }]) =>
    heaviness === undefined ? [] : [{ date, heaviness }],
  );
  return weekFigures({ zone: zoneOf(now), now, days, evenings, ticksHeaviness });
}
