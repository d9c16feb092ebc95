/** Figures for a health desk: a sheet is read and agreed to, then weeks are sealed for it (desk.md §2). */
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { HandOverView, KnownDesk } from '#shared/desk/hand-over.ts';
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
import { DeskView } from './desk-view.tsx';
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
  const revision = useRecord((state) => state.revision);
  const diary = useRecord((state) => state.diary);
  const today = dateOf(useClock((state) => state.now));
  const { last, error } = useAnswer<HandOverView>(`${diary} ${revision} ${today}`, (api) =>
    api.handOver.read(),
  );
  return { view: last, error };
}

const Desks = ({ view }: { readonly view: HandOverView }) => {
  const t = useMessages();
  const inUse = view.desks.filter(({ worker }) => worker !== null);
  const left = view.desks.filter(({ worker }) => worker === null);
  const [chosen, choose] = useState<string | null>(null);
  const desk = inUse.find(({ sheet }) => sheet.ledgerId === chosen) ?? inUse.at(-1) ?? null;
  return (
    <>
      {inUse.length > 1 && desk !== null && (
        <ChoiceField
          label={t('handOver.desk.which')}
          isSegmented
          choices={inUse.map(({ sheet }) => ({ value: sheet.ledgerId, label: sheet.deskName }))}
          value={desk.sheet.ledgerId}
          onChange={choose}
        />
      )}
      {desk === null ? <Intro /> : <DeskView key={desk.sheet.ledgerId} desk={desk} offered={view.offered} />}
      {left.length > 0 && <LeftDesks desks={left} />}
    </>
  );
};

export const HandOverScreen = () => {
  const t = useMessages();
  const show = usePage((state) => state.show);
  const file = useDeskSheet();
  const { view, error } = useHandOver();
  return (
    <Stack>
      <Row>
        <Button weight="quiet" onPress={() => show('exchange')}>
          <ArrowLeft size={16} aria-hidden />
          {t('app.exchange')}
        </Button>
      </Row>
      <h1>{t('handOver.title')}</h1>
      {error !== null && <Notice>{error}</Notice>}
      {file !== null && <ReadSheetCard key={`${file.name} ${file.text}`} file={file} />}
      {file === null && (view === null ? <div aria-busy="true" /> : <Desks view={view} />)}
    </Stack>
  );
};
