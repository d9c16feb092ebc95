/** The offer to encrypt everything. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { passphraseBounds } from '#shared/record/passphrase.ts';
import { passphraseIssueInWords } from '../../messages/issue-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

export const VaultOff = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const t = useMessages();
  const reload = useRecordStore((state) => state.reload);
  const { ask, isBusy, error } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [issues, setIssues] = useState<{ passphrase?: string; again?: string }>({});
  const turnOn = async (event: FormEvent) => {
    event.preventDefault();
    const issue = passphraseIssueInWords(passphrase, t);
    const isSame = passphrase === again;
    setIssues({
      ...(issue !== null && { passphrase: issue }),
      ...(issue === null && !isSame && { again: t('field.passphrase.notSame') }),
    });
    if (issue !== null || !isSame) {
      focusFirstInvalid(event.currentTarget);
      return;
    }
    const made = await ask((api) => api.vault.turnOn(passphrase));
    if (made !== null) onCode(made.recoveryCode);
    await reload();
  };
  return (
    <Form onSubmit={turnOn} validationBehavior="aria">
      <Stack>
        <Soft>{t('data.vaultOff.about')}</Soft>
        <PassphraseField
          label={t('field.newPassphrase')}
          value={passphrase}
          onChange={setPassphrase}
          error={issues.passphrase}
          hint={t('field.passphraseHint', passphraseBounds)}
        />
        <PassphraseField
          label={t('field.passphraseAgain')}
          value={again}
          onChange={setAgain}
          error={issues.again}
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" isBusy={isBusy}>
            {t(isBusy ? 'data.encrypting' : 'data.encrypt')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};
