/** A recovery code that is not in use yet: the person writes it down or prints it, then puts it to use. */

import { useMessages } from '../../messages/use-messages.ts';
import type { Api } from '../../state/api.ts';
import { reload, useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './data.module.css';

/** It lives in the card that shows it, and nowhere else: a lock or another screen forgets it, and nothing changed. */
export type ProposedCode = {
  readonly code: string;
  /** Puts it to use. False where the passphrase is no longer the right one. */
  readonly use: (api: Api) => Promise<boolean>;
};

type RecoveryCodeProps = { readonly proposed: ProposedCode; readonly onClose: () => void };

export const RecoveryCode = ({ proposed, onClose }: RecoveryCodeProps) => {
  const t = useMessages();
  const { ask, isBusy, error, setError } = useAsk();
  const use = async () => {
    const isUsed = await ask(proposed.use);
    if (isUsed === false) setError(t('field.passphrase.wrong'));
    await reload();
    // Half-way is told by the card of a vault that is on.
    if (isUsed === true || useSession.getState().data?.isVaultHalfWay === true) onClose();
  };
  return (
    <section data-printed aria-label={t('data.code')}>
      <Stack>
        <h3>{t('data.codeTitle')}</h3>
        <p className={css.code}>{proposed.code}</p>
        <p>{t('data.codeNote')}</p>
        <p>{t('data.codeNotYet')}</p>
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button weight="primary" onPress={() => window.print()}>
            {t('data.print')}
          </Button>
          <Button isBusy={isBusy} onPress={() => void use()}>
            {t(isBusy ? 'data.encrypting' : 'data.writtenDown')}
          </Button>
          <Button weight="quiet" onPress={onClose}>
            {t('data.leaveCode')}
          </Button>
        </Row>
      </Stack>
    </section>
  );
};
