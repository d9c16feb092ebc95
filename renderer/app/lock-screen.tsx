/** Shown while the vault is locked: the passphrase, the printed code, and what the user chose to keep readable. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { passphraseBounds } from '#shared/record/passphrase.ts';
import { passphraseIssueInWords } from '../messages/issue-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { PhoneLink } from '../parts/phone-link.tsx';
import type { Api } from '../state/api.ts';
import { reload, useSession } from '../state/session.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { Card, Reading, Row, Soft, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { Alone } from '../ui/shell.tsx';
import { TextField } from '../ui/text-field.tsx';
import css from './app.module.css';
import { SignsDisclosure } from './signs-disclosure.tsx';

/** Unlocks the vault, then loads the record. */
function useUnlock() {
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
  /** The name of the other way to unlock. */
  readonly otherName: string;
  readonly onOther: () => void;
};

const UnlockForm = ({ children, isBusy, onSubmit, submitName, otherName, onOther }: UnlockFormProps) => {
  const t = useMessages();
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
            {isBusy ? t('lock.unlocking') : submitName}
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
  const t = useMessages();
  const { unlock, isBusy, error, setError } = useUnlock();
  const [passphrase, setPassphrase] = useState('');
  const submit = async () => {
    if (passphrase === '') return setError(t('lock.typePassphrase'));
    const answer = await unlock((api) => api.vault.unlock(passphrase));
    if (answer === 'wrong-passphrase') setError(t('field.passphrase.wrong'));
  };
  return (
    <UnlockForm
      isBusy={isBusy}
      onSubmit={submit}
      submitName={t('lock.unlock')}
      otherName={t('lock.useCode')}
      onOther={onCode}
    >
      <PassphraseField
        label={t('field.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        error={error ?? undefined}
        autoFocus
      />
    </UnlockForm>
  );
};

const ByCode = ({ onBack }: { readonly onBack: () => void }) => {
  const t = useMessages();
  const { unlock, isBusy, error, setError } = useUnlock();
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const submit = async () => {
    const issue = passphraseIssueInWords(passphrase, t);
    if (issue !== null) return setError(t('field.newPassphraseProblem', { issue }));
    const answer = await unlock((api) => api.vault.unlockByCode(code, passphrase));
    if (answer === 'wrong-code') setError(t('lock.wrongCode'));
  };
  return (
    <UnlockForm
      isBusy={isBusy}
      onSubmit={submit}
      submitName={t('lock.unlockAndSet')}
      otherName={t('lock.back')}
      onOther={onBack}
    >
      <TextField label={t('lock.code')} value={code} onChange={setCode} hint={t('lock.codeHint')} autoFocus />
      <PassphraseField
        label={t('field.newPassphrase')}
        value={passphrase}
        onChange={setPassphrase}
        hint={t('field.passphraseHint', passphraseBounds)}
      />
      {error !== null && <Notice>{error}</Notice>}
    </UnlockForm>
  );
};

export const LockScreen = () => {
  const t = useMessages();
  const lockScreen = useSession((state) => state.data?.lockScreen);
  const [isByCode, setByCode] = useState(false);
  return (
    <Alone>
      <Reading>
        <h1>{t('lock.title')}</h1>
        <Soft>{t('lock.about')}</Soft>
        <Card label={t('lock.unlock')}>
          {isByCode ? (
            <ByCode onBack={() => setByCode(false)} />
          ) : (
            <ByPassphrase onCode={() => setByCode(true)} />
          )}
        </Card>
        {lockScreen?.clinicPhone != null && !lockScreen.showsWarningSigns && (
          <Card label={t('lock.clinic')}>
            <p>
              {t('lock.clinicPhone')}{' '}
              <strong>
                <PhoneLink number={lockScreen.clinicPhone} className={css.phone} />
              </strong>
            </p>
          </Card>
        )}
        <SignsDisclosure isOpen={lockScreen?.showsWarningSigns === true} kept={lockScreen} />
      </Reading>
    </Alone>
  );
};
