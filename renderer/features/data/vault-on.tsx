/** What can be set while the vault is on. */
import { useState } from 'react';
import { passphraseProblem } from '#shared/record/passphrase.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { LockScreenForm } from './lock-screen-form.tsx';

const lockTimes = [
  { value: 'never', label: 'never' },
  ...[1, 5, 10, 30, 60].map((minutes) => ({
    value: String(minutes),
    label: minutes === 1 ? 'after 1 minute' : `after ${minutes} minutes`,
  })),
];

const IdleTime = () => {
  const settings = useRecordStore((state) => state.record.settings);
  const { submit, errors } = useSaveForm(() => null);
  const change = (value: string) => {
    const lockAfterMinutes = value === 'never' ? null : Number(value);
    void submit(
      [{ action: 'put', kind: 'settings', entry: { ...settings, lockAfterMinutes } }],
      'Time to lock saved',
    );
  };
  return (
    <>
      <SelectField
        label="Lock when nobody types or points"
        choices={lockTimes}
        value={settings.lockAfterMinutes === null ? 'never' : String(settings.lockAfterMinutes)}
        onChange={change}
      />
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
    </>
  );
};

const wrong = 'This is not the passphrase. Nothing was changed.';

const ChangeVault = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const reload = useRecordStore((state) => state.reload);
  const { ask, isBusy, error, setError } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const done = (sentence: string) => {
    setSaid(sentence);
    setPassphrase('');
    setNext('');
  };
  const change = async () => {
    const problem = passphraseProblem(next);
    if (problem !== null) return setError(`New passphrase: ${problem}`);
    const isChanged = await ask((api) => api.vault.changePassphrase(passphrase, next));
    if (isChanged === false) setError(wrong);
    if (isChanged === true) done('The passphrase is changed. The recovery code is the same.');
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
      <PassphraseField label="Your passphrase" value={passphrase} onChange={setPassphrase} />
      <PassphraseField label="New passphrase" value={next} onChange={setNext} hint="Only to change it." />
      {error !== null && <Notice>{error}</Notice>}
      <div role="status">{said !== null && <p>{said}</p>}</div>
      <Row>
        <Button isDisabled={isBusy || isEmpty || next === ''} onPress={() => void change()}>
          Change the passphrase
        </Button>
        <Button isDisabled={isBusy || isEmpty} onPress={() => void makeCode()}>
          New recovery code
        </Button>
        <Button isDisabled={isBusy || isEmpty} onPress={() => void turnOff()}>
          Stop encrypting
        </Button>
      </Row>
    </Stack>
  );
};

export const VaultOn = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const lock = useRecordStore((state) => state.lock);
  return (
    <Stack>
      <Soft>Every file is encrypted, copies included. Ctrl + Shift + L locks at once.</Soft>
      <Row>
        <Button onPress={() => void lock()}>Lock now</Button>
      </Row>
      <IdleTime />
      <LockScreenForm />
      <h3>Passphrase and code</h3>
      <ChangeVault onCode={onCode} />
    </Stack>
  );
};
