/** Strict mode: the treatments under way; else the last one, the instructions that outlast it, and a new start. */
import { useCallback, useState } from 'react';
import { questionOf } from '#shared/strict/check-ins.ts';
import { areRulesOver } from '#shared/strict/rules.ts';
import { isCardShown } from '#shared/strict/signs-card.ts';
import { detailsOf, isCalledOff, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { draftNow } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useStrict } from '../../state/use-strict.ts';
import { Button } from '../../ui/button.tsx';
import { longDate } from '../../ui/dates.ts';
import { Card, Row, Stack } from '../../ui/layout.tsx';
import { OpenedFile } from './opened-file.tsx';
import { TreatmentHistory } from './record/treatment-history.tsx';
import { TreatmentSummary } from './record/treatment-summary.tsx';
import { StartTreatment } from './start/start-treatment.tsx';
import css from './strict-screen.module.css';
import { QuestionPart } from './week/question-part.tsx';
import { RulesCard } from './week/rules-card.tsx';
import { RunningScreen } from './week/running-screen.tsx';
import { StrictWhy } from './why/strict-why.tsx';

/** After the end: what comes next is the clinic's word. */
const AfterEnd = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const { visit } = detailsOf(log);
  return <p>{visit === null ? t('strict.over') : t('strict.overVisit', { date: longDate(visit.date) })}</p>;
};

const LastTreatment = ({ log }: { readonly log: TreatmentLog }) => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const question = questionOf(log, now);
  const hasRules = !isCalledOff(log) && !areRulesOver(log.treatment, dateOf(now));
  return (
    <>
      {!isCalledOff(log) && <AfterEnd log={log} />}
      {/* If a question is still open at the end, ask it afterwards. */}
      {question !== null && (
        <Card label={t('strict.now')}>
          <QuestionPart log={log} question={question} />
        </Card>
      )}
      {hasRules && <RulesCard log={log} />}
    </>
  );
};

export const StrictScreen = () => {
  const t = useMessages();
  const { active, logs } = useStrict();
  const now = useClock((state) => state.now);
  const show = usePage((state) => state.show);
  // The start form closes once a treatment has begun. A running one comes before a form that was left half filled.
  const isLeftOpen = draftNow('strict-start') !== null && active.length === 0;
  const [startedWith, setStartedWith] = useState(isLeftOpen ? logs.length : null);
  const isStarting = startedWith === logs.length;
  const setStarting = (isOpen: boolean) => setStartedWith(isOpen ? logs.length : null);
  const [isWhy, setWhy] = useState(false);
  const leaveWhy = useCallback(() => setWhy(false), []);
  const [last] = logs;
  if (isWhy) return <StrictWhy onBack={leaveWhy} />;
  const openedFile = <OpenedFile onUse={() => setStarting(true)} />;
  if (active.length > 0 && !isStarting) {
    return (
      <>
        {openedFile}
        <RunningScreen active={active} onWhy={() => setWhy(true)} onAnother={() => setStarting(true)} />
      </>
    );
  }
  return (
    <Stack>
      <header className={css.head}>
        <h1>{t('strict.title')}</h1>
        <Row>
          {isCardShown(logs, now) && (
            <Button weight="quiet" onPress={() => show('signs')}>
              {t('app.signs')}
            </Button>
          )}
          <Button weight="quiet" onPress={() => setWhy(true)}>
            {t('strictWhy.title')}
          </Button>
        </Row>
      </header>
      {openedFile}
      {last === undefined || isStarting ? (
        <>
          <StartTreatment />
          {last !== undefined && (
            <Row>
              <Button weight="quiet" onPress={() => setStarting(false)}>
                {t('strict.leave')}
              </Button>
            </Row>
          )}
        </>
      ) : (
        <div className={css.ended}>
          <div className={css.asked}>
            <LastTreatment log={last} />
          </div>
          <div className={css.summary}>
            <TreatmentSummary log={last} isHero />
          </div>
          <div className={css.more}>
            <Row>
              <Button onPress={() => setStarting(true)}>{t('strictRecord.startNew')}</Button>
            </Row>
            <TreatmentHistory isLastShown />
          </div>
        </div>
      )}
      {isStarting && <TreatmentHistory isLastShown={false} />}
    </Stack>
  );
};
