/** The copies that the app makes by itself: the last good one, all of them, and what each would change. */
import { useEffect, useState } from 'react';
import type { Copies, Copy } from '#shared/api/services.ts';
import { useDataStore } from '../../state/data-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { copyTime } from '../../ui/data-words.ts';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { inWords } from '../../words/sentence.ts';
import { useWords } from '../../words/use-words.ts';
import { CopyDifference } from './copy-difference.tsx';
import css from './data.module.css';

/** As many as a screen shows; the rest by a press. */
const shownAtFirst = 5;

const LastGood = ({ copies: { copies, lastGoodId, lastFailure } }: { readonly copies: Copies }) => {
  const say = useWords();
  const good = copies.find(({ id }) => id === lastGoodId);
  return (
    <>
      {lastFailure !== null && <Notice>{inWords(lastFailure, say)}</Notice>}
      {good === undefined ? (
        <Soft>{say('data.noCopy')}</Soft>
      ) : (
        <p>
          <strong>{say('data.lastGood', { when: copyTime(good, say) })}</strong>{' '}
          {say('data.counts', good.counts)}.
        </p>
      )}
    </>
  );
};

type CopyLineProps = { readonly copy: Copy; readonly isShown: boolean };

const CopyLine = ({ copy, isShown }: CopyLineProps) => {
  const say = useWords();
  const [isOpen, setOpen] = useState(isShown);
  const when = copyTime(copy, say);
  return (
    <li className={css.copy}>
      <div className={css.copyHead}>
        <div>
          <div>{when}</div>
          <Small>{say(`data.copy.${copy.reason}`, { counts: say('data.counts', copy.counts) })}</Small>
          {copy.isInDoubt && <Small>{say('data.copy.inDoubt')}</Small>}
          {copy.unexplainedMissing > 0 && (
            <Small>{say('data.copy.lacks', { count: copy.unexplainedMissing })}</Small>
          )}
        </div>
        <Button
          aria-expanded={isOpen}
          aria-label={say(isOpen ? 'data.closeDifferenceTo' : 'data.differenceTo', { when })}
          onPress={() => setOpen(!isOpen)}
        >
          {say(isOpen ? 'data.close' : 'data.difference')}
        </Button>
      </div>
      {isOpen && <CopyDifference place={{ id: copy.id, folder: null }} onDone={() => setOpen(false)} />}
    </li>
  );
};

export const CopiesCard = () => {
  const say = useWords();
  const { copies, refreshCopies } = useDataStore();
  const dataPart = usePage((state) => state.dataPart);
  const { ask, isBusy, error } = useAsk();
  const [areAllShown, showAll] = useState(false);
  useEffect(() => {
    void refreshCopies().catch(() => undefined);
  }, [refreshCopies]);
  const take = async () => {
    if ((await ask((api) => api.copies.take())) !== null) await refreshCopies();
  };
  const list = copies?.copies ?? [];
  const shownId = dataPart?.part === 'copy' ? dataPart.id : null;
  return (
    <Card label={say('data.copies')}>
      <Stack>
        <h2>{say('data.copies')}</h2>
        {copies !== null && <LastGood copies={copies} />}
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button onPress={() => void take()} isBusy={isBusy}>
            {say('data.makeCopy')}
          </Button>
        </Row>
        <ul>
          {list.slice(0, areAllShown ? list.length : shownAtFirst).map((copy) => (
            <CopyLine key={`${copy.id} ${copy.id === shownId}`} copy={copy} isShown={copy.id === shownId} />
          ))}
        </ul>
        {list.length > shownAtFirst && !areAllShown && (
          <Row>
            <Button weight="quiet" onPress={() => showAll(true)}>
              {say('data.showAll', { count: list.length })}
            </Button>
          </Row>
        )}
        {copies?.unreadable.map(({ name, why }) => (
          <Small key={name}>{say(`data.unusable.${why}`, { name })}</Small>
        ))}
        <Small>{say('data.copiesNote')}</Small>
      </Stack>
    </Card>
  );
};
