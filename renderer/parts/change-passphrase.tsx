/** Changes the passphrase of a vault, and makes it a new recovery code. */
import { useState } from 'react';
import { passphraseIssueInWords } from '../messages/issue-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Api } from '../state/api.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import type { ProposedCode } from './proposed-code.ts';

/** The calls of the vault in question. False, or null for a code, means a wrong passphrase. */
export type VaultCalls = {
  readonly change: (api: Api, passphrase: string, next: string) => Promise<boolean>;
  readonly newCode: (api: Api, passphrase: string) => Promise<{ readonly recoveryCode: string } | null>;
  readonly changeCode: (api: Api, passphrase: string, code: string) => Promise<boolean>;
};

export type ChangePassphraseProps = {
  readonly calls: VaultCalls;
  readonly onCode: (proposed: ProposedCode) => void;
  /** Ends the encryption; absent where it must stay. False for a wrong passphrase. */
  readonly onTurnOff?: (api: Api, passphrase: string) => Promise<boolean>;
  /** If the vault turns out to be locked. */
  readonly onClosed?: () => Promise<void>;
};

export const ChangePassphrase = ({ calls, onCode, onTurnOff, onClosed }: ChangePassphraseProps) => {
  const t = useMessages();
  const { ask, isBusy, error, setError } = useAsk(onClosed);
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
    const isChanged = await ask((api) => calls.change(api, passphrase, next));
    if (isChanged === false) setError(wrong);
    if (isChanged === true) done(t('data.passphraseChanged'));
  };
  const makeCode = async () => {
    const answer = await ask(async (api) => ({ made: await calls.newCode(api, passphrase) }));
    if (answer?.made === null) setError(wrong);
    if (answer?.made == null) return;
    const code = answer.made.recoveryCode;
    onCode({ code, use: (api) => calls.changeCode(api, passphrase, code) });
  };
  const turnOff = async () => {
    if (onTurnOff === undefined) return;
    const isOff = await ask((api) => onTurnOff(api, passphrase));
    if (isOff === false) setError(wrong);
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
        {onTurnOff !== undefined && (
          <Button isBusy={isBusy} isDisabled={isEmpty} onPress={() => void turnOff()}>
            {t('data.stopEncrypting')}
          </Button>
        )}
      </Row>
    </Stack>
  );
};
