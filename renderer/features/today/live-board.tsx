/** Logs a shift as it happens. Each press is on disk at once: sleep, restart and power cut lose nothing. */

import { useState } from 'react';
import { liveNow, postureSoFar } from '#shared/exposure/live-posture.ts';
import { remove, upsert } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { wornNow } from '#shared/record/wear-state.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import type { Occurrence } from '#shared/time/typed-time.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { limitMinutesOf, minutesInPosture } from '../../parts/live-words.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime, longDate } from '../../ui/dates.ts';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import css from './live-board.module.css';
import { LiveClock } from './live-clock.tsx';
import {
  beginLive,
  type LivePosture,
  livePostures,
  shiftOfLive,
  stepLive,
  typedEndOf,
  whyEndIsAsked,
} from './live-shift.ts';

export const LiveBoard = () => {
  const t = useMessages();
  const { now, read } = useClock();
  const record = useRecord((state) => state.record);
  const live = record.liveShift;
  const { errors, setErrors, submit } = useSaveForm(() => null, 'another');
  const [endTime, setEndTime] = useState('');
  const [occurrence, setOccurrence] = useState<Occurrence>();

  const press = (posture: LivePosture) => () => {
    // The moment of the press: the page's time is up to a minute old.
    const at = read();
    const step = ({ liveShift: before }: LegworkRecord) => {
      const next = before === null ? beginLive(posture, at) : stepLive(before, posture, at);
      return next === before ? [] : [upsert('liveShift', next)];
    };
    void submit(step, t('live.stepped', { posture: t(`live.${posture}`) }));
  };
  const buttons = (current: LivePosture | null) => (
    <div className={css.postures}>
      {livePostures.map((posture) => (
        <Button key={posture} aria-pressed={posture === current} onPress={press(posture)}>
          {t(`live.${posture}`)}
        </Button>
      ))}
    </div>
  );

  if (live === null) {
    return (
      <Stack>
        <Soft>{t('live.what')}</Soft>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <p>{t('live.begin')}</p>
        {buttons(null)}
      </Stack>
    );
  }

  const last = live.steps.at(-1);
  const soFar = postureSoFar(live, now);
  const asked = whyEndIsAsked(live, now);
  const typedEnd = endTime === '' ? null : typedEndOf(live, endTime, occurrence);
  const end = async () => {
    const at = asked === null ? liveNow(live, read()) : typedEnd?.at;
    if (at === undefined) return;
    if (epochSecondsOf(at) <= epochSecondsOf(live.start)) {
      setErrors({ form: t('live.nothingYet') });
      return;
    }
    const changes = ({ liveShift }: LegworkRecord) =>
      liveShift === null
        ? []
        : [upsert('shift', shiftOfLive(liveShift, at, crypto.randomUUID())), remove('liveShift')];
    if (await submit(changes, t('live.ended'))) setEndTime('');
  };
  const drop = () =>
    void submit(({ liveShift }) => (liveShift === null ? [] : [remove('liveShift')]), t('live.dropped'));
  return (
    <Stack>
      <div className={css.board}>
        <LiveClock
          live={live}
          now={now}
          limitMinutes={limitMinutesOf(record)}
          hasStocking={wornNow(record.wear, now).length > 0}
        />
        <Stack>
          {last !== undefined && (
            <p>
              {t('live.since', {
                posture: t(`live.${last.posture}`),
                time: clockTime(timeOf(last.at)),
                duration: formatDuration(minutesInPosture(live, now)),
              })}
            </p>
          )}
          {buttons(last?.posture ?? null)}
        </Stack>
      </div>
      <Soft>
        {t('live.soFar', {
          time: clockTime(timeOf(live.start)),
          standing: formatDuration(soFar.standingMinutes),
          walking: formatDuration(soFar.walkingMinutes),
          longest: formatDuration(soFar.longestStandMinutes),
        })}
      </Soft>
      {asked !== null && (
        <>
          <Soft>
            {t(`live.${asked}`, {
              now: clockTime(timeOf(now)),
              press: clockTime(timeOf(liveNow(live, now))),
            })}
          </Soft>
          <TimeField
            label={t('live.endAt')}
            value={endTime}
            onChange={setEndTime}
            moment={typedEnd}
            onOccurrence={setOccurrence}
            hint={typedEnd === null ? undefined : longDate(dateOf(typedEnd.at))}
          />
        </>
      )}
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      <Row>
        <Button weight="primary" isDisabled={asked !== null && typedEnd === null} onPress={() => void end()}>
          {t('live.end')}
        </Button>
        <Button weight="quiet" onPress={drop}>
          {t('live.drop')}
        </Button>
      </Row>
    </Stack>
  );
};
