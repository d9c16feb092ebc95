/** The offer to encrypt everything. */
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import { useMessages } from '../../messages/use-messages.ts';
import { useNewPassphrase } from '../../parts/new-passphrase.tsx';
import type { ProposedCode } from '../../parts/proposed-code.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button, saveWeight } from '../../ui/button.tsx';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';

/** This card encrypts nothing: it shows the code first. Encryption begins once the user has it. */
export const VaultOff = ({ onCode }: { readonly onCode: (proposed: ProposedCode) => void }) => {
  const t = useMessages();
  const { ask, isBusy, error } = useAsk();
  const { passphrase, fields, check } = useNewPassphrase();
  const propose = async (event: FormEvent) => {
    event.preventDefault();
    if (!check(event.currentTarget)) return;
    const made = await ask((api) => api.vault.newRecoveryCode(passphrase));
    if (made === null) return;
    const code = made.recoveryCode;
    onCode({ code, use: (api) => api.vault.turnOn(passphrase, code).then(() => true) });
  };
  return (
    <Form onSubmit={propose} validationBehavior="aria">
      <Stack>
        <Soft>{t('data.vaultOff.about')}</Soft>
        {fields}
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
