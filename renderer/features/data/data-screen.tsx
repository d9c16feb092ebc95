/** Your data: the backups, the vault, and how to erase everything. */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { useDataStore } from '../../state/data-store.ts';
import { usePage } from '../../state/page-store.ts';
import { Button } from '../../ui/button.tsx';
import { Columns, Row, Stack } from '../../ui/layout.tsx';
import { BackupsCard } from './backups-card.tsx';
import { EraseCard } from './erase-card.tsx';
import { FolderCard } from './folder-card.tsx';
import { RetentionCard } from './retention-card.tsx';
import { VaultCard } from './vault-card.tsx';

export const DataScreen = () => {
  const t = useMessages();
  const show = usePage((state) => state.show);
  const { backups, refreshBackups } = useDataStore();
  const [isAsked, setAsked] = useState(backups !== null);
  // The cards stand once the backups are known: a list that came later would move them.
  useEffect(() => {
    void refreshBackups()
      .catch(() => undefined)
      .finally(() => setAsked(true));
  }, [refreshBackups]);
  return (
    <Stack>
      <Row>
        <Button weight="quiet" onPress={() => show('settings')}>
          <ArrowLeft size={16} aria-hidden />
          {t('data.settings')}
        </Button>
        <Button weight="quiet" onPress={() => show('exchange')}>
          {t('exchange.fromData')}
        </Button>
      </Row>
      <h1>{t('data.title')}</h1>
      {isAsked ? (
        <Columns>
          <Stack>
            <BackupsCard />
            <FolderCard />
            <RetentionCard />
          </Stack>
          <Stack>
            <VaultCard />
            <EraseCard />
          </Stack>
        </Columns>
      ) : (
        <div aria-busy="true" />
      )}
    </Stack>
  );
};
