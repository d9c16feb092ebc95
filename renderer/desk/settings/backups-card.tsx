/** The desk's backups: made by itself, at a press, or in another folder. */
import { useState } from 'react';
import { useMessages } from '../../messages/use-messages.ts';
import { useSession } from '../../state/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Said } from '../../ui/said.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDeskAsk } from '../state.ts';
import { RestoreBackups } from './restore-backups.tsx';

const Elsewhere = () => {
  const t = useMessages();
  const canChoose = useSession(({ about }) => about?.canChooseFolder === true);
  const { ask, isBusy, error } = useDeskAsk();
  const [folder, setFolder] = useState('');
  const [isWritten, setWritten] = useState(false);
  const choose = async () => {
    const chosen = await ask((api) => api.data.chooseFolder());
    if (chosen !== null) setFolder(chosen);
  };
  const write = async () => {
    setWritten(false);
    if ((await ask((api) => api.desk.writeBackupTo(folder))) !== null) setWritten(true);
  };
  return (
    <Stack>
      <h3>{t('data.elsewhere')}</h3>
      <TextField label={t('data.folder')} value={folder} onChange={setFolder} hint={t('data.folderHint')} />
      {error !== null && <Notice>{error}</Notice>}
      <Said>{isWritten && <p>{t('desk.backups.written')}</p>}</Said>
      <Row>
        {canChoose && <Button onPress={() => void choose()}>{t('data.chooseFolder')}</Button>}
        <Button isBusy={isBusy} isDisabled={folder.trim() === ''} onPress={() => void write()}>
          {t('data.writeCopy')}
        </Button>
      </Row>
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
