/** What the preview of an import shows, and what an import came to. */
import type { Upsert } from '../record/change.ts';
import { dateOfEntry } from '../record/dated-entry.ts';
import type { Format } from '../record/import-entry.ts';
import type { Issue } from '../record/issue.ts';
import type { PlannedShift } from '../record/planned-shift.ts';
import type { Saved } from '../record/revision.ts';
import type { CalendarDate } from '../time/zoned-time.ts';
import type { Ask, Found, Question, Skipped, Warning } from './found.ts';
import type { ShiftMovement } from './movement-wanted.ts';
import type { Proposal, Replaced } from './proposal.ts';
import type { RefusedReason } from './refused.ts';

/** A list's first entries, and how many it has in all. */
export type Some<Entry> = { readonly first: readonly Entry[]; readonly count: number };

export type Preview = {
  readonly format: Format;
  /** The first and the last date of what the file holds; null if it holds nothing dated. */
  readonly dates: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  readonly added: Some<Upsert>;
  readonly replaced: Some<Replaced>;
  readonly kept: Some<Replaced>;
  readonly same: number;
  readonly gone: Some<PlannedShift>;
  readonly refused: Some<{ readonly put: Upsert; readonly issue: Issue }>;
  readonly movement: Some<ShiftMovement>;
  readonly skipped: Some<Skipped>;
  readonly asks: readonly Ask[];
  readonly questions: readonly Question[];
  readonly warnings: readonly Warning[];
  /** How many shifts a roster or a timesheet holds. */
  readonly shifts: number;
  /** How many shifts of a timesheet have the times of a named shift. */
  readonly namedShifts: number;
  /** The revision of the record that this was made against. */
  readonly revision: number;
  /** When this very file was imported before; null if never. */
  readonly importedBefore: string | null;
};

/** The page shows a list up to here; the rest is counted. */
const mostShown = 200;

const some = <Entry>(entries: readonly Entry[]): Some<Entry> => ({
  first: entries.slice(0, mostShown),
  count: entries.length,
});

/** When an entry happened; null for one without a date, and for what was done to the diary itself. */
function dateIn(put: Upsert): CalendarDate | null {
  if (put.kind === 'import') return null;
  return (put.kind === 'strictEntry' ? put.entry.recordedAt : dateOfEntry(put))?.slice(0, 10) ?? null;
}

/** The dates that a file is about, first to last. */
function datesOf(found: Found): Preview['dates'] {
  let from: CalendarDate | null = null;
  let to: CalendarDate | null = null;
  const see = (date: CalendarDate | null): void => {
    if (date === null) return;
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  };
  for (const { start } of [...found.planned, ...found.shifts, ...found.segments, ...found.movements]) {
    see(start.slice(0, 10));
  }
  for (const { dates } of found.asks) for (const date of dates) see(date);
  for (const put of found.entries) see(dateIn(put));
  return from === null || to === null ? null : { from, to };
}

type More = Pick<Preview, 'namedShifts' | 'revision' | 'importedBefore'>;

export const previewOf = (found: Found, proposal: Proposal, more: More): Preview => ({
  format: found.format,
  dates: datesOf(found),
  added: some(proposal.added),
  replaced: some(proposal.replaced),
  kept: some(proposal.kept),
  same: proposal.same,
  gone: some(proposal.gone),
  refused: some(proposal.refused),
  movement: some(proposal.movement),
  skipped: some(proposal.skipped),
  asks: found.asks,
  questions: found.questions,
  warnings: found.warnings,
  shifts: found.planned.length + found.shifts.length,
  ...more,
});

/** The answer to a preview: what would happen, or why the whole file is refused. */
export type PreviewResult =
  | { readonly preview: Preview; readonly refused: null }
  | { readonly preview: null; readonly refused: RefusedReason };

/** How far the reading of a file has come, bytes; null while none is read. */
export type Progress = { readonly read: number; readonly size: number } | null;

export type Imported = {
  readonly saved: Saved;
  /** Null if nothing had to be changed. */
  readonly importId: string | null;
};

/** What taking an import back would do. */
export type TakeBackPreview = {
  readonly removed: number;
  readonly restored: number;
  readonly stays: number;
};
