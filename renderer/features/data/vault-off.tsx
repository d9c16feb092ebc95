/** The offer to encrypt everything. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import { passphraseBounds } from '#shared/record/passphrase.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { passphraseProblemInWords } from '../../words/problem-words.ts';
import { useWords } from '../../words/use-words.ts';

export const VaultOff = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const say = useWords();
  const reload = useRecordStore((state) => state.reload);
  const { ask, isBusy, error } = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState<{ passphrase?: string; again?: string }>({});
  const turnOn = async (event: FormEvent) => {
    event.preventDefault();
    const problem = passphraseProblemInWords(passphrase, say);
    const isSame = passphrase === again;
    setProblems({
      ...(problem !== null && { passphrase: problem }),
      ...(problem === null && !isSame && { again: say('field.passphrase.notSame') }),
    });
    if (problem !== null || !isSame) {
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
        <Soft>{say('data.vaultOff.about')}</Soft>
        <PassphraseField
          label={say('field.newPassphrase')}
          value={passphrase}
          onChange={setPassphrase}
          error={problems.passphrase}
          hint={say('field.passphraseHint', passphraseBounds)}
        />
        <PassphraseField
          label={say('field.passphraseAgain')}
          value={again}
          onChange={setAgain}
          error={problems.again}
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" isBusy={isBusy}>
            {say(isBusy ? 'data.encrypting' : 'data.encrypt')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};
