/** What the desk's page is told: states, counts of files, and shown rows. Never anything of one person's figures. */
import { z } from 'zod';
import type { ServiceMessage } from '../messages/service-messages.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import type { IsoWeek } from './figures.ts';
import { isoWeekSchema } from './iso-week.ts';
import { type DeskSheet, deskWordsSchema, type Fingerprint } from './sheet.ts';
import type { Block, ClosingRefusal, Comparison } from './shown.ts';
import type { Intervention } from './state.ts';
import type { EnvelopeVerdict } from './statement.ts';

/**
 * - `none`: no desk has been made on this machine.
 * - `closed`: there is one; this process does not hold its folder.
 * - `locked`: held, and waits for the passphrase.
 * - `newer`: a newer Legwork wrote here.
 * - `keyless`: the key file is missing or damaged.
 * - `damaged`: the desk's files cannot be read whole; a backup can be restored.
 */
export type DeskState = 'none' | 'closed' | 'locked' | 'open' | 'newer' | 'keyless' | 'damaged';

export type DeskStatus = {
  readonly state: DeskState;
  /** Absolute path. */
  readonly folder: string;
  /** The made-up desk is served in place of the own one. */
  readonly isDemo: boolean;
};

/** Names the ledger on every screen, report and export (desk.md §6). */
export type LedgerMark = {
  readonly ledgerId: string;
  readonly lastWeek: IsoWeek | null;
  /** The first eight hex digits of the last block's hash. */
  readonly hash: string;
};

/** A week to be closed: which groups and measures would be shown, and never their figures. */
export type DueWeek = {
  readonly week: IsoWeek;
  /** The first date on which it may be closed. */
  readonly from: CalendarDate;
  readonly isDue: boolean;
};

export type WaitingPerson = {
  readonly arrivedOn: CalendarDate;
  /** 32 hex digits; only where two wait with one slip, since the desk then asks for them. */
  readonly person: string | null;
};

export type DeskView = {
  readonly sheet: DeskSheet;
  readonly fingerprint: Fingerprint;
  readonly mark: LedgerMark;
  /** The closed weeks, ascending. */
  readonly blocks: readonly Block[];
  readonly comparisons: readonly Comparison[];
  readonly interventions: readonly Intervention[];
  /** Group names that have become another one. */
  readonly merged: Readonly<Record<string, string>>;
  readonly waiting: readonly WaitingPerson[];
  readonly due: readonly DueWeek[];
  /** Persons whose sequence came with two contents. Whom to ask is all that is said. */
  readonly disputed: readonly string[];
  readonly revision: number;
};

export const deskSetupSchema = z
  .strictObject({ ...deskWordsSchema.shape, firstWeek: isoWeekSchema })
  .readonly();
export type DeskSetup = z.infer<typeof deskSetupSchema>;

export type TakenFile = { readonly name: string; readonly verdict: EnvelopeVerdict };
export type TakeInResult = { readonly files: readonly TakenFile[] };

/** `ambiguous`: two wait with this slip, neither is admitted; ask for the 32 digits. */
export type Admission = 'admitted' | 'nobody' | 'ambiguous';

export type ClosingPreview = {
  readonly week: IsoWeek;
  /** Groups that would be shown, by family. */
  readonly work: readonly string[];
  readonly heaviness: readonly string[];
  readonly verdict: 'passes' | ClosingRefusal;
};

export type ClosingResult =
  | { readonly kind: 'closed'; readonly block: Block; readonly mark: LedgerMark }
  | { readonly kind: 'refused'; readonly why: ClosingRefusal };

export type DeskBackup = {
  /** Its file's name without extension. */
  readonly id: string;
  readonly takenAt: ZonedTime;
  readonly bytes: number;
  readonly mark: LedgerMark;
};
export type DeskBackups = {
  /** The newest first. */
  readonly backups: readonly DeskBackup[];
  /** The names of files that cannot be read. */
  readonly unreadable: readonly string[];
  /** Why the app itself could make none when one was due; null if it could. */
  readonly lastFailure: ServiceMessage | null;
};

export const interventionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
    week: isoWeekSchema,
    group: z.string().max(200).nullable(),
    name: z.string().trim().min(1).max(200),
  })
  .readonly();
