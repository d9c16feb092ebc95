/** The page's calls, and their errors. The app provides the API of its host. */
import type { Issue } from '#shared/record/issue.ts';
import { issueMessage } from '../messages/issue-messages.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';

export type { Api } from '#shared/contract/contract.ts';

/** Errors of a page that is behind: it must reload the record. */
const behindIds: readonly string[] = [
  'service.other-diary',
  'service.changed-meanwhile',
  'service.steps-meanwhile',
];

/** A failed call: a sentence for the user, and the affected fields, if any. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly localizedMessage: LocalizedMessage;
  readonly issues: readonly Issue[];
  /** Whether the record is not open, because its vault was locked. */
  readonly isClosed: boolean;
  /** Whether the page shows an outdated state. */
  readonly isBehind: boolean;

  constructor(localizedMessage: LocalizedMessage, issues: readonly Issue[] = [], isClosed = false) {
    super(typeof localizedMessage === 'string' ? localizedMessage : localizedMessage.id);
    this.localizedMessage = localizedMessage;
    this.issues = issues;
    this.isClosed = isClosed;
    this.isBehind = typeof localizedMessage !== 'string' && behindIds.includes(localizedMessage.id);
  }
}

/** Why a call failed: its first issue, if it has any. */
export function messageOf(error: unknown): LocalizedMessage {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  const [first] = error.issues;
  return first === undefined ? error.localizedMessage : issueMessage(first);
}
