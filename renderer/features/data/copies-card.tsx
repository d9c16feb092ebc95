/** The copies that the app makes by itself: the last good one, all of them, and what each would change. */
import { useEffect, useState } from 'react';
import type { Copies, Copy } from '#shared/api/services.ts';
import { useDataStore } from '../../state/data-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { copyTime, countsInWords, entriesInWords } from '../../ui/data-words.ts';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CopyDifference } from './copy-difference.tsx';
import css from './data.module.css';

const reasons: Readonly<Record<Copy['reason'], string>> = {
  'changed-day': 'made by itself',
  asked: 'made when you asked',
  'before-restore': 'made before a restore',
};

/** As many as a screen shows; the rest by a press. */
const shownAtFirst = 5;

const LastGood = ({ copies: { copies, lastGoodId, lastFailure } }: { readonly copies: Copies }) => {
  const good = copies.find(({ id }) => id === lastGoodId);
  return (
    <>
      {lastFailure !== null && <Notice>{lastFailure}</Notice>}
      {good === undefined ? (
        <Soft>There is no copy yet. The first is made after your first entry of a day.</Soft>
      ) : (
        <p>
          Last good copy: <strong>{copyTime(good)}</strong>. {countsInWords(good.counts)}.
        </p>
      )}
    </>
  );
};

type CopyLineProps = { readonly copy: Copy; readonly isShown: boolean };

const CopyLine = ({ copy, isShown }: CopyLineProps) => {
  const [isOpen, setOpen] = useState(isShown);
  return (
    <li className={css.copy}>
      <div className={css.copyHead}>
        <div>
          <div>{copyTime(copy)}</div>
          <Small>
            {countsInWords(copy.counts)}; {reasons[copy.reason]}
          </Small>
          {copy.isInDoubt && <Small>Made while a file was in doubt: an earlier copy still counts.</Small>}
          {copy.unexplainedMissing > 0 && (
            <Small>Lacks {entriesInWords(copy.unexplainedMissing)} that nobody deleted.</Small>
          )}
        </div>
        <Button
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Close the difference' : 'Difference'} to ${copyTime(copy)}`}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Close' : 'Difference'}
        </Button>
      </div>
      {isOpen && <CopyDifference place={{ id: copy.id, folder: null }} onDone={() => setOpen(false)} />}
    </li>
  );
};

export const CopiesCard = () => {
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
    <Card label="Copies">
      <Stack>
        <h2>Copies</h2>
        {copies !== null && <LastGood copies={copies} />}
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button onPress={() => void take()} isDisabled={isBusy}>
            Make a copy now
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
              Show all {list.length}
            </Button>
          </Row>
        )}
        {copies?.unreadable.map(({ name, why }) => (
          <Small key={name}>
            {name} cannot be used. {why}
          </Small>
        ))}
        <Small>
          Each copy is read back and compared before it counts. Kept are the newest of 14 days, of 12 months
          and of every year.
        </Small>
      </Stack>
    </Card>
  );
};
