/** Tells what was wrong with files at the start, until the user has decided: what happened, what is safe, what to do. */
import type { Recovery, RecoveryNotice } from '#shared/api/services.ts';
import { useDataStore } from '../state/data-store.ts';
import { usePage } from '../state/page-store.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { copyTime } from '../ui/data-words.ts';
import { Row, Small } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Say, useWords } from '../words/use-words.ts';
import css from './app.module.css';

function fileInWords(file: string, say: Say): string {
  const year = /^journal-(\d{4})$/.exec(file)?.[1];
  return year === undefined ? say('recovery.profile') : say('recovery.journal', { year });
}

const noticeInWords = (notice: RecoveryNotice, say: Say): string =>
  [
    say(`recovery.${notice.reason}`, { file: fileInWords(notice.file, say) }),
    ...(notice.keptEntries > 0 ? [say('recovery.kept', { count: notice.keptEntries })] : []),
    ...(notice.heldBackEntries > 0 ? [say('recovery.held', { count: notice.heldBackEntries })] : []),
    ...(notice.setAsideAs === null ? [] : [say('recovery.aside', { name: notice.setAsideAs })]),
  ].join(' ');

function offerInWords({ copy, missing, differing }: NonNullable<Recovery['offer']>, say: Say): string {
  const when = copyTime(copy, say);
  return missing + differing === 0
    ? say('recovery.nothingMissing', { when })
    : say('recovery.offer', { when, missing, differing });
}

export const RecoveryBanner = () => {
  const { recovery, refreshRecovery } = useDataStore();
  const showData = usePage((state) => state.showData);
  const { ask, error } = useAsk();
  const say = useWords();
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
    <section className={css.told} aria-label={say('recovery.title')}>
      <div>
        {notices.map((notice) => (
          <p key={notice.id}>{noticeInWords(notice, say)}</p>
        ))}
      </div>
      <p>{offer === null ? say('recovery.noCopy') : offerInWords(offer, say)}</p>
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        {lacking > 0 && (
          <Button weight="primary" onPress={() => showData({ part: 'copy', id: offer?.copy.id ?? '' })}>
            {say('recovery.see')}
          </Button>
        )}
        <Button onPress={() => void settle()}>{say('recovery.keep')}</Button>
      </Row>
      <Small>{say('recovery.safe')}</Small>
    </section>
  );
};
