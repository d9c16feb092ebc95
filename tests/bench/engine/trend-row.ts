/** The trend over 28 days against the textbook. */
import { trend } from '#shared/risk/trend.ts';
import { dateOfDayNumber, dayNumberOf } from '#shared/time/instants.ts';
import { median, timeMs } from '../figures.ts';
import type { BenchRow } from '../row.ts';
import { textbookTrend } from './textbook-trend.ts';

const roundCount = 60;
const warmUpCount = 20;
const callsPerRound = 100;

export async function trendRow(): Promise<BenchRow> {
  const firstDay = dayNumberOf('2026-03-01');
  const days = Array.from({ length: 28 }, (_, i) => ({
    date: dateOfDayNumber(firstDay + i),
    load: 2 + ((i * 37) % 19) / 4 + i / 20,
  }));
  const points = days.map(({ date, load }) => ({ day: dayNumberOf(date), load }));
  const ours: number[] = [];
  const textbooks: number[] = [];
  for (let round = 0; round < warmUpCount + roundCount; round += 1) {
    ours.push(
      await timeMs(() => {
        for (let i = 0; i < callsPerRound; i += 1) trend(days, '2026-03-28');
      }),
    );
    textbooks.push(
      await timeMs(() => {
        for (let i = 0; i < callsPerRound; i += 1) textbookTrend(points);
      }),
    );
  }
  const [trendUs, textbookUs] = [ours, textbooks].map(
    (values) => (median(values.slice(warmUpCount)) / callsPerRound) * 1000,
  ) as [number, number];
  return {
    name: 'trend over 28 days',
    measured: `${trendUs.toFixed(1)} µs`,
    against: `${textbookUs.toFixed(1)} µs textbook Theil–Sen and Mann–Kendall`,
    ratio: trendUs / textbookUs,
    goal: null,
    figures: { trendUs, textbookUs, rounds: roundCount },
  };
}
