/** The offer to encrypt everything. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { passphraseProblem } from '#shared/record/passphrase.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

export const VaultOff = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const reload = useRecordStore((state) => state.reload);
  const { ask, isBusy, error } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<{ passphrase?: string; again?: string }>({});
  const turnOn = async (event: FormEvent) => {
    event.preventDefault();
    const problem = passphraseProblem(passphrase);
    if (problem !== null) return setProblems({ passphrase: problem });
    if (passphrase !== again) return setProblems({ again: 'This is not the same as above.' });
    setProblems({});
    const made = await ask((api) => api.vault.turnOn(passphrase));
    if (made !== null) onCode(made.recoveryCode);
    await reload();
  };
  return (
    <Form onSubmit={turnOn} validationBehavior="aria">
      <Stack>
        <Soft>
          With a passphrase every file of your diary is encrypted, copies included: who finds or copies the
          folder reads nothing. Legwork asks for it at each start. You get a recovery code to print; without
          passphrase and code nobody can read your entries any more, you included.
        </Soft>
        <PassphraseField
          label="New passphrase"
          value={passphrase}
          onChange={setPassphrase}
          error={problems.passphrase}
          hint="At least 10 characters; a few words do well."
        />
        <PassphraseField label="The same again" value={again} onChange={setAgain} error={problems.again} />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" isDisabled={isBusy}>
            {isBusy ? 'Encrypting …' : 'Encrypt everything'}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};
