import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';

const weekSchema = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, 'Expected a week, like 2026-W47.');
/** 32 bytes, base64 with padding. */
const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

const chosenGroupSchema = z.strictObject({
  from: weekSchema,
  group: z.strictObject({
    department: z.string().min(1).max(80),
    pattern: z.enum(['days', 'evenings', 'nights', 'rotating', 'other']).optional(),
  }),
});

/** An envelope that was made. Whether it was sent, nobody here knows. */
const madeEnvelopeSchema = z.strictObject({
  sequence: z
    .int()
    .min(1)
    .max(2 ** 31),
  issued: calendarDateSchema,
  /** Runs of weeks, each by its first and its last; null for a withdrawal. */
  weeks: z
    .array(z.strictObject({ from: weekSchema, to: weekSchema }))
    .max(104)
    .nullable(),
  hasHeaviness: z.boolean(),
});

/**
 * A health desk that the user hands weekly figures to (desk.md §2). What it says of a desk that was left outlives the
 * key: so a backup cannot bring the key back, and the warning before a second desk is not forgotten.
 *
 * Envelopes and left keys only grow (shared/rules/desk-issues.ts). No file of the exchange holds a desk.
 */
export const agreedDeskSchema = z.strictObject({
  /** The ledger's: 32 hexadecimal digits. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** As its sheet says. */
  name: z.string().min(1).max(100),
  /** The sheet's file as text, with the desk's signature, as the user agreed to it. */
  signedSheet: z.string().min(1).max(60_000),
  agreedOn: calendarDateSchema,
  /** When the user read what envelopes do not protect against; null before that. */
  readOn: calendarDateSchema.nullable(),
  /** The user's Ed25519 keys for this desk alone; null once it was left. */
  key: z
    .strictObject({
      publicKey: publicKeySchema,
      /** Base64. */
      privateKey: z.string().regex(/^[A-Za-z0-9+/]{1,200}={0,2}$/),
    })
    .nullable(),
  /** Keys that were deleted: none of them comes back. */
  leftKeys: z.array(z.strictObject({ publicKey: publicKeySchema, leftOn: calendarDateSchema })).max(1000),
  /** The group from each week on, ascending. */
  groups: z.array(chosenGroupSchema).max(1000),
  /** Ascending. */
  envelopes: z.array(madeEnvelopeSchema).max(100_000),
});
export type AgreedDesk = z.infer<typeof agreedDeskSchema>;
