/** A recovery code that is not in use yet: the user writes it down or prints it, then activates it. */

import { useMessages } from '../../messages/use-messages.ts';
import { CodePaper } from '../../parts/code-paper.tsx';
import type { ProposedCode } from '../../parts/proposed-code.ts';
import { reload, useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';

type RecoveryCodeProps = { readonly proposed: ProposedCode; readonly onClose: () => void };

export const RecoveryCode = ({ proposed, onClose }: RecoveryCodeProps) => {
  const t = useMessages();
  const { ask, isBusy, error, setError } = useAsk();
  const use = async () => {
    const isUsed = await ask(proposed.use);
    if (isUsed === false) setError(t('field.passphrase.wrong'));
    await reload();
    // The card of a vault that is on reports a half-way state.
    if (isUsed === true || useSession.getState().data?.isVaultHalfWay === true) onClose();
  };
  return (
    <CodePaper
      title={t('data.codeTitle')}
      code={proposed.code}
      note={t('data.codeNote')}
      onUse={() => void use()}
      {...{ onClose, isBusy, error }}
    />
  );
};
