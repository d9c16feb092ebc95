/** What a chart over dates shows: panels one below the other, on one time axis. Each has one scale. */
import type { Axis } from './axis.ts';

/** The looks of the parts of a bar: covered standing solid, bare standing and load hatched, what stockings took outlined. */
export type BarLook = 'covered' | 'bare' | 'load' | 'credit';

/**
 * Of the load in its warm tones, of wear in that of what is covered, of anything else without a tone. A band has no middle
 * that is known.
 */
export type RangeLook = 'load' | 'covered' | 'plain' | 'band';

export type BarPart = { readonly key: string; readonly name: string; readonly look: BarLook };

export type LineMark = {
  readonly key: string;
  readonly name: string;
  /** The position in the Okabe–Ito order, for the colour; and that among the chart's lines, for the dash. */
  readonly order: number;
  readonly dash: number;
  /** Where a point is a stretch, its range lies behind the line. */
  readonly hasRange?: boolean;
};

export type Strip = { readonly key: string; readonly name: string };

export type Marks =
  | { readonly kind: 'bars'; readonly parts: readonly BarPart[] }
  /** A stem and a dot; the part over the limit differs. */
  | { readonly kind: 'stems'; readonly key: string; readonly limit: number }
  /** Lines with dots, gaps open. */
  | { readonly kind: 'lines'; readonly lines: readonly LineMark[] }
  /** The median of each stretch as a line across the bar of its range. */
  | { readonly kind: 'ranges'; readonly key: string; readonly look: RangeLook }
  /** A row of cells each, the first on top: scores from 0 to 10. */
  | { readonly kind: 'strips'; readonly strips: readonly Strip[] };

/** A thin line across, with its name. */
export type Limit = { readonly value: number; readonly name: string };

/** A named part of the scale as a quiet ground: of the index 0 is the plain surface and 2 the strongest. */
export type Band = {
  readonly low: number;
  readonly high: number;
  readonly name: string;
  readonly level: 0 | 1 | 2 | 'error';
};

/** The person's own usual range behind some of the days. */
export type Usual = {
  readonly low: number;
  readonly high: number;
  readonly from: string;
  readonly until: string;
  readonly name: string;
};

export type Panel = Axis & {
  /** Over the panel, where a chart has one for each leg. */
  readonly name?: string;
  readonly axis: string;
  /** Of a place on the scale; absent for a number. */
  readonly tickText?: (value: number) => string;
  readonly marks: Marks;
  readonly bands?: readonly Band[];
  readonly limits?: readonly Limit[];
  readonly usual?: Usual | null;
  /** The zone of each worked date, and the days off, under the axis. */
  readonly zones?: ReadonlyMap<string, 'green' | 'amber' | 'red' | 'off'>;
  /** The share of the chart's height. */
  readonly share: number;
};

const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 4'] as const;

export const colourOf = (order: number): string => `var(--series-${order + 1})`;

/** The dash of the line at a position. Nobody has to tell lines by colour alone. */
export const dashOf = (at: number): string => dashes[at % dashes.length] ?? '';
