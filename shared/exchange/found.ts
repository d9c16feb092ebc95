/**
 * What a file holds, as the reader of its format found it: facts of the file, before the diary is asked. One shape for
 * all formats, so that preview, import and "take back" exist once.
 */
import type { Upsert } from '../record/change.ts';
import type { Format } from '../record/import-entry.ts';
import type { Segment } from '../record/shift.ts';
import type { ShiftTimes } from '../record/work-day.ts';
import type { CalendarDate, ZonedTime } from '../time/zoned-time.ts';
import type { Part } from './part.ts';

/** Where in the file: a line of a text, or the UID of an event; `file` within an archive. */
export type Where = { readonly file?: string; readonly line?: number; readonly uid?: string };

/** Why something in a file is left out. The catalogue has a sentence for each (`exchange.skipped.<reason>`). */
export type SkipReason =
  // Any format.
  | 'unreadable' // It does not have the shape that its format asks for.
  | 'no-date'
  | 'unknown-zone'
  | 'ends-before-start'
  | 'over-24-hours'
  | 'twice' // The file holds the same thing before.
  | 'out-of-range' // A figure or date that no diary can hold.
  // Roster.
  | 'no-end'
  | 'cancelled'
  | 'too-far-ahead' // Beyond two years.
  | 'too-many' // Beyond 5,000 events.
  | 'repeats-too-often' // FREQ=SECONDLY and its like.
  // Movement.
  | 'unknown-code'
  | 'other-source' // A second device counted the same time.
  | 'not-about-standing'
  // Found when the diary is asked.
  | 'no-shift' // No shift is logged at this time.
  | 'not-whole' // The device saw only a part of this shift.
  | 'shift-there' // Another shift is logged at this time.
  | 'refused'; // The rules refuse the entry beside what is logged.

export type Skipped = {
  readonly where: Where;
  readonly reason: SkipReason;
  /** What stands there, at most 80 characters. */
  readonly text?: string;
  /** How many in a row; absent for one. */
  readonly count?: number;
};

/** Something about the whole file that the preview tells. */
export type Warning =
  | { readonly kind: 'encoding'; readonly encoding: 'utf-16' | 'windows-1252' }
  /** Times without a zone were read in this zone. */
  | { readonly kind: 'zone-taken'; readonly zone: string }
  /** The file ends early: what came before the cut is here. */
  | { readonly kind: 'cut' };

/** A shift that a roster announces. */
export type PlannedTimes = ShiftTimes & {
  /** What the roster calls it, at most 80 characters; may be empty. */
  readonly summary: string;
  /** Its name in the roster: UID, and RECURRENCE-ID for one of a series. The next file of this roster has the same. */
  readonly key: string;
};

/** Movement that a device counted, in one stretch: `[start, end)`. It tells no posture. */
export type Movement = {
  readonly kind: 'steps' | 'walking' | 'upright';
  readonly start: ZonedTime;
  readonly end: ZonedTime;
  /** For `steps` only. */
  readonly steps?: number;
  /** For `steps`: how long the single minutes were in which steps were counted; absent if the file tells none. */
  readonly walkedSeconds?: number;
};

/** All-day events of one name: the person says once what they are. */
export type Ask = { readonly summary: string; readonly dates: readonly CalendarDate[] };

/** What an all-day event of a roster means. */
export const meanings = ['day-off', 'ill', 'vacation', 'ignore'] as const;
export type Meaning = (typeof meanings)[number];

/** What the file does not say and no number is guessed for. Asked once, before anything is taken over. */
export type Question =
  /** The file's times have no zone. The answer is `zone`. */
  | { readonly kind: 'zone' }
  /** Days and months can be read both ways. The answer is `dateOrder`. */
  | { readonly kind: 'date-order'; readonly example: string }
  /** The columns of a table are not known. The answer is `columns`. */
  | {
      readonly kind: 'columns';
      readonly headers: readonly string[];
      readonly sample: readonly (readonly string[])[];
    };

/** Which column of a timesheet holds what, from 0. `end` or `duration` is needed. */
export type Columns = {
  readonly date?: number | undefined;
  readonly start: number;
  readonly endDate?: number | undefined;
  readonly end?: number | undefined;
  readonly duration?: number | undefined;
};

/** What the person has answered so far. */
export type Given = {
  /** The person's zone: for times without one. */
  readonly zone: string;
  /** The moment of reading: nothing more than two years after it is planned. */
  readonly now: ZonedTime;
  /** Whether the person has said that `zone` is the file's. */
  readonly isZoneConfirmed?: boolean | undefined;
  readonly dateOrder?: 'day-first' | 'month-first' | undefined;
  readonly columns?: Columns | undefined;
};

export type Found = {
  readonly format: Format;
  readonly planned: readonly PlannedTimes[];
  /** Shifts that were worked; how much of them was stood is open. */
  readonly shifts: readonly ShiftTimes[];
  readonly segments: readonly Segment[];
  readonly movements: readonly Movement[];
  /** Entries of a Legwork record, as they were stored. */
  readonly entries: readonly Upsert[];
  readonly asks: readonly Ask[];
  readonly questions: readonly Question[];
  readonly skipped: readonly Skipped[];
  readonly warnings: readonly Warning[];
  /** UIDs of events that the roster says are cancelled, with their recurrence: what was planned under them is off. */
  readonly cancelled: readonly string[];
};

/** Nothing found: the start of each reader's answer. */
export const nothingFound = (format: Format): Found => ({
  format,
  planned: [],
  shifts: [],
  segments: [],
  movements: [],
  entries: [],
  asks: [],
  questions: [],
  skipped: [],
  warnings: [],
  cancelled: [],
});

/** One format of files: shared/exchange/readers.ts lists them. */
export type Reader = {
  readonly format: Format;
  /** Tells by the first characters whether a text is of this format: never by its name. */
  readonly recognises: (head: string) => boolean;
  /**
   * Reads all parts of this format: one file, or those of an archive. Pure but for the chunks that it asks for.
   * @throws RefusedFileError where nothing of the file can be taken
   */
  readonly read: (parts: readonly Part[], given: Given) => Promise<Found>;
};
