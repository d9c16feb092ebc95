/** What was handed to a health desk only grows (desk.md §2): no number falls back, and no deleted key returns. */
import type { AgreedDesk } from '../record/agreed-desk.ts';
import { isSame } from '../record/difference.ts';
import type { FieldIssue } from './issue-parts.ts';

const goesBack = (field: string): FieldIssue => ({ field, reason: 'desk-goes-back' });

/** Whether the list starts with all items of the former one. */
const continues = (list: readonly unknown[], former: readonly unknown[]): boolean =>
  list.length >= former.length && former.every((item, place) => isSame(item, list[place]));

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? 0));

/** The key that was deleted by this change; null if none was. */
function deletedKeyOf({ key }: AgreedDesk, held: AgreedDesk | undefined): string | null {
  const former = held?.key ?? null;
  return former === null || former.publicKey === key?.publicKey ? null : former.publicKey;
}

/** @param held the stored desk of this ledger, if any */
export function deskIssues(desk: AgreedDesk, held: AgreedDesk | undefined): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  const left = new Set(desk.leftKeys.map(({ publicKey }) => publicKey));
  const deleted = deletedKeyOf(desk, held);
  const isOrdered = isAscending(desk.envelopes.map(({ sequence }) => sequence));
  if (!isOrdered || !continues(desk.envelopes, held?.envelopes ?? [])) issues.push(goesBack('envelopes'));
  const hasNote = deleted === null || left.has(deleted);
  if (!hasNote || !continues(desk.leftKeys, held?.leftKeys ?? [])) issues.push(goesBack('leftKeys'));
  if (desk.key !== null && left.has(desk.key.publicKey)) issues.push(goesBack('key'));
  return issues;
}

/** A desk is removed only once its key is deleted. */
export const deskRemovalIssues = (held: AgreedDesk | undefined): readonly FieldIssue[] =>
  held === undefined || held.key === null ? [] : [goesBack('id')];
