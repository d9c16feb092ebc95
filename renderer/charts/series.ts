/** What a chart over dates draws. */

export type SeriesRow = { readonly date: string } & Readonly<Record<string, number | null | string>>;

export type Series = {
  readonly key: string;
  readonly name: string;
  readonly kind: 'line' | 'bar';
  /** The place in the Okabe–Ito order. */
  readonly order: number;
  /** A stack of bars: covered solid, bare hatched. */
  readonly isHatched?: boolean;
};

/** A thin line across a chart, with its name. */
export type Limit = { readonly value: number; readonly name: string };

const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4'] as const;

export const colourOf = (order: number): string => `var(--series-${order + 1})`;

/** The dash of a chart's first line, its second and so on, so that none is told by colour alone. */
export const dashOf = (at: number): string => dashes[at % dashes.length] ?? '';
