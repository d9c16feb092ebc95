/** The part of the doctor's report about a treatment: the plan as ordered, the wear, and what was said, in short. */
import type { DayExposure } from '../exposure/exposures.ts';
import type { Translate } from '../messages/catalogue.ts';
import { fullDate } from '../messages/dates.ts';
import type { LegworkRecord } from '../record/record.ts';
import { summaryOf } from '../strict/summary.ts';
import { endOfTreatment, isCalledOff, type TreatmentLog, treatmentLogs } from '../strict/treatment-log.ts';
import { dateOf, zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { legsInWords } from '../words/plan-in-words.ts';
import { summaryFacts } from '../words/summary-facts.ts';
import { summaryParts } from '../words/summary-in-words.ts';
import type { Block } from './document.ts';
import { firstOf, fitted } from './fit.ts';
import { heightOf } from './layout/lay-block.ts';
import type { Period, RequestOf } from './request.ts';
import { wearTable } from './wear-table.ts';

/** A plan with more days has its table in the report of the treatment. */
const mostDayRows = 10;

/** The lines of the plan as ordered; a longer one is told in the report of the treatment. */
const mostPlanLines = 6;

const isWithin = (log: TreatmentLog, { from, to }: Period): boolean => {
  const { start } = log.treatment.plan;
  const end = dateOf(zonedTimeOf(endOfTreatment(log), zoneOf(start)));
  return !isCalledOff(log) && dateOf(start) <= to && end >= from;
};

export const titleOf = ({ treatment }: TreatmentLog, t: Translate): string =>
  t('strictRecord.title', {
    date: fullDate(dateOf(treatment.treatedAt)),
    legs: legsInWords(treatment.legs, t),
  });

type Input = {
  readonly record: LegworkRecord;
  readonly days: readonly DayExposure[];
  readonly now: ZonedTime;
  readonly request: Pick<RequestOf<'doctor'>, 'period' | 'lengthUnit'>;
};

/** @param room the height that it may take, points */
export function doctorTreatment(
  { record, days, now, request }: Input,
  room: number,
  t: Translate,
): readonly Block[] {
  const [log, ...others] = treatmentLogs(record).filter((each) => isWithin(each, request.period));
  if (log === undefined) return [];
  const summary = summaryOf(log, { checkIns: record.checkIns, days, now });
  const stocking = record.garments.find(({ id }) => id === log.treatment.garmentId) ?? null;
  const more = (left: number): string => t('report.moreInTreatment', { count: left });
  const facts = summaryFacts(log, summary, stocking, t).map(({ name, lines }) => ({
    name,
    lines: firstOf(lines, mostPlanLines, more),
  }));
  const parts = summaryParts(summary, log.treatment, request.lengthUnit, t);
  const also = others.map((each) => titleOf(each, t));
  const longest = Math.max(0, ...parts.map(({ lines }) => lines.length));
  const blocksOf = (count: number, hasRows: boolean): readonly Block[] => [
    { kind: 'heading', level: 2, text: titleOf(log, t) },
    { kind: 'facts', facts },
    wearTable(summary, hasRows ? 'short' : 'none', t),
    {
      kind: 'facts',
      facts: [
        ...parts.map(({ name, lines, none }) => ({
          name,
          lines: lines.length === 0 ? [none] : firstOf(lines, count, more),
        })),
        ...(also.length === 0 ? [] : [{ name: t('report.treatmentAlso'), lines: firstOf(also, 3, more) }]),
      ],
    },
  ];
  const hasRows = summary.days.length <= mostDayRows;
  const withRows = fitted(longest, (count) => blocksOf(count, hasRows), room);
  if (!hasRows || heightOf(withRows) <= room) return withRows;
  const without = fitted(longest, (count) => blocksOf(count, false), room);
  if (heightOf(without) <= room) return without;
  // Texts of the greatest length would leave no room for the days: the other report has them all.
  return [
    { kind: 'heading', level: 2, text: titleOf(log, t) },
    wearTable(summary, 'none', t),
    {
      kind: 'paragraph',
      text: more(parts.reduce((sum, { lines }) => sum + lines.length, 0)),
    },
  ];
}
