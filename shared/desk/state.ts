/**
 * What a desk holds, behind its vault. Nothing of it reaches a page but what `shown.ts` and `view.ts` name. It is plain
 * data: main stores it as it is.
 */
import type { CalendarDate } from '../time/zoned-time.ts';
import type { Family, IsoWeek, Measure, SentWeek } from './figures.ts';
import type { DeskWords } from './sheet.ts';
import type { Block, Comparison } from './shown.ts';

/** What the closings know of a person in one family. It outlives retention. */
export type Standing = {
  /** The newest week in which the person reported; null if there is none. A withdrawal empties it. */
  readonly newestWeek: IsoWeek | null;
  /** The group of that week. */
  readonly newestGroup: string | null;
  /** Whether there were two reported weeks or more. */
  readonly hasTwo: boolean;
  /** The id of the atom that the person entered, ever; null if none. */
  readonly atom: number | null;
  /** The last X of each measure; null before the first, and after the person left. */
  readonly x: Readonly<Partial<Record<Measure, number>>> | null;
  /** People of one class have the same shown history; 0: in no shown cell yet (desk.md §5). */
  readonly shownClass: number;
};

export type HeldPerson = {
  /** 32 hex digits. */
  readonly person: string;
  /** Base64. */
  readonly publicKey: string;
  readonly arrivedOn: CalendarDate;
  /** Null: waits for the slip. Only admitted persons count. */
  readonly admittedOn: CalendarDate | null;
  readonly sequence: number;
  /** SHA-256 of the canonical statement of that sequence. */
  readonly content: string;
  /** The sequence came with two contents: neither counts for weeks that are not closed. */
  readonly isDisputed: boolean;
  /** Withdrew since the last closing. */
  readonly hasWithdrawn: boolean;
  /** The weeks of the latest statement, by week. Entries of weeks that are closed have no effect. */
  readonly held: readonly SentWeek[];
  /** Settled entries within retention, by week. */
  readonly settled: readonly SentWeek[];
  readonly work: Standing;
  readonly heaviness: Standing;
};

/** People who are always shown together. */
export type Atom = {
  readonly id: number;
  readonly family: Family;
  readonly group: string;
  readonly madeIn: IsoWeek;
  readonly isOpen: boolean;
  readonly members: readonly string[];
  /** Who left, and the week whose closing took them out. */
  readonly left: readonly { readonly person: string; readonly week: IsoWeek }[];
};

/**
 * The sums of a showable atom in a closed week, for comparisons (desk.md §4). They are erased once somebody who was in
 * them leaves the atom or withdraws.
 */
export type AtomWeek = {
  readonly week: IsoWeek;
  readonly atom: number;
  readonly n: number;
  readonly sums: Readonly<Partial<Record<Measure, number>>>;
  /** Measures that this atom hides (step 6). */
  readonly hidden: readonly Measure[];
};

/** What the ledger holds, each chained to the one before by SHA-256. */
export type LedgerContent =
  | {
      readonly kind: 'keys';
      readonly ledgerId: string;
      readonly recipient: string;
      readonly signingKey: string;
      readonly firstWeek: IsoWeek;
    }
  | { readonly kind: 'week'; readonly block: Block }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'merge'; readonly from: string; readonly into: string };

export type LedgerEntry = { readonly content: LedgerContent; readonly before: string };

/** A change at work, such as chairs: the desk's own note, shown in the trend of a group. */
export type Intervention = {
  readonly id: string;
  readonly week: IsoWeek;
  /** The group's name; null for all. */
  readonly group: string | null;
  readonly name: string;
};

export type DeskState = {
  readonly words: DeskWords;
  readonly ledgerId: string;
  /** 64 hex digits. */
  readonly ledgerSecret: string;
  readonly firstWeek: IsoWeek;
  readonly persons: ReadonlyMap<string, HeldPerson>;
  readonly atoms: readonly Atom[];
  readonly atomWeeks: readonly AtomWeek[];
  readonly ledger: readonly LedgerEntry[];
  readonly interventions: readonly Intervention[];
  /** Groups that have become another: former name → present name. */
  readonly merged: Readonly<Record<string, string>>;
  /** The highest number of a shown class. */
  readonly classes: number;
};
