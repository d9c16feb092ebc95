/** What a report is asked for with. Nothing of it is stored: name, birth date and question live in the page alone. */
import { z } from 'zod';
import { languages } from '../record/preferences.ts';
import { treatmentIdSchema } from '../record/treatment.ts';
import { dateOfDayNumber, dayNumberOf } from '../time/instants.ts';
import { calendarDateSchema } from '../time/zoned-time.ts';

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The most characters of what is typed for a report. */
export const typedBounds = { name: 120, birthDate: 40, question: 400 } as const;

const written = (most: number) => z.string().max(most, `At most ${most} characters.`);

const nameSchema = written(typedBounds.name);

const identitySchema = z.strictObject({
  name: nameSchema,
  birthDate: written(typedBounds.birthDate),
});

/** Both dates inclusive. */
export const periodSchema = z
  .strictObject({ from: calendarDateSchema, to: calendarDateSchema })
  .refine(({ from, to }) => from <= to, 'The period ends before it begins.')
  .refine(({ from, to }) => dayNumberOf(to) - dayNumberOf(from) < 36_600, 'At most 100 years.');
export type Period = z.infer<typeof periodSchema>;

/** The parts of the doctor's report that can be left out. */
export const doctorParts = ['strip', 'girth', 'stockings', 'question', 'table', 'treatment'] as const;
export type DoctorPart = (typeof doctorParts)[number];

/** How dates, times and numbers are written: `en-GB-u-hc-h23`. */
export const localeSchema = z.string().max(60).refine(isLocale, 'No locale.');

const writing = {
  language: z.enum(languages),
  locale: localeSchema,
  lengthUnit: z.enum(['cm', 'inch']),
} as const;

const named = { ...writing, identity: identitySchema } as const;

export const reportRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...named,
    kind: z.literal('doctor'),
    period: periodSchema,
    parts: z.array(z.enum(doctorParts)).max(doctorParts.length),
    question: written(typedBounds.question),
  }),
  /** It names the person and nothing else of them. */
  z.strictObject({ ...writing, kind: z.literal('safety'), period: periodSchema, name: nameSchema }),
  z.strictObject({ ...named, kind: z.literal('treatment'), treatmentId: treatmentIdSchema }),
  z.strictObject({ ...named, kind: z.literal('week-sheet'), treatmentId: treatmentIdSchema }),
  /** @property from the first date of the week */
  z.strictObject({ ...writing, kind: z.literal('your-week'), from: calendarDateSchema }),
]);
export type ReportRequest = z.infer<typeof reportRequestSchema>;
export type RequestOf<Kind extends ReportRequest['kind']> = Extract<ReportRequest, { kind: Kind }>;

/** The period of the same length that ends the day before. */
export function periodBefore({ from, to }: Period): Period {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  return { from: dateOfDayNumber(first - (last - first) - 1), to: dateOfDayNumber(first - 1) };
}
