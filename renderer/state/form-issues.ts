/** Maps the issues of an entry to the fields of its form. */
import type { Issue } from '#shared/record/issue.ts';
import { issueMessage } from '../messages/issue-messages.ts';
import { localized } from '../messages/localized-message.ts';
import type { Translate } from '../messages/use-messages.ts';

/** One message a field, by the form's field names. `form` holds the messages of no field. */
export type FieldErrors<Field extends string> = Partial<Record<Field | 'form', string>>;

/** The first message of each field. `fieldOf` names the field that shows an issue, or null. */
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
