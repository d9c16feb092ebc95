/** Reads a roster as the app does, for the tests of its reader. */
import type { Found, Given } from '#shared/exchange/found.ts';
import { partOfText } from '#shared/exchange/part.ts';
import { rosterReader } from '#shared/exchange/roster/reader.ts';

export const given: Given = {
  zone: 'Europe/Berlin',
  now: '2026-03-01T12:00:00+01:00[Europe/Berlin]',
};

/** A calendar around content lines, with the line breaks of the standard. */
export const calendarOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');

export const eventOf = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

export const readRoster = (text: string, more: Partial<Given> = {}): Promise<Found> =>
  rosterReader.read([partOfText('roster.ics', text)], { ...given, ...more });

/** The start and end of each planned shift. */
export const timesIn = ({ planned }: Found): readonly (readonly [string, string])[] =>
  planned.map(({ start, end }) => [start, end]);

export const startsIn = ({ planned }: Found): readonly string[] => planned.map(({ start }) => start);
