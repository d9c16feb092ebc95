/** The picture of a day on the screen: its names never lie over each other, and it says what it shows. */
import type { Locator, Page } from '@playwright/test';
import { emptyRecord } from '#shared/record/record.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aGarment, aShift, aShiftOn, aWear } from '../support/entries.ts';
import { writeRecord } from '../support/sample-record.ts';
import { workingWeeks } from '../support/working-weeks.ts';
import { appPage } from './pages/app-page.ts';
import { violations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const person = { hasVaricoseVeins: false, longestStandLimitMinutes: 60, standingLimitMinutes: 240 };
/** The night on which clocks went forward: 22:00 to 06:00 was 7 h long. */
const shortNight = aShift({
  start: '2026-03-28T22:00:00+01:00[Europe/Berlin]',
  end: '2026-03-29T06:00:00+02:00[Europe/Berlin]',
  ...{ standingMinutes: 240, longestStandMinutes: 95, walkingMinutes: 90 },
});
const night = {
  ...emptyRecord,
  person,
  garments: [aGarment()],
  shifts: [shortNight],
  wear: [
    aWear({
      on: '2026-03-28T21:00:00+01:00[Europe/Berlin]',
      off: '2026-03-29T08:00:00+02:00[Europe/Berlin]',
    }),
  ],
};
const morning = '2026-03-29T09:00:00+02:00';

const pictureOf = (page: Page): Locator => page.getByRole('img', { name: /22:00|10:00\sPM/ }).first();

/** The names in the picture that lie over another one, or leave the window. */
const overlaps = (picture: Locator): Promise<readonly string[]> =>
  picture.evaluate((svg) => {
    const names = [...svg.querySelectorAll('text')]
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const lieOver = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return names.flatMap(({ words, box }, i) => [
      ...(box.left < 0 || box.right > window.innerWidth ? [`${words} leaves the window`] : []),
      ...names
        .slice(i + 1)
        .flatMap((other) => (lieOver(box, other.box) ? [`${words} over ${other.words}`] : [])),
    ]);
  });

for (const locale of ['en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-ES']) {
  test(`no name of the picture lies over another one, ${locale}`, async ({ legwork }) => {
    await writeRecord(legwork.dataFolder, night);
    const page = await legwork.open({ locale }, morning);
    await expect(pictureOf(page)).toBeVisible();
    for (const width of [640, 800, 1001, 1280, 1360, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overlaps(pictureOf(page)), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overlaps(pictureOf(page)), '200 % type').toEqual([]);
  });
}

test('a night from noon to noon says its stockings, and that clocks went forward', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, night);
  const page = await legwork.open({ locale: 'en-GB' }, morning);
  const { thisDay } = appPage(page);
  const change = 'Clocks went forward from 02:00 to 03:00: this night is 1 h shorter.';
  await expect(pictureOf(page)).toHaveAccessibleName(
    new RegExp(`^Shift from 22:00 to 06:00, in proportion.* Stockings on from 21:00 to 08:00\\. ${change}$`),
  );
  await expect(thisDay.getByText(change)).toBeVisible();
  await expect(thisDay.getByText('35 min over your limit of 1 h.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the form’s picture follows what is typed, with the stocking that was chosen', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, { ...emptyRecord, person, garments: [aGarment()] });
  const app = appPage(await legwork.open({ locale: 'en-GB' }));
  await app.fillShift({ start: '08:00', end: '16:00', standing: '4 h', longestStand: '50', walking: '1 h' });
  const picture = app.log.getByRole('img', { name: /^Shift from 08:00 to 16:00/ });
  await expect(picture).toHaveAccessibleName(/standing 0 min covered and 4 h bare, walking 1 h/);
  await app.fillShift({ standing: '5 h', stockings: 'Knee, black' });
  await expect(picture).toHaveAccessibleName(
    /standing 5 h covered and 0 min bare.* Stockings on from 08:00 to 16:00\.$/,
  );
});

test('the last 14 days are one press or key away, and the index stands beside them', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, workingWeeks('2026-03-30'));
  const page = await legwork.open({ locale: 'en-GB', viewport: { width: 1920, height: 1080 } });
  const recent = page.getByRole('region', { name: 'The last 14 days' });
  await expect(recent).toContainText(/Exposure index\d+\s(low|moderate)/);
  const days = recent.getByRole('toolbar').getByRole('button');
  await expect(days).toHaveCount(14);
  await expect(days.last()).toHaveAccessibleName('Monday 30 March: not logged.');
  for (const box of await Promise.all((await days.all()).map((day) => day.boundingBox()))) {
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await recent
    .getByRole('button', { name: /^Thursday 26 March: \d\.\d load-hours\. Red: over both limits\.$/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday 26 March');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 25 March');
  // The three columns stand beside each other.
  const [log, day, side] = await Promise.all(
    ['Log', 'This day', 'The last 14 days'].map((name) =>
      page.getByRole('region', { name, exact: true }).boundingBox(),
    ),
  );
  expect([log?.width, side?.width]).toEqual([440, 320]);
  expect(day?.x ?? 0).toBeGreaterThan((log?.x ?? 0) + 440);
  expect(side?.x ?? 0).toBeGreaterThan((day?.x ?? 0) + (day?.width ?? 0));
});

test('in the smallest window all answers are in view, also with a stocking that is due', async ({
  legwork,
}) => {
  const record = workingWeeks('2026-03-30');
  const [knee] = record.garments;
  if (knee === undefined) throw new Error('She has a stocking.');
  const due = { ...knee, firstWorn: addDays('2026-03-30', -300), replaceAfterMonths: 6 };
  await writeRecord(legwork.dataFolder, { ...record, garments: [due] });
  const app = appPage(
    await legwork.open({ viewport: { width: 800, height: 600 } }, '2026-03-30T15:30:00+02:00'),
  );
  await expect(app.page.getByRole('button', { name: '6 months reached' })).toBeVisible();
  await expect(app.likely).toBeVisible();
  for (const answer of await app.log.getByRole('button').all()) {
    await expect(answer).toBeInViewport({ ratio: 1 });
  }
  await expect(app.log.locator('button[class*="primary"]')).toHaveCount(1);
});

test('a day before its first entry has a ghost of what will be there', async ({ legwork }) => {
  await writeRecord(legwork.dataFolder, { ...emptyRecord, person, shifts: [aShiftOn('2026-03-23')] });
  const app = appPage(await legwork.open());
  await expect(app.thisDay.getByText('This is what tonight will look like.')).toBeVisible();
  await expect(app.thisDay.getByText('Nothing is logged for this day yet.')).toBeVisible();
  await expect(app.thisDay.getByRole('img')).toHaveCount(0);
});
