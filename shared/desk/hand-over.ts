/** What the worker's page is told of the desks that the worker hands figures to (desk.md §2). */
import { z } from 'zod';
import type { CalendarDate } from '../time/zoned-time.ts';
import {
  departmentNameSchema,
  type Group,
  type IsoWeek,
  patterns,
  type SentWeek,
  type WeekFigures,
} from './figures.ts';
import { isoWeekSchema } from './iso-week.ts';
import type { DeskSheet, Fingerprint } from './sheet.ts';

/** A sheet that was read, before it is agreed to. */
export type ReadDeskSheet =
  | {
      readonly kind: 'sheet';
      readonly sheet: DeskSheet;
      /** The places, 0 to 9, of the two groups of the fingerprint that the worker types from the paper. */
      readonly asked: readonly [number, number];
      /** `known`: agreed to before. `new-key`: the same ledger, its new key signed by the former. */
      readonly isKnown: 'no' | 'known' | 'new-key';
      /** Another desk, or another ledger, is in use: its warning comes first (desk.md §2). */
      readonly hasOtherDesk: boolean;
    }
  | { readonly kind: 'refused'; readonly why: 'no-sheet' | 'newer' | 'wrong-signature' | 'key-not-signed' };

/** A sending that was made. */
export type Sending = {
  readonly sequence: number;
  readonly issued: CalendarDate;
  /** Null: a withdrawal. */
  readonly weeks: readonly IsoWeek[] | null;
  readonly hasHeaviness: boolean;
};

export type KnownDesk = {
  readonly sheet: DeskSheet;
  readonly fingerprint: Fingerprint;
  /** 32 hex digits. */
  readonly person: string;
  /** Eight digits. */
  readonly slip: string;
  /** The group from each week on, ascending; empty before one is chosen. */
  readonly groups: readonly { readonly from: IsoWeek; readonly group: Group }[];
  readonly sendings: readonly Sending[];
};

export type HandOverView = {
  readonly desks: readonly KnownDesk[];
  /** What could be sent of the newest 104 weeks, without its group, ascending. */
  readonly offered: readonly WeekFigures[];
};

export const sendingRequestSchema = z
  .strictObject({
    ledgerId: z.string().max(32),
    /** The weeks to be held by the desk: all others are taken back where they are not closed. */
    weeks: z.array(isoWeekSchema).max(104).readonly(),
    ticksHeaviness: z.boolean(),
  })
  .readonly();
export type SendingRequest = z.infer<typeof sendingRequestSchema>;

export const chosenGroupSchema = z
  .strictObject({
    from: isoWeekSchema,
    group: z
      .strictObject({ department: departmentNameSchema, pattern: z.enum(patterns).optional() })
      .readonly(),
  })
  .readonly();

/** What a sending would hold: the statement as it would be signed, as JSON, and its weeks. */
export type SendingPreview = {
  readonly weeks: readonly SentWeek[];
  readonly json: string;
  /** Names this preview: what is sealed is what was read. */
  readonly content: string;
};

export type SealedEnvelope = { readonly name: string; readonly base64: string; readonly slip: string };
