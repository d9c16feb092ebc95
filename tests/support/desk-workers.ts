/** The workers who hand figures over to a desk of a test, as their app seals them. */
import { newWorkerKey, personOf, slipOf, type WorkerKey } from '#main/crypto/desk-keys.ts';
import { sealEnvelope } from '#main/crypto/envelope.ts';
import type { SentWeek } from '#shared/desk/figures.ts';
import type { DeskSheet } from '#shared/desk/sheet.ts';
import { statementFormat, statementVersion } from '#shared/desk/statement.ts';
import type { DeskSetup } from '#shared/desk/view.ts';

export const deskPassphrase = 'a passphrase of this desk';

export const deskSetup: DeskSetup = {
  ...{ deskName: 'Health desk', employer: 'The mill', contact: 'Room 4' },
  ...{ purpose: 'Fewer long stands', retentionWeeks: 104, threshold: 11, firstWeek: '2026-W01' },
  departments: [
    { name: 'Hall', splitByPattern: false },
    { name: 'Kitchen', splitByPattern: false },
  ],
};

export type Worker = { readonly key: WorkerKey; readonly person: string; readonly slip: string };

export function newWorker(): Worker {
  const key = newWorkerKey();
  return { key, person: personOf(key.publicKey), slip: slipOf(key.publicKey) };
}

export const aWeek = (week: string, more: Partial<SentWeek> = {}): SentWeek => ({
  ...{ week, loggedDays: 5, shiftDays: 4, standingMinutes: 240, longestStandMinutes: 60 },
  ...{ coveredMinutes: 120, overLimitShare: 0.5, load: 4.5, heaviness: null },
  group: { department: 'Hall' },
  ...more,
});

export type GivenEnvelope = { readonly name: string; readonly base64: string };

/** An envelope with these weeks; `null` withdraws. */
export async function envelopeOf(
  { key, person }: Worker,
  sheet: Pick<DeskSheet, 'recipient' | 'ledgerId'>,
  sequence: number,
  weeks: readonly SentWeek[] | null,
): Promise<GivenEnvelope> {
  const head = {
    ...({ format: statementFormat, version: statementVersion, recipient: sheet.recipient } as const),
    ...{ ledger: sheet.ledgerId, person, sequence, issued: '2026-02-01' },
  };
  const bytes = await sealEnvelope(weeks === null ? { ...head, withdraw: true } : { ...head, weeks }, key);
  return { name: `${person}-${sequence}.legwork-envelope`, base64: Buffer.from(bytes).toString('base64') };
}
