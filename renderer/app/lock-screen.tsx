/** Shown while the vault is locked: the passphrase, the printed code, and what the user chose to keep readable. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { warningSigns } from '#shared/evidence/warning-signs.ts';
import { passphraseProblem } from '#shared/record/passphrase.ts';
import { useRecordStore } from '../state/record-store.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { Card, Reading, Row, Small, Soft, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import css from './app.module.css';

const ByPassphrase = ({ onCode }: { readonly onCode: () => void }) => {
  const reload = useRecordStore((state) => state.reload);
  const { ask, isBusy, error, setError } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '') return setError('Type your passphrase.');
    const result = await ask((api) => api.vault.unlock(passphrase));
    if (result === 'wrong-passphrase') setError('This is not the passphrase. Nothing was changed.');
    if (result === 'open') await reload();
  };
  return (
    <Form onSubmit={unlock} validationBehavior="aria">
      <Stack>
        <PassphraseField
          label="Passphrase"
          value={passphrase}
          onChange={setPassphrase}
          error={error ?? undefined}
        />
        <Row>
          <Button type="submit" weight="primary" isDisabled={isBusy}>
            {isBusy ? 'Unlocking …' : 'Unlock'}
          </Button>
          <Button weight="quiet" onPress={onCode}>
            Use the recovery code
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};

const ByCode = ({ onBack }: { readonly onBack: () => void }) => {
  const reload = useRecordStore((state) => state.reload);
  const { ask, isBusy, error, setError } = useAsk();
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    const problem = passphraseProblem(passphrase);
    if (problem !== null) return setError(`New passphrase: ${problem}`);
    const result = await ask((api) => api.vault.unlockByCode(code, passphrase));
    if (result === 'wrong-code') {
      setError('This is not the code of this diary: look at each group again. Nothing was changed.');
    }
    if (result === 'open') await reload();
  };
  return (
    <Form onSubmit={unlock} validationBehavior="aria">
      <Stack>
        <TextField label="Recovery code" value={code} onChange={setCode} hint="As printed, in any case." />
        <PassphraseField
          label="New passphrase"
          value={passphrase}
          onChange={setPassphrase}
          hint="At least 10 characters; a few words do well."
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" weight="primary" isDisabled={isBusy}>
            {isBusy ? 'Unlocking …' : 'Unlock and set the passphrase'}
          </Button>
          <Button weight="quiet" onPress={onBack}>
            Back to the passphrase
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};

const WarningSigns = () => (
  <Card label="Signs to act on after sclerotherapy">
    <Stack>
      <h2>Signs to act on after sclerotherapy</h2>
      <ul className={css.signs}>
        {warningSigns.map(({ id, sign, action, citation }) => (
          <li key={id}>
            <strong>{sign}.</strong> {action}
            <Small>
              {citation} ({id})
            </Small>
          </li>
        ))}
      </ul>
    </Stack>
  </Card>
);

export const LockScreen = () => {
  const lockScreen = useRecordStore((state) => state.data?.lockScreen);
  const [isByCode, setByCode] = useState(false);
  return (
    <main className={css.alone}>
      <Reading>
        <h1>Legwork is locked</h1>
        <Soft>Your diary is encrypted. What you typed and did not save yet is still here.</Soft>
        <Card label="Unlock">
          {isByCode ? (
            <ByCode onBack={() => setByCode(false)} />
          ) : (
            <ByPassphrase onCode={() => setByCode(true)} />
          )}
        </Card>
        {lockScreen?.clinicPhone != null && (
          <Card label="Your clinic">
            <p>
              Your clinic: <strong className={css.phone}>{lockScreen.clinicPhone}</strong>
            </p>
          </Card>
        )}
        {lockScreen?.showsWarningSigns === true && <WarningSigns />}
      </Reading>
    </main>
  );
};
