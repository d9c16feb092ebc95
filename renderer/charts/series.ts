/** The series of a chart over dates. */

export type SeriesRow = { readonly date: string } & Readonly<Record<string, number | null | string>>;

export type Series = {
  readonly key: string;
  readonly name: string;
  /** Open dots without a line are for a second reading of the same thing. */
  readonly kind: 'line' | 'bar' | 'dots';
  /** The position in the Okabe–Ito order. */
  readonly order: number;
  /** A stack of bars: covered solid, bare hatched. */
  readonly isHatched?: boolean;
};

/** A thin line across a chart, with its name. */
export type Limit = { readonly value: number; readonly name: string };

const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4'] as const;

export const colourOf = (order: number): string => `var(--series-${order + 1})`;

/** The dash of the line at a position. Nobody has to tell lines by colour alone. */
export const dashOf = (at: number): string => dashes[at % dashes.length] ?? '';
