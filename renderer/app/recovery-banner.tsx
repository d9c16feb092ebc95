/** Reports file problems found at the start, until the user decides: what happened, what is safe, what to do. */
import type { Recovery, RecoveryNotice } from '#shared/record/recovery.ts';
import { type Translate, useMessages } from '../messages/use-messages.ts';
import { backupTime } from '../parts/data-words.ts';
import { useDataStore } from '../state/data-store.ts';
import { usePage } from '../state/page-store.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { Row, Small } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './app.module.css';

function fileInWords(file: string, t: Translate): string {
  const year = /^journal-(\d{4})$/.exec(file)?.[1];
  if (year !== undefined) return t('recovery.journal', { year });
  return t(file.startsWith('strict-') ? 'recovery.treatment' : 'recovery.profile');
}

const whatHappened = ({ file, reason }: RecoveryNotice, t: Translate): string =>
  file === 'vault' ? t('recovery.vault') : t(`recovery.${reason}`, { file: fileInWords(file, t) });

const noticeInWords = (notice: RecoveryNotice, t: Translate): string =>
  [
    whatHappened(notice, t),
    ...(notice.keptEntries > 0 ? [t('recovery.kept', { count: notice.keptEntries })] : []),
    ...(notice.quarantinedEntries > 0 ? [t('recovery.held', { count: notice.quarantinedEntries })] : []),
    ...(notice.quarantinedAs === null ? [] : [t('recovery.aside', { name: notice.quarantinedAs })]),
  ].join(' ');

function offerInWords({ backup, missing, differing }: NonNullable<Recovery['offer']>, t: Translate): string {
  const when = backupTime(backup, t);
  return missing + differing === 0
    ? t('recovery.nothingMissing', { when })
    : t('recovery.offer', { when, missing, differing });
}

export const RecoveryBanner = () => {
  const { recovery, refreshRecovery } = useDataStore();
  const showData = usePage((state) => state.showData);
  const { ask, error } = useAsk();
  const t = useMessages();
  const { notices, offer } = recovery;
  if (notices.length === 0) return null;
  const settle = async () => {
    await ask(async (api) => {
      for (const { id } of notices) await api.data.settle(id);
    });
    await refreshRecovery();
  };
  const lacking = offer === null ? 0 : offer.missing + offer.differing;
  return (
    <section className={css.notice} aria-label={t('recovery.title')}>
      <div>
        {notices.map((notice) => (
          <p key={notice.id}>{noticeInWords(notice, t)}</p>
        ))}
      </div>
      <p>{offer === null ? t('recovery.noCopy') : offerInWords(offer, t)}</p>
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        {lacking > 0 && (
          <Button weight="primary" onPress={() => showData({ part: 'copy', id: offer?.backup.id ?? '' })}>
            {t('recovery.see')}
          </Button>
        )}
        <Button onPress={() => void settle()}>{t('recovery.keep')}</Button>
      </Row>
      <Small>{t('recovery.safe')}</Small>
    </section>
  );
};
