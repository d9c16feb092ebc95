/** The events of one treatment's strict mode: a log that is only ever added to (model.md §5). */
import { z } from 'zod';
import { entryIdSchema } from './entry-id.ts';

/** An instant to whole seconds, in UTC: `2026-03-28T21:00:00Z`. */
export const utcInstantSchema = z.iso.datetime({
  precision: 0,
  error: 'Expected an instant in UTC, like 2026-03-28T21:00:00Z.',
});
export type UtcInstant = z.infer<typeof utcInstantSchema>;

const reasonSchema = z.string().trim().min(1, 'Expected a reason.').max(200, 'At most 200 characters.');

const named = { id: entryIdSchema } as const;
const happened = { ...named, at: utcInstantSchema } as const;

const onSchema = z.strictObject({ ...happened, kind: z.literal('on') });
const offSchema = z.strictObject({ ...happened, kind: z.literal('off'), reason: reasonSchema });
const confirmSchema = z.strictObject({ ...happened, kind: z.literal('confirm') });
const endSchema = z.strictObject({
  ...happened,
  kind: z.literal('end'),
  reason: reasonSchema,
  by: z.enum(['clinic', 'patient']),
});
/** Corrects the time of an earlier event, or takes it back: the one or the other. */
const amendSchema = z
  .strictObject({
    ...named,
    kind: z.literal('amend'),
    target: entryIdSchema,
    reason: reasonSchema,
    at: utcInstantSchema.optional(),
    void: z.literal(true).optional(),
  })
  .refine((amend) => (amend.at === undefined) !== (amend.void === undefined), {
    path: ['at'],
    message: 'Expected either a new time, or that it never happened.',
  });

/** One line of the log. Whether it fits the lines before it is asked in shared/strict/problems.ts. */
export const strictEventSchema = z.discriminatedUnion('kind', [
  onSchema,
  offSchema,
  confirmSchema,
  endSchema,
  amendSchema,
]);
export type StrictEvent = z.infer<typeof strictEventSchema>;

/** An event that says what happened, as opposed to one that amends another. */
export type StrictHappening = Exclude<StrictEvent, { kind: 'amend' }>;
