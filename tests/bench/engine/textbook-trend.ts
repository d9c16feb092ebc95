/** Theil–Sen and Mann–Kendall as a textbook writes them down: the yardstick of shared/risk/trend.ts. */

type Point = { readonly day: number; readonly load: number };

function textbookMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 0 ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Φ by the trapezoidal rule over the density, from 0 to `z`. */
function textbookNormal(z: number): number {
  const steps = 2000;
  const width = z / steps;
  let area = 0;
  for (let i = 0; i < steps; i += 1) {
    const [from, to] = [i * width, (i + 1) * width];
    area += ((Math.exp((-from * from) / 2) + Math.exp((-to * to) / 2)) / 2) * width;
  }
  return 0.5 + area / Math.sqrt(2 * Math.PI);
}

/** The slope a week, and the two-sided p. */
export function textbookTrend(points: readonly Point[]): { slopePerWeek: number; p: number } {
  const pairs = points.flatMap((early, i) => points.slice(i + 1).map((late) => [early, late] as const));
  const slopes = pairs.map(([early, late]) => (late.load - early.load) / (late.day - early.day));
  const score = pairs
    .map(([early, late]) => Math.sign(late.load - early.load))
    .reduce((sum, sign) => sum + sign, 0);
  const n = points.length;
  const tied = [...new Set(points.map(({ load }) => load))]
    .map((value) => points.filter(({ load }) => load === value).length)
    .reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const variance = (n * (n - 1) * (2 * n + 5) - tied) / 18;
  const z = variance === 0 || score === 0 ? 0 : (Math.abs(score) - 1) / Math.sqrt(variance);
  return { slopePerWeek: 7 * textbookMedian(slopes), p: 2 * (1 - textbookNormal(z)) };
}
