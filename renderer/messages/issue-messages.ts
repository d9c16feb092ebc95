/** The message for the issues of an entry or a passphrase. */

import type { Issue } from '#shared/record/issue.ts';
import { passphraseBounds, passphraseFault } from '#shared/record/passphrase.ts';
import { formatDuration } from './duration.ts';
import type { LocalizedMessage } from './localized-message.ts';
import type { Translate } from './use-messages.ts';

/** The part that an issue concerns. The message depends on it: one reason may concern a whole entry or a part. */
function partOf({ entryKind, field }: Issue): string {
  if (entryKind === 'strictEvent') return 'event';
  return field.startsWith('segments.') ? 'segment' : 'entry';
}

/** The unit of a field, from its name: `standingMinutes`. */
const unitOf = ({ field }: Issue): string =>
  /(?:Minutes|Hours|Months|Years|Cm)$/.exec(field)?.[0].toLowerCase() ?? 'none';

/** The values of an issue for its message: minutes as a duration. */
const valuesInText = (values: Issue['values'] = {}): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name.endsWith('Minutes') ? formatDuration(Number(value)) : value,
    ]),
  );

export const issueMessage = (issue: Issue): LocalizedMessage => ({
  id: `problem.${issue.reason}`,
  values: { ...valuesInText(issue.values), part: partOf(issue), unit: unitOf(issue) },
});

/** The issue of a new passphrase as a message, or null for a valid one. */
export function passphraseIssueInWords(passphrase: string, t: Translate): string | null {
  const fault = passphraseFault(passphrase);
  return fault === null ? null : t(`service.passphrase.${fault}`, passphraseBounds);
}
