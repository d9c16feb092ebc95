/** Worked cases of what a worker hands over (desk.md §1) and of the keys (§2). */
import { hash } from 'node:crypto';
import { personOf, slipOf } from '#main/crypto/desk-keys.ts';
import { fingerprintOf } from '#shared/desk/fingerprint.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import { type WeekInput, weekFigures } from '#shared/desk/week-figures.ts';

export type StatementCase = WeekInput;

export type KeysCase = {
  readonly workers: readonly { readonly publicKeyHex: string; readonly publicKeyBase64: string }[];
  readonly sheet: Pick<DeskSheet, 'recipient' | 'signingKey' | 'ledgerId'>;
};

export const answerStatement = (input: StatementCase): unknown => ({ weeks: weekFigures(input) });

export const answerKeys = ({ workers, sheet }: KeysCase): unknown => ({
  workers: workers.map(({ publicKeyBase64 }) => ({
    person: personOf(publicKeyBase64),
    slip: slipOf(publicKeyBase64),
  })),
  fingerprint: fingerprintOf(sheet, { sha256: (text) => hash('sha256', text) }),
});
