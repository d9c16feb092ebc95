/**
 * The one typed map of calls between page and services. Both hosts serve it; the page imports its type only.
 */
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { ApiServices } from '#shared/api/services.ts';
import { changeSchema } from '#shared/record/change.ts';
import { InvalidEntryError, type Problem } from '#shared/record/problem.ts';

/** At most this many changes go in one call: a year's catch-up is 366 shifts with their stockings. */
const maxChangesPerCall = 1000;

const trpc = initTRPC.context<ApiServices>().create({
  isDev: false,
  errorFormatter: ({ shape, error, input }) => ({
    ...shape,
    message: error.code === 'INTERNAL_SERVER_ERROR' ? userMessageOf(error.cause) : shape.message,
    data: { code: shape.data.code, problems: problemsOf(error.cause, input) },
  }),
});

/** Errors that carry a sentence for the user keep it; of any other, the page learns only that it happened. */
function userMessageOf(cause: unknown): string {
  const said = cause instanceof Error && 'userMessage' in cause ? cause.userMessage : undefined;
  return typeof said === 'string' ? said : 'Something went wrong. Nothing was changed. Please try again.';
}

/** The fields an error is about: from the model's checks, or from the shape of the input. */
function problemsOf(cause: unknown, input: unknown): readonly Problem[] {
  if (cause instanceof InvalidEntryError) return cause.problems;
  if (!(cause instanceof z.ZodError)) return [];
  return cause.issues.map(({ path: [, index, ...path], message }) => ({
    ...changedEntry(input, index),
    field: (path[0] === 'entry' ? path.slice(1) : path).join('.'),
    reason: 'malformed',
    message,
  }));
}

const namedChangeSchema = z.object({
  kind: z.enum(['person', 'garment', 'shift', 'dayOff', 'wear']),
  entry: z.object({ id: z.string() }),
});

/** The entry that the change at `index` of a malformed input is about, as far as it can be read. */
function changedEntry(
  input: unknown,
  index: PropertyKey | undefined,
): Pick<Problem, 'entryKind' | 'entryId'> {
  const list = z.object({ changes: z.array(z.unknown()) }).safeParse(input).data?.changes ?? [];
  const named = namedChangeSchema.safeParse(list[Number(index)]).data;
  return { entryKind: named?.kind ?? 'unknown', entryId: named?.entry.id ?? '' };
}

export const router = trpc.router({
  about: trpc.procedure.query(({ ctx }) => ctx.about),
  record: trpc.router({
    read: trpc.procedure.query(({ ctx }) => ctx.record.read()),
    change: trpc.procedure
      .input(z.strictObject({ changes: z.array(changeSchema).min(1).max(maxChangesPerCall) }))
      .mutation(async ({ ctx, input }) => {
        try {
          return await ctx.record.change(input.changes);
        } catch (error) {
          if (error instanceof InvalidEntryError) {
            throw new TRPCError({ code: 'UNPROCESSABLE_CONTENT', message: error.message, cause: error });
          }
          throw error;
        }
      }),
  }),
});

export type AppRouter = typeof router;
