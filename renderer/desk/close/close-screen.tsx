/** Closes weeks, one after the other: what is due, what it would show, and what came of it. */
import { useEffect, useState } from 'react';
import { groupInWords } from '#shared/desk/report-words.ts';
import type { ClosingPreview, ClosingResult, DueWeek } from '#shared/desk/view.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useSide } from '../../state/side.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PlainList } from '../../ui/plain-list.tsx';
import { Said } from '../../ui/said.tsx';
import css from '../desk.module.css';
import { refresh, useDeskAsk, useView } from '../state.ts';
import { briefWeek, weekInWords, weekWithDates } from '../weeks.ts';

/** The weeks that are listed: due ones, and later ones. */
const [mostReady, mostLater] = [12, 6];

const GroupList = ({ names, none }: { readonly names: readonly string[]; readonly none: string }) => {
  const t = useMessages();
  if (names.length === 0) return <Soft>{none}</Soft>;
  return <PlainList items={names.map((name) => groupInWords(name, t))} />;
};

/** What the closing would show, without a figure, and whether it passes the check. */
const Preview = ({ preview }: { readonly preview: ClosingPreview }) => {
  const t = useMessages();
  return (
    <Stack>
      <Stack isTight>
        <h3>{t('desk.close.would')}</h3>
        <GroupList names={preview.work} none={t('desk.close.none')} />
      </Stack>
      {preview.heaviness.length > 0 && (
        <Stack isTight>
          <h3>{t('desk.close.wouldHeaviness')}</h3>
          <GroupList names={preview.heaviness} none="" />
        </Stack>
      )}
      {preview.verdict === 'passes' ? (
        <p>{t('desk.close.passes')}</p>
      ) : (
        <Notice>{t(`desk.close.refused.${preview.verdict}`)}</Notice>
      )}
    </Stack>
  );
};

const Done = ({ results }: { readonly results: readonly ClosingResult[] }) => {
  const t = useMessages();
  const showScreen = useSide((state) => state.showScreen);
  const closed = results.filter((result) => result.kind === 'closed');
  const last = closed.at(-1);
  const refused = results.find((result) => result.kind === 'refused');
  return (
    <Stack>
      {last !== undefined && (
        <>
          <h2>
            {closed.length === 1
              ? t('desk.close.done', { week: weekInWords(last.block.week, t) })
              : t('desk.close.doneMany', { count: closed.length, week: weekInWords(last.block.week, t) })}
          </h2>
          <p>{t('desk.close.shows', { count: last.block.work.length })}</p>
          <Small>
            {t('desk.close.mark', { ledger: last.mark.ledgerId.slice(0, 8), hash: last.mark.hash })}
          </Small>
          <Row>
            <Button weight="quiet" onPress={() => showScreen('groups')}>
              {t('desk.close.look')}
            </Button>
          </Row>
        </>
      )}
      {refused !== undefined && <Notice>{t(`desk.close.refused.${refused.why}`)}</Notice>}
    </Stack>
  );
};

/** Asks what the closing of a week would show; null until it is known. */
function usePreview(week: string | null, revision: number) {
  const { ask, error } = useAsk(refresh);
  const [preview, setPreview] = useState<ClosingPreview | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: What the desk holds may have changed.
  useEffect(() => {
    let isCurrent = true;
    setPreview(null);
    if (week !== null) {
      void ask((api) => api.desk.previewClosing(week)).then((answer) => {
        if (isCurrent) setPreview(answer);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [week, revision]);
  return { preview, error };
}

const NextWeek = ({
  due,
  onDone,
}: {
  readonly due: readonly DueWeek[];
  readonly onDone: (results: readonly ClosingResult[]) => void;
}) => {
  const t = useMessages();
  const { revision } = useView();
  const { ask, isBusy, error } = useDeskAsk();
  const ready = due.filter(({ isDue }) => isDue);
  const [next] = ready;
  const { preview, error: previewError } = usePreview(next?.week ?? null, revision);
  const [awaited] = due;
  const closeWeeks = async (weeks: readonly DueWeek[]) => {
    const results: ClosingResult[] = [];
    await ask(async (api) => {
      for (const { week } of weeks) {
        const result = await api.desk.closeWeek(week);
        results.push(result);
        // A later week waits for this one.
        if (result.kind === 'refused') break;
      }
      return results;
    });
    onDone(results);
  };
  if (next === undefined) {
    return (
      <Stack>
        <h2>{t('desk.close.nothing')}</h2>
        {awaited !== undefined && (
          <p>
            {t('desk.close.next', { week: weekWithDates(awaited.week, t), date: fullDate(awaited.from) })}
          </p>
        )}
      </Stack>
    );
  }
  const passes = preview?.verdict === 'passes';
  return (
    <Stack>
      <h2>{weekWithDates(next.week, t)}</h2>
      <Soft>{t('desk.close.since', { date: fullDate(next.from) })}</Soft>
      {preview === null && previewError === null && <Soft>{t('desk.close.looking')}</Soft>}
      {preview !== null && <Preview preview={preview} />}
      {(error ?? previewError) !== null && <Notice>{error ?? previewError}</Notice>}
      <Row>
        <Button weight="primary" isBusy={isBusy} isDisabled={!passes} onPress={() => void closeWeeks([next])}>
          {t(isBusy ? 'desk.close.closing' : 'desk.close.do', { week: briefWeek(next.week, t) })}
        </Button>
        {ready.length > 1 && (
          <Button isBusy={isBusy} isDisabled={!passes} onPress={() => void closeWeeks(ready)}>
            {t('desk.close.all', { count: ready.length })}
          </Button>
        )}
      </Row>
      <Small>{t('desk.close.once')}</Small>
    </Stack>
  );
};

export const CloseScreen = () => {
  const t = useMessages();
  const { due } = useView();
  const [results, setResults] = useState<readonly ClosingResult[]>([]);
  const later = due.filter(({ isDue }) => !isDue);
  const ready = due.length - later.length;
  return (
    <Stack>
      <h1>{t('desk.close')}</h1>
      <div className={css.board}>
        <Stack>
          <Said>
            {results.length > 0 && (
              <Card label={t('desk.close.result')}>
                <Done results={results} />
              </Card>
            )}
          </Said>
          <Card label={t('desk.close.nextTitle')}>
            <NextWeek due={due} onDone={setResults} />
          </Card>
        </Stack>
        <Card label={t('desk.close.plan')}>
          <Stack>
            <h2>{ready === 0 ? t('desk.close.plan') : t('desk.close.dueCount', { count: ready })}</h2>
            <Soft>{t('desk.close.how')}</Soft>
            <ul className={css.dueList}>
              {due.slice(0, Math.min(ready, mostReady) + mostLater).map(({ week, from, isDue }) => (
                <li key={week}>
                  <span>{weekWithDates(week, t)}</span>
                  <span className={css.dueFrom}>
                    {isDue ? t('desk.close.isDue') : t('desk.close.from', { date: fullDate(from) })}
                  </span>
                </li>
              ))}
            </ul>
          </Stack>
        </Card>
      </div>
    </Stack>
  );
};
