import { createHash, randomBytes } from 'node:crypto';
import { compare } from '#shared/desk/compare.ts';
import { closeWeek, dueWeeks, previewClosing } from '#shared/desk/closing.ts';
import { fingerprintOf } from '#shared/desk/fingerprint.ts';
import { blocksOf, comparisonsOf, markOf } from '#shared/desk/ledger.ts';
import { madeUpDesk } from '#shared/desk/made-up.ts';
import { host as english } from '#shared/messages/en/host.ts';
import { hashing } from '../support/desk-hashing.ts';
import { violations } from './support/axe.ts';
import { cutOff } from './support/cut-off.ts';
import { expect, test } from './support/test.ts';

const today = '2026-11-30';
const shots = '/tmp/e-shots';
let state = madeUpDesk(today, hashing, (id) => english[id]);
const view = () => {
  const sheet = {
    ...{ format: 'legwork-desk', version: 1 }, ...state.words, firstWeek: state.firstWeek,
    recipient: `age1${'q'.repeat(58)}`, signingKey: randomBytes(32).toString('base64'), ledgerId: state.ledgerId, formerKeys: [],
  } as never;
  return {
    sheet, fingerprint: ['3821','0417','9932','5106','7740','2218','6604','1092','8351','4470'], mark: markOf(state, hashing), revision: state.ledger.length,
    blocks: blocksOf(state.ledger), comparisons: comparisonsOf(state.ledger), interventions: state.interventions, merged: state.merged,
    waiting: [{ arrivedOn: '2026-11-24', person: null }, { arrivedOn: '2026-11-26', person: 'a3'.repeat(16) }, { arrivedOn: '2026-11-26', person: 'b4'.repeat(16) }],
    due: dueWeeks(state, today), disputed: ['0123456789abcdef'.repeat(2)],
  };
};
const fake: Record<string, (...g: never[]) => unknown> = {
  status: () => ({ state: 'open', folder: '/home/nurse/.config/legwork-desk', isDemo: true }),
  read: view,
  previewClosing: (week: never) => previewClosing(state, week, today, hashing),
  closeWeek: (week: never) => { const r = closeWeek(state, week, today, hashing); if (r.kind === 'refused') return r; state = r.state; return { kind: 'closed', block: r.block, mark: markOf(state, hashing) }; },
  compare: (request: never) => { const c = compare(state, request, hashing); state = c.state; return c.result; },
  backups: () => ({ backups: [{ id: 'x1', takenAt: '2026-11-29T10:00:00+01:00[Europe/Berlin]', bytes: 48213, mark: markOf(state, hashing) }, { id: 'x2', takenAt: '2026-11-22T10:00:00+01:00[Europe/Berlin]', bytes: 44213, mark: markOf(state, hashing) }], unreadable: [] }),
  takeIn: (files: never) => ({ files: (files as { name: string }[]).map(({ name }, at) => ({ name, verdict: at % 7 === 3 ? { kind: 'refused', why: 'figures' } : at % 11 === 5 ? { kind: 'refused', why: 'no-envelope' } : at % 13 === 4 ? { kind: 'received', receipt: 'waiting' } : { kind: 'received', receipt: 'taken' } })) }),
  admit: () => 'nobody',
  takeBackup: () => ({ id: 'x1', takenAt: '2026-11-29T10:00:00+01:00[Europe/Berlin]', bytes: 48213, mark: markOf(state, hashing) }),
};
for (const [name, size, scheme] of [['small', { width: 800, height: 600 }, 'light'], ['wide', { width: 1920, height: 1080 }, 'dark'], ['mid', { width: 1366, height: 768 }, 'light']] as const) {
  test(`look ${name}`, async ({ legwork }) => {
    state = madeUpDesk(today, hashing, (id) => english[id]);
    const page = await legwork.open({ viewport: size, colorScheme: scheme }, '2026-11-30T09:00:00+01:00');
    const only = process.env.ONLY;
    const shot = async (what: string) => {
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${shots}/${what}-${name}.png`, fullPage: true });
      const cut = await cutOff(page);
      const axe = await violations(page);
      if (cut.length || axe.length) console.log(what, name, JSON.stringify({ cut, axe }, null, 1));
    };
    await expect(page.getByRole('button', { name: /I run a health desk/ })).toBeVisible();
    await shot('0-door');
    await page.getByRole('button', { name: /I run a health desk/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Make a health desk' })).toBeVisible();
    await shot('1-make');
    await page.route('**/api/desk.*', async (route) => {
      const url = new URL(route.request().url());
      const call = url.pathname.split('.').at(-1) ?? '';
      const given = route.request().postDataJSON() as never[];
      const f = fake[call];
      if (f === undefined) return route.continue();
      await route.fulfill({ json: { result: { data: f(...given) } } });
    });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByRole('heading', { level: 1, name: 'Groups' })).toBeVisible();
    await page.waitForTimeout(800);
    await shot('2-groups');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: 'Laboratory' }).click();
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('Table', { exact: true }).click();
    await page.waitForTimeout(300);
    await shot('3-groups-compared');
    const nav = page.getByRole('navigation');
    await nav.getByRole('button', { name: 'Take in' }).click();
    await shot('4-take-in');
    await page.locator('input[type=file]').first().setInputFiles(Array.from({ length: 200 }, (_, at) => ({ name: `envelope-${at}.legwork-envelope`, mimeType: 'application/octet-stream', buffer: Buffer.from('x') })));
    await page.waitForTimeout(800);
    await shot('5-taken');
    await nav.getByRole('button', { name: 'Close weeks' }).click();
    await page.waitForTimeout(400);
    await shot('6-close');
    await page.getByRole('button', { name: /^Close W/ }).click().catch(() => undefined);
    await page.waitForTimeout(400);
    await shot('7-closed');
    await nav.getByRole('button', { name: 'Sheet' }).click();
    await page.waitForTimeout(200);
    await shot('8-sheet');
    await page.getByRole('button', { name: 'Change what the sheet says' }).click();
    await page.getByRole('button', { name: 'Replace the keys', exact: true }).click();
    await shot('8-sheet-open');
    await nav.getByRole('button', { name: 'Settings' }).click();
    await page.waitForTimeout(400);
    await shot('9-settings');
    fake.status = () => ({ state: 'locked', folder: '/home/nurse', isDemo: false });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForTimeout(400);
    await shot('10-lock');
    fake.status = () => ({ state: 'damaged', folder: '/home/nurse', isDemo: false });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForTimeout(400);
    await shot('11-damaged');
    fake.status = () => ({ state: 'open', folder: '/home/nurse', isDemo: true });
  });
}
