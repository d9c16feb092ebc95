/** Strict mode: the treatment under way; else the last one, the instructions that outlast it, and a new start. */
import { useState } from 'react';
import { questionOf } from '#shared/strict/check-ins.ts';
import { areRulesOver } from '#shared/strict/rules.ts';
import { isCalledOff } from '#shared/strict/treatment-log.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { draftNow } from '../../state/draft-store.ts';
import { useStrict } from '../../state/use-strict.ts';
import { Button } from '../../ui/button.tsx';
import { Reading, Row } from '../../ui/layout.tsx';
import { TreatmentHistory } from './record/treatment-history.tsx';
import { TreatmentSummary } from './record/treatment-summary.tsx';
import { StartTreatment } from './start/start-treatment.tsx';
import { QuestionCard } from './week/question-card.tsx';
import { RulesCard } from './week/rules-card.tsx';
import { RunningScreen } from './week/running-screen.tsx';

export const StrictScreen = () => {
  const t = useMessages();
  const { active, logs } = useStrict();
  const now = useClock((state) => state.now);
  const [isStarting, setStarting] = useState(draftNow('strict-start') !== null);
  if (active !== null) return <RunningScreen key={active.log.treatment.id} {...active} />;
  const [last] = logs;
  const hasRules = last !== undefined && !isCalledOff(last) && !areRulesOver(last.treatment, dateOf(now));
  // If a question is still open at the end, ask it afterwards.
  const question = last === undefined || isStarting ? null : questionOf(last, now);
  return (
    <Reading>
      <h1>{t('strict.title')}</h1>
      {last !== undefined && question !== null && <QuestionCard log={last} question={question} />}
      {hasRules && <RulesCard log={last} />}
      {last === undefined || isStarting ? (
        <StartTreatment />
      ) : (
        <>
          <TreatmentSummary log={last} />
          <Row>
            <Button onPress={() => setStarting(true)}>{t('strictRecord.startNew')}</Button>
          </Row>
        </>
      )}
      <TreatmentHistory isLastShown={!isStarting} />
    </Reading>
  );
};
