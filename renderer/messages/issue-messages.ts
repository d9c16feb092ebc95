/** Why an entry or a passphrase is refused, as a sentence of the catalogue. */

import type { Issue } from '#shared/record/issue.ts';
import { passphraseBounds, passphraseFault } from '#shared/record/passphrase.ts';
import { formatDuration } from './duration.ts';
import type { LocalizedMessage } from './localized-message.ts';
import type { Translate } from './use-messages.ts';

/** One reason may be of a whole entry or of a part of it, and is worded by which. */
function partOf({ entryKind, field }: Issue): string {
  if (entryKind === 'strictEvent') return 'event';
  return field.startsWith('segments.') ? 'segment' : 'entry';
}

/** Figures of an entry have their unit in their name: `standingMinutes`. */
const unitOf = ({ field }: Issue): string =>
  /(?:Minutes|Hours|Months|Years|Cm)$/.exec(field)?.[0].toLowerCase() ?? 'none';

/** The figures of an issue as they stand in the sentence: minutes as a duration. */
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

/** Why a new passphrase is refused, or null for one that may be used. */
export function passphraseIssueInWords(passphrase: string, t: Translate): string | null {
  const fault = passphraseFault(passphrase);
  return fault === null ? null : t(`service.passphrase.${fault}`, passphraseBounds);
}
