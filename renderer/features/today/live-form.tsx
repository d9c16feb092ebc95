/** Logs a shift as it happens. Each press is on disk at once: sleep, restart and power cut lose nothing of it. */

import { useState } from 'react';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { LiveShift, Settings } from '#shared/record/settings.ts';
import { formatDuration } from '#shared/time/duration.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, dateOf, timeOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { clockTime } from '../../ui/dates.ts';
import { Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import {
  beginLive,
  type LivePosture,
  livePostures,
  postureSoFar,
  shiftOfLive,
  stepLive,
} from './live-shift.ts';

const secondsOf24Hours = 86_400;

/** The moment of a wall-clock time at or after the start, at most a day later. */
function endAt(live: LiveShift, time: string): string {
  const zone = zoneOf(live.start);
  const sameDay = zonedTimeAt(dateOf(live.start), time, zone);
  return epochSecondsOf(sameDay) > epochSecondsOf(live.start)
    ? sameDay
    : zonedTimeAt(addDays(dateOf(live.start), 1), time, zone);
}

export const LiveForm = () => {
  const t = useMessages();
  const now = useClock((state) => state.now);
  const settings = useRecordStore((state) => state.record.settings);
  const { errors, submit } = useSaveForm(() => null, 'another');
  const [endTime, setEndTime] = useState('');
  const live = settings.liveShift;
  const put = (standing: Settings, liveShift: LiveShift | null) =>
    ({ action: 'upsert', kind: 'settings', entry: { ...standing, liveShift } }) as const;

  const press = (posture: LivePosture) => () => {
    const step = ({ settings: standing }: LegworkRecord) => {
      const before = standing.liveShift;
      const next = before === null ? beginLive(posture, now) : stepLive(before, posture, now);
      return next === before ? [] : [put(standing, next)];
    };
    void submit(step, t('live.stepped', { posture: t(`live.${posture}`) }));
  };
  const buttons = (current: LivePosture | null) => (
    <Row>
      {livePostures.map((posture) => (
        <Button
          key={posture}
          weight={posture === current ? 'primary' : 'secondary'}
          aria-pressed={posture === current}
          onPress={press(posture)}
        >
          {t(`live.${posture}`)}
        </Button>
      ))}
    </Row>
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
  const isOver = epochSecondsOf(now) - epochSecondsOf(live.start) > secondsOf24Hours;
  const end = async () => {
    const at = endTime === '' ? now : endAt(live, endTime);
    const changes = ({ settings: standing }: LegworkRecord) => {
      if (standing.liveShift === null) return [];
      const entry = shiftOfLive(standing.liveShift, at, crypto.randomUUID());
      return [{ action: 'upsert', kind: 'shift', entry } as const, put(standing, null)];
    };
    if (await submit(changes, t('live.ended'))) setEndTime('');
  };
  const drop = () => void submit(({ settings: standing }) => [put(standing, null)], t('live.dropped'));
  return (
    <Stack>
      {last !== undefined && (
        <p>
          {t('live.since', {
            posture: t(`live.${last.posture}`),
            time: clockTime(timeOf(last.at)),
            duration: formatDuration((epochSecondsOf(now) - epochSecondsOf(last.at)) / 60),
          })}
        </p>
      )}
      {buttons(last?.posture ?? null)}
      <Soft>
        {t('live.soFar', {
          time: clockTime(timeOf(live.start)),
          standing: formatDuration(soFar.standingMinutes),
          walking: formatDuration(soFar.walkingMinutes),
          longest: formatDuration(soFar.longestStandMinutes),
        })}
      </Soft>
      {isOver && (
        <>
          <Soft>{t('live.tooLong')}</Soft>
          <TimeField label={t('live.endAt')} value={endTime} onChange={setEndTime} />
        </>
      )}
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      <Row>
        <Button isDisabled={isOver && endTime === ''} onPress={() => void end()}>
          {t('live.end')}
        </Button>
        <Button weight="quiet" onPress={drop}>
          {t('live.drop')}
        </Button>
      </Row>
    </Stack>
  );
};
