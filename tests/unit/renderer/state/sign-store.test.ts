import { beforeEach, expect, it } from 'vitest';
import { usePage } from '#renderer/state/page-store.ts';
import { recordNow } from '#renderer/state/record.ts';
import { startTreatment } from '#renderer/state/saving.ts';
import { enqueue, useSession } from '#renderer/state/session.ts';
import { useSign } from '#renderer/state/sign-store.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { type APage, openPage } from './a-page.ts';

const start = '2026-03-05T12:00:00+01:00[Europe/Berlin]';
const treatment = aTreatment();

let page: APage;

beforeEach(async () => {
  page = await openPage();
  await startTreatment({ ...treatment, plan: { ...treatment.plan, start }, treatedAt: start }, 'begun');
  usePage.getState().show('today');
});

/** All that was asked so far is answered, and what the page makes of it is done. */
const settled = async (): Promise<void> => {
  await enqueue(async () => undefined);
  await new Promise((resolve) => setImmediate(resolve));
};

it('shows the card, and notes the sign also where another window added to the log meanwhile', async () => {
  page.before('strict.say', () => page.main.api.strict.say(treatment.id, [{ kind: 'sign' }]));
  useSign.getState().haveSign(treatment.id);
  expect(usePage.getState().screen).toBe('signs');
  await settled();
  expect(recordNow().strictEntries).toMatchObject([{ number: 1 }, { number: 2 }]);
  expect(useSign.getState().issue).toBeNull();
});

it('says so where it cannot be noted, and keeps the card', async () => {
  useSession.setState({ api: null });
  useSign.getState().haveSign(treatment.id);
  await settled();
  expect(useSign.getState().issue).toEqual({ id: 'app.notOpen' });
  expect(recordNow().strictEntries).toEqual([]);
  expect(usePage.getState().screen).toBe('signs');
});
