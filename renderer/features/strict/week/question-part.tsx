/** The waiting question, asked in place: one press answers what is asked. */
import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import { answerOnAllTheTime, answerUnknown, saidOff } from '#shared/strict/answers.ts';
import type { Question } from '#shared/strict/check-ins.ts';
import type { Gap } from '#shared/strict/gaps.ts';
import type { TreatmentLog } from '#shared/strict/treatment-log.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import { reasonInWords } from '#shared/words/reason-in-words.ts';
import { untilInWords } from '#shared/words/until-in-words.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { useLog } from '../../../state/use-log.ts';
import { Button } from '../../../ui/button.tsx';
import { Row, Small, Soft, Stack } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { backOnWeight, showsWhomToCall } from '../reasons.ts';
import { MomentFields } from './moment-fields.tsx';
import { instantOf, momentInWords, nowInstant, secondsInWords, typedMomentOf } from './moments.ts';
import { OffBetweenForm } from './off-between-form.tsx';
import { noReason, ReasonChoice, whyOf } from './reason-choice.tsx';
import { stockingsOf } from './state-in-words.ts';

export type QuestionPartProps = {
  readonly log: TreatmentLog;
  readonly question: Question;
  /** Whether another question of the screen has the one filled button. */
  readonly isQuiet?: boolean;
};

const weightOf = (isQuiet: boolean) => (isQuiet ? 'secondary' : 'primary');

/** A reason, and the buttons to save it or to go back. */
const OffReason = ({
  onSave,
  onLeave,
}: {
  readonly onSave: (why: ReturnType<typeof whyOf>) => void;
  readonly onLeave: () => void;
}) => {
  const t = useMessages();
  const [reason, setReason] = useState(noReason);
  const [isTried, setTried] = useState(false);
  const why = whyOf(reason);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (why.reason !== '') onSave(why);
  };
  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack isTight>
        <ReasonChoice value={reason} onChange={setReason} isMissing={isTried && why.reason === ''} />
        <Row>
          <Button type="submit" weight="primary">
            {t('strict.q.save')}
          </Button>
          <Button weight="quiet" onPress={onLeave}>
            {t('strict.leave')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
};

type Step = 'asked' | 'off' | 'unknown' | 'unknown-off';

type GapQuestionProps = {
  readonly log: TreatmentLog;
  readonly gap: Gap;
  readonly waiting: number;
  readonly isQuiet: boolean;
};

const GapQuestion = ({ log, gap, waiting, isQuiet }: GapQuestionProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const [step, setStep] = useState<Step>('asked');
  const { error, submit } = useLog(log.treatment.id);
  const answer = { gap, now };
  const send = (lines: readonly SpokenPayload[]) => submit(lines, { id: 'strict.saidAnswer' });
  const since = momentInWords(gap.since, now);
  return (
    <Stack>
      <div>
        <h2>
          {gap.until === null
            ? t('strict.q.sinceOpen', { since })
            : t('strict.q.between', { since, until: untilInWords(gap.until, gap.since, zoneOf(now)) })}
        </h2>
        {gap.unconfirmedSeconds > 0 && (
          <Soft>{t('strict.q.unconfirmed', { duration: secondsInWords(gap.unconfirmedSeconds) })}</Soft>
        )}
      </div>
      {error !== null && <Notice>{error}</Notice>}
      {step === 'asked' && (
        <Row>
          <Button weight={weightOf(isQuiet)} onPress={() => void send(answerOnAllTheTime(answer))}>
            {t(gap.until === null ? 'strict.q.stillOn' : 'strict.q.allOn')}
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
        <OffReason onSave={(why) => void send(answerUnknown(answer, why))} onLeave={() => setStep('asked')} />
      )}
      {waiting > 1 && <Small>{t('strict.q.more', { count: waiting })}</Small>}
    </Stack>
  );
};

/** Required time has begun, and nobody has said yet that they are on. */
type NotOnYetQuestionProps = {
  readonly log: TreatmentLog;
  readonly since: string;
  readonly isQuiet: boolean;
};

