/** The vault: a passphrase over everything on the disk. */

import { useMessages } from '../../messages/use-messages.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { Card, Stack } from '../../ui/layout.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { VaultOff } from './vault-off.tsx';
import { VaultOn } from './vault-on.tsx';

export const VaultCard = () => {
  const t = useMessages();
  const isOn = useRecordStore((state) => state.data?.isVaultOn === true);
  // Kept while the page lives: it is shown this once, and must not be lost by looking elsewhere.
  const [code, setCode] = useDraft<string>('recovery-code');
  return (
    <Card label={t('data.passphrase')}>
      <Stack>
        <h2>{t('data.passphrase')}</h2>
        {code !== null ? (
          <RecoveryCode code={code} onDone={() => setCode(null)} />
        ) : isOn ? (
          <VaultOn onCode={setCode} />
        ) : (
          <VaultOff onCode={setCode} />
        )}
      </Stack>
    </Card>
  );
};
