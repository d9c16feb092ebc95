/** The calls that the page makes: the services' own, each with a wait. The app gives the API of its host. */
import type { About, ApiServices } from '#shared/api/services.ts';
import type { Problem } from '#shared/record/problem.ts';
import { problemSentence } from '../words/problem-words.ts';
import type { Sentence } from '../words/sentence.ts';

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
  readonly copies: Called<ApiServices['copies']>;
  readonly vault: Called<ApiServices['vault']>;
  readonly login: Called<ApiServices['login']>;
};

/** A call that did not succeed: a sentence for the user, and the fields it is about where there are any. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly sentence: Sentence;
  readonly problems: readonly Problem[];
  /** Whether the record is not open (any more): its vault was locked. */
  readonly isClosed: boolean;

  constructor(sentence: Sentence, problems: readonly Problem[] = [], isClosed = false) {
    super(typeof sentence === 'string' ? sentence : sentence.id);
    this.sentence = sentence;
    this.problems = problems;
    this.isClosed = isClosed;
  }
}

/** Why a call did not succeed: the first of its problems, where it has any. */
export function sentenceOf(error: unknown): Sentence {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  const [first] = error.problems;
  return first === undefined ? error.sentence : problemSentence(first);
}
