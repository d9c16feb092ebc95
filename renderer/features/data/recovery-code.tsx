/** A recovery code that is not in use yet: the user writes it down or prints it, then activates it. */

import { useMessages } from '../../messages/use-messages.ts';
import type { Api } from '../../state/api.ts';
import { reload, useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './data.module.css';

/** Only the card that shows it holds it. A lock or another screen forgets it, and changes nothing. */
export type ProposedCode = {
  readonly code: string;
  /** Activates the code. False if the passphrase is no longer the right one. */
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
    // The card of a vault that is on reports a half-way state.
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
