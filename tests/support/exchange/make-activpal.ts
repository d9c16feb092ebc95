/** Events and EventsEx of an activPAL. Made up; a seed gives the same again. */
import type { Random } from '../../faults/random.ts';

export type ActivpalEvent = {
  /** Seconds after the first event. */
  readonly at: number;
  readonly seconds: number;
  readonly code: number;
};

/** Events without a gap, one after another. */
export function someEvents(random: Random, count: number): readonly ActivpalEvent[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const code = random.pick([0, 1, 2, 2, 2, 1, 3.1, 5]);
    const seconds = code === 2 ? random.whole(1, 3) : random.whole(5, 900);
    const event = { at, seconds, code };
    at += seconds;
    return event;
  });
}

const eventHeaders = [
  'Time',
  'DataCount (samples)',
  'Interval (s)',
  'ActivityCode (0=sedentary, 1= standing, 2=stepping)',
  'CumulativeStepCount',
  'Activity Score (MET.h)',
  'Abs(sumDiff)',
];

const exHeaders = [
  ...['Time', 'Time(approx)', 'Data Count', 'Event Type', 'Duration (s)', 'Waking Day'],
  ...['Cumulative Step Count', 'Activity Score (MET.h)', 'Abs(sumDiffX)', 'Abs(sumDiffY)', 'Abs(sumDiffZ)'],
  ...['Time Upright (s)', 'Time Upside-down (s)', 'Time Back-lying (s)', 'Time Front-lying (s)'],
  ...['Time Left-lying (s)', 'Time Right-lying (s)'],
];

/** 2026-03-02 08:00 on the device's clock, in days since 1899-12-30. */
export const firstDay = 46_083 + 8 / 24;

const dayOf = ({ at }: ActivpalEvent): string => (firstDay + at / 86_400).toFixed(10);

export const makeEvents = (events: readonly ActivpalEvent[]): string =>
  [
    eventHeaders.map((header) => `"${header}"`).join(','),
    ...events.map(
      (event) => `${dayOf(event)},${event.at * 10},${event.seconds},${event.code},0,.4186111,171`,
    ),
    '',
  ].join('\r\n');

/** @param decimalSign as the machine writes it that exports */
export const makeEventsEx = (events: readonly ActivpalEvent[], decimalSign: '.' | ',' = '.'): string =>
  [
    'sep=;',
    exHeaders.join(';'),
    ...events.map((event) => {
      const numbers = [event.code, event.seconds, 1, 0, 0.0025, 1, 2, 3, 0, 0, 0, 0, 0, 0].map(String);
      const cells = [dayOf(event), '2026-03-02 08:00', String(event.at * 10), ...numbers];
      return `${cells.map((cell) => cell.replace('.', decimalSign)).join(';')};`;
    }),
    '',
  ].join('\r\n');
