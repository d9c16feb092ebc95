/** A new passphrase, typed twice. */
import { type ReactNode, useState } from 'react';
import { passphraseBounds } from '#shared/record/passphrase.ts';
import { passphraseIssueInWords } from '../messages/issue-messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { focusFirstInvalid } from '../ui/first-invalid.ts';
import { PassphraseField } from '../ui/passphrase-field.tsx';

export type NewPassphrase = {
  readonly passphrase: string;
  readonly fields: ReactNode;
  /** Whether it can be used. If not, the fields say why and get the focus. @param form holds the fields */
  readonly check: (form: Element) => boolean;
};

export function useNewPassphrase(): NewPassphrase {
  const t = useMessages();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [issues, setIssues] = useState<{ passphrase?: string; again?: string }>({});
  const check = (form: Element): boolean => {
    const issue = passphraseIssueInWords(passphrase, t);
    const isSame = passphrase === again;
    setIssues({
      ...(issue !== null && { passphrase: issue }),
      ...(issue === null && !isSame && { again: t('field.passphrase.notSame') }),
    });
    if (issue === null && isSame) return true;
    focusFirstInvalid(form);
    return false;
  };
  const fields = (
    <>
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
    </>
  );
  return { passphrase, fields, check };
}
