/** A desk's sheet: what a worker's app needs to hand figures over, and what the worker reads first (desk.md §2). */
import { z } from 'zod';
import { leastThreshold } from './constants.ts';
import { departmentNameSchema } from './figures.ts';
import { isoWeekSchema } from './iso-week.ts';

export const departmentSchema = z
  .strictObject({ name: departmentNameSchema, splitByPattern: z.boolean() })
  .readonly();
export type Department = z.infer<typeof departmentSchema>;

const line = (most: number) => z.string().trim().min(1).max(most);
/** An age recipient: `age1…`. */
export const recipientSchema = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);
/** 32 bytes, base64 with padding. */
export const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
/** 64 bytes, base64 with padding. */
export const signatureSchema = z.string().regex(/^[A-Za-z0-9+/]{86}==$/);
export const ledgerIdSchema = z.string().regex(/^[0-9a-f]{32}$/);
/** The first 32 hex digits of SHA-256 of a worker's raw public key. */
export const personSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** What the desk says of itself, and can change. */
export const deskWordsSchema = z.strictObject({
  deskName: line(100),
  employer: line(100),
  contact: line(300),
  /** Why the figures are asked for, in words. */
  purpose: line(1000),
  retentionWeeks: z.int().min(4).max(260),
  departments: z.array(departmentSchema).min(1).max(100).readonly(),
  /** T, if the desk has raised it. */
  threshold: z.int().min(leastThreshold).max(1000),
});
export type DeskWords = z.infer<typeof deskWordsSchema>;

export const sheetFormat = 'legwork-desk';
export const sheetVersion = 1;

export const deskSheetSchema = z
  .strictObject({
    format: z.literal(sheetFormat),
    version: z.literal(sheetVersion),
    ...deskWordsSchema.shape,
    firstWeek: isoWeekSchema,
    recipient: recipientSchema,
    signingKey: publicKeySchema,
    ledgerId: ledgerIdSchema,
    /** The signing keys that this one replaced, the latest last, each with its signature of the next (desk.md §2). */
    formerKeys: z
      .array(z.strictObject({ signingKey: publicKeySchema, signature: signatureSchema }).readonly())
      .max(100)
      .readonly(),
  })
  .readonly();
export type DeskSheet = z.infer<typeof deskSheetSchema>;

/** The file: the sheet with the desk's signature over its canonical JSON. */
export type SignedSheet = { readonly sheet: DeskSheet; readonly signature: string };

/** Ten groups of four digits. */
export type Fingerprint = readonly string[];

/** Larger than any sheet; characters. */
export const maxSheetTextLength = 60_000;
