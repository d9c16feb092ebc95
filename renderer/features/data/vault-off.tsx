/** The offer to encrypt everything. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { passphraseBounds } from '#shared/record/passphrase.ts';
import { passphraseIssueInWords } from '../../messages/issue-messages.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button, saveWeight } from '../../ui/button.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import type { ProposedCode } from './recovery-code.tsx';

/** This card encrypts nothing: it shows the code first. Encryption begins once the user has it. */
export const VaultOff = ({ onCode }: { readonly onCode: (proposed: ProposedCode) => void }) => {
  const t = useMessages();
  const { ask, isBusy, error } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [issues, setIssues] = useState<{ passphrase?: string; again?: string }>({});
  const propose = async (event: FormEvent) => {
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
    const made = await ask((api) => api.vault.newRecoveryCode(passphrase));
    if (made === null) return;
    const code = made.recoveryCode;
    onCode({ code, use: (api) => api.vault.turnOn(passphrase, code).then(() => true) });
  };
  return (
    <Form onSubmit={propose} validationBehavior="aria">
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
          <Button type="submit" weight={saveWeight(passphrase !== '')} isBusy={isBusy}>
            {t('data.encrypt')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};
