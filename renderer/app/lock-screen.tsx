/** Shown while the vault is locked: the passphrase, the printed code, and what the user chose to keep readable. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { passphraseBounds } from '#shared/record/passphrase.ts';
import { useRecordStore } from '../state/record-store.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { Card, Reading, Row, Soft, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { passphraseProblemInWords } from '../words/problem-words.ts';
import { useWords } from '../words/use-words.ts';
import css from './app.module.css';
import { SignsFold } from './signs-fold.tsx';

const ByPassphrase = ({ onCode }: { readonly onCode: () => void }) => {
  const reload = useRecordStore((state) => state.reload);
  const say = useWords();
  const { ask, isBusy, error, setError } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '') return setError(say('lock.typePassphrase'));
    const result = await ask((api) => api.vault.unlock(passphrase));
    if (result === 'wrong-passphrase') setError(say('field.passphrase.wrong'));
    if (result === 'open') await reload();
  };
  return (
    <Form onSubmit={unlock} validationBehavior="aria">
      <Stack>
        <PassphraseField
          label={say('field.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          error={error ?? undefined}
          autoFocus
        />
        <Row>
          <Button type="submit" weight="primary" isBusy={isBusy}>
            {say(isBusy ? 'lock.unlocking' : 'lock.unlock')}
          </Button>
          <Button weight="quiet" onPress={onCode}>
            {say('lock.useCode')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};

const ByCode = ({ onBack }: { readonly onBack: () => void }) => {
  const reload = useRecordStore((state) => state.reload);
  const say = useWords();
  const { ask, isBusy, error, setError } = useAsk();
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    const problem = passphraseProblemInWords(passphrase, say);
    if (problem !== null) return setError(say('field.newPassphraseProblem', { problem }));
    const result = await ask((api) => api.vault.unlockByCode(code, passphrase));
    if (result === 'wrong-code') {
      setError(say('lock.wrongCode'));
    }
    if (result === 'open') await reload();
  };
  return (
    <Form onSubmit={unlock} validationBehavior="aria">
      <Stack>
        <TextField
          label={say('lock.code')}
          value={code}
          onChange={setCode}
          hint={say('lock.codeHint')}
          autoFocus
        />
        <PassphraseField
          label={say('field.newPassphrase')}
          value={passphrase}
          onChange={setPassphrase}
          hint={say('field.passphraseHint', passphraseBounds)}
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" weight="primary" isBusy={isBusy}>
            {say(isBusy ? 'lock.unlocking' : 'lock.unlockAndSet')}
          </Button>
          <Button weight="quiet" onPress={onBack}>
            {say('lock.back')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};

export const LockScreen = () => {
  const say = useWords();
  const lockScreen = useRecordStore((state) => state.data?.lockScreen);
  const [isByCode, setByCode] = useState(false);
  return (
    <main className={css.alone}>
      <Reading>
        <h1>{say('lock.title')}</h1>
        <Soft>{say('lock.about')}</Soft>
        <Card label={say('lock.unlock')}>
          {isByCode ? (
            <ByCode onBack={() => setByCode(false)} />
          ) : (
            <ByPassphrase onCode={() => setByCode(true)} />
          )}
        </Card>
        {lockScreen?.clinicPhone != null && (
          <Card label={say('lock.clinic')}>
            <p>
              {say('lock.clinicPhone')} <strong className={css.phone}>{lockScreen.clinicPhone}</strong>
            </p>
          </Card>
        )}
        <SignsFold isOpen={lockScreen?.showsWarningSigns === true} />
      </Reading>
    </main>
  );
};
