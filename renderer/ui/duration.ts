/** Parses durations as people write them. */

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  // 3:20
  [/^(\d{1,2}):([0-5]?\d)$/, (m) => Number(m[1]) * 60 + Number(m[2])],
  // 3 h 20 min, 3h20, 3 h
  [/^(\d{1,2})\s*h\s*(?:([0-5]?\d)\s*(?:m|min)?)?$/i, (m) => Number(m[1]) * 60 + Number(m[2] ?? 0)],
  // 3.5 h, 3,5 h
  [/^(\d{1,2}[.,]\d+)\s*h?$/i, (m) => Number((m[1] ?? '').replace(',', '.')) * 60],
  // 200, 200 min
  [/^(\d{1,4})\s*(?:m|min)?$/i, (m) => Number(m[1])],
];

/** Minutes of a text such as `3:20`, `3.5 h`, `3 h 20 min` or `200` (minutes), to the nearest minute; null if none. */
export function parseDuration(text: string): number | null {
  for (const [pattern, minutesOf] of patterns) {
    const match = pattern.exec(text.trim());
    if (match !== null) return Math.round(minutesOf(match));
  }
  return null;
}
