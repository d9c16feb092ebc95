/** Standing: covered and bare, beside the limit and the person's own usual. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { trend } from '#shared/risk/trend.ts';
import { axisFromZero } from '../../../charts/axis.ts';
import type { Panel } from '../../../charts/panel.ts';
import { formatDuration, formatDurationBeside } from '../../../messages/duration.ts';
import { formatNumber } from '../../../ui/dates.ts';
import { daysOfSpan, standingRows } from '../view-rows.ts';
import { usualIn } from './usual.ts';
import {
  hourSteps,
  hoursInWords,
  isTrendRange,
  leastHours,
  numbersOf,
  orNothing,
  pointInWords,
  pointsIn,
  tableOf,
  type ViewChart,
  type ViewInput,
} from './view.ts';

/**
 * The direction of the standing of the working days where the model's rule tells one, else the level. An hour of
 * standing is a load-hour of bare legs, so the rule's smallest slope is the same figure.
 */
function titleOf(input: ViewInput, working: readonly DayExposure[]): string {
  const { dates, t } = input;
  const stood = working.reduce((sum, day) => sum + day.standingMinutes, 0);
  const covered = working.reduce((sum, day) => sum + day.protectedStandingMinutes, 0);
  const hours = working.map(({ date, standingMinutes }) => ({ date, load: standingMinutes / 60 }));
  const { direction, slopePerWeek } = trend(hours, dates.at(-1) ?? '');
  if (isTrendRange(input) && (direction === 'rising' || direction === 'falling')) {
    return t(`trends.standing-${direction}`, { change: hoursInWords(Math.abs(slopePerWeek ?? 0)) });
  }
  return t('trends.standingTitle', {
    duration: formatDuration(stood / Math.max(1, working.length)),
    covered: formatNumber(stood === 0 ? 0 : (100 * covered) / stood, 0),
  });
}

export function standingView(input: ViewInput): ViewChart {
  const { record, derived, dates, unit, t } = input;
  const rows = standingRows(dates, derived.days);
  const { logged, working } = daysOfSpan(dates, derived.days);
  const limit = (record.person ?? defaultPerson).standingLimitMinutes;
  const drawnRows = rows.map(({ date, covered, bare }) => ({
    date,
    covered: orNothing(covered, leastHours),
    bare: orNothing(bare, leastHours),
    standing: covered === null || bare === null ? null : covered + bare,
  }));
  const { usual, said } = usualIn(input, ({ standingMinutes }) => standingMinutes, 60);
  const columns = [t('shift-bar.covered'), t('shift-bar.bare')];
  const inHours = (key: string, name: string) => ({ key, name, format: hoursInWords });
  const series = [inHours('covered', columns[0] ?? ''), inHours('bare', columns[1] ?? '')];
  const limits = [{ value: limit / 60, name: t('trends.limit', { duration: formatDuration(limit) }) }];
  const all = {
    ...inHours('standing', t('figures.standing')),
    format: (hours: number) => formatDurationBeside(hours * 60, limit),
  };
  const panel: Panel = {
    ...axisFromZero([...numbersOf(drawnRows, ['standing']), limit / 60], hourSteps),
    ...{ axis: t('trends.hoursAxis'), limits, usual, share: 1 },
    marks:
      unit === 'day'
        ? {
            kind: 'bars',
            parts: [
              { key: 'covered', name: columns[0] ?? '', look: 'covered' },
              { key: 'bare', name: columns[1] ?? '', look: 'bare' },
            ],
          }
        : { kind: 'ranges', key: 'standing', look: 'plain' },
  };
  return {
    ...{ title: titleOf(input, working), panels: [panel], columns, hasLegs: false },
    points: pointsIn(input, drawnRows, ['covered', 'bare', 'standing']),
    inWords: (point) => pointInWords(point, unit === 'day' ? [all, ...series] : [all], input),
    said: said === null ? [] : [said],
    table: () => tableOf(rows, series, t),
    empty: logged.length === 0 ? t('trends.emptyRange') : null,
    note: said,
  };
}
