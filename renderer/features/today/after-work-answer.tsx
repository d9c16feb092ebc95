/**
 * How heavy the legs are after work: one key or one press, saved at once. A `0` as the very next key after a `1` makes
 * it 10: nobody waits, and nobody has to be quick.
 */
import { useMemo, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import {
  type AfterWork,
  afterWorkAt,
  checkInAt,
  nothingFelt,
  scoreChanges,
} from '#shared/record/after-work.ts';
import type { Change } from '#shared/record/change.ts';
import type { CheckIn } from '#shared/record/check-in.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { checkInInWords } from '#shared/words/check-in-in-words.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime, longDate } from '../../ui/dates.ts';
import { Card, Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import css from './after-work-answer.module.css';
import { useOpenCheckIn } from './use-check-in-draft.ts';
import { useTenOffer } from './use-ten-offer.ts';

const scores = Array.from({ length: 11 }, (_, score) => score);

type AskedProps = { readonly asked: AfterWork; readonly hasKeys: boolean };

const Asked = ({ asked, hasKeys }: AskedProps) => {
  const t = useMessages();
  const { lengthUnit, hasLetterKeys } = usePreferences();
  const { errors, submit } = useSaveForm<never>(() => null, 'another');
  const openCheckIn = useOpenCheckIn();
  const [isChanging, setChanging] = useState(false);
  const [isSending, setSending] = useState(false);
  const ten = useTenOffer();
  const { date, shift, checkIn } = asked;
  const score = checkIn?.symptoms.heaviness;
  const isOpen = isChanging || score === undefined;
  const place = { date, when: 'afterWork' } as const;

  const send = async (changes: (record: LegworkRecord) => readonly Change[], said: string) => {
    setSending(true);
    if (await submit(changes, said)) setChanging(false);
    setSending(false);
  };
  const say = (symptoms: CheckIn['symptoms']) => {
    const isNothing = symptoms === nothingFelt;
    const said = isNothing
      ? t('afterWork.savedNone')
      : t('afterWork.saved', { score: symptoms.heaviness ?? 0 });
    void send(({ checkIns }) => scoreChanges(checkIns, place, symptoms), said);
  };
  const makeTen = () => {
    ten.withdraw();
    // Somebody else may have said something else meanwhile.
    const isStillOne = ({ checkIns }: LegworkRecord): boolean =>
      checkInAt(checkIns, date, 'afterWork')?.symptoms.heaviness === 1;
    const changes = (record: LegworkRecord) =>
      isStillOne(record) ? scoreChanges(record.checkIns, place, { heaviness: 10 }) : [];
    void send(changes, t('afterWork.saved', { score: 10 }));
  };

  const isKeyed = hasKeys && hasLetterKeys;
  const digit = (value: number) => (): void => {
    if (value === 1) ten.offer();
    say({ heaviness: value });
  };
  const none = (): void => say(nothingFelt);
  const digitKeys = Object.fromEntries(scores.slice(0, 10).map((value) => [String(value), digit(value)]));
  // Some number pads write a comma for the point.
  const answerKeys = { ...digitKeys, '.': none, ',': none };
  const openKeys: typeof digitKeys = isOpen && !isSending ? answerKeys : {};
  const keysNow: typeof digitKeys = ten.isOffered ? { 0: makeTen } : openKeys;
  useScreenKeys(isKeyed ? keysNow : {});

  const about = t('afterWork.shift', {
    date: longDate(date),
    from: clockTime(timeOf(shift.start)),
    to: clockTime(timeOf(shift.end)),
  });
  const more = (
    <Button weight="quiet" onPress={() => openCheckIn(date, 'afterWork')}>
      {t('afterWork.more')}
    </Button>
  );
  return (
    <Card label={t('checkIn.afterWork')}>
      <Stack isTight>
        <h2 id="after-work">{t(isOpen ? 'afterWork.ask' : 'checkIn.afterWork')}</h2>
        <Small>
          {about} {isOpen && t('afterWork.scale')}
        </Small>
        {isOpen ? (
          <>
            <Toolbar aria-labelledby="after-work" className={css.scores}>
              {scores.map((value) => (
                <Button key={value} aria-pressed={value === score} onPress={() => say({ heaviness: value })}>
                  {value}
                </Button>
              ))}
              <Button onPress={none}>{t('afterWork.none')}</Button>
            </Toolbar>
            <Row>
              {more}
              {isChanging && (
                <Button weight="quiet" onPress={() => setChanging(false)}>
                  {t('afterWork.leave')}
                </Button>
              )}
              {isKeyed && <Small>{t('afterWork.keys')}</Small>}
            </Row>
          </>
        ) : (
          <Row>
            {checkIn !== undefined && <p>{checkInInWords(checkIn, lengthUnit, t)}</p>}
            <Button weight="quiet" onPress={() => setChanging(true)}>
              {t('afterWork.change')}
            </Button>
            {more}
            {/* Last, so that the buttons stay where they are when it goes. */}
            {ten.isOffered && isKeyed && <span>{t('afterWork.ten')}</span>}
          </Row>
        )}
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      </Stack>
    </Card>
  );
};

export type AfterWorkAnswerProps = {
  /** The date that Today shows: the row is shown on the work day that it asks about, and today. */
  readonly date: string;
  /** Whether digits mean its answer now: not while the screen asks which shift just ended. */
  readonly hasKeys?: boolean;
};

/** Nothing unless a shift ended in the last hours. */
export const AfterWorkAnswer = ({ date, hasKeys = true }: AfterWorkAnswerProps) => {
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const asked = useMemo(() => afterWorkAt(record, now), [record, now]);
  if (asked === null || (date !== asked.date && date !== dateOf(now))) return null;
  return <Asked key={asked.shift.id} asked={asked} hasKeys={hasKeys} />;
};
