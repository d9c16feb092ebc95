/** A summary as a file: all of it as JSON, or one table as CSV. Names are English in every language. */
import type { Garment } from '../record/garment.ts';
import type { StrictEntry } from '../record/strict-entry.ts';
import { zonedTimeOf, zoneOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { type Cell, csvText } from './csv.ts';
import { logLinesOf } from './lines.ts';
import type { TreatmentSummary } from './summary.ts';
import type { TreatmentLog } from './treatment-log.ts';

/** Explains the file to any reader. */
const about =
  'A patient’s own diary of the plan that their clinic gave them, as they entered it. It holds no medical findings.';

export type Exported = {
  readonly log: TreatmentLog;
  readonly summary: TreatmentSummary;
  /** The stocking of the plan; null if the record has none. */
  readonly stocking: Garment | null;
  readonly now: ZonedTime;
};

/** The summary without the screen's state: that holds time off for any reason against the plan. */
function exportedSummary({ status, ...summary }: TreatmentSummary) {
  const { requiredSeconds, wornSeconds, offSeconds, unconfirmedSeconds, adherence, planEnd } = status;
  const inAll = { requiredSeconds, wornSeconds, offSeconds, unconfirmedSeconds, adherence };
  return { planEnd, inAll, ...summary };
}

/**
 * The treatment as it stands and as entered, the stocking, each line of the log unchanged, and the summary. Version 2
 * has plan changes, pain, skin and questions.
 */
export const summaryJson = ({ log, summary, stocking, now }: Exported): string =>
  `${JSON.stringify(
    {
      ...{ format: 'legwork-treatment', version: 2, about, writtenAt: now },
      ...{
        treatment: log.treatment,
        entered: log.entered,
        stocking,
        log: log.entries,
        summary: exportedSummary(summary),
      },
    },
    null,
    2,
  )}\n`;

const columns = [
  'kind',
  'day',
  'from',
  'until',
  'required_s',
  'worn_s',
  'off_s',
  'unconfirmed_s',
  'minutes',
  'score',
  'spared',
  'beyond_allowance',
  'entered_at',
  'text',
] as const;
type Row = Readonly<Partial<Record<(typeof columns)[number], Cell>>>;

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

/** The content of a line, without the times that have columns of their own. */
function textOf({ said }: StrictEntry): string {
  const { kind, at: _, ...rest } = { at: null, ...said };
  return Object.keys(rest).length === 0 ? kind : `${kind} ${JSON.stringify(rest)}`;
}

/** One table: the days, interruptions and gaps first, then the log line by line. */
export function summaryCsv({ log, summary }: Exported): string {
  const zone = zoneOf(log.treatment.plan.start);
  const inZone = (utc: string | null): string | null =>
    utc === null ? null : zonedTimeOf(Date.parse(utc) / 1000, zone);
  const rows: readonly Row[] = [
    ...summary.days.map((day) => ({
      ...{ kind: 'day', day: day.day, from: day.from, until: day.until },
      required_s: day.requiredSeconds,
      worn_s: day.wornSeconds,
      off_s: day.offSeconds,
      unconfirmed_s: day.unconfirmedSeconds,
    })),
    ...summary.interruptions.map(({ start, end, seconds, reason, isSpared, isBeyond }) => ({
      ...{ kind: 'interruption', from: inZone(start), until: inZone(end), off_s: seconds, text: reason },
      spared: yesOrNo(isSpared),
      beyond_allowance: isBeyond === null ? null : yesOrNo(isBeyond),
    })),
    ...summary.unconfirmed.map((span) => ({ kind: 'unconfirmed', ...span })),
    ...summary.pain.map(({ date, score, painkiller }) => ({
      ...{ kind: 'pain', from: date, score, text: painkiller },
    })),
    ...summary.skinDates.map((date) => ({ kind: 'skin', from: date })),
    ...summary.signs.map(({ at, sign }) => ({ kind: 'sign', from: at, text: sign })),
    ...summary.questions.map((text) => ({ kind: 'question', text })),
    ...summary.walks.map(({ date, minutes }) => ({ kind: 'walk', from: date, minutes })),
    ...summary.rules.map(({ rule, from, until, keptDays, days }) => ({
      ...{ kind: 'instruction', from, until },
      text: `${JSON.stringify(rule)}; kept on ${keptDays} of ${days} days`,
    })),
    ...summary.checkIns.map(({ date, when, symptoms, girthCm, note }) => ({
      ...{ kind: 'check-in', from: date, text: JSON.stringify({ when, symptoms, girthCm, note }) },
    })),
    ...logLinesOf(log).map(({ entry, seconds, isLate }) => ({
      kind: isLate ? 'log-late' : 'log',
      from: seconds === null ? null : zonedTimeOf(seconds, zone),
      entered_at: entry.recordedAt,
      text: textOf(entry),
    })),
  ];
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? null)),
  );
}
