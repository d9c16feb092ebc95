/** What the worker's page is told of the desks that the worker hands figures to (desk.md §2). */
import { z } from 'zod';
import type { CalendarDate } from '../time/zoned-time.ts';
import { mostWeeks } from './constants.ts';
import {
  departmentNameSchema,
  type Group,
  type IsoWeek,
  patterns,
  type SentWeek,
  type WeekFigures,
} from './figures.ts';
import { isoWeekSchema, numberOfWeek } from './iso-week.ts';
import type { DeskSheet, Fingerprint } from './sheet.ts';

/** A sheet that was read, before it is agreed to. */
export type ReadDeskSheet =
  | {
      readonly kind: 'sheet';
      readonly sheet: DeskSheet;
      /** The places, 0 to 9, of the two groups of the fingerprint that the worker types from the paper. */
      readonly asked: readonly [number, number];
      /**
       * `known`: agreed to before, with these keys. `new-key`: the same ledger, its new key signed by the former. `left`:
       * the same ledger, whose key was deleted here: the worker would be another person there.
       */
      readonly isKnown: 'no' | 'known' | 'new-key' | 'left';
      /** Another ledger is or was in use: its warning comes first (desk.md §2). */
      readonly hasOtherDesk: boolean;
    }
  | { readonly kind: 'refused'; readonly why: 'no-sheet' | 'newer' | 'wrong-signature' | 'key-not-signed' };

/** Weeks that follow each other, both ends included. */
export type WeekRun = { readonly from: IsoWeek; readonly to: IsoWeek };

/** An envelope that was made. Whether it was sent, the app does not know. */
export type Sending = {
  readonly sequence: number;
  readonly issued: CalendarDate;
  /** Null: a withdrawal. */
  readonly weeks: readonly WeekRun[] | null;
  readonly hasHeaviness: boolean;
};

/** The group from a week on. */
export type ChosenGroup = { readonly from: IsoWeek; readonly group: Group };

export type KnownDesk = {
  readonly sheet: DeskSheet;
  readonly fingerprint: Fingerprint;
  readonly agreedOn: CalendarDate;
  /** When what a sending does not protect against was read; null before that. */
  readonly readOn: CalendarDate | null;
  /** Who the worker is at this desk: 32 hex digits, and the eight digits of the slip. Null once the desk was left. */
  readonly worker: { readonly person: string; readonly slip: string } | null;
  /** When it was left last; null if it never was. */
  readonly leftOn: CalendarDate | null;
  /** Ascending; empty before one is chosen. */
  readonly groups: readonly ChosenGroup[];
  readonly sendings: readonly Sending[];
};

export type HandOverView = {
  readonly desks: readonly KnownDesk[];
  /** What could be sent of each week, without its group, ascending; heaviness as if it were ticked. */
  readonly offered: readonly WeekFigures[];
};

export const sendingRequestSchema = z
  .strictObject({
    ledgerId: z.string().max(32),
    /** The weeks to be held by the desk: all others are taken back where they are not closed. */
    weeks: z.array(isoWeekSchema).max(mostWeeks).readonly(),
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
  readonly sequence: number;
  readonly issued: CalendarDate;
  readonly json: string;
  /** Names this preview: what is sealed is what was read. */
  readonly content: string;
};

/** The envelope as a file to save, noted in the record. */
export type SealedEnvelope = { readonly name: string; readonly base64: string; readonly slip: string };

/** Whether the sheet has this group: its department, with a pattern only where it is split. */
export const isGroupOf = ({ departments }: Pick<DeskSheet, 'departments'>, group: Group): boolean =>
  departments.some(
    ({ name, splitByPattern }) =>
      name === group.department && splitByPattern === (group.pattern !== undefined),
  );

/** The group that the worker had in the week; null before the first. @param groups ascending */
export const groupAt = (groups: readonly ChosenGroup[], week: IsoWeek): Group | null =>
  groups.findLast(({ from }) => numberOfWeek(from) <= numberOfWeek(week))?.group ?? null;

/** The groups with another one from a week on: earlier weeks keep theirs. */
export function withGroupFrom(
  groups: readonly ChosenGroup[],
  { from, group }: ChosenGroup,
): readonly ChosenGroup[] {
  return [...groups.filter((each) => numberOfWeek(each.from) < numberOfWeek(from)), { from, group }];
}

/**
 * What can be sent to the desk: the newest 104 weeks that it takes and that have a group of its sheet.
 * @param offered ascending
 */
export function weeksFor(
  { sheet, groups }: Pick<KnownDesk, 'sheet' | 'groups'>,
  offered: readonly WeekFigures[],
): readonly SentWeek[] {
  const first = numberOfWeek(sheet.firstWeek);
  return offered
    .flatMap((figures): readonly SentWeek[] => {
      const group = groupAt(groups, figures.week);
      const isTaken = numberOfWeek(figures.week) >= first && group !== null && isGroupOf(sheet, group);
      return isTaken ? [{ ...figures, group }] : [];
    })
    .slice(-mostWeeks);
}

/** The weeks as runs that follow each other. @param weeks ascending */
export function runsOf(weeks: readonly IsoWeek[]): readonly WeekRun[] {
  const runs: WeekRun[] = [];
  for (const week of weeks) {
    const last = runs.at(-1);
    if (last !== undefined && numberOfWeek(week) === numberOfWeek(last.to) + 1) {
      runs[runs.length - 1] = { from: last.from, to: week };
    } else runs.push({ from: week, to: week });
  }
  return runs;
}

export const isInRuns = (runs: readonly WeekRun[], week: IsoWeek): boolean =>
  runs.some(
    ({ from, to }) => numberOfWeek(from) <= numberOfWeek(week) && numberOfWeek(week) <= numberOfWeek(to),
  );

/** How many weeks the runs hold. */
export const countOfRuns = (runs: readonly WeekRun[]): number =>
  runs.reduce((sum, { from, to }) => sum + numberOfWeek(to) - numberOfWeek(from) + 1, 0);
