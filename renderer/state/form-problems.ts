/** Problems of an entry, laid on the fields of the form that it was typed into. */
import type { Problem } from '#shared/record/problem.ts';
import { problemSentence } from '../words/problem-words.ts';
import { inWords } from '../words/sentence.ts';
import type { Say } from '../words/use-words.ts';

/** A message a field, by the form's own field names; `form` holds what belongs to none of them. */
export type FieldErrors<Field extends string> = Partial<Record<Field | 'form', string>>;

/** The first message of each field; `fieldOf` says which field of the form shows a problem, null for none. */
export function fieldErrors<Field extends string>(
  problems: readonly Problem[],
  fieldOf: (problem: Problem) => Field | null,
  say: Say,
): FieldErrors<Field> {
  const errors: FieldErrors<Field> = {};
  for (const problem of problems) {
    const field = fieldOf(problem) ?? 'form';
    errors[field] ??= inWords(problemSentence(problem), say);
  }
  return errors;
}
