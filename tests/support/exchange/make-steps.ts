/** Steps as Fitbit and Samsung Health export them. Made up; a seed gives the same again. */
import type { Random } from '../../faults/random.ts';

/** So many steps in one minute, counted from midnight. */
export type StepMinute = { readonly minute: number; readonly steps: number };

export const someMinutes = (random: Random, count: number): readonly StepMinute[] =>
  Array.from({ length: count }, (_, at) => ({
    minute: 6 * 60 + at,
    steps: random.chance(0.5) ? 0 : random.whole(1, 130),
  }));

const two = (value: number): string => String(value).padStart(2, '0');

/** @param date `2026-03-02` */
export const makeFitbit = (date: string, minutes: readonly StepMinute[]): string => {
  const [year = '', month, day] = date.split('-');
  const entries = minutes.map(({ minute, steps }) => ({
    dateTime: `${month}/${day}/${year.slice(2)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`,
    value: String(steps),
  }));
  return `[${entries.map((entry) => JSON.stringify(entry)).join(',')}]`;
};

/** The later form: in UTC, with the name of the source. */
export const makeFitbitTable = (date: string, minutes: readonly StepMinute[], source = 'Tracker'): string =>
  [
    'timestamp,steps,data source',
    ...minutes.map(
      ({ minute, steps }) =>
        `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z,${steps},${source}`,
    ),
    '',
  ].join('\n');

const prefix = 'com.samsung.health.step_count';

/** @param offset of the clock, `UTC+0100`; the times themselves are in UTC */
export const makeSamsung = (
  date: string,
  minutes: readonly StepMinute[],
  offset = 'UTC+0100',
  device = 'phone',
): string =>
  [
    'com.samsung.shealth.tracker.pedometer_step_count,6230070,3',
    ['duration', 'run_step', 'walk_step', `${prefix}.start_time`, `${prefix}.end_time`, `${prefix}.count`]
      .concat([`${prefix}.time_offset`, `${prefix}.deviceuuid`, `${prefix}.pkg_name`])
      .join(','),
    ...minutes.map(({ minute, steps }) => {
      const at = (time: number): string => `${date} ${two(Math.floor(time / 60))}:${two(time % 60)}:00.000`;
      return `60000,0,${steps},${at(minute)},${at(minute + 1)},${steps},${offset},${device},com.sec.android.app.shealth,`;
    }),
    '',
  ].join('\n');
