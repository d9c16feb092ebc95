/** Erases a person's figures at their word, by the 32 digits that their app shows. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Said } from '../../ui/said.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDeskAsk, useView } from '../state.ts';
import { readPerson } from '../take-in/slip.ts';

export const ErasePersonCard = () => {
  const t = useMessages();
  const { sheet } = useView();
  const { ask, isBusy, error, setError } = useDeskAsk();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<boolean | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const person = readPerson(typed);
    if (person === null) return setError(t('desk.person.not'));
    const isErased = await ask((api) => api.desk.erasePerson(person));
    setAnswer(isErased);
    if (isErased === true) setTyped('');
  };
  return (
    <Card label={t('desk.kept')}>
      <Stack>
        <Stack isTight>
          <h2>{t('desk.kept')}</h2>
          <p>{t('desk.kept.weeks', { count: sheet.retentionWeeks })}</p>
          <Small>{t('desk.kept.how')}</Small>
        </Stack>
        <Form onSubmit={submit} validationBehavior="aria">
          <Stack>
            <h3>{t('desk.erasePerson')}</h3>
            <Soft>{t('desk.erasePerson.what')}</Soft>
            <TextField
              label={t('desk.person')}
              value={typed}
              onChange={(text) => {
                setTyped(text);
                setAnswer(null);
              }}
              hint={t('desk.person.hint')}
              error={error ?? undefined}
            />
            <Said>
              {answer !== null && <p>{t(answer ? 'desk.erasePerson.done' : 'desk.erasePerson.nobody')}</p>}
            </Said>
            <Row>
              <Button type="submit" isBusy={isBusy} isDisabled={typed.trim() === ''}>
                {t('desk.erasePerson.do')}
              </Button>
            </Row>
          </Stack>
        </Form>
      </Stack>
    </Card>
  );
};
