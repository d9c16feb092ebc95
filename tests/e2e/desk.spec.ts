/** A health desk: made, given envelopes, closed and looked at. Groups are seen, people never. */
import { readFile } from 'node:fs/promises';
import { aWeek, envelopeOf, newWorker, type Worker } from '../support/desk-workers.ts';
import { appPage } from './pages/app-page.ts';
import { deskPage, passphrase } from './pages/desk-page.ts';
import { violations } from './support/axe.ts';
import { setClock } from './support/clock.ts';
import { cutOff } from './support/cut-off.ts';
import { isDesktop } from './support/hosts.ts';
import { inPseudo, speakPseudo } from './support/pseudo-page.ts';
import { expect, test } from './support/test.ts';

const inFours = (digits: string): string => digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');

test('a desk is made, takes envelopes in, admits who sent them, closes weeks and shows a group', async ({
  legwork,
}) => {
  const desk = deskPage(await legwork.open());
  const { page } = desk;
  await desk.open();
  await page.getByRole('button', { name: 'Make the recovery code' }).click();
  await expect(page.getByText('This is needed.').first()).toBeVisible();
  await expect(page.getByLabel('Name of the desk')).toBeFocused();

  await desk.fillSetup('Week 10: 2 – 8 March 2026');
  await desk.make();
  await expect(page.getByRole('list', { name: 'Fingerprint' }).getByRole('listitem')).toHaveCount(10);
  await expect(desk.mark).toContainText('no week is closed yet');
  const sheet = await desk.sheet();
  expect(sheet.deskName).toBe('Occupational health');

  const workers: readonly Worker[] = Array.from({ length: 12 }, newWorker);
  const envelopes = await Promise.all(
    workers.map((worker) => envelopeOf(worker, sheet, 1, [aWeek('2026-W10'), aWeek('2026-W11')])),
  );
  await desk.show('Take in');
  await desk.takeIn([
    ...envelopes,
    { name: 'notes.txt', base64: Buffer.from('no envelope').toString('base64') },
  ]);
  await expect(desk.heading('12 envelopes received, 1 file refused')).toBeVisible();
  await expect(page.getByRole('button', { name: /^1 · not an envelope/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(page.getByText('notes.txt')).toBeVisible();
  await expect(desk.heading('12 people wait for the slip')).toBeVisible();

  await desk.admit('1234');
  await expect(page.getByText('A slip has eight digits.')).toBeVisible();
  let left = workers.length;
  for (const { slip } of workers) {
    await desk.admit(inFours(slip));
    left -= 1;
    await expect(
      desk.heading(
        left === 0 ? 'Nobody waits' : `${left} ${left === 1 ? 'person waits' : 'people wait'} for the slip`,
      ),
    ).toBeVisible();
  }

  await desk.show('Close weeks');
  await expect(desk.heading('2 weeks are due')).toBeVisible();
  await expect(page.getByText('No group: not enough people yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Close W10' }).click();
  await expect(desk.heading('Closed: week 10, 2026')).toBeVisible();
  await expect(page.getByText('The check has passed', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Close W11' }).click();
  await expect(desk.heading('Closed: week 11, 2026')).toBeVisible();
  await expect(page.getByText('1 group is shown in it.')).toBeVisible();
  await expect(desk.heading('No week is due')).toBeVisible();
  await expect(desk.mark).toContainText('closed up to week 11, 2026');

  await desk.show('Groups');
  const map = page.getByRole('region', { name: 'Standing: groups by week' });
  const row = map.getByRole('row').filter({ hasText: 'Hall' });
  await expect(row.getByRole('cell')).toHaveText([/^not enough people yet$/, /4\sh, 12 people$/]);
  await page.getByText('Load', { exact: true }).first().click();
  await expect(
    page.getByRole('region', { name: 'Load: groups by week' }).getByText('4.5, 12 people'),
  ).toBeAttached();

  const mark = (await desk.mark.textContent()) ?? '';
  const hash = mark.slice(-8);
  const table = await desk.downloaded(page.getByRole('button', { name: 'Table (CSV) …' }));
  expect(await readFile(await table.path(), 'utf8')).toContain(hash);
  const report = await desk.downloaded(page.getByRole('button', { name: 'Report (PDF) …' }));
  expect((await readFile(await report.path())).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a desk is locked apart from the diary, and a start shows the side that was left', async ({
  legwork,
}) => {
  const desk = deskPage(await legwork.open());
  await desk.open();
  await desk.fillSetup('Week 13: 23 – 29 March 2026');
  const code = await desk.make();
  await desk.lock();
  await desk.unlock('another passphrase');
  await expect(desk.page.getByText('This is not the passphrase', { exact: false })).toBeVisible();
  await desk.unlock(passphrase);
  await expect(desk.heading('Sheet')).toBeVisible();

  const again = deskPage(await legwork.restart());
  await expect(again.heading('The health desk is locked')).toBeVisible();
  await again.page.getByRole('button', { name: 'Use the recovery code' }).click();
  await again.page.getByLabel('Recovery code').fill(code);
  await again.page.getByLabel('New passphrase', { exact: true }).fill('another one for the desk');
  await again.page.getByRole('button', { name: 'Unlock and set the passphrase' }).click();
  await expect(again.heading('Groups')).toBeVisible();

  await again.leave();
  const app = appPage(again.page);
  await app.skipQuestions();
  await app.show('Settings');
  await again.page.getByRole('button', { name: 'Open the health desk' }).click();
  await expect(again.heading('The health desk is locked')).toBeVisible();
  await again.page.goBack();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await again.page.goForward();
  await again.unlock('another one for the desk');
  await again.show('Close weeks');
  await again.page.reload();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Close weeks' })).toBeVisible();
  // Back leaves the desk, and locks it behind.
  await again.page.goBack();
  await again.page.goBack();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await again.page.getByRole('button', { name: 'Open the health desk' }).click();
  await expect(again.heading('The health desk is locked')).toBeVisible();
});

test('what another window locks is locked here, too', async ({ legwork }) => {
  test.skip(isDesktop, 'The desktop app has one window.');
  const desk = deskPage(await legwork.open());
  await desk.open();
  await desk.fillSetup('Week 13: 23 – 29 March 2026');
  await desk.make();
  const other = deskPage(await legwork.openWindow());
  await expect(other.heading('Groups')).toBeVisible();
  await other.lock();
  await desk.show('Take in');
  await desk.takeIn([{ name: 'one.legwork-envelope', base64: 'AAAA' }]);
  await expect(desk.heading('The health desk is locked')).toBeVisible();
  await desk.unlock(passphrase);
  await expect(desk.heading('Take in')).toBeVisible();
});

test('more than a thousand files are taken in call by call, each with its reason', async ({ legwork }) => {
  const desk = deskPage(await legwork.open());
  await desk.open();
  await desk.fillSetup('Week 13: 23 – 29 March 2026');
  await desk.make();
  await desk.show('Take in');
  await desk.takeIn(
    Array.from({ length: 1200 }, (_, at) => ({ name: `${at}.legwork-envelope`, base64: 'AAAA' })),
  );
  await expect(desk.heading('No envelope received, 1,200 files refused')).toBeVisible();
  await expect(desk.page.getByText('and 1,100 more')).toBeVisible();
  const list = await desk.downloaded(desk.page.getByRole('button', { name: 'Save the list …' }));
  expect((await readFile(await list.path(), 'utf8')).trimEnd().split('\r\n')).toHaveLength(1201);
});

for (const [colorScheme, viewport] of [
  ['light', { width: 800, height: 600 }],
  ['dark', { width: 1440, height: 900 }],
] as const) {
  test(`the made-up desk: every screen fits and axe finds nothing, ${colorScheme}`, async ({ legwork }) => {
    const desk = deskPage(await legwork.open({ colorScheme, viewport }, '2026-11-30T09:00:00+01:00'));
    const { page } = desk;
    const look = async (what: string): Promise<void> => {
      expect(await violations(page), what).toEqual([]);
      expect(await cutOff(page), what).toEqual([]);
    };
    await desk.open();
    await look('make');
    await desk.lookAround();
    await expect(page.getByRole('img', { name: /Standing/ })).toBeVisible();
    await expect(desk.mark).toBeVisible();
    await look('groups');
    await page.getByRole('button', { name: 'Laboratory', exact: true }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(
      page.getByText('It says that something changed, and not why.', { exact: false }),
    ).toBeVisible();
    // One key away.
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('t');
    await expect(page.getByRole('region', { name: /^Laboratory, Standing/ })).toBeVisible();
    await look('groups, compared');
    for (const place of ['Take in', 'Close weeks', 'Sheet', 'Settings'] as const) {
      await desk.show(place);
      await expect(desk.mark).toBeVisible();
      await look(place);
    }
    await page.getByRole('button', { name: 'Leave it', exact: true }).first().click();
    await expect(desk.heading('Make a health desk')).toBeVisible();
  });
}

test('a desk that nobody touches locks by itself, and the made-up one does not', async ({ legwork }) => {
  const desk = deskPage(await legwork.open());
  await desk.open();
  await desk.lookAround();
  await setClock(desk.page, '2026-03-30T09:20:00+02:00');
  await desk.show('Close weeks');
  await desk.page.getByRole('button', { name: 'Leave it', exact: true }).click();
  await desk.fillSetup('Week 13: 23 – 29 March 2026');
  await desk.make();
  await setClock(desk.page, '2026-03-30T09:34:00+02:00');
  await expect(desk.heading('Sheet')).toBeVisible();
  await setClock(desk.page, '2026-03-30T09:36:00+02:00');
  await expect(desk.heading('The health desk is locked')).toBeVisible();
});

test('every screen of the desk shows longer texts whole', async ({ legwork }) => {
  test.skip(isDesktop, 'The texts are replaced on their way over HTTP.');
  const page = await legwork.open({ viewport: { width: 800, height: 600 } }, '2026-11-30T09:00:00+01:00');
  await speakPseudo(page);
  await page.getByText(inPseudo('welcome.desk')).click();
  await expect(page.getByRole('heading', { level: 1, name: inPseudo('desk.make') })).toBeVisible();
  expect(await cutOff(page), 'make').toEqual([]);
  await page.getByRole('button', { name: inPseudo('desk.demo.start') }).click();
  const rail = page.getByRole('navigation', { name: inPseudo('app.screens') });
  for (const place of ['desk.groups', 'desk.takeIn', 'desk.close', 'desk.sheet', 'app.settings'] as const) {
    await rail.getByRole('button', { name: inPseudo(place), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await cutOff(page), place).toEqual([]);
  }
});
