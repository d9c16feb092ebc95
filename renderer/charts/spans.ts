/** Named stretches of dates, such as a treatment's days, as far as a chart shows them. */

export type Span = {
  /** First and last date, both included. */
  readonly from: string;
  readonly until: string;
  readonly name: string;
};

/** The spans cut to dates that are drawn, which must be in order; without those that meet none. */
export function spansAmong(spans: readonly Span[], dates: readonly string[]): readonly Span[] {
  return spans.flatMap(({ from, until, name }) => {
    const first = dates.find((date) => date >= from);
    const last = dates.findLast((date) => date <= until);
    return first !== undefined && last !== undefined && first <= last
      ? [{ from: first, until: last, name }]
      : [];
  });
}
