/**
 * Steps of Samsung Health (exchange.md §3): a table below a line that says what it is, each row with a comma too many. Times
 * are in UTC; `time_offset` tells how far the clock was ahead. Totals of days tell no minutes and are left out.
 */
import { secondsPerDay, wallSecondsOf } from '../../time/instants.ts';
import {
  type Found,
  type Given,
  nothingFound,
  type Reader,
  type SkipReason,
  type Warning,
} from '../found.ts';
import { isInDiary } from '../moments.ts';
import { type Part, textOf } from '../part.ts';
import { createSkips, type Skips } from '../skips.ts';
import { readDate, readMoment, readNumber, readOffset } from '../table/cells.ts';
import { type Row, readRows } from '../table/read-table.ts';
import { createSeries, type Sample, type Series } from './series.ts';

const mostCharacters = 64_000_000;
const mostStepsASample = 200_000;

/** `com.samsung.shealth.tracker.pedometer_step_count,6230070,3` */
const head =
  /^"?com\.samsung\.s?health\.(?:tracker\.pedometer_step_count|tracker\.pedometer_day_summary|step_count|step_daily_trend)\b/;

/** The last word of a header counts: `com.samsung.health.step_count.start_time`. */
const lastWord = (header: string): string => header.trim().split('.').at(-1) ?? '';

type Columns = {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly offset: number;
  readonly device: number;
};

function columnsOf(cells: readonly string[]): Columns | null {
  const words = cells.map(lastWord);
  const at = (name: string): number => words.indexOf(name);
  const [start, end, count] = [at('start_time'), at('end_time'), at('count')];
  if (start < 0 || end < 0 || count < 0) return null;
  return { start, end, count, offset: at('time_offset'), device: at('deviceuuid') };
}

/** `2026-05-03 07:33:00.000` in UTC, or milliseconds since 1970: whole seconds since 1970. */
function secondsOf(text: string): number | null {
  if (/^\d{12,13}$/.test(text.trim())) return Math.round(Number(text) / 1000);
  const moment = readMoment(text);
  const date = moment === null ? null : readDate(moment.date, null);
  return moment === null || date === null ? null : wallSecondsOf(`${date}T00:00:00`) + moment.clockSeconds;
}

function sampleOf(cells: readonly string[], columns: Columns): Sample | SkipReason {
  const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? ''));
  const from = secondsOf(cell(columns.start));
  const to = secondsOf(cell(columns.end));
  const steps = readNumber(cell(columns.count), '.');
  if (from === null || to === null) return 'no-date';
  if (steps === null) return 'unreadable';
  if (!isInDiary(from) || !isInDiary(to) || steps < 0 || steps > mostStepsASample) return 'out-of-range';
  if (to < from) return 'ends-before-start';
  if (to - from > secondsPerDay) return 'over-24-hours';
  return {
    source: cell(columns.device),
    from,
    to: Math.max(to, from + 1),
    steps: Math.round(steps),
    offsetSeconds: readOffset(cell(columns.offset)) ?? undefined,
  };
}

function takeRows(rows: readonly Row[], columns: Columns, file: string, series: Series, skips: Skips): void {
  for (const { line, cells } of rows) {
    const sample = sampleOf(cells, columns);
    if (typeof sample === 'string') {
      const shown = [columns.start, columns.end, columns.count].map((at) => cells[at] ?? '').join(' | ');
      skips.add(sample, { file, line }, shown);
    } else if (sample.steps > 0) series.add(sample);
  }
}

/** @throws RefusedFileError */
async function readSamsung(parts: readonly Part[], given: Given): Promise<Found> {
  const series = createSeries();
  const skips = createSkips();
  const warnings: Warning[] = [];
  for (const part of parts) {
    const file = part.name;
    const { rows, cutAtLine } = readRows(await textOf(part, mostCharacters));
    // The line that says what it is stands above the headers.
    const at = rows.slice(0, 3).findIndex(({ cells }) => columnsOf(cells) !== null);
    const columns = at < 0 ? null : columnsOf(rows[at]?.cells ?? []);
    if (columns === null) skips.add('not-about-standing', { file }, undefined, Math.max(1, rows.length - 2));
    else takeRows(rows.slice(at + 1), columns, file, series, skips);
    if (cutAtLine === null) continue;
    skips.add('unreadable', { file, line: cutAtLine });
    if (warnings.length === 0) warnings.push({ kind: 'cut' });
  }
  const where = { file: parts[0]?.name ?? '' };
  return {
    ...nothingFound('samsung'),
    movements: series.movements('steps', given.zone, skips, where),
    skipped: skips.list(),
    warnings,
  };
}

export const samsungReader: Reader = {
  format: 'samsung',
  recognises: (text) => head.test(text),
  read: readSamsung,
};
