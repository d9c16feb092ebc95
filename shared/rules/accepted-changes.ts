/** Of many changes those that the rules accept: what an import or a restore can take over. */
import { applyChanges, type Change, keyOf, keyOfChange, keysOfIssues } from '../record/change.ts';
import type { Issue } from '../record/issue.ts';
import type { LegworkRecord } from '../record/record.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import { issuesOfChanges } from './record-issues.ts';

export type Accepted = {
  readonly changes: readonly Change[];
  /** Each refused change with its first issue, in the order of the changes. */
  readonly refused: readonly { readonly change: Change; readonly issue: Issue }[];
};

/**
 * Leaves out the changes that are invalid together with the record. The entries of the record stay. Leaving out one may
 * make another invalid, such as wear without its stocking: it repeats until all that is left is valid.
 * @param now when the user enters them; null if stored entries are restored
 */
export function acceptedChanges(
  record: LegworkRecord,
  changes: readonly Change[],
  now: ZonedTime | null,
): Accepted {
  let left = changes;
  const refused: { readonly change: Change; readonly issue: Issue }[] = [];
  for (;;) {
    const after = applyChanges(record, left).record;
    const issues = issuesOfChanges({ before: record, after, changes: left, now });
    if (issues.length === 0) return { changes: left, refused };
    const first = new Map<string, Issue>();
    for (const issue of issues) {
      const key = keyOf(issue.entryKind, issue.entryId);
      if (!first.has(key)) first.set(key, issue);
    }
    const keys = keysOfIssues(issues);
    const kept: Change[] = [];
    for (const change of left) {
      const issue = keys.has(keyOfChange(change)) ? first.get(keyOfChange(change)) : undefined;
      if (issue === undefined) kept.push(change);
      else refused.push({ change, issue });
    }
    if (kept.length === left.length) return { changes: left, refused };
    left = kept;
  }
}
