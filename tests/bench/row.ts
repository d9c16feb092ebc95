/** One line of the benchmark: something of the app against its yardstick, both timed in the same run. */
export type BenchRow = {
  readonly name: string;
  /** What the app took, with its unit, as the table shows it. */
  readonly measured: string;
  /** What the yardstick took, and what it is. */
  readonly against: string;
  /** The app's figure divided by the yardstick's: machines differ, ratios less so. */
  readonly ratio: number;
  /** The highest ratio that is good enough, or null where none was set. */
  readonly goal: number | null;
  readonly unit?: string;
  /** The plain numbers behind the row, each with its unit in its name. */
  readonly figures: Readonly<Record<string, number>>;
};
