/** Deletes everything. Undo cannot help here: the user has to type a word. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useMessages } from '../messages/use-messages.ts';
import type { Api } from '../state/api.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { Row, Soft, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The word to type, the same in every language: the services compare it. */
const eraseWord = 'ERASE';

export type EraseFormProps = {
  readonly title: string;
  readonly about: string;
  readonly erase: (api: Api, word: string) => Promise<void>;
  readonly onErased: () => Promise<void>;
  /** If what should be erased turns out to be locked. */
  readonly onClosed?: () => Promise<void>;
};

export const EraseForm = ({ title, about, erase, onErased, onClosed }: EraseFormProps) => {
  const t = useMessages();
  const { ask, isBusy, error } = useAsk(onClosed);
  const [word, setWord] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isDone = await ask(async (api) => {
      await erase(api, word.trim());
      return true;
    });
    if (isDone === true) await onErased();
  };
  return (
    <Form onSubmit={submit} validationBehavior="aria">
      <Stack>
        <h2>{title}</h2>
        <Soft>{about}</Soft>
        <TextField label={t('data.erase.type', { word: eraseWord })} value={word} onChange={setWord} />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" isBusy={isBusy} isDisabled={word.trim() !== eraseWord}>
            {title}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};
