/** Named spans of dates in a chart, such as a treatment's days. */

export type Span = {
  /** First and last date, both included. */
  readonly from: string;
  readonly until: string;
  readonly name: string;
};

/** Cuts the spans to the drawn dates, which must be ascending. Drops spans without a drawn date. */
export function spansAmong(spans: readonly Span[], dates: readonly string[]): readonly Span[] {
  return spans.flatMap(({ from, until, name }) => {
    const first = dates.find((date) => date >= from);
    const last = dates.findLast((date) => date <= until);
    return first !== undefined && last !== undefined && first <= last
      ? [{ from: first, until: last, name }]
      : [];
  });
}
