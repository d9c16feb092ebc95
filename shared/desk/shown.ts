/**
 * What a desk may show: rows of at least as many people as the threshold asks for (desk.md §3, step 6 and 7). Only
 * closing.ts makes such rows: a screen, a report and an export take no other.
 */
import { z } from 'zod';
import type { IsoWeek } from './figures.ts';

declare const shown: unique symbol;

export const bands = ['<10', '10–25', '25–50', '50–75', '75–90', '≥90'] as const;
/** Of the over-limit share, percent. */
export type Band = (typeof bands)[number];

/** A measure that is hidden is null. */
export type ShownWork = {
  readonly [shown]: true;
  /** The group's name. */
  readonly group: string;
  readonly n: number;
  readonly standingMinutes: number | null;
  readonly longestStandMinutes: number | null;
  /** Covered of standing, 0 to 1, to 0.1. */
  readonly coverage: number | null;
  readonly overLimitShare: Band;
  readonly load: number | null;
};

export type ShownHeaviness = {
  readonly [shown]: true;
  readonly group: string;
  readonly n: number;
  readonly heaviness: number | null;
};

export type Block = {
  readonly week: IsoWeek;
  readonly work: readonly ShownWork[];
  readonly heaviness: readonly ShownHeaviness[];
};

export type ShownMeasure = 'standingMinutes' | 'longestStandMinutes' | 'coverage' | 'load' | 'heaviness';
export const shownMeasures = [
  'standingMinutes',
  'longestStandMinutes',
  'coverage',
  'load',
  'heaviness',
] as const;

/** Weeks from and to, both included. */
export type WeekSpan = { readonly from: IsoWeek; readonly to: IsoWeek };
const weekText = z.string().max(8);
const weekSpanSchema = z.strictObject({ from: weekText, to: weekText }).readonly();

/** Two spans of closed weeks of a group (desk.md §4). */
export const comparisonRequestSchema = z
  .strictObject({
    group: z.string().max(200),
    family: z.enum(['work', 'heaviness']),
    before: weekSpanSchema,
    after: weekSpanSchema,
  })
  .readonly();
export type ComparisonRequest = z.infer<typeof comparisonRequestSchema>;

/** By how much a measure changed, with the 95 % interval's half width; null where nothing can be said. */
export type Change = { readonly by: number; readonly plusMinus: number } | null;

export type Comparison = ComparisonRequest & {
  /** The people who were in both spans. */
  readonly n: number;
  /** The weeks that end a whole window, with their rows. */
  readonly earlier: readonly (ShownWork | ShownHeaviness)[];
  readonly later: readonly (ShownWork | ShownHeaviness)[];
  readonly changes: Readonly<Partial<Record<ShownMeasure, Change>>>;
};

export type ComparisonResult =
  | { readonly kind: 'shown'; readonly comparison: Comparison }
  /** Not enough of the same people in both. */
  | { readonly kind: 'not-enough' }
  /** The spans overlap, are not closed, or hold fewer than two windows each. */
  | { readonly kind: 'spans' }
  /** It would let somebody be worked out (desk.md §5). */
  | { readonly kind: 'refused' };

/** Why a week is not closed. */
export type ClosingRefusal = 'not-next' | 'too-early' | 'audit';
