/** A desk's sheet as a file: JSON that the desk has signed (desk.md §2). */
import { z } from 'zod';
import { canonicalJson } from '#shared/canonical-json.ts';
import {
  type DeskSheet,
  deskSheetSchema,
  maxSheetTextLength,
  type SignedSheet,
  sheetFormat,
  sheetVersion,
  signatureSchema,
} from '#shared/desk/sheet.ts';
import { parseJson } from '../files/file-text.ts';
import { type DeskKeys, isSignedBy, isSuccession, signed } from './desk-keys.ts';

/** Stands before the canonical sheet in what is signed. */
const sheetPrefix = 'legwork-desk-1\n';

const messageOf = (sheet: DeskSheet): Buffer => Buffer.from(`${sheetPrefix}${canonicalJson(sheet)}`);

export type RefusedSheet = {
  readonly kind: 'refused';
  readonly why: 'no-sheet' | 'newer' | 'wrong-signature' | 'key-not-signed';
};

/** What a desk says in its sheet; the keys are added. */
export type SheetWords = Omit<DeskSheet, 'format' | 'version' | 'recipient' | 'signingKey' | 'formerKeys'>;

/** The sheet of a desk. @throws ZodError for words that no sheet holds */
export const sheetOf = (words: SheetWords, { recipient, signing, former }: DeskKeys): DeskSheet =>
  deskSheetSchema.parse({
    ...{ format: sheetFormat, version: sheetVersion },
    ...words,
    ...{ recipient, signingKey: signing.publicKey },
    formerKeys: former.map(({ signingKey, signature }) => ({ signingKey, signature })),
  });

/** The text of the file. The keys must be the sheet's. */
export function signSheet(sheet: DeskSheet, { signing }: DeskKeys): string {
  const content: SignedSheet = { sheet, signature: signed(messageOf(sheet), signing) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const headSchema = z.looseObject({
  sheet: z.looseObject({ format: z.literal(sheetFormat), version: z.int().min(1) }),
});
const signedSheetSchema = z.strictObject({ sheet: deskSheetSchema, signature: signatureSchema });

/**
 * Reads the text of a sheet. Its signature says that it is whole, not whose it is: the fingerprint does. Never throws.
 * @returns `key-not-signed` where a former key did not sign the one after it
 */
export function readSheet(text: string): SignedSheet | RefusedSheet {
  const refuse = (why: RefusedSheet['why']): RefusedSheet => ({ kind: 'refused', why });
  if (text.length > maxSheetTextLength) return refuse('no-sheet');
  const json = parseJson(text);
  const head = headSchema.safeParse(json).data;
  if (head === undefined) return refuse('no-sheet');
  if (head.sheet.version > sheetVersion) return refuse('newer');
  const file = signedSheetSchema.safeParse(json).data;
  if (file === undefined) return refuse('no-sheet');
  const { sheet, signature } = file;
  if (!isSignedBy(messageOf(sheet), sheet.signingKey, signature)) return refuse('wrong-signature');
  if (!isSuccession(sheet.formerKeys, sheet.signingKey, sheet.ledgerId)) return refuse('key-not-signed');
  return file;
}
