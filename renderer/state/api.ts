/** The calls that the page makes: the services' own, each with a wait. The app gives the API of its host. */
import type { About, ApiServices } from '#shared/contract/services.ts';
import type { Issue } from '#shared/record/issue.ts';
import { issueMessage } from '../messages/issue-messages.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';

type Called<Service> = {
  readonly [Name in keyof Service]: Service[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never;
};

/** Every call throws ApiError. */
export type Api = {
  readonly about: () => Promise<About>;
  readonly record: Called<ApiServices['record']>;
  readonly strict: Called<ApiServices['strict']>;
  readonly data: Called<ApiServices['data']>;
  readonly backups: Called<ApiServices['backups']>;
  readonly vault: Called<ApiServices['vault']>;
  readonly login: Called<ApiServices['login']>;
};

/** A call that did not succeed: a sentence for the user, and the fields it is about where there are any. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly localizedMessage: LocalizedMessage;
  readonly issues: readonly Issue[];
  /** Whether the record is not open (any more): its vault was locked. */
  readonly isClosed: boolean;

  constructor(localizedMessage: LocalizedMessage, issues: readonly Issue[] = [], isClosed = false) {
    super(typeof localizedMessage === 'string' ? localizedMessage : localizedMessage.id);
    this.localizedMessage = localizedMessage;
    this.issues = issues;
    this.isClosed = isClosed;
  }
}

/** Why a call did not succeed: the first of its problems, where it has any. */
export function messageOf(error: unknown): LocalizedMessage {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  const [first] = error.issues;
  return first === undefined ? error.localizedMessage : issueMessage(first);
}
