/** How the legs are: one key after work, a form for the rest, and nothing lost as the clock turns. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { CheckIn } from '#shared/record/check-in.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aCheckIn, aShift } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { appPage } from './pages/app-page.ts';
import { checkInPage } from './pages/check-in-page.ts';
import { setClock } from './support/clock.ts';
import { isDesktop } from './support/hosts.ts';
import { writePreferences } from './support/preferences.ts';
import { expect, type Legwork, test } from './support/test.ts';

/** A night from Thursday to Friday. */
const night = aShift({
  start: '2026-03-26T22:00:00+01:00[Europe/Berlin]',
  end: '2026-03-27T06:15:00+01:00[Europe/Berlin]',
});
const friday = (time: string): string => `2026-03-27T${time}:00+01:00`;
const nobody = { ...emptyRecord, person: defaultPerson };

async function afterTheNight(legwork: Legwork, checkIns: readonly CheckIn[] = []): Promise<Page> {
  await writeRecord(legwork.dataFolder, { ...nobody, shifts: [night], checkIns });
  return legwork.open({}, friday('07:10'));
}

async function storedCheckIns(legwork: Legwork): Promise<readonly CheckIn[]> {
  return JSON.parse(await readFile(path.join(legwork.dataFolder, 'journal-2026.json'), 'utf8')).checkIns;
}

const nothing = { heaviness: 0, ache: 0, swelling: 0, cramp: 0, itch: 0 };

