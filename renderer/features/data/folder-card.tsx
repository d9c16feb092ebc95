/** Writes, lists, compares and restores backups in the user's folder. */
import { useState } from 'react';
import type { Backup } from '#shared/record/backup.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { backupTime } from '../../parts/data-words.ts';
import { useRecord } from '../../state/record.ts';
import { reload, useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BackupDifference } from './backup-difference.tsx';
import css from './data.module.css';

const FoundBackups = ({
  backups,
  folder,
}: {
  readonly backups: readonly Backup[];
  readonly folder: string;
}) => {
  const t = useMessages();
  const [openId, setOpenId] = useState<string | null>(null);
  if (backups.length === 0) return <Soft>{t('data.noCopyInFolder')}</Soft>;
  return (
    <ul>
      {backups.map((backup) => (
        <li key={backup.id} className={css.backup}>
          <div className={css.backupHead}>
            <div>
              <div>{backupTime(backup, t)}</div>
              <Small>
                {backup.isEncrypted
                  ? t('data.copy.encrypted', { counts: t('data.counts', backup.counts) })
                  : t('data.counts', backup.counts)}
              </Small>
            </div>
            <Button
              aria-expanded={openId === backup.id}
              aria-label={t(
                openId === backup.id ? 'data.closeDifferenceToInFolder' : 'data.differenceToInFolder',
                { when: backupTime(backup, t) },
              )}
              onPress={() => setOpenId(openId === backup.id ? null : backup.id)}
            >
              {t(openId === backup.id ? 'data.close' : 'data.difference')}
            </Button>
          </div>
          {openId === backup.id && (
            <BackupDifference place={{ id: backup.id, folder }} onDone={() => setOpenId(null)} />
          )}
        </li>
      ))}
    </ul>
  );
};

export const FolderCard = () => {
  const t = useMessages();
  const { about } = useSession();
  const { record } = useRecord();
  const { ask, isBusy, error } = useAsk();
  const [folder, setFolder] = useState(record.settings.backupFolder ?? '');
  const [said, setSaid] = useState<string | null>(null);
  const [found, setFound] = useState<{ folder: string; backups: readonly Backup[] } | null>(null);
  const choose = async () => {
    const chosen = await ask((api) => api.data.chooseFolder());
    if (chosen !== null) setFolder(chosen);
  };
  const write = async () => {
    setSaid(null);
    const backup = await ask((api) => api.backups.writeTo(folder));
    if (backup === null) return;
    setSaid(t('data.copied', { counts: t('data.counts', backup.counts) }));
    // The settings store the folder.
    if (record.settings.backupFolder !== folder) await reload();
  };
  const look = async () => {
    setSaid(null);
    const backups = await ask((api) => api.backups.list(folder));
    setFound(backups === null ? null : { folder, backups: backups.backups });
  };
  return (
    <Card label={t('data.elsewhere')}>
      <Stack>
        <h2>{t('data.elsewhere')}</h2>
        <Soft>{t('data.elsewhere.about')}</Soft>
        <TextField label={t('data.folder')} value={folder} onChange={setFolder} hint={t('data.folderHint')} />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          {about?.canChooseFolder === true && (
            <Button onPress={() => void choose()}>{t('data.chooseFolder')}</Button>
          )}
          <Button isBusy={isBusy} isDisabled={folder.trim() === ''} onPress={() => void write()}>
            {t('data.writeCopy')}
          </Button>
          <Button
            weight="quiet"
            isBusy={isBusy}
            isDisabled={folder.trim() === ''}
            onPress={() => void look()}
          >
            {t('data.lookForCopies')}
          </Button>
        </Row>
        <div role="status">{said !== null && <p>{said}</p>}</div>
        {found !== null && <FoundBackups key={found.folder} {...found} />}
      </Stack>
    </Card>
  );
};
