/** A desk's sheet and poster on paper. */
import { deskPage } from './pages/desk-page.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { expect, test } from './support/test.ts';

test('the sheet and the poster are shown as they are printed, and each is printed alone', async ({
  legwork,
}) => {
  const desk = deskPage(await legwork.open());
  const { page } = desk;
  await desk.open();
  await desk.fillSetup('Week 10: 2 – 8 March 2026');
  await desk.make();
  const groups = page.getByRole('list', { name: 'Fingerprint' }).getByRole('listitem');
  const digits = (await groups.allTextContents()).map((text) => text.slice(-4));

  await page.getByRole('button', { name: 'Print sheet and poster' }).click();
  const [sheet, poster] = [
    page.getByRole('article', { name: 'Sheet for a worker' }),
    page.getByRole('article', { name: 'Poster' }),
  ];
  for (const paper of [sheet, poster]) {
    await expect(paper).toBeVisible();
    for (const group of digits) await expect(paper.getByText(group, { exact: true })).toBeVisible();
    await expect(paper).toContainText('Room 4');
    await expect(paper).toContainText('Fewer long stands');
    await expect(paper).toContainText(/occupational-health\S*\.legwork-desk/i);
  }
  await expect(sheet.getByRole('img', { name: 'The desk’s file' })).toBeVisible();
  await expect(poster).toContainText('Never handed over');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 800, height: 600 });
  expect(await cutOff(page)).toEqual([]);

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  for (const [button, shown, hidden] of [
    ['Print the poster', poster, sheet],
    ['Print the sheet', sheet, poster],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(shown).toBeVisible();
    await expect(hidden).toBeHidden();
    await expect(page.getByRole('button', { name: button })).toBeHidden();
    await expect(shown).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  }
});

test('the made-up desk shows its papers, with a code that names it in place of a sheet', async ({
  legwork,
}) => {
  const page = await legwork.open();
  const desk = deskPage(page);
  await desk.open();
  await desk.lookAround();
  await desk.show('Sheet');
  await page.getByRole('button', { name: 'Print sheet and poster' }).click();
  const sheet = page.getByRole('article', { name: 'Sheet for a worker' });
  await expect(sheet.getByRole('img', { name: 'Fingerprint and ledger' })).toBeVisible();
  await expect(sheet).toContainText('St Anne’s Hospital (made up)');
  await expect(sheet).toContainText('This desk is made up: it gives no file out.');
});
