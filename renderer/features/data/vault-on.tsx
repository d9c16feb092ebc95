/** The settings of a vault that is on. */
import { useState } from 'react';
import { passphraseIssueInWords } from '../../messages/issue-messages.ts';
import { type Translate, useMessages } from '../../messages/use-messages.ts';
import { lock, reload, useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { useSettings } from '../../state/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { LockScreenForm } from './lock-screen-form.tsx';
import type { ProposedCode } from './recovery-code.tsx';

const lockTimes = (t: Translate) => [
  { value: 'never', label: t('data.lockNever') },
  ...[1, 5, 10, 30, 60].map((minutes) => ({
    value: String(minutes),
    label: t('data.lockAfter', { minutes }),
  })),
];

const IdleTime = () => {
  const t = useMessages();
  const { settings, errors, put } = useSettings();
  const change = (value: string) => {
    const lockAfterMinutes = value === 'never' ? null : Number(value);
    void put(() => ({ lockAfterMinutes }), t('data.lockTimeSaved'));
  };
  return (
    <>
      <SelectField
        label={t('data.lockWhenIdle')}
        choices={lockTimes(t)}
        value={settings.lockAfterMinutes === null ? 'never' : String(settings.lockAfterMinutes)}
        onChange={change}
      />
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};

type OnCode = { readonly onCode: (proposed: ProposedCode) => void };

const ChangeVault = ({ onCode }: OnCode) => {
  const t = useMessages();
  const { ask, isBusy, error, setError } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState('');
  const wrong = t('field.passphrase.wrong');
  const [said, setSaid] = useState<string | null>(null);
  const done = (localizedMessage: string) => {
    setSaid(localizedMessage);
    setPassphrase('');
    setNext('');
  };
  const change = async () => {
    const issue = passphraseIssueInWords(next, t);
    if (issue !== null) return setError(t('field.newPassphraseProblem', { issue }));
    const isChanged = await ask((api) => api.vault.changePassphrase(passphrase, next));
    if (isChanged === false) setError(wrong);
    if (isChanged === true) done(t('data.passphraseChanged'));
  };
  const makeCode = async () => {
    const answer = await ask(async (api) => ({ made: await api.vault.newRecoveryCode(passphrase) }));
    if (answer?.made === null) setError(wrong);
    if (answer?.made == null) return;
    const code = answer.made.recoveryCode;
    onCode({ code, use: (api) => api.vault.changeRecoveryCode(passphrase, code) });
  };
  const turnOff = async () => {
    const isOff = await ask((api) => api.vault.turnOff(passphrase));
    if (isOff === false) setError(wrong);
    if (isOff === true) await reload();
  };
  const isEmpty = passphrase === '';
  return (
    <Stack>
      <PassphraseField label={t('data.yourPassphrase')} value={passphrase} onChange={setPassphrase} />
      <PassphraseField
        label={t('field.newPassphrase')}
        value={next}
        onChange={setNext}
        hint={t('data.onlyToChange')}
      />
      {error !== null && <Notice>{error}</Notice>}
      <div role="status">{said !== null && <p>{said}</p>}</div>
      <Row>
        <Button isBusy={isBusy} isDisabled={isEmpty || next === ''} onPress={() => void change()}>
          {t('data.changePassphrase')}
        </Button>
        <Button isBusy={isBusy} isDisabled={isEmpty} onPress={() => void makeCode()}>
          {t('data.newCode')}
        </Button>
        <Button isBusy={isBusy} isDisabled={isEmpty} onPress={() => void turnOff()}>
          {t('data.stopEncrypting')}
        </Button>
      </Row>
    </Stack>
  );
};

export const VaultOn = ({ onCode }: OnCode) => {
  const t = useMessages();
  const isHalfWay = useSession((state) => state.data?.isVaultHalfWay === true);
  return (
    <Stack>
      {isHalfWay ? <Notice>{t('service.vault-half-way')}</Notice> : <Soft>{t('data.vaultOn.about')}</Soft>}
      <Row>
        <Button onPress={() => void lock()}>{t('data.lockNow')}</Button>
      </Row>
      <IdleTime />
      <LockScreenForm />
      <h3>{t('data.passphraseAndCode')}</h3>
      <ChangeVault onCode={onCode} />
    </Stack>
  );
};
