/** Problems of an entry, laid on the fields of the form that it was typed into. */
import type { Problem } from '#shared/record/problem.ts';

/** A message a field, by the form's own field names; `form` holds what belongs to none of them. */
export type FieldErrors<Field extends string> = Partial<Record<Field | 'form', string>>;

/** The first message of each field; `fieldOf` says which field of the form shows a problem, null for none. */
export function fieldErrors<Field extends string>(
  problems: readonly Problem[],
  fieldOf: (problem: Problem) => Field | null,
): FieldErrors<Field> {
  const errors: FieldErrors<Field> = {};
  for (const problem of problems) {
    const field = fieldOf(problem) ?? 'form';
    errors[field] ??= problem.message;
  }
  return errors;
}
