/** The desk's backups, its passphrase, what it keeps, and how to be rid of it. */
import { useMessages } from '../../messages/use-messages.ts';
import { DisplayCard } from '../../parts/display-card.tsx';
import { EraseForm } from '../../parts/erase-form.tsx';
import { Card, Columns, Small, Stack } from '../../ui/layout.tsx';
import { refresh, useDesk, useIsDemo } from '../state.ts';
import { DeskBackupsCard } from './backups-card.tsx';
import { ErasePersonCard } from './erase-person-card.tsx';
import { MergeCard } from './merge-card.tsx';
import { DeskPassphraseCard } from './passphrase-card.tsx';

export const DeskSettings = () => {
  const t = useMessages();
  const isDemo = useIsDemo();
  const folder = useDesk(({ status }) => status?.folder ?? '');
  return (
    <Stack>
      <h1>{t('settings.title')}</h1>
      <Columns>
        <Stack>
          {!isDemo && <DeskBackupsCard />}
          <ErasePersonCard />
          <MergeCard />
        </Stack>
        <Stack>
          {!isDemo && <DeskPassphraseCard />}
          <DisplayCard hasGirths={false} />
          {!isDemo && (
            <Card label={t('desk.erase')}>
              <EraseForm
                title={t('desk.erase')}
                about={t('desk.erase.about')}
                erase={(api, word) => api.desk.erase(word)}
                onErased={refresh}
                onClosed={refresh}
              />
            </Card>
          )}
        </Stack>
      </Columns>
      <Small>{t('closed.folder', { folder })}</Small>
    </Stack>
  );
};
