/** The trend over 28 days against the textbook. */
import { trend } from '#shared/risk/trend.ts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import { callsUs } from '../figures.ts';
import type { BenchRow } from '../row.ts';
import { textbookTrend } from './textbook-trend.ts';

const rounds = { warmUpCount: 20, roundCount: 60, callsPerRound: 100 };

export async function trendRow(): Promise<BenchRow> {
  const firstDay = dayNumberOf('2026-03-01');
  const days = Array.from({ length: 28 }, (_, i) => ({
    date: dateOfDayNumber(firstDay + i),
    load: 2 + ((i * 37) % 19) / 4 + i / 20,
  }));
  const points = days.map(({ date, load }) => ({ day: dayNumberOf(date), load }));
  const [trendUs, textbookUs] = await callsUs(
    () => trend(days, '2026-03-28'),
    () => textbookTrend(points),
    rounds,
  );
  return {
    name: 'trend over 28 days',
    measured: `${trendUs.toFixed(1)} µs`,
    against: `${textbookUs.toFixed(1)} µs textbook Theil–Sen and Mann–Kendall`,
    ratio: trendUs / textbookUs,
    goal: null,
    figures: { trendUs, textbookUs, rounds: rounds.roundCount },
  };
}
