/** Tells what was wrong with files at the start, until the user has decided: what happened, what is safe, what to do. */
import type { RecoveryNotice } from '#shared/api/services.ts';
import { useDataStore } from '../state/data-store.ts';
import { usePage } from '../state/page-store.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from '../ui/button.tsx';
import { copyTime, entriesInWords } from '../ui/data-words.ts';
import { Row, Small } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import css from './app.module.css';

function fileInWords(file: string): string {
  const year = /^journal-(\d{4})$/.exec(file)?.[1];
  return year === undefined ? 'The file of your profile and stockings' : `The file of ${year}`;
}

const whats: Readonly<Record<RecoveryNotice['reason'], string>> = {
  damaged: 'was damaged',
  changed: 'is not as Legwork wrote it: something else changed it',
  missing: 'is gone',
  'rolled-back': 'is older than it was when Legwork last closed: somebody put an old one back',
  swapped: 'held the content of another file',
  'not-encrypted': 'was replaced by one that is not encrypted',
  'held-back': 'has entries that contradict others',
};

function inWords({ file, reason, keptEntries, heldBackEntries, setAsideAs }: RecoveryNotice): string {
  const kept = keptEntries > 0 ? ` In use of it: ${entriesInWords(keptEntries)}.` : '';
  const held = heldBackEntries > 0 ? ` Held back of it: ${entriesInWords(heldBackEntries)}.` : '';
  const aside = setAsideAs === null ? '' : ` It is kept as ${setAsideAs}.`;
  return `${fileInWords(file)} ${whats[reason]}.${kept}${held}${aside}`;
}

export const RecoveryBanner = () => {
  const { recovery, refreshRecovery } = useDataStore();
  const showData = usePage((state) => state.showData);
  const { ask, error } = useAsk();
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
    <section className={css.told} aria-label="About your files">
      <div>
        {notices.map((notice) => (
          <p key={notice.id}>{inWords(notice)}</p>
        ))}
      </div>
      {offer === null ? (
        <p>There is no copy to compare with.</p>
      ) : (
        <p>
          {lacking === 0
            ? `Nothing is missing: the copy of ${copyTime(offer.copy)} holds the same entries.`
            : `The copy of ${copyTime(offer.copy)} still has what is missing here: ${entriesInWords(offer.missing)}. Different there: ${entriesInWords(offer.differing)}.`}
        </p>
      )}
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        {lacking > 0 && (
          <Button weight="primary" onPress={() => showData({ part: 'copy', id: offer?.copy.id ?? '' })}>
            See the difference
          </Button>
        )}
        <Button onPress={() => void settle()}>Keep it as it is</Button>
      </Row>
      <Small>Nothing was deleted. What was set aside stays in the data folder.</Small>
    </section>
  );
};
