/** What to ask before the first stocking (E9.01): the questions, and what a "yes" or "not sure" comes to. */
import { useWords } from '../words/use-words.ts';
import type { AskFirstAnswers } from './ask-first.ts';
import { askFirstAnswers, askFirstQuestions, hasAnyToAsk } from './ask-first.ts';
import { ChoiceField } from './choice-field.tsx';
import { Soft } from './layout.tsx';
import { Notice } from './notice.tsx';

export type AskFirstQuestionsProps = {
  readonly given: AskFirstAnswers;
  readonly onChange: (given: AskFirstAnswers) => void;
  /** Shown at each question that has no answer. */
  readonly error?: string | undefined;
};

export const AskFirstQuestions = ({ given, onChange, error }: AskFirstQuestionsProps) => {
  const say = useWords();
  return (
    <>
      <Soft>{say('ask.what')}</Soft>
      {askFirstQuestions.map((question) => (
        <ChoiceField
          key={question}
          label={say(`ask.${question}`)}
          choices={askFirstAnswers.map((value) => ({ value, label: say(`ask.${value}`) }))}
          value={given[question] ?? null}
          onChange={(answer) => onChange({ ...given, [question]: answer })}
          error={given[question] === undefined ? error : undefined}
        />
      ))}
      {hasAnyToAsk(given) && <Notice>{say('ask.askFirst')}</Notice>}
    </>
  );
};
