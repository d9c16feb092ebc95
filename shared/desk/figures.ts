/** A worker's figures of one week, and the group that they count in (desk.md §1, §2). */
import { z } from 'zod';
import { type IsoWeek, isoWeekSchema } from './iso-week.ts';

export const patterns = ['days', 'evenings', 'nights', 'rotating', 'other'] as const;
export type Pattern = (typeof patterns)[number];

/** The most characters of a department's name. */
export const maxDepartmentLength = 80;

export const departmentNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(maxDepartmentLength)
  .regex(/^[^/\p{Cc}]*$/u);

export const groupSchema = z
  .strictObject({ department: departmentNameSchema, pattern: z.enum(patterns).optional() })
  .readonly();
/** `pattern` only in a department that is split by it. */
export type Group = z.infer<typeof groupSchema>;

/** `Kitchen`, or `Ward/nights`. */
export const groupName = ({ department, pattern }: Group): string =>
  pattern === undefined ? department : `${department}/${pattern}`;

/** The ranges of desk.md §2. */
export const weekFiguresSchema = z
  .strictObject({
    week: isoWeekSchema,
    loggedDays: z.int().min(1).max(7),
    shiftDays: z.int().min(1).max(7),
    /** A shift day, to 5. */
    standingMinutes: z.number().min(0).max(1440),
    longestStandMinutes: z.number().min(0).max(1440),
    /** Standing under a stocking. */
    coveredMinutes: z.number().min(0).max(1440),
    /** The share of the shift days over 60 minutes unbroken or over 240 in all, 0 to 1, to 0.05. */
    overLimitShare: z.number().min(0).max(1),
    /** Load-hours, to 0.1. */
    load: z.number().min(0).max(30),
    /** 0 to 10, to 0.5; null if it is not given. */
    heaviness: z.number().min(0).max(10).nullable(),
  })
  .readonly();
export type WeekFigures = z.infer<typeof weekFiguresSchema>;

/** A week as it is handed over. */
export type SentWeek = WeekFigures & { readonly group: Group };

/** `work` for those who report at all, `heaviness` for those who also give that. */
export const families = ['work', 'heaviness'] as const;
export type Family = (typeof families)[number];

export const measures = {
  work: ['standingMinutes', 'longestStandMinutes', 'coveredMinutes', 'overLimitShare', 'load'],
  heaviness: ['heaviness'],
} as const;
export type Measure = (typeof measures)[Family][number];

/** The step to which each measure is rounded; halves go up. */
export const steps: Readonly<Record<Measure, number>> = {
  standingMinutes: 5,
  longestStandMinutes: 5,
  coveredMinutes: 5,
  overLimitShare: 0.05,
  load: 0.1,
  heaviness: 0.5,
};

export type { IsoWeek };
