/** Figures for a health desk: a sheet is read and agreed to, then weeks are sealed for it (desk.md §2). */
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { HandOverView, KnownDesk } from '#shared/desk/hand-over.ts';
import { weekOf } from '#shared/desk/iso-week.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDeskSheet } from '../../state/desk-sheet.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { datedShort } from '../../ui/dates.ts';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DeskView, stepOf } from './desk-view.tsx';
import css from './hand-over.module.css';
import { OpenSheet } from './open-sheet.tsx';
import { ReadSheetCard } from './read-sheet-card.tsx';

const Intro = () => {
  const t = useMessages();
  return (
    <Card label={t('handOver.title')}>
      <Stack>
        <p>{t('handOver.intro')}</p>
        <p>{t('handOver.intro.sealed')}</p>
        <p>{t('handOver.intro.start')}</p>
        <OpenSheet isFirst />
      </Stack>
    </Card>
  );
};

const LeftDesks = ({ desks }: { readonly desks: readonly KnownDesk[] }) => {
  const t = useMessages();
  return (
    <Card label={t('handOver.leftDesks')}>
      <Stack isTight>
        <h2>{t('handOver.leftDesks')}</h2>
        {desks.map(({ sheet, leftOn }) => (
          <Soft key={sheet.ledgerId}>
            {t('handOver.leftOn', { name: sheet.deskName, date: leftOn === null ? '' : datedShort(leftOn) })}
          </Soft>
        ))}
      </Stack>
    </Card>
  );
};

/** The desks and the weeks as they are; the former answer stays until the next one is there. */
function useHandOver() {
  const { revision, diary, record } = useRecord();
  const today = dateOf(useClock((state) => state.now));
  const { answer, last, error } = useAnswer<HandOverView>(`${diary} ${revision} ${today}`, (api) =>
    api.handOver.read(),
  );
  // A desk has come: without it, the screen would say for a moment that there is none.
  const isOutdated = answer === null && last?.desks.length !== record.desks.length;
  return { view: isOutdated ? null : last, error };
}

/**
 * At the next step, the screen is read from its title again: the button that was pressed is gone. Where another desk is
 * chosen, the choice keeps the focus.
 */
function useTitleAt(step: string | null, ledgerId: string | null) {
  const title = useRef<HTMLHeadingElement>(null);
  const former = useRef({ step, ledgerId });
  useEffect(() => {
    const before = former.current;
    if (step === null) return;
    former.current = { step, ledgerId };
    const isOther = ledgerId !== null && before.ledgerId !== null && before.ledgerId !== ledgerId;
    const isChosen = isOther && before.step !== 'sheet';
    if (before.step !== null && before.step !== step && !isChosen) title.current?.focus();
  }, [step, ledgerId]);
  return title;
}

type DesksProps = {
  readonly view: HandOverView;
  /** The one shown; null if none is in use. */
  readonly desk: KnownDesk | null;
  readonly onChoose: (ledgerId: string) => void;
};

const Desks = ({ view, desk, onChoose }: DesksProps) => {
  const t = useMessages();
  const inUse = view.desks.filter(({ worker }) => worker !== null);
  const left = view.desks.filter(({ worker }) => worker === null);
  return (
    <>
      {inUse.length > 1 && desk !== null && (
        <ChoiceField
          label={t('handOver.desk.which')}
          isSegmented
          choices={inUse.map(({ sheet }) => ({ value: sheet.ledgerId, label: sheet.deskName }))}
          value={desk.sheet.ledgerId}
          onChange={onChoose}
        />
      )}
      {desk === null ? (
        <div className={css.step}>
          <Intro />
        </div>
      ) : (
        <DeskView key={desk.sheet.ledgerId} desk={desk} offered={view.offered} />
      )}
      {left.length > 0 && (
        <div className={css.step}>
          <LeftDesks desks={left} />
        </div>
      )}
    </>
  );
};

export const HandOverScreen = () => {
  const t = useMessages();
  const show = usePage((state) => state.show);
  const week = weekOf(dateOf(useClock((state) => state.now)));
  const file = useDeskSheet();
  const { view, error } = useHandOver();
  const [chosen, choose] = useState<string | null>(null);
  const inUse = view?.desks.filter(({ worker }) => worker !== null) ?? [];
  const desk = inUse.find(({ sheet }) => sheet.ledgerId === chosen) ?? inUse.at(-1) ?? null;
  const shown = desk === null ? 'none' : stepOf(desk, week);
  const ledgerId = desk?.sheet.ledgerId ?? null;
  const title = useTitleAt(file !== null ? 'sheet' : view === null ? null : shown, ledgerId);
  return (
    <Stack>
      <Row>
        <Button weight="quiet" onPress={() => show('exchange')}>
          <ArrowLeft size={16} aria-hidden />
          {t('app.exchange')}
        </Button>
      </Row>
      <h1 ref={title} tabIndex={-1}>
        {t('handOver.title')}
      </h1>
      {error !== null && <Notice>{error}</Notice>}
      {file !== null && (
        <div className={css.step}>
          <ReadSheetCard key={`${file.name} ${file.text}`} file={file} />
        </div>
      )}
      {file === null && view === null && <div aria-busy="true" />}
      {file === null && view !== null && <Desks view={view} desk={desk} onChoose={choose} />}
    </Stack>
  );
};
