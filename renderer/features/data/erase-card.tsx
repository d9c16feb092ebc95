/** One place to delete everything. Undo cannot help here: the user has to type a word. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { useMessages } from '../../messages/use-messages.ts';
import { useDataStore } from '../../state/data-store.ts';
import { forgetDrafts } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { reload } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** The word to type, the same in every language: the services compare it. */
const eraseWord = 'ERASE';

export const EraseCard = () => {
  const t = useMessages();
  const showDate = usePage((state) => state.showDate);
  const refreshRecovery = useDataStore((state) => state.refreshRecovery);
  const { ask, isBusy, error } = useAsk();
  const [word, setWord] = useState('');
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    const isDone = await ask(async (api) => {
      await api.data.erase(word.trim());
      return true;
    });
    if (isDone !== true) return;
    forgetDrafts();
    showDate(null);
    await reload();
    await refreshRecovery();
  };
  return (
    <Card label={t('data.erase')}>
      <Form onSubmit={erase} validationBehavior="aria">
        <Stack>
          <h2>{t('data.erase')}</h2>
          <Soft>{t('data.erase.about')}</Soft>
          <TextField label={t('data.erase.type', { word: eraseWord })} value={word} onChange={setWord} />
          {error !== null && <Notice>{error}</Notice>}
          <Row>
            <Button type="submit" isBusy={isBusy} isDisabled={word.trim() !== eraseWord}>
              {t('data.erase')}
            </Button>
          </Row>
        </Stack>
      </Form>
    </Card>
  );
};
