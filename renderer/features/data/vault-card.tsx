/** The vault: a passphrase over everything on the disk. */
import { useDraft } from '../../state/draft-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { Card, Stack } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';
import { RecoveryCode } from './recovery-code.tsx';
import { VaultOff } from './vault-off.tsx';
import { VaultOn } from './vault-on.tsx';

export const VaultCard = () => {
  const say = useWords();
  const isOn = useRecordStore((state) => state.data?.isVaultOn === true);
  // Kept while the page lives: it is shown this once, and must not be lost by looking elsewhere.
  const [code, setCode] = useDraft<string>('recovery-code');
  return (
    <Card label={say('data.passphrase')}>
      <Stack>
        <h2>{say('data.passphrase')}</h2>
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
