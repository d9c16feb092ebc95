/** A system that names no time zone, and a page that cannot start. */
import { appPage } from './pages/app-page.ts';
import { startBrowserHost } from './support/hosts.ts';
import { expect, test } from './support/test.ts';

test.use({ environment: { TZ: '' } });

test('a system that names no zone has its times in UTC, and the page says so', async ({ legwork }) => {
  const page = await legwork.open({ timezoneId: undefined });
  const app = appPage(page);
  await app.skipQuestions();
  await expect(page.getByText('This system names no time zone. Times are shown in UTC.')).toBeVisible();
  await app.openShiftForm();
  await app.log.getByRole('button', { name: /Calendar/ }).click();
  await expect(page.getByRole('grid').first()).toBeVisible();
});

test('a page that cannot start says what happened, what is safe and what to do', async ({
  browser,
  dataFolder,
}) => {
  const host = startBrowserHost(['--data', dataFolder, '--no-open']);
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.route('**/assets/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "throw new Error('no calendar');" }),
  );
  await page.addInitScript(() => {
    // It passes over languages that cannot be read.
    Object.defineProperty(navigator, 'languages', { value: ['', 'C', '\u0000', 'ca-ES@valencia', 'de-DE'] });
  });
  await page.goto(await host.address);
  await expect(page.getByRole('heading', { name: 'Legwork konnte nicht starten' })).toBeVisible();
  await expect(page.getByText(/Alles Gespeicherte liegt sicher/)).toBeVisible();
  await expect(page.getByText('no calendar')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
  await context.close();
  host.process.kill();
  await host.exit;
});
