/** What a chart over dates draws. */

export type SeriesRow = { readonly date: string } & Readonly<Record<string, number | null | string>>;

export type Series = {
  readonly key: string;
  readonly name: string;
  readonly kind: 'line' | 'bar';
  /** The place in the Okabe–Ito order; also says dash and mark, so that none is told by colour alone. */
  readonly order: number;
  /** A stack of bars: covered solid, bare hatched. */
  readonly isHatched?: boolean;
};
