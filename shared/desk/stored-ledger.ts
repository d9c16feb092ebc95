/**
 * A ledger as it was stored: the one way in which rows that were shown before become shown rows again. Each has the
 * shape and the people of a shown row, and the chain is whole.
 */
import { z } from 'zod';
import { leastThreshold } from './constants.ts';
import { families } from './figures.ts';
import type { Hashing } from './hashing.ts';
import { isoWeekSchema } from './iso-week.ts';
import { isLedgerWhole } from './ledger.ts';
import { bands, comparisonRequestSchema, shownMeasures } from './shown.ts';
import type { LedgerEntry } from './state.ts';

const figure = z.number().positive().nullable();
const share = z.number().min(0).max(1).nullable();
const people = { group: z.string(), n: z.int().min(leastThreshold) };
const workSchema = z.strictObject({
  ...{ ...people, standingMinutes: figure, longestStandMinutes: figure, coverage: share, load: figure },
  overLimitShare: z.enum(bands),
});
const heavinessSchema = z.strictObject({ ...people, heaviness: figure });
const rowsSchema = z.array(z.union([workSchema, heavinessSchema]));

const changeSchema = z.strictObject({ by: z.number(), plusMinus: z.number().min(0) }).nullable();

const contentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('keys'), ledgerId: z.string(), recipient: z.string(), signingKey: z.string() },
    firstWeek: isoWeekSchema,
  }),
  z.strictObject({
    kind: z.literal('week'),
    block: z.strictObject({
      week: isoWeekSchema,
      ...{ work: z.array(workSchema), heaviness: z.array(heavinessSchema) },
    }),
  }),
  z.strictObject({
    kind: z.literal('comparison'),
    comparison: z.strictObject({
      ...comparisonRequestSchema.unwrap().shape,
      family: z.enum(families),
      ...{ n: people.n, earlier: rowsSchema, later: rowsSchema },
      changes: z.partialRecord(z.enum(shownMeasures), changeSchema),
    }),
  }),
  z.strictObject({ kind: z.literal('merge'), from: z.string(), into: z.string() }),
]);

const ledgerSchema = z.array(z.strictObject({ content: contentSchema, before: z.string() }));

/** The ledger; null if anything in it is not as the desk wrote it. @param stored as it was read from JSON */
export function storedLedger(stored: unknown, hashing: Hashing): readonly LedgerEntry[] | null {
  const read = ledgerSchema.safeParse(stored);
  if (!read.success) return null;
  const ledger = read.data as unknown as readonly LedgerEntry[];
  return isLedgerWhole(ledger, hashing) ? ledger : null;
}
