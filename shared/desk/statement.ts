/** What an envelope seals (desk.md §2). */
import { z } from 'zod';
import { calendarDateSchema } from '../time/zoned-time.ts';
import { mostWeeks } from './constants.ts';
import { groupSchema, weekFiguresSchema } from './figures.ts';
import { ledgerIdSchema, personSchema, publicKeySchema, recipientSchema, signatureSchema } from './sheet.ts';

export const statementFormat = 'legwork-envelope';
export const statementVersion = 1;
/** Stands before the canonical statement in what is signed. */
export const signedPrefix = 'legwork-envelope-1\n';

export const sentWeekSchema = z
  .strictObject({ ...weekFiguresSchema.unwrap().shape, group: groupSchema })
  .readonly();

const head = {
  format: z.literal(statementFormat),
  version: z.literal(statementVersion),
  recipient: recipientSchema,
  ledger: ledgerIdSchema,
  person: personSchema,
  sequence: z
    .int()
    .min(1)
    .max(2 ** 31),
  issued: calendarDateSchema,
};

export const statementSchema = z.union([
  z.strictObject({ ...head, weeks: z.array(sentWeekSchema).max(mostWeeks).readonly() }).readonly(),
  z.strictObject({ ...head, withdraw: z.literal(true) }).readonly(),
]);
export type Statement = z.infer<typeof statementSchema>;

/** The same with weeks that are not looked at: there may be a million of them, which week-check.ts checks by hand. */
export const statementShapeSchema = z.union([
  z.strictObject({ ...head, weeks: z.array(z.unknown()).readonly() }).readonly(),
  z.strictObject({ ...head, withdraw: z.literal(true) }).readonly(),
]);

export const sealedSchema = z.strictObject({
  statement: z.unknown(),
  publicKey: publicKeySchema,
  signature: signatureSchema,
});

/** Why an envelope is refused: nothing of it is kept. */
export const refusals = [
  'no-envelope',
  'too-large',
  'not-for-this-key',
  'former-key',
  'other-ledger',
  'wrong-signature',
  'other-person',
  'newer-version',
  'malformed',
  'unknown-department',
  'unknown-pattern',
  'too-many-weeks',
  'week-in-future',
  'week-before-first',
  'week-twice',
  'figures',
  'older-sequence',
] as const;
export type Refusal = (typeof refusals)[number];

/** What became of an envelope that is not refused. */
export const receipts = [
  /** New figures of a person who is admitted. */
  'taken',
  /** The same envelope as before: nothing changes. */
  'same',
  /** The person waits for the slip. */
  'waiting',
  /** The held sequence with other content: neither counts for weeks that are not closed. */
  'disputed',
  'withdrawn',
] as const;
export type Receipt = (typeof receipts)[number];

export type EnvelopeVerdict =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly why: Refusal };
