/** Unlocks a vault: by its passphrase, or by the printed code with a new passphrase. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import type { UnlockResult } from '#shared/record/access.ts';
import { passphraseBounds } from '#shared/record/passphrase.ts';
import { passphraseIssueInWords } from '../messages/issue-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { Api } from '../state/api.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { Row, Stack } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The calls of the vault in question. */
export type UnlockCalls = {
  readonly unlock: (api: Api, passphrase: string) => Promise<UnlockResult>;
  readonly unlockByCode: (api: Api, code: string, newPassphrase: string) => Promise<UnlockResult>;
};

export type UnlockFormsProps = {
  readonly calls: UnlockCalls;
  /** Shows what was locked. */
  readonly onOpen: () => Promise<void>;
  /** Said of a code that does not open it. */
  readonly wrongCode: string;
};

/** Unlocks, then loads what was locked. */
function useUnlock(onOpen: UnlockFormsProps['onOpen']) {
  const { ask, ...asked } = useAsk(onOpen);
  const unlock = async <Answer,>(question: (api: Api) => Promise<Answer>): Promise<Answer | null> => {
    const answer = await ask(question);
    if (answer === 'open') await onOpen();
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

const ByPassphrase = ({ calls, onOpen, onCode }: UnlockFormsProps & { readonly onCode: () => void }) => {
  const t = useMessages();
  const { unlock, isBusy, error, setError } = useUnlock(onOpen);
  const [passphrase, setPassphrase] = useState('');
  const submit = async () => {
    if (passphrase === '') return setError(t('lock.typePassphrase'));
    const answer = await unlock((api) => calls.unlock(api, passphrase));
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

const ByCode = ({ calls, onOpen, wrongCode, onBack }: UnlockFormsProps & { readonly onBack: () => void }) => {
  const t = useMessages();
  const { unlock, isBusy, error, setError } = useUnlock(onOpen);
  const [code, setCode] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const submit = async () => {
    const issue = passphraseIssueInWords(passphrase, t);
    if (issue !== null) return setError(t('field.newPassphraseProblem', { issue }));
    const answer = await unlock((api) => calls.unlockByCode(api, code, passphrase));
    if (answer === 'wrong-code') setError(wrongCode);
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

export const UnlockForms = (props: UnlockFormsProps) => {
  const [isByCode, setByCode] = useState(false);
  return isByCode ? (
    <ByCode {...props} onBack={() => setByCode(false)} />
  ) : (
    <ByPassphrase {...props} onCode={() => setByCode(true)} />
  );
};
