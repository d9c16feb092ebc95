/** The screen Bring in, take out, as a person uses it; its files are made in memory. */
import type { Locator, Page } from '@playwright/test';

type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const fileOf = (name: string, text: string): Given => ({
  ...{ name, mimeType: 'application/octet-stream' },
  buffer: Buffer.from(text),
});

/** A table of hours that one can read in one way only: 13 is no month. */
export const timesheet = (name = 'hours.csv', days: readonly string[] = ['13', '14', '16']): Given =>
  fileOf(name, `Date,Start,End\n${days.map((day) => `${day}/03/2026,06:00,14:00\n`).join('')}`);

/** The same dates can be read both ways. */
export const eitherWay = (): Given =>
  fileOf('either.csv', 'Date,Start,End\n03/02/2026,06:00,14:00\n04/02/2026,06:00,14:00\n');

const event = (day: string): string =>
  [
    ...['BEGIN:VEVENT', `UID:${day}@rota`, `DTSTART;TZID=Europe/Berlin:202604${day}T060000`],
    ...[`DTEND;TZID=Europe/Berlin:202604${day}T140000`, 'SUMMARY:Early', 'END:VEVENT'],
  ].join('\r\n');

const leave = [
  ...['BEGIN:VEVENT', 'UID:leave@rota', 'DTSTART;VALUE=DATE:20260420', 'DTEND;VALUE=DATE:20260422'],
  ...['SUMMARY:Annual leave', 'END:VEVENT'],
].join('\r\n');

export const roster = (days: readonly string[], name = 'rota.ics'): Given =>
  fileOf(
    name,
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//rota//EN\r\n${[...days.map(event), leave].join('\r\n')}\r\nEND:VCALENDAR\r\n`,
  );

export const letter = (): Given => fileOf('letter.txt', 'Dear colleague, see you on Monday.\n');

/** Larger than one piece: it is handed over in several. */
export const large = (): Given => fileOf('large.bin', 'x'.repeat(9_000_000));

export const exchangePage = (page: Page) => {
  const bringIn = page.getByRole('region', { name: 'Bring in', exact: true });
  const button = (name: string | RegExp): Locator => bringIn.getByRole('button', { name });
  return {
    bringIn,
    button,
    earlier: page.getByRole('region', { name: 'Earlier imports' }),
    takeOut: page.getByRole('region', { name: 'Take out', exact: true }),
    open: async (): Promise<void> => {
      await page.getByRole('navigation').getByRole('button', { name: 'In and out' }).click();
      await page.getByRole('heading', { level: 1, name: 'Bring in, take out' }).waitFor();
    },
    choose: async (file: Given): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await button(/^Choose /).click();
      await (await chooser).setFiles(file);
    },
    figure: (name: string): Locator =>
      bringIn
        .locator('dl > div')
        .filter({ has: page.getByText(name, { exact: true }) })
        .locator('dd'),
  };
};
