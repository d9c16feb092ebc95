/** The answers of the ask-first list: whether all are given, and whether the user should ask a clinician. */

import { askFirstQuestions } from '#shared/record/asked-first.ts';

export { askFirstQuestions };
export const askFirstAnswers = ['no', 'yes', 'unsure'] as const;

export type AskFirstAnswers = Readonly<
  Partial<Record<(typeof askFirstQuestions)[number], (typeof askFirstAnswers)[number]>>
>;

export const isAllAnswered = (given: AskFirstAnswers): boolean =>
  askFirstQuestions.every((question) => given[question] !== undefined);

/** After "yes" or "not sure", the user should ask a clinician. */
export const hasAnyToAsk = (given: AskFirstAnswers): boolean =>
  Object.values(given).some((answer) => answer !== 'no');
