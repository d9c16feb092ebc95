/** The backups of a folder, each with its way back. */
import { type FormEvent, useEffect, useState } from 'react';
import { Form } from 'react-aria-components';
import type { DeskBackup, DeskBackups } from '#shared/desk/view.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { localized } from '../../messages/localized-message.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime, formatNumber, fullDate } from '../../ui/dates.ts';
import { Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Said } from '../../ui/said.tsx';
import { useFirstOf } from '../../ui/use-first-of.ts';
import css from '../desk.module.css';
import { refresh, useDesk, useDeskAsk } from '../state.ts';
import { weekInWords } from '../weeks.ts';

/** The number of backups shown at first; a press shows the rest. */
const shownAtFirst = 5;

type Restoring = {
  readonly backup: DeskBackup;
  readonly folder: string | null;
  readonly onClose: (isRestored: boolean) => void;
};

const RestoreForm = ({ backup, folder, onClose }: Restoring) => {
  const t = useMessages();
  const { ask, isBusy, error, setError } = useDeskAsk();
  const [asksPassphrase, setAsksPassphrase] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const place = { id: backup.id, folder };
    const answer = await ask((api) =>
      asksPassphrase ? api.desk.restoreBackup(place, passphrase) : api.desk.restoreBackup(place),
    );
    if (answer === 'open') onClose(true);
    else if (answer !== null) {
      // It was made under another vault.
      if (asksPassphrase) setError(t('field.passphrase.wrong'));
      setAsksPassphrase(true);
    }
  };
  return (
    <Form onSubmit={submit} validationBehavior="aria">
      <Stack isTight>
        <p>{t('desk.restore.what')}</p>
        {asksPassphrase && (
          <PassphraseField
            label={t('data.copyPassphrase')}
            value={passphrase}
            onChange={setPassphrase}
            autoFocus
          />
        )}
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" isBusy={isBusy}>
            {t('desk.restore.do')}
          </Button>
          <Button weight="quiet" onPress={() => onClose(false)}>
            {t('desk.leaveIt')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};

export type RestoreBackupsProps = {
  /** Absolute path; the desk's own folder where it is left out. */
  readonly folder?: string;
  /** Grows when the list must be asked for again. */
  readonly changes?: number;
};

export const RestoreBackups = ({ folder, changes = 0 }: RestoreBackupsProps) => {
  const t = useMessages();
  const { ask, error } = useAsk(refresh);
  const revision = useDesk(({ view }) => view?.revision ?? 0);
  const [backups, setBackups] = useState<DeskBackups | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: A change of the desk may have made a backup.
  useEffect(() => {
    let isCurrent = true;
    void ask((api) => api.desk.backups(folder)).then((answer) => {
      if (isCurrent && answer !== null) setBackups(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [folder, changes, revision]);
  const list = backups?.backups ?? [];
  const { shown, showAll } = useFirstOf(list, shownAtFirst);
  const close = (wasRestored: boolean) => {
    setOpenId(null);
    setRestored(wasRestored);
  };
  return (
    <Stack>
      {error !== null && <Notice>{error}</Notice>}
      {backups?.lastFailure != null && folder === undefined && (
        <Notice>{localized(backups.lastFailure, t)}</Notice>
      )}
      <Said>{isRestored && <p>{t('desk.restore.done')}</p>}</Said>
      {backups !== null && list.length === 0 && <Soft>{t('desk.backups.none')}</Soft>}
      <ul className={css.dueList}>
        {shown.map((backup) => {
          const when = t('data.moment', {
            date: fullDate(dateOf(backup.takenAt)),
            time: clockTime(timeOf(backup.takenAt)),
          });
          const { lastWeek, hash } = backup.mark;
          return (
            <li key={backup.id}>
              <div>
                <div>{when}</div>
                <Small>
                  {lastWeek === null
                    ? t('desk.backups.markNone', { size: formatNumber(backup.bytes / 1000, 0) })
                    : t('desk.backups.mark', {
                        ...{ week: weekInWords(lastWeek, t), hash },
                        size: formatNumber(backup.bytes / 1000, 0),
                      })}
                </Small>
              </div>
              {openId === backup.id ? (
                <RestoreForm backup={backup} folder={folder ?? null} onClose={close} />
              ) : (
                <Button
                  weight="quiet"
                  aria-label={t('desk.restore.of', { when })}
                  onPress={() => setOpenId(backup.id)}
                >
                  {t('desk.restore')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {showAll !== null && (
        <Row>
          <Button weight="quiet" onPress={showAll}>
            {t('data.showAll', { count: list.length })}
          </Button>
        </Row>
      )}
      {backups?.unreadable.map((name) => (
        <Small key={name}>{t('data.unusable.damaged', { name })}</Small>
      ))}
    </Stack>
  );
};
