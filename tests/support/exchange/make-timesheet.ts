/** Timesheets as time trackers and people write them. Made up; a seed gives the same again. */
import { stringify } from 'csv-stringify/sync';
import { addDays } from '#shared/time/wall-clock.ts';
import type { Random } from '../../faults/random.ts';

/** One shift that was worked, by the clocks of its place. */
export type WorkedTimes = {
  readonly date: string;
  readonly start: string;
  readonly endDate: string;
  /** `HH:MM`, as `start`. */
  readonly end: string;
  readonly minutes: number;
};

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;

/** Day and night shifts, one a day from a date on. */
export const someWork = (random: Random, days: number, from = '2026-02-20'): readonly WorkedTimes[] =>
  Array.from({ length: days }, (_, day) => {
    const begin = random.pick([6 * 60, 8 * 60 + 30, 14 * 60, 22 * 60]) + random.whole(0, 14);
    const minutes = random.whole(240, 600);
    const date = addDays(from, day);
    const isNextDay = begin + minutes >= 24 * 60;
    return {
      ...{ date, start: clock(begin), end: clock(begin + minutes), minutes },
      endDate: isNextDay ? addDays(date, 1) : date,
    };
  });

type Style = { readonly headers: readonly string[]; readonly row: (work: WorkedTimes) => readonly string[] };

const german = (date: string): string => date.split('-').toReversed().join('.');
const american = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(month)}/${Number(day)}/${year}`;
};
const halfDay = (time: string): string => {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`;
};
const hours = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;

export const styles = {
  toggl: {
    headers: [
      ...['User', 'Email', 'Client', 'Project', 'Task', 'Description', 'Billable'],
      ...['Start date', 'Start time', 'End date', 'End time', 'Duration', 'Tags', 'Amount ()'],
    ],
    row: ({ date, start, endDate, end, minutes }) => [
      ...['A', 'a@example.org', '', 'Ward, 3', '', 'early\nshift', 'No'],
      ...[date, `${start}:00`, endDate, `${end}:00`, `${hours(minutes)}:00`, '', ''],
    ],
  },
  clockify: {
    headers: [
      ...['Project', 'Client', 'Description', 'Task', 'User', 'Email', 'Tags', 'Billable', 'Start Date'],
      ...['Start Time', 'End Date', 'End Time', 'Duration (h)', 'Duration (decimal)'],
    ],
    row: ({ date, start, endDate, end, minutes }) => [
      ...['Ward', '', '', '', 'A', 'a@example.org', '', 'No', american(date)],
      ...[halfDay(start), american(endDate), halfDay(end), `${hours(minutes)}:00`, (minutes / 60).toFixed(2)],
    ],
  },
  kimai: {
    headers: ['Date', 'From', 'To', 'Duration', 'Rate', 'Project', 'Activity', 'Description'],
    row: ({ date, start, end, minutes }) => [
      date,
      start,
      end,
      (minutes / 60).toFixed(2),
      '0',
      'Ward',
      'Care',
      '',
    ],
  },
  kimaiGerman: {
    headers: ['Datum', 'Beginn', 'Ende', 'Dauer', 'Benutzer'],
    row: ({ date, start, end, minutes }) => [german(date), start, end, hours(minutes), 'A'],
  },
  french: {
    headers: ['Jour', 'Heure de début', 'Durée (h)'],
    row: ({ date, start, minutes }) => [german(date), start.replace(':', 'h'), hours(minutes)],
  },
  spanish: {
    headers: ['Fecha', 'Hora de entrada', 'Hora de salida', 'Observaciones'],
    row: ({ date, start, end }) => [german(date).replaceAll('.', '/'), start, end, ''],
  },
  moments: {
    headers: ['Start', 'End'],
    row: ({ date, start, endDate, end }) => [`${date} ${start}`, `${endDate} ${end}`],
  },
} as const satisfies Readonly<Record<string, Style>>;
export type StyleName = keyof typeof styles;

export const makeTimesheet = (style: StyleName, work: readonly WorkedTimes[], delimiter = ','): string =>
  stringify([[...styles[style].headers], ...work.map((each) => [...styles[style].row(each)])], {
    delimiter,
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
  });
