/** The issues of a refused call, field by field: from the model's validation, or from the input's shape. */
import { z } from 'zod';
import { entryKinds } from '#shared/record/change.ts';
import { InvalidEntryError, type Issue } from '#shared/record/issue.ts';

const namedChangeSchema = z.object({
  kind: z.enum(entryKinds),
  // For a kind with one entry, or with entries named by date, the kind is enough.
  entry: z.object({ id: z.string().optional() }),
});

/** The entry that the change at `index` of the malformed arguments is about, as far as it can be read. */
function changedEntry(input: unknown, index: PropertyKey | undefined): Pick<Issue, 'entryKind' | 'entryId'> {
  const [changes] = z.tuple([z.array(z.unknown())], z.unknown()).safeParse(input).data ?? [];
  const named = namedChangeSchema.safeParse(changes?.[Number(index)]).data;
  return { entryKind: named?.kind ?? 'unknown', entryId: named?.entry.id ?? '' };
}

/** The reason for a refusal. A value that a person can type too long or too large has its own, with the bound. */
function reasonOf(issue: z.core.$ZodIssue): Pick<Issue, 'reason' | 'values'> {
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    return { reason: issue.origin === 'string' ? 'text-too-long' : 'too-large', values: { most } };
  }
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    return issue.origin === 'string'
      ? { reason: 'text-missing' }
      : { reason: 'too-small', values: { least } };
  }
  return { reason: 'malformed' };
}

export function issuesOf(cause: unknown, input: unknown): readonly Issue[] {
  if (cause instanceof InvalidEntryError) return cause.issues;
  if (!(cause instanceof z.ZodError)) return [];
  return cause.issues.map((issue) => {
    const [, ...inArgument] = issue.path;
    const [index, ...inItem] = inArgument;
    const path = typeof index === 'number' ? inItem : inArgument;
    return {
      ...changedEntry(input, index),
      field: (path[0] === 'entry' ? path.slice(1) : path).join('.'),
      ...reasonOf(issue),
    };
  });
}
