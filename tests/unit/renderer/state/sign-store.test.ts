import { beforeEach, expect, it } from 'vitest';
import { recordNow } from '#renderer/state/record.ts';
import { startTreatment } from '#renderer/state/saving.ts';
import { enqueue, useSession } from '#renderer/state/session.ts';
import { useSign } from '#renderer/state/sign-store.ts';
import { standingEntries } from '#shared/record/strict-entry.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { type APage, openPage } from './a-page.ts';

const start = '2026-03-05T12:00:00+01:00[Europe/Berlin]';
const treatment = aTreatment();

let page: APage;

beforeEach(async () => {
  page = await openPage();
  useSign.getState().leaveCard();
  await startTreatment({ ...treatment, plan: { ...treatment.plan, start }, treatedAt: start }, 'begun');
});

/** All that was asked so far is answered, and what the page makes of it is done. */
const settled = async (): Promise<void> => {
  await enqueue(async () => undefined);
  await new Promise((resolve) => setImmediate(resolve));
};

const inTreatments = [treatment.id];

it('notes the sign with its name, also where another window added to the log meanwhile', async () => {
  page.before('strict.say', () => page.main.api.strict.say(treatment.id, [{ kind: 'sign' }]));
  useSign.getState().haveSign('toes-numb', inTreatments);
  expect(useSign.getState()).toMatchObject({ pressed: 'toes-numb', inFlight: 1 });
  await settled();
  expect(recordNow().strictEntries).toMatchObject([
    { number: 1 },
    { number: 2, said: { kind: 'sign', sign: 'toes-numb' } },
  ]);
  expect(useSign.getState()).toMatchObject({ issue: null, inFlight: 0 });
});

it('takes back a sign pressed by mistake, and keeps its line', async () => {
  useSign.getState().haveSign('rash', inTreatments);
  await settled();
  const [line] = recordNow().strictEntries;
  useSign.getState().takeBack([{ treatmentId: treatment.id, id: line?.id ?? '' }], 'Pressed by mistake');
  await settled();
  expect(useSign.getState()).toMatchObject({ pressed: null, issue: null });
  expect(recordNow().strictEntries).toHaveLength(2);
  expect(standingEntries(recordNow().strictEntries).map(({ said }) => said.kind)).toEqual(['amend']);
});

it('notes a sign also after the end', async () => {
  await page.main.api.strict.say(treatment.id, [
    { kind: 'end', at: '2026-03-05T11:00:00Z', reason: 'Clinic said so', by: 'clinic' },
  ]);
  useSign.getState().haveSign('fever', inTreatments);
  await settled();
  expect(useSign.getState().issue).toBeNull();
  expect(recordNow().strictEntries.at(-1)?.said).toEqual({ kind: 'sign', sign: 'fever' });
});

it('says so where it cannot be noted, and until the card is left', async () => {
  useSession.setState({ api: null });
  useSign.getState().haveSign('breath', inTreatments);
  await settled();
  expect(useSign.getState()).toMatchObject({ pressed: 'breath', issue: { id: 'app.notOpen' }, inFlight: 0 });
  expect(recordNow().strictEntries).toEqual([]);
  useSign.getState().leaveCard();
  expect(useSign.getState()).toMatchObject({ pressed: null, issue: null });
});
