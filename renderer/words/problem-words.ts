/** Why an entry or a passphrase is refused, as a sentence of the catalogue. */
import { passphraseBounds, passphraseFault } from '#shared/record/passphrase.ts';
import type { Problem } from '#shared/record/problem.ts';
import type { Sentence } from './sentence.ts';
import type { Say } from './use-words.ts';

/** One reason may be of a whole entry or of a part of it, and is worded by which. */
function partOf({ entryKind, field }: Problem): string {
  if (entryKind === 'strictEvent') return 'event';
  return field.startsWith('segments.') ? 'segment' : 'entry';
}

/** Figures of an entry have their unit in their name: `standingMinutes`. */
const unitOf = ({ field }: Problem): string =>
  /(?:Minutes|Hours|Months|Years|Cm)$/.exec(field)?.[0].toLowerCase() ?? 'none';

export const problemSentence = (problem: Problem): Sentence => ({
  id: `problem.${problem.reason}`,
  values: { ...problem.values, part: partOf(problem), unit: unitOf(problem) },
});

/** Why a new passphrase is refused, or null for one that may be used. */
export function passphraseProblemInWords(passphrase: string, say: Say): string | null {
  const fault = passphraseFault(passphrase);
  return fault === null ? null : say(`service.passphrase.${fault}`, passphraseBounds);
}
