/** The model's answer to the input of a worked case, in the form in which the cases expect it. */
import { dayExposures, type ExposureInput } from '#shared/exposure/exposures.ts';
import { wearByCivilDay } from '#shared/exposure/wear-days.ts';
import type { StrictEvent } from '#shared/record/strict-event.ts';
import type { StrictPlan } from '#shared/record/strict-plan.ts';
import { association } from '#shared/risk/association.ts';
import { drivers } from '#shared/risk/drivers.ts';
import { indexSeries } from '#shared/risk/index-series.ts';
import { trend } from '#shared/risk/trend.ts';
import { strictStatus } from '#shared/strict/status.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';
import { answerDesk, type DeskCase } from './desk.ts';
import { answerKeys, answerStatement, type KeysCase, type StatementCase } from './statement.ts';

type ExposureCase = ExposureInput & { readonly now: ZonedTime };

type TrendDay = {
  readonly date: CalendarDate;
  readonly load: number;
  readonly standingPart: number;
  readonly walkingPart: number;
  readonly credit: number;
  readonly eveningSymptom?: number;
};
type TrendCase = { readonly days: readonly TrendDay[]; readonly at: CalendarDate };

type StrictCase = {
  readonly plan: StrictPlan;
  readonly events: readonly StrictEvent[];
  readonly now: ZonedTime;
};

export type VectorInput = ExposureCase | TrendCase | StrictCase | DeskCase | StatementCase | KeysCase;

/** The cases are older than the counts by shift, and do not name them. */
const answerExposure = (input: ExposureCase): unknown => ({
  days: dayExposures(input, input.now).map(({ hasShift: _, isWorn: __, ...rest }) => rest),
  wear: wearByCivilDay(input.wear, input.now),
});

function answerTrend({ days, at }: TrendCase): unknown {
  const pairs = days.flatMap(({ load, eveningSymptom }) =>
    eveningSymptom === undefined ? [] : [{ load, symptom: eveningSymptom }],
  );
  return {
    series: indexSeries(days).map(({ date, ewma, index, band }) => ({ date, ewma, index, band })),
    trend: trend(days, at),
    drivers: drivers(days, at),
    association: association(pairs),
  };
}

/** The cases do not name what was spared: that it is never in excess says it. */
function answerStrict({ plan, events, now }: StrictCase): unknown {
  const { interruptions, ...status } = strictStatus(plan, events, now);
  return { ...status, interruptions: interruptions.map(({ isSpared: _, ...rest }) => rest) };
}

/** The answer to a case of any kind, told apart by what the input holds. */
export function answerOf(input: VectorInput): unknown {
  if ('closings' in input) return answerDesk(input);
  if ('ticksHeaviness' in input) return answerStatement(input);
  if ('workers' in input) return answerKeys(input);
  if ('plan' in input) return answerStrict(input);
  return 'at' in input ? answerTrend(input) : answerExposure(input);
}
