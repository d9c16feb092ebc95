/** Replaces both keys of the desk inside its ledger. What follows from that is said before. */
import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Card, Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PlainList } from '../../ui/plain-list.tsx';
import { Said } from '../../ui/said.tsx';
import { useDeskAsk } from '../state.ts';

const consequences = ['sheet', 'envelopes', 'ledger', 'when'] as const;

export const ChangeKeysCard = () => {
  const t = useMessages();
  const { ask, isBusy, error } = useDeskAsk();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isDone, setDone] = useState(false);
  const rotate = async () => {
    if ((await ask((api) => api.desk.rotateKeys())) === null) return;
    setAsked(false);
    setDone(true);
  };
  return (
    <Card label={t('desk.keys')}>
      <Disclosure title={t('desk.keys')} isOpen={isOpen} onToggle={setOpen}>
        <Stack>
          <PlainList items={consequences.map((each) => t(`desk.keys.${each}`))} />
          {error !== null && <Notice>{error}</Notice>}
          <Said>{isDone && <p>{t('desk.keys.done')}</p>}</Said>
          <Row>
            {isAsked ? (
              <>
                <Button isBusy={isBusy} onPress={() => void rotate()}>
                  {t('desk.keys.sure')}
                </Button>
                <Button weight="quiet" onPress={() => setAsked(false)}>
                  {t('desk.leaveIt')}
                </Button>
              </>
            ) : (
              <Button onPress={() => setAsked(true)}>{t('desk.keys.do')}</Button>
            )}
          </Row>
        </Stack>
      </Disclosure>
    </Card>
  );
};
