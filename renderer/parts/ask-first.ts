/** The answers of the ask-first list: which there are, whether all are given, and whether someone is to be asked. */

export const askFirstQuestions = ['arteries', 'heart', 'nerves', 'allergy', 'skin'] as const;
export const askFirstAnswers = ['no', 'yes', 'unsure'] as const;

export type AskFirstAnswers = Readonly<
  Partial<Record<(typeof askFirstQuestions)[number], (typeof askFirstAnswers)[number]>>
>;

export const isAllAnswered = (given: AskFirstAnswers): boolean =>
  askFirstQuestions.every((question) => given[question] !== undefined);

/** "Yes" and "not sure" both ask for a clinician. */
export const hasAnyToAsk = (given: AskFirstAnswers): boolean =>
  Object.values(given).some((answer) => answer !== 'no');
