/** What can be set while the vault is on. */
import { useState } from 'react';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { useSettings } from '../../state/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { passphraseProblemInWords } from '../../words/problem-words.ts';
import { type Say, useWords } from '../../words/use-words.ts';
import { LockScreenForm } from './lock-screen-form.tsx';

const lockTimes = (say: Say) => [
  { value: 'never', label: say('data.lockNever') },
  ...[1, 5, 10, 30, 60].map((minutes) => ({
    value: String(minutes),
    label: say('data.lockAfter', { minutes }),
  })),
];

const IdleTime = () => {
  const say = useWords();
  const { settings, errors, put } = useSettings();
  const change = (value: string) => {
    const lockAfterMinutes = value === 'never' ? null : Number(value);
    void put(() => ({ lockAfterMinutes }), say('data.lockTimeSaved'));
  };
  return (
    <>
      <SelectField
        label={say('data.lockWhenIdle')}
        choices={lockTimes(say)}
        value={settings.lockAfterMinutes === null ? 'never' : String(settings.lockAfterMinutes)}
        onChange={change}
      />
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};

const ChangeVault = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const say = useWords();
  const reload = useRecordStore((state) => state.reload);
  const { ask, isBusy, error, setError } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState('');
  const wrong = say('field.passphrase.wrong');
  const [said, setSaid] = useState<string | null>(null);
  const done = (sentence: string) => {
    setSaid(sentence);
    setPassphrase('');
    setNext('');
  };
  const change = async () => {
    const problem = passphraseProblemInWords(next, say);
    if (problem !== null) return setError(say('field.newPassphraseProblem', { problem }));
    const isChanged = await ask((api) => api.vault.changePassphrase(passphrase, next));
    if (isChanged === false) setError(wrong);
    if (isChanged === true) done(say('data.passphraseChanged'));
  };
  const makeCode = async () => {
    const answer = await ask(async (api) => ({ made: await api.vault.newRecoveryCode(passphrase) }));
    if (answer?.made === null) setError(wrong);
    if (answer?.made != null) onCode(answer.made.recoveryCode);
  };
  const turnOff = async () => {
    const isOff = await ask((api) => api.vault.turnOff(passphrase));
    if (isOff === false) setError(wrong);
    if (isOff === true) await reload();
  };
  const isEmpty = passphrase === '';
  return (
    <Stack>
      <PassphraseField label={say('data.yourPassphrase')} value={passphrase} onChange={setPassphrase} />
      <PassphraseField
        label={say('field.newPassphrase')}
        value={next}
        onChange={setNext}
        hint={say('data.onlyToChange')}
      />
      {error !== null && <Notice>{error}</Notice>}
      <div role="status">{said !== null && <p>{said}</p>}</div>
      <Row>
        <Button isBusy={isBusy} isDisabled={isEmpty || next === ''} onPress={() => void change()}>
          {say('data.changePassphrase')}
        </Button>
        <Button isBusy={isBusy} isDisabled={isEmpty} onPress={() => void makeCode()}>
          {say('data.newCode')}
        </Button>
        <Button isBusy={isBusy} isDisabled={isEmpty} onPress={() => void turnOff()}>
          {say('data.stopEncrypting')}
        </Button>
      </Row>
    </Stack>
  );
};

export const VaultOn = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const say = useWords();
  const lock = useRecordStore((state) => state.lock);
  return (
    <Stack>
      <Soft>{say('data.vaultOn.about')}</Soft>
      <Row>
        <Button onPress={() => void lock()}>{say('data.lockNow')}</Button>
      </Row>
      <IdleTime />
      <LockScreenForm />
      <h3>{say('data.passphraseAndCode')}</h3>
      <ChangeVault onCode={onCode} />
    </Stack>
  );
};
