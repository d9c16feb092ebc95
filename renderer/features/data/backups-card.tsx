/** The automatic backups: the last good one, all of them, and what each would change. */
import { useState } from 'react';
import type { Backup, Backups } from '#shared/record/backup.ts';
import { localized } from '../../messages/localized-message.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { backupTime } from '../../parts/data-words.ts';
import { useDataStore } from '../../state/data-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFirstOf } from '../../ui/use-first-of.ts';
import { BackupDifference } from './backup-difference.tsx';
import css from './data.module.css';

/** The number of backups shown at first; a press shows the rest. */
const shownAtFirst = 5;

const LastGood = ({ backups: { backups, lastGoodId, lastFailure } }: { readonly backups: Backups }) => {
  const t = useMessages();
  const good = backups.find(({ id }) => id === lastGoodId);
  return (
    <>
      {lastFailure !== null && <Notice>{localized(lastFailure, t)}</Notice>}
      {good === undefined ? (
        <Soft>{t('data.noCopy')}</Soft>
      ) : (
        <p>
          <strong>{t('data.lastGood', { when: backupTime(good, t) })}</strong> {t('data.counts', good.counts)}
          .
        </p>
      )}
    </>
  );
};

type BackupLineProps = { readonly backup: Backup; readonly isShown: boolean };

const BackupLine = ({ backup, isShown }: BackupLineProps) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(isShown);
  const when = backupTime(backup, t);
  return (
    <li className={css.backup}>
      <div className={css.backupHead}>
        <div>
          <div>{when}</div>
          <Small>{t(`data.copy.${backup.reason}`, { counts: t('data.counts', backup.counts) })}</Small>
          {backup.isInDoubt && <Small>{t('data.copy.inDoubt')}</Small>}
          {backup.unexplainedMissing > 0 && (
            <Small>{t('data.copy.lacks', { count: backup.unexplainedMissing })}</Small>
          )}
        </div>
        <Button
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'data.closeDifferenceTo' : 'data.differenceTo', { when })}
          onPress={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'data.close' : 'data.difference')}
        </Button>
      </div>
      {isOpen && <BackupDifference place={{ id: backup.id, folder: null }} onDone={() => setOpen(false)} />}
    </li>
  );
};

export const BackupsCard = () => {
  const t = useMessages();
  const { backups, refreshBackups } = useDataStore();
  const dataPart = usePage((state) => state.dataPart);
  const { ask, isBusy, error } = useAsk();
  const take = async () => {
    if ((await ask((api) => api.backups.take())) !== null) await refreshBackups();
  };
  const list = backups?.backups ?? [];
  const { shown, showAll } = useFirstOf(list, shownAtFirst);
  const shownId = dataPart?.part === 'copy' ? dataPart.id : null;
  return (
    <Card label={t('data.copies')}>
      <Stack>
        <h2>{t('data.copies')}</h2>
        {backups !== null && <LastGood backups={backups} />}
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button onPress={() => void take()} isBusy={isBusy}>
            {t('data.makeCopy')}
          </Button>
        </Row>
        <ul>
          {shown.map((backup) => (
            <BackupLine
              key={`${backup.id} ${backup.id === shownId}`}
              backup={backup}
              isShown={backup.id === shownId}
            />
          ))}
        </ul>
        {showAll !== null && (
          <Row>
            <Button weight="quiet" onPress={showAll}>
              {t('data.showAll', { count: list.length })}
            </Button>
          </Row>
        )}
        {backups?.unreadable.map(({ name, why }) => (
          <Small key={name}>{t(`data.unusable.${why}`, { name })}</Small>
        ))}
        <Small>{t('data.copiesNote')}</Small>
      </Stack>
    </Card>
  );
};
