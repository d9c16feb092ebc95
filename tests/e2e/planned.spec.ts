/** Shifts that a roster announced: Today asks for each at its end, and the calendar shows those to come. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LegworkRecord } from '#shared/record/record.ts';
import { aPlannedShift } from '../support/entries.ts';
import { rotatingFrom } from '../support/rotating.ts';
import { writeRecord } from '../support/sample-record.ts';
import { appPage } from './pages/app-page.ts';
import { calendarPage } from './pages/calendar-page.ts';
import { expect, test } from './support/test.ts';

const tuesday = '2026-03-24';
const at = (date: string, time: string) => `${date}T${time}:00+01:00[Europe/Berlin]`;

/** Her rota has the early shift on this Tuesday. Her roster has the late one, and a course that no named shift is like. */
const record: LegworkRecord = {
  ...rotatingFrom(tuesday),
  plannedShifts: [
    aPlannedShift({ id: 'late', start: at(tuesday, '13:30'), end: at(tuesday, '22:00'), summary: 'S' }),
    aPlannedShift({
      id: 'course',
      start: at('2026-03-25', '09:00'),
      end: at('2026-03-25', '12:00'),
      summary: 'Fortbildung',
    }),
  ],
};

test('a planned shift goes before the rota, and one press logs it at its times', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, record);
  const app = appPage(await legwork.open({}, `${tuesday}T22:05:00+01:00`));
  await expect(app.likely).toHaveText('Today, 13:30 to 22:00, as usual');
  await expect(app.log.getByText('From your roster: S')).toBeVisible();
  await app.likely.click();
  await expect(app.saved).toBeVisible();
  await expect
    .poll(async () => {
      const text = await readFile(path.join(legwork.dataFolder, 'journal-2026.json'), 'utf8');
      return (JSON.parse(text) as LegworkRecord).shifts.find(({ start }) => start.startsWith(tuesday));
    })
    .toMatchObject({ start: at(tuesday, '13:30'), end: at(tuesday, '22:00'), standingMinutes: 240 });
});

test('a planned shift like none before is asked for by its times, with open figures', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, { ...record, plannedShifts: record.plannedShifts.slice(1) });
  const app = appPage(await legwork.open({}, '2026-03-25T12:30:00+01:00'));
  await app.log.getByRole('button', { name: 'Today, 09:00 to 12:00: how much did you stand?' }).click();
  await expect(app.log.getByLabel('Standing in all', { exact: true })).toHaveValue('');
  await app.log.getByLabel('Standing in all', { exact: true }).fill('1 h');
  await app.log.getByLabel('Longest unbroken stand', { exact: true }).fill('20 min');
  await app.log.getByRole('button', { name: /^Save shift/ }).click();
  await expect(app.saved).toBeVisible();
  await expect(app.line(/09:00 to 12:00/).first()).toBeVisible();
});

test('the calendar shows planned shifts as it shows the rota’s, and names each once', async ({ legwork }) => {
  const again = { id: 'again', start: at('2026-03-27', '09:00'), end: at('2026-03-27', '12:00') };
  const course = aPlannedShift({ ...again, summary: 'Fortbildung' });
  await writeRecord(legwork.dataFolder, { ...record, plannedShifts: [...record.plannedShifts, course] });
  const page = await legwork.open({}, `${tuesday}T09:00:00+01:00`);
  const calendar = calendarPage(page);
  await calendar.open();
  await expect(calendar.day('Wednesday 25 March 2026, Fortbildung, planned')).toBeVisible();
  await expect(calendar.day('Thursday 26 March 2026, Night, planned')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Key' }).getByText('Fortbildung')).toHaveCount(1);
});
