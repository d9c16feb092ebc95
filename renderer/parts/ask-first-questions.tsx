/** The questions before the first stocking (E9.01), and the advice after a "yes" or "not sure". */
import { useMessages } from '../messages/use-messages.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Soft } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import type { AskFirstAnswers } from './ask-first.ts';
import { askFirstAnswers, askFirstQuestions, hasAnyToAsk } from './ask-first.ts';

export type AskFirstQuestionsProps = {
  readonly given: AskFirstAnswers;
  readonly onChange: (given: AskFirstAnswers) => void;
  /** Shown at each question that has no answer. */
  readonly error?: string | undefined;
};

export const AskFirstQuestions = ({ given, onChange, error }: AskFirstQuestionsProps) => {
  const t = useMessages();
  return (
    <>
      <Soft>{t('ask.what')}</Soft>
      {askFirstQuestions.map((question) => (
        <ChoiceField
          key={question}
          label={t(`ask.${question}`)}
          choices={askFirstAnswers.map((value) => ({ value, label: t(`ask.${value}`) }))}
          value={given[question] ?? null}
          onChange={(answer) => onChange({ ...given, [question]: answer })}
          error={given[question] === undefined ? error : undefined}
        />
      ))}
      {hasAnyToAsk(given) && <Notice>{t('ask.askFirst')}</Notice>}
    </>
  );
};
