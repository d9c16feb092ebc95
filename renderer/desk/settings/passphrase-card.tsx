/** The desk's passphrase and recovery code. It has no way without them. */
import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { ChangePassphrase, type VaultCalls } from '../../parts/change-passphrase.tsx';
import { CodePaper } from '../../parts/code-paper.tsx';
import type { ProposedCode } from '../../parts/proposed-code.ts';
import { Card, Soft, Stack } from '../../ui/layout.tsx';
import { refresh, useDeskAsk } from '../state.ts';

const deskCalls: VaultCalls = {
  change: (api, passphrase, next) => api.desk.changePassphrase(passphrase, next),
  newCode: (api, passphrase) => api.desk.newRecoveryCode(passphrase),
  changeCode: (api, passphrase, code) => api.desk.changeRecoveryCode(passphrase, code),
};

const NewCode = ({
  proposed,
  onClose,
}: {
  readonly proposed: ProposedCode;
  readonly onClose: () => void;
}) => {
  const t = useMessages();
  const { ask, isBusy, error, setError } = useDeskAsk();
  const use = async () => {
    const isUsed = await ask(proposed.use);
    if (isUsed === false) setError(t('field.passphrase.wrong'));
    if (isUsed === true) onClose();
  };
  return (
    <CodePaper
      title={t('desk.code')}
      code={proposed.code}
      note={t('desk.code.note')}
      onUse={() => void use()}
      {...{ onClose, isBusy, error }}
    />
  );
};

export const DeskPassphraseCard = () => {
  const t = useMessages();
  const [proposed, setProposed] = useState<ProposedCode | null>(null);
  return (
    <Card label={t('data.passphraseAndCode')}>
      <Stack>
        <h2>{t('data.passphraseAndCode')}</h2>
        {proposed === null ? (
          <>
            <Soft>{t('desk.passphrase.locks')}</Soft>
            <ChangePassphrase calls={deskCalls} onCode={setProposed} onClosed={refresh} />
          </>
        ) : (
          <NewCode proposed={proposed} onClose={() => setProposed(null)} />
        )}
      </Stack>
    </Card>
  );
};
