/** A line of text with its button. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useDraft } from '../../../state/draft-store.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './rules.module.css';

/** The longest text of a question or a painkiller's name, characters. */
const longestText = 300;

export type TextLineProps = {
  readonly log: TreatmentLog;
  readonly label: string;
  readonly submitName: string;
  /** The name of its draft. */
  readonly draft: string;
  readonly onSubmit: (text: string) => Promise<boolean>;
};

/** What is typed stays until it is saved. */
export const TextLine = ({ log, label, submitName, draft, onSubmit }: TextLineProps) => {
  const t = useMessages();
  const [kept, setText] = useDraft<string>(`strict-${draft} ${log.treatment.id}`);
  const [isTried, setTried] = useState(false);
  const text = kept ?? '';
  const error = (): string | undefined => {
    if (text.trim().length > longestText) return t('problem.text-too-long', { most: longestText });
    return isTried && text.trim() === '' ? t('problem.text-missing') : undefined;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const typed = text.trim();
    if (typed === '' || typed.length > longestText || !(await onSubmit(typed))) return;
    setText(null);
    setTried(false);
  };
  return (
    <Form onSubmit={(event) => void save(event)} validationBehavior="aria">
      <div className={css.walk}>
        <TextField label={label} value={text} onChange={setText} error={error()} />
        <Button type="submit">{submitName}</Button>
      </div>
    </Form>
  );
};
