/** The events of one treatment's strict mode: an append-only log (model.md §5). */
import { z } from 'zod';
import { entryIdSchema } from './entry-id.ts';

/** An instant to whole seconds, in UTC: `2026-03-28T21:00:00Z`. */
export const utcInstantSchema = z.iso.datetime({
  precision: 0,
  error: 'Expected an instant in UTC, like 2026-03-28T21:00:00Z.',
});
export type UtcInstant = z.infer<typeof utcInstantSchema>;

const reasonSchema = z.string().trim().min(1, 'Expected a reason.').max(200, 'At most 200 characters.');

/** Log payloads about the stockings, without a name: the payload of a line of the log (strict-entry.ts). */
export const stockingSaidSchemas = {
  on: z.strictObject({ kind: z.literal('on'), at: utcInstantSchema }),
  off: z.strictObject({ kind: z.literal('off'), at: utcInstantSchema, reason: reasonSchema }),
  confirm: z.strictObject({ kind: z.literal('confirm'), at: utcInstantSchema }),
  /** The stockings were on for all of `[from, to)` (`endsAfterBegin`). */
  worn: z.strictObject({ kind: z.literal('worn'), from: utcInstantSchema, to: utcInstantSchema }),
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

/** The schema of a span that ends after it begins. */
export const endsAfterBegin = <Schema extends z.ZodType<{ readonly from: string; readonly to: string }>>(
  schema: Schema,
) =>
  schema.refine(({ from, to }) => from < to, {
    path: ['to'],
    message: 'Expected an end after the begin.',
  });

const named = { id: entryIdSchema } as const;

/** An event of the model. shared/rules/strict-plan-issues.ts checks that it fits the events before it. */
export const strictEventSchema = z.discriminatedUnion('kind', [
  stockingSaidSchemas.on.extend(named),
  stockingSaidSchemas.off.extend(named),
  stockingSaidSchemas.confirm.extend(named),
  endsAfterBegin(stockingSaidSchemas.worn.extend(named)),
  stockingSaidSchemas.end.extend(named),
  asksOneThing(stockingSaidSchemas.amend.extend(named)),
]);
export type StrictEvent = z.infer<typeof strictEventSchema>;

/** An event that reports what happened, and does not amend another. */
export type NonAmendEvent = Exclude<StrictEvent, { kind: 'amend' }>;
