/** The events of one treatment's strict mode: an append-only log (model.md §5). */
import { z } from 'zod';
import { entryIdSchema } from './entry-id.ts';
import { orderedPlanSchema } from './strict-plan.ts';

/** An instant to whole seconds, in UTC: `2026-03-28T21:00:00Z`. */
export const utcInstantSchema = z.iso.datetime({
  precision: 0,
  error: 'Expected an instant in UTC, like 2026-03-28T21:00:00Z.',
});
export type UtcInstant = z.infer<typeof utcInstantSchema>;

const reasonSchema = z.string().trim().min(1, 'Expected a reason.').max(200, 'At most 200 characters.');

/** `spared`: they came off for the body's sake or on the clinic's word. It is never held against the plan. */
const whyOff = { reason: reasonSchema, spared: z.literal(true).optional() } as const;

/** A time off within an answer; without `to` they are still off at its end. */
const offSpanSchema = z
  .strictObject({ from: utcInstantSchema, to: utcInstantSchema.optional(), ...whyOff })
  .refine(({ from, to }) => to === undefined || from < to, {
    path: ['to'],
    message: 'Expected an end after the begin.',
  });
export type OffSpan = z.infer<typeof offSpanSchema>;

/** Log payloads about the stockings, without a name: the payload of a line of the log (strict-entry.ts). */
export const stockingSaidSchemas = {
  on: z.strictObject({ kind: z.literal('on'), at: utcInstantSchema }),
  off: z.strictObject({ kind: z.literal('off'), at: utcInstantSchema, ...whyOff }),
  confirm: z.strictObject({ kind: z.literal('confirm'), at: utcInstantSchema }),
  /** The stockings were on for all of `[from, to)`, but for the times in `off` (`endsAfterBegin`). */
  worn: z.strictObject({
    kind: z.literal('worn'),
    from: utcInstantSchema,
    to: utcInstantSchema,
    off: z.array(offSpanSchema).max(100, 'At most 100 times off in one answer.').optional(),
  }),
  /** A change of the plan: the named fields, from `at` on, or from the start where it had been entered wrongly. */
  plan: z.strictObject({
    kind: z.literal('plan'),
    at: utcInstantSchema,
    ...orderedPlanSchema.partial().shape,
    /** Moves the daily windows alone. */
    zone: z.string().min(1).max(60).optional(),
    by: z.enum(['clinic', 'patient']),
    fromStart: z.literal(true).optional(),
  }),
  end: z.strictObject({
    kind: z.literal('end'),
    at: utcInstantSchema,
    reason: reasonSchema,
    by: z.enum(['clinic', 'patient']),
  }),
  /** Either corrects the time of an earlier event or voids the event (`asksOneThing`). */
  amend: z.strictObject({
    kind: z.literal('amend'),
    target: entryIdSchema,
    reason: reasonSchema,
    at: utcInstantSchema.optional(),
    void: z.literal(true).optional(),
  }),
} as const;

type Amended = { readonly at?: unknown; readonly void?: unknown };

/** The schema of an amendment that either gives a new time or voids the event. */
export const asksOneThing = <Schema extends z.ZodType<Amended>>(schema: Schema) =>
  schema.refine((amend) => (amend.at === undefined) !== (amend.void === undefined), {
    path: ['at'],
    message: 'Expected either a new time, or that it never happened.',
  });

type Spanned = {
  readonly from: string;
  readonly to: string;
  readonly off?: readonly OffSpan[] | undefined;
};

/** Whether the times off lie within the span, in order and apart; only the last may be without an end. */
const areWithin = ({ from, to, off = [] }: Spanned): boolean =>
  off.every((span, i) => {
    const isOpenTooSoon = span.to === undefined && i < off.length - 1;
    return span.from >= (off[i - 1]?.to ?? from) && (span.to ?? span.from) <= to && !isOpenTooSoon;
  });

/** The schema of a span that ends after it begins, and of the times off within it. */
export const endsAfterBegin = <Schema extends z.ZodType<Spanned>>(schema: Schema) =>
  schema
    .refine(({ from, to }) => from < to, { path: ['to'], message: 'Expected an end after the begin.' })
    .refine(areWithin, { path: ['off'], message: 'Expected times off in order, within the answer.' });

const named = { id: entryIdSchema } as const;

/** An event of the model. shared/rules/strict-plan-issues.ts checks that it fits the events before it. */
export const strictEventSchema = z.discriminatedUnion('kind', [
  stockingSaidSchemas.on.extend(named),
  stockingSaidSchemas.off.extend(named),
  stockingSaidSchemas.confirm.extend(named),
  endsAfterBegin(stockingSaidSchemas.worn.extend(named)),
  stockingSaidSchemas.plan.extend(named),
  stockingSaidSchemas.end.extend(named),
  asksOneThing(stockingSaidSchemas.amend.extend(named)),
]);
export type StrictEvent = z.infer<typeof strictEventSchema>;

/** An event that reports what happened, and does not amend another. */
export type NonAmendEvent = Exclude<StrictEvent, { kind: 'amend' }>;