test.describe('after a night', () => {
  test('one key says that nothing is felt; it belongs to the day on which the night began', async ({
    legwork,
  }) => {
    const page = await afterTheNight(legwork);
    const checkIn = checkInPage(page);
    await expect(checkIn.ask).toBeVisible();
    await expect(checkIn.row).toContainText('Thursday 26 March, 22:00 to 06:15');
    await page.keyboard.press('.');
    await expect(appPage(page).saved).toContainText('Nothing felt after work, saved');
    await expect(checkIn.row).toContainText('Heaviness 0, Ache 0, Swelling 0, Cramp 0, Itch 0');
    await expect(checkIn.ask).toHaveCount(0);
    expect(await storedCheckIns(legwork)).toEqual([
      { date: '2026-03-26', when: 'afterWork', symptoms: nothing, girthCm: {}, note: '' },
    ]);
    // The row is answered: the next digit is no answer.
    await page.keyboard.press('7');
    await page.keyboard.press('Control+z');
    await expect(checkIn.ask).toBeVisible();
    expect(await storedCheckIns(legwork)).toEqual([]);
    await page.keyboard.press('7');
    await expect(checkIn.row).toContainText('Heaviness 7');
  });

  test('a 0 as the next key after a 1 makes it 10, each step undone by itself', async ({ legwork }) => {
    const page = await afterTheNight(legwork);
    const checkIn = checkInPage(page);
    await expect(checkIn.ask).toBeVisible();
    await page.keyboard.type('10');
    await expect(checkIn.row).toContainText('Heaviness 10');
    await page.keyboard.press('Control+z');
    await expect(checkIn.row.getByText('Heaviness 1', { exact: true })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(checkIn.ask).toBeVisible();
    // After any other key the 0 is no answer.
    await page.keyboard.press('1');
    await expect(checkIn.row.getByText('Press 0 to make it 10.')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(checkIn.row.getByText('Press 0 to make it 10.')).toHaveCount(0);
    await page.keyboard.press('0');
    await expect(checkIn.row.getByText('Heaviness 1', { exact: true })).toBeVisible();
  });

  test('a key that is held down answers once', async ({ legwork }) => {
    const page = await afterTheNight(legwork);
    const checkIn = checkInPage(page);
    await expect(checkIn.ask).toBeVisible();
    await page.keyboard.down('1');
    await page.keyboard.down('1');
    await page.keyboard.up('1');
    await expect(checkIn.row.getByText('Heaviness 1', { exact: true })).toBeVisible();
    await page.keyboard.down('0');
    await page.keyboard.down('0');
    await page.keyboard.up('0');
    await expect(checkIn.row).toContainText('Heaviness 10');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(checkIn.ask).toBeVisible();
  });

  test('without letter keys a digit is no answer, and a press is', async ({ legwork }) => {
    await writePreferences(legwork.dataFolder, { hasLetterKeys: false });
    const page = await afterTheNight(legwork);
    const checkIn = checkInPage(page);
    await expect(checkIn.ask).toBeVisible();
    await expect(checkIn.row.getByText(/^Keys/)).toHaveCount(0);
    await page.keyboard.press('4');
    await expect(checkIn.ask).toBeVisible();
    await checkIn.inRow('10').click();
    await expect(checkIn.row).toContainText('Heaviness 10');
    await checkIn.inRow('Change').click();
    await expect(checkIn.inRow('10')).toHaveAttribute('aria-pressed', 'true');
    await checkIn.inRow('Nothing felt').click();
    await expect(checkIn.row).toContainText('Heaviness 0, Ache 0');
    await page.keyboard.press('Control+z');
    await expect(checkIn.row).toContainText('Heaviness 10');
  });

  test('a digit in a text, a list or under the palette is no answer', async ({ legwork }) => {
    const page = await afterTheNight(legwork);
    const checkIn = checkInPage(page);
    await checkIn.open();
    await checkIn.note.click();
    await page.keyboard.type('4.1');
    await expect(checkIn.note).toHaveValue('4.1');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type('7');
    // The first one empties the search.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(checkIn.ask).toBeVisible();
    expect(await storedCheckIns(legwork)).toEqual([]);
  });

  test('more is said in the form of that day, and the row shows it', async ({ legwork }) => {
    const page = await afterTheNight(legwork);
    const checkIn = checkInPage(page);
    await checkIn.inRow('Say more').click();
    await expect(checkIn.card).toContainText('Thursday 26 March');
    await expect(checkIn.chosenWhen('After work')).toBeVisible();
    await expect(
      checkIn.card.getByRole('radiogroup', { name: 'When' }).getByRole('radio').first(),
    ).toBeFocused();
    await checkIn.choose('Ache', '3');
    await checkIn.note.fill('Night 4 of 5');
    await checkIn.save();
    await expect(checkIn.card.getByRole('radiogroup')).toHaveCount(0);
    // How heavy they are is still asked.
    await expect(checkIn.ask).toBeVisible();
    await page.keyboard.press('2');
    await expect(checkIn.row).toContainText('Heaviness 2, Ache 3, Night 4 of 5');
    expect(await storedCheckIns(legwork)).toMatchObject([
      { date: '2026-03-26', when: 'afterWork', symptoms: { heaviness: 2, ache: 3 }, note: 'Night 4 of 5' },
    ]);
  });

  test('the row is gone sixteen hours after the end', async ({ legwork }) => {
    const page = await afterTheNight(legwork);
    const checkIn = checkInPage(page);
    await expect(checkIn.ask).toBeVisible();
    await setClock(page, friday('22:14'));
    await expect(checkIn.ask).toBeVisible();
    await setClock(page, friday('22:15'));
    await expect(checkIn.row).toHaveCount(0);
  });

  test('an answer in one window is in the other', async ({ legwork }) => {
    test.skip(isDesktop, 'The desktop app has one window.');
    const first = await afterTheNight(legwork);
    const second = await legwork.openWindow();
    await expect(checkInPage(second).ask).toBeVisible();
    await first.keyboard.press('5');
    await expect(checkInPage(second).row).toContainText('Heaviness 5');
    // It is answered there, too: the next digit is no answer, and one undo takes it back.
    await second.keyboard.press('6');
    await second.keyboard.press('Control+z');
    await expect(checkInPage(first).ask).toBeVisible();
  });
});

test.describe('what is being typed stays what it was begun as', () => {
  test.beforeEach(({ legwork }) => writeRecord(legwork.dataFolder, nobody));

  test('over noon', async ({ legwork }) => {
    const page = await legwork.open({}, friday('11:58'));
    const checkIn = checkInPage(page);
    await checkIn.open();
    await expect(checkIn.chosenWhen('Morning')).toBeVisible();
    await checkIn.choose('Heaviness', '4');
    await setClock(page, friday('12:01'));
    await expect(checkIn.card.getByText(/^Morning, Friday 27 March: you began this earlier/)).toBeVisible();
    await expect(checkIn.chosenWhen('Morning')).toBeVisible();
    await expect(checkIn.chosen('Heaviness')).toHaveAccessibleName('4');
    await checkIn.save();
    await expect(appPage(page).line('Check-in, morning')).toContainText('Heaviness 4');
    // The next one is of the evening.
    await checkIn.open();
    await expect(checkIn.chosenWhen('Evening')).toBeVisible();
  });

  test('over midnight, and while other days are shown', async ({ legwork }) => {
    const page = await legwork.open({}, friday('23:58'));
    const checkIn = checkInPage(page);
    await checkIn.open();
    await checkIn.note.fill('Long day');
    await setClock(page, '2026-03-28T00:05:00+01:00');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('28 March');
    await expect(checkIn.note).toHaveValue('Long day');
    await expect(checkIn.card.getByText(/^Evening, Friday 27 March: you began this earlier/)).toBeVisible();
    await page.getByRole('button', { name: 'Day before' }).click();
    await page.getByRole('button', { name: 'Day before' }).click();
    await expect(checkIn.note).toHaveValue('Long day');
    await checkIn.save();
    await expect(appPage(page).saved).toContainText('Check-in saved');
    expect(await storedCheckIns(legwork)).toMatchObject([
      { date: '2026-03-27', when: 'evening', note: 'Long day' },
    ]);
  });

  test('but a form in which nothing was changed follows the day that is shown', async ({ legwork }) => {
    const page = await legwork.open({}, friday('20:00'));
    const checkIn = checkInPage(page);
    await checkIn.open();
    await expect(checkIn.card).toContainText('Friday 27 March');
    await page.getByRole('button', { name: 'Day before' }).click();
    await expect(checkIn.card.getByRole('radiogroup')).toHaveCount(0);
    await checkIn.open();
    await expect(checkIn.card).toContainText('Thursday 26 March');
  });
});

test.describe('scores are changed', () => {
  const said = aCheckIn({ date: '2026-03-26', when: 'evening' });

  test('from the entry: a cleared score is not 0, and without an answer the check-in is gone', async ({
    legwork,
  }) => {
    const page = await afterTheNight(legwork, [said]);
    const [app, checkIn] = [appPage(page), checkInPage(page)];
    await page.getByRole('button', { name: 'Day before' }).click();
    const change = page.getByRole('button', { name: 'Change: Check-in, evening' });
    await change.click();
    await expect(checkIn.chosen('Heaviness')).toHaveAccessibleName('4');
    await checkIn.clear('Ache');
    await checkIn.save();
    await expect(app.line('Check-in, evening')).toContainText('Heaviness 4, Left ankle 23.5 cm, Long day');
    await expect(change).toBeFocused();

    await page.keyboard.press('Enter');
    await checkIn.clear('Heaviness');
    await checkIn.note.fill('');
    await checkIn.card.getByLabel('Left ankle', { exact: true }).fill('');
    await checkIn.save();
    await expect(app.saved).toContainText('Check-in deleted');
    expect(await storedCheckIns(legwork)).toEqual([]);
    await app.undo();
    await expect(app.line('Check-in, evening')).toContainText('Heaviness 4');
  });

  test('in two windows at once: each keeps what the other changed', async ({ legwork }) => {
    test.skip(isDesktop, 'The desktop app has one window.');
    const first = await afterTheNight(legwork, [said]);
    const second = await legwork.openWindow();
    for (const page of [first, second]) {
      await page.getByRole('button', { name: 'Day before' }).click();
      await page.getByRole('button', { name: 'Change: Check-in, evening' }).click();
    }
    await checkInPage(first).choose('Heaviness', '9');
    await checkInPage(second).choose('Ache', '6');
    await checkInPage(second).save();
    // A score that is not changed here shows what the other window saved.
    await expect(checkInPage(first).chosen('Ache')).toHaveAccessibleName('6');
    await checkInPage(first).save();
    await expect(appPage(second).line('Check-in, evening')).toContainText('Heaviness 9, Ache 6');
  });

  test('after the one that is being typed: it comes first', async ({ legwork }) => {
    const page = await afterTheNight(legwork, [said]);
    const checkIn = checkInPage(page);
    await checkIn.open();
    await checkIn.note.fill('This morning');
    await page.getByRole('button', { name: 'Day before' }).click();
    await page.getByRole('button', { name: 'Change: Check-in, evening' }).click();
    await expect(checkIn.card.getByRole('alert')).toContainText('This check-in is not saved yet');
    await expect(checkIn.note).toHaveValue('This morning');
    await checkIn.leave();
    await page.getByRole('button', { name: 'Change: Check-in, evening' }).click();
    await expect(checkIn.note).toHaveValue('Long day');
  });
});
