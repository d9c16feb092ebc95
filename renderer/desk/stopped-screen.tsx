/** Shown if the desk cannot be opened: what happened, what is safe, what to do. */
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Card, Reading, Soft, Stack } from '../ui/layout.tsx';
import { Alone } from '../ui/shell.tsx';
import { WayBack } from './other-ways.tsx';
import { RestoreBackups } from './settings/restore-backups.tsx';
import { RestoreFromFolder } from './settings/restore-from-folder.tsx';
import { refresh, useDesk } from './state.ts';

export const StoppedScreen = ({ why }: { readonly why: 'newer' | 'keyless' | 'damaged' }) => {
  const t = useMessages();
  const folder = useDesk(({ status }) => status?.folder ?? '');
  return (
    <Alone>
      <Reading>
        <h1>{t(`desk.stopped.${why}`)}</h1>
        <p>{t(`desk.stopped.${why}.what`)}</p>
        <p>{t(`desk.stopped.${why}.todo`)}</p>
        <Soft>{t('closed.folder', { folder })}</Soft>
        {why !== 'newer' && (
          <Card label={t('desk.backups')}>
            <Stack>
              <h2>{t('desk.backups')}</h2>
              <RestoreBackups />
              <RestoreFromFolder />
            </Stack>
          </Card>
        )}
        <WayBack>
          <Button onPress={() => void refresh()}>{t('app.tryAgain')}</Button>
        </WayBack>
      </Reading>
    </Alone>
  );
};
