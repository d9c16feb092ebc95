/** The waiting question, asked in place: one press if nothing happened, two fields if something did. */
import { useState } from 'react';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { Question } from '#shared/strict/check-ins.ts';
import { answerOnAllTheTime, answerUnknown, type Gap } from '#shared/strict/gaps.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useLog } from '../../../state/use-log.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, Row, Small, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { backOnWeight, reasonInWords } from '../reasons.ts';
import { momentInWords, nowInstant, secondsInWords } from './moments.ts';
import { OffBetweenForm } from './off-between-form.tsx';
import { noReason, ReasonChoice, reasonOf } from './reason-choice.tsx';

export type QuestionCardProps = { readonly log: TreatmentLog; readonly question: Question };

type Step = 'asked' | 'off' | 'unknown' | 'unknown-off';

const GapQuestion = ({ log, gap, waiting }: { log: TreatmentLog; gap: Gap; waiting: number }) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const [step, setStep] = useState<Step>('asked');
  const [reason, setReason] = useState(noReason);
  const { error, setError, submit } = useLog(log.treatment.id);
  const answer = { gap, now };
  const send = (lines: readonly SpokenPayload[]) => submit(lines, { id: 'strict.saidAnswer' });
  const since = momentInWords(gap.since, now);
  const sendUnknownOff = () => {
    const said = reasonOf(reason);
    if (said === '') setError(t('strict.needsReason'));
    else void send(answerUnknown(answer, { reason: said }));
  };
  return (
    <Stack>
      <div>
        <h2>
          {gap.until === null
            ? t('strict.q.sinceOpen', { since })
            : t('strict.q.between', { since, until: momentInWords(gap.until, now) })}
        </h2>
        {gap.unconfirmedSeconds > 0 && (
          <Soft>{t('strict.q.unconfirmed', { duration: secondsInWords(gap.unconfirmedSeconds) })}</Soft>
        )}
      </div>
      {error !== null && <Notice>{error}</Notice>}
      {step === 'asked' && (
        <Row>
          <Button weight="primary" onPress={() => void send(answerOnAllTheTime(answer))}>
            {t('strict.q.allOn')}
          </Button>
          <Button onPress={() => setStep('off')}>{t('strict.q.off')}</Button>
          <Button
            onPress={() => (gap.until === null ? setStep('unknown') : void send(answerUnknown(answer, null)))}
          >
            {t('strict.q.unknown')}
          </Button>
        </Row>
      )}
      {step === 'off' && <OffBetweenForm answer={answer} onSave={send} onLeave={() => setStep('asked')} />}
      {step === 'unknown' && (
        <Stack isTight>
          <p>{t('strict.q.unknownWhat')}</p>
          <Row>
            <Button weight="primary" onPress={() => void send(answerUnknown(answer, 'on'))}>
              {t('strict.q.nowOn')}
            </Button>
            <Button onPress={() => setStep('unknown-off')}>{t('strict.q.nowOff')}</Button>
            <Button weight="quiet" onPress={() => setStep('asked')}>
              {t('strict.leave')}
            </Button>
          </Row>
        </Stack>
      )}
      {step === 'unknown-off' && (
        <Stack isTight>
          <ReasonChoice value={reason} onChange={setReason} />
          <Row>
            <Button weight="primary" onPress={sendUnknownOff}>
              {t('strict.q.save')}
            </Button>
            <Button onPress={() => setStep('asked')}>{t('strict.leave')}</Button>
          </Row>
        </Stack>
      )}
      {waiting > 1 && <Small>{t('strict.q.more', { count: waiting })}</Small>}
    </Stack>
  );
};

const StillOffQuestion = ({ log, since, reason }: { log: TreatmentLog; since: string; reason: string }) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { error, submit } = useLog(log.treatment.id);
  const at = nowInstant(now);
  const values = { since: momentInWords(since, now), reason: reasonInWords(reason, t) };
  return (
    <Stack>
      <h2>{t('strict.q.stillOff', values)}</h2>
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        <Button onPress={() => void submit([{ kind: 'still-off' }], { id: 'strict.saidStillOff' })}>
          {t('strict.q.still')}
        </Button>
        <Button
          weight={backOnWeight(reason)}
          onPress={() => void submit([{ kind: 'on', at }], { id: 'strict.saidOn' })}
        >
          {t('strict.backOn')}
        </Button>
      </Row>
    </Stack>
  );
};

export const QuestionCard = ({ log, question }: QuestionCardProps) => {
  const t = useMessages();
  return (
    <Card label={t('strict.q.title')}>
      {question.kind === 'gap' ? (
        <GapQuestion key={question.gap.since} log={log} gap={question.gap} waiting={question.waiting} />
      ) : (
        <StillOffQuestion log={log} since={question.since} reason={question.reason} />
      )}
    </Card>
  );
};