const NotOnYetQuestion = ({ log, since, isQuiet }: NotOnYetQuestionProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { error, setError, submit } = useLog(log.treatment.id);
  const [step, setStep] = useState<'asked' | 'earlier' | 'off'>('asked');
  const [moment, setMoment] = useState(typedMomentOf(since, now));
  const putOn = (at: string | null) =>
    at === null ? setError(t('strict.needsTime')) : submit([{ kind: 'on', at }], { id: 'strict.saidOn' });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void putOn(instantOf(moment, now));
  };
  return (
    <Stack>
      <h2>{t('strict.q.notOnYet', { since: momentInWords(since, now), count: stockingsOf(log) })}</h2>
      {error !== null && <Notice>{error}</Notice>}
      {step === 'asked' && (
        <Row>
          <Button weight={weightOf(isQuiet)} onPress={() => void putOn(nowInstant(now))}>
            {t('strict.q.putOnNow')}
          </Button>
          <Button onPress={() => setStep('earlier')}>{t('strict.q.putOnAt')}</Button>
          <Button weight="quiet" onPress={() => setStep('off')}>
            {t('strict.q.notOn')}
          </Button>
        </Row>
      )}
      {step === 'earlier' && (
        <Form onSubmit={onSubmit} validationBehavior="aria">
          <Stack isTight>
            <MomentFields label={t('strict.q.putOnWhen')} value={moment} onChange={setMoment} />
            <Row>
              <Button type="submit" weight="primary">
                {t('strict.q.save')}
              </Button>
              <Button weight="quiet" onPress={() => setStep('asked')}>
                {t('strict.leave')}
              </Button>
            </Row>
          </Stack>
        </Form>
      )}
      {step === 'off' && (
        <OffReason
          onSave={(why) => void submit([saidOff(since, why)], { id: 'strict.saidOff' })}
          onLeave={() => setStep('asked')}
        />
      )}
    </Stack>
  );
};

type StillOff = Extract<Question, { kind: 'still-off' }>;

/** Off for the body's sake or in the patient's own words: it says since when, and never asks whether they still are. */
type StillOffQuestionProps = {
  readonly log: TreatmentLog;
  readonly question: StillOff;
  readonly isQuiet: boolean;
};

const StillOffQuestion = ({ log, question, isQuiet }: StillOffQuestionProps) => {
  const now = useClock((state) => state.now);
  const t = useMessages();
  const { error, submit } = useLog(log.treatment.id);
  const at = nowInstant(now);
  const values = {
    since: momentInWords(question.since, now),
    reason: reasonInWords(question.reason, t),
    count: stockingsOf(log),
  };
  return (
    <Stack>
      <h2>{t(showsWhomToCall(question) ? 'strict.q.offSince' : 'strict.q.stillOff', values)}</h2>
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        <Button onPress={() => void submit([{ kind: 'still-off' }], { id: 'strict.saidStillOff' })}>
          {t('strict.q.still')}
        </Button>
        <Button
          weight={isQuiet ? 'secondary' : backOnWeight(question)}
          onPress={() => void submit([{ kind: 'on', at }], { id: 'strict.saidOn' })}
        >
          {t('strict.backOn')}
        </Button>
      </Row>
    </Stack>
  );
};

export const QuestionPart = ({ log, question, isQuiet = false }: QuestionPartProps) => {
  const t = useMessages();
  return (
    <section aria-label={t('strict.q.title')}>
      {question.kind === 'gap' && (
        <GapQuestion
          key={question.gap.since}
          log={log}
          gap={question.gap}
          waiting={question.waiting}
          isQuiet={isQuiet}
        />
      )}
      {question.kind === 'not-on-yet' && (
        <NotOnYetQuestion key={question.since} log={log} since={question.since} isQuiet={isQuiet} />
      )}
      {question.kind === 'still-off' && <StillOffQuestion log={log} question={question} isQuiet={isQuiet} />}
    </section>
  );
};
