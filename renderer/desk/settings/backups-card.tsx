/** The desk's backups: made by itself, at a press, or in another folder. */
import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Said } from '../../ui/said.tsx';
import { useDeskAsk } from '../state.ts';
import { FolderField } from './folder-field.tsx';
import { RestoreBackups } from './restore-backups.tsx';
import { RestoreFromFolder } from './restore-from-folder.tsx';

const Elsewhere = () => {
  const t = useMessages();
  const { ask, isBusy, error } = useDeskAsk();
  const [folder, setFolder] = useState('');
  const [isWritten, setWritten] = useState(false);
  const write = async () => {
    setWritten(false);
    if ((await ask((api) => api.desk.writeBackupTo(folder))) !== null) setWritten(true);
  };
  return (
    <Stack>
      <h3>{t('data.elsewhere')}</h3>
      <FolderField folder={folder} onChange={setFolder}>
        <Button isBusy={isBusy} isDisabled={folder.trim() === ''} onPress={() => void write()}>
          {t('data.writeCopy')}
        </Button>
      </FolderField>
      {error !== null && <Notice>{error}</Notice>}
      <Said>{isWritten && <p>{t('desk.backups.written')}</p>}</Said>
      <RestoreFromFolder />
    </Stack>
  );
};

export const DeskBackupsCard = () => {
  const t = useMessages();
  const { ask, isBusy, error } = useDeskAsk();
  const [changes, setChanges] = useState(0);
  const take = async () => {
    if ((await ask((api) => api.desk.takeBackup())) !== null) setChanges(changes + 1);
  };
  return (
    <Card label={t('desk.backups')}>
      <Stack>
        <h2>{t('desk.backups')}</h2>
        <Soft>{t('desk.backups.what')}</Soft>
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button isBusy={isBusy} onPress={() => void take()}>
            {t('data.makeCopy')}
          </Button>
        </Row>
        <RestoreBackups changes={changes} />
        <Elsewhere />
      </Stack>
    </Card>
  );
};
