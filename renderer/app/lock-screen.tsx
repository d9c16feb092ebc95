/** Shown while the vault is locked: the passphrase, the printed code, and what the user chose to keep readable. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { passphraseBounds } from '#shared/record/passphrase.ts';
import type { Api } from '../state/api.ts';
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

/** Asks to be let in, and reads the record once it is open. */
function useUnlock() {
  const reload = useRecordStore((state) => state.reload);
  const { ask, ...asked } = useAsk();
  const unlock = async <Answer,>(question: (api: Api) => Promise<Answer>): Promise<Answer | null> => {
    const answer = await ask(question);
    if (answer === 'open') await reload();
    return answer;
  };
  return { ...asked, unlock };
}

type UnlockFormProps = {
  /** The fields. */
  readonly children: ReactNode;
  readonly isBusy: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly submitName: string;
  /** The other way in. */
  readonly otherName: string;
  readonly onOther: () => void;
};

const UnlockForm = ({ children, isBusy, onSubmit, submitName, otherName, onOther }: UnlockFormProps) => {
  const say = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    <Form onSubmit={submit} validationBehavior="aria">
      <Stack>
        {children}
        <Row>
          <Button type="submit" weight="primary" isBusy={isBusy}>
            {isBusy ? say('lock.unlocking') : submitName}
          </Button>
          <Button weight="quiet" onPress={onOther}>
            {otherName}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};

const ByPassphrase = ({ onCode }: { readonly onCode: () => void }) => {
  const say = useWords();
  const { unlock, isBusy, error, setError } = useUnlock();
  const [passphrase, setPassphrase] = useState('');
  const submit = async () => {
    if (passphrase === '') return setError(say('lock.typePassphrase'));
    const answer = await unlock((api) => api.vault.unlock(passphrase));
    if (answer === 'wrong-passphrase') setError(say('field.passphrase.wrong'));
  };
  return (
    <UnlockForm
      isBusy={isBusy}
      onSubmit={submit}
      submitName={say('lock.unlock')}
      otherName={say('lock.useCode')}
      onOther={onCode}
    >
      <PassphraseField
        label={say('field.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        error={error ?? undefined}
        autoFocus
      />
    </UnlockForm>
  );
};

const ByCode = ({ onBack }: { readonly onBack: () => void }) => {
  const say = useWords();
  const { unlock, isBusy, error, setError } = useUnlock();
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const submit = async () => {
    const problem = passphraseProblemInWords(passphrase, say);
    if (problem !== null) return setError(say('field.newPassphraseProblem', { problem }));
    const answer = await unlock((api) => api.vault.unlockByCode(code, passphrase));
    if (answer === 'wrong-code') setError(say('lock.wrongCode'));
  };
  return (
    <UnlockForm
      isBusy={isBusy}
      onSubmit={submit}
      submitName={say('lock.unlockAndSet')}
      otherName={say('lock.back')}
      onOther={onBack}
    >
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
    </UnlockForm>
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
