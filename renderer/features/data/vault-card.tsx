/** The vault: a passphrase encrypts everything on the disk. */
import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import type { ProposedCode } from '../../parts/proposed-code.ts';
import { useSession } from '../../state/session.ts';
import { Card, Stack } from '../../ui/layout.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { VaultOff } from './vault-off.tsx';
import { VaultOn } from './vault-on.tsx';

export const VaultCard = () => {
  const t = useMessages();
  const isOn = useSession((state) => state.data?.isVaultOn === true);
  const [proposed, setProposed] = useState<ProposedCode | null>(null);
  return (
    <Card label={t('data.passphrase')}>
      <Stack>
        <h2>{t('data.passphrase')}</h2>
        {proposed !== null ? (
          <RecoveryCode proposed={proposed} onClose={() => setProposed(null)} />
        ) : isOn ? (
          <VaultOn onCode={setProposed} />
        ) : (
          <VaultOff onCode={setProposed} />
        )}
      </Stack>
    </Card>
  );
};
