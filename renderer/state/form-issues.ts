/** Problems of an entry, laid on the fields of the form that it was typed into. */
import type { Issue } from '#shared/record/issue.ts';
import { issueMessage } from '../messages/issue-messages.ts';
import { localized } from '../messages/localized-message.ts';
import type { Translate } from '../messages/use-messages.ts';

/** A message a field, by the form's own field names; `form` holds what belongs to none of them. */
export type FieldErrors<Field extends string> = Partial<Record<Field | 'form', string>>;

/** The first message of each field; `fieldOf` says which field of the form shows a problem, null for none. */
export function fieldErrors<Field extends string>(
  issues: readonly Issue[],
  fieldOf: (issue: Issue) => Field | null,
  t: Translate,
): FieldErrors<Field> {
  const errors: FieldErrors<Field> = {};
  for (const issue of issues) {
    const field = fieldOf(issue) ?? 'form';
    errors[field] ??= localized(issueMessage(issue), t);
  }
  return errors;
}
