/** What the desk's key has opened: the pure side of an envelope (desk.md §2). */
import type { Refusal } from './statement.ts';

/** The statement is not checked yet; take-in.ts does. */
export type OpenedEnvelope = {
  readonly kind: 'opened';
  /** Of the public key: 32 hex digits. */
  readonly person: string;
  /** Base64. */
  readonly publicKey: string;
  /** Whether the public key signed the statement. */
  readonly isSigned: boolean;
  /** SHA-256 of the canonical statement, hex. */
  readonly content: string;
  readonly statement: unknown;
};

export type RefusedEnvelope = { readonly kind: 'refused'; readonly why: Refusal };

export const refused = (why: Refusal): RefusedEnvelope => ({ kind: 'refused', why });

/** Ends a file that seals figures for a desk. */
export const envelopeEnding = '.legwork-envelope';
