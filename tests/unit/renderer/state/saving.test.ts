import { beforeEach, describe, expect, it } from 'vitest';
import { type ApiError, messageOf } from '#renderer/state/api.ts';
import { redo, undo } from '#renderer/state/history.ts';
import { useNotice } from '#renderer/state/notices.ts';
import { recordNow, useRecord } from '#renderer/state/record.ts';
import { restoreBackup, save, sayInLog, startTreatment } from '#renderer/state/saving.ts';
import { lock, takeNews, useSession } from '#renderer/state/session.ts';
import { remove, upsert } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Settings } from '#shared/record/settings.ts';
import { aShiftOn, newYearsEve, upsertShift } from '../../../support/entries.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { turnVaultOn } from '../../../support/vault.ts';
import { type APage, openPage } from './a-page.ts';

const passphrase = 'tired legs at ten';
const notice = () => useNotice.getState().notice;
const standing = () => recordNow().shifts.map(({ standingMinutes }) => standingMinutes);
const another = upsert('shift', aShiftOn('2026-03-03', { id: 's2' }));

let page: APage;

beforeEach(async () => {
  page = await openPage();
});

/** What main holds, which the page is to show. */
const held = (): LegworkRecord => page.main.api.record.read().record;

describe('a save', () => {
  it('is shown as main has applied it, and says when', async () => {
    await save([upsertShift()], 'Shift saved');
    expect(recordNow()).toEqual(held());
    expect(useRecord.getState()).toMatchObject({ ...page.main.position(), undo: 'Shift saved', redo: null });
    expect(notice()).toEqual({ said: 'Shift saved', at: '12:00', canUndo: true });
  });

  it('that is refused changes nothing and gives the reason', async () => {
    await save([upsertShift()], 'one');
    const before = useRecord.getState();
    const wrong = upsertShift({ id: 's2', ...newYearsEve, end: newYearsEve.start });
    await expect(save([wrong], 'two')).rejects.toMatchObject({
      issues: [{ entryId: 's2', reason: 'end-not-after-start' }],
    });
    expect(useRecord.getState()).toEqual(before);
    expect(notice()?.said).toBe('one');
  });

  it('that turns out to change nothing is not asked for', async () => {
    await save(() => [], 'nothing');
    expect(page.asked).not.toContain('record.change');
    expect(notice()).toBeNull();
  });

  it('builds on all that was asked before it', async () => {
    const choose = (changed: Partial<Settings>) =>
      save(({ settings }) => [upsert('settings', { ...settings, ...changed })], 'chosen');
    await Promise.all([choose({ lockAfterMinutes: 5 }), choose({ backupFolder: '/elsewhere' }), undo()]);
    expect(recordNow().settings).toMatchObject({ lockAfterMinutes: 5, backupFolder: null });
    expect(recordNow()).toEqual(held());
  });

  it('shows what another window saved meanwhile, too', async () => {
    page.before('record.change', () => page.main.api.record.change([another]));
    await save([upsertShift()], 'Shift saved');
    expect(recordNow().shifts).toHaveLength(2);
    expect(recordNow()).toEqual(held());
    expect(notice()?.said).toBe('Shift saved');
  });

  it('of an entry that another window changed meanwhile is refused, and shows the entry as it is', async () => {
    await save([upsertShift()], 'one');
    page.before('record.change', () => page.main.api.record.change([upsertShift({ standingMinutes: 150 })]));
    const refused = save([upsertShift({ standingMinutes: 90 })], 'two');
    await expect(refused).rejects.toMatchObject({ localizedMessage: { id: 'service.changed-meanwhile' } });
    expect(standing()).toEqual([150]);
    expect(useRecord.getState().revision).toBe(page.main.position().revision);
    expect(notice()?.said).toBe('one');
  });

  it('that follows from the record is reckoned anew where another window was quicker', async () => {
    await save([upsertShift()], 'one');
    page.before('record.change', () => page.main.api.record.change([upsertShift({ standingMinutes: 150 })]));
    await save(
      ({ shifts }) => shifts.map((shift) => upsert('shift', { ...shift, walkingMinutes: 7 })),
      'two',
    );
    expect(recordNow().shifts).toMatchObject([{ standingMinutes: 150, walkingMinutes: 7 }]);
    expect(recordNow()).toEqual(held());
    expect(notice()?.said).toBe('two');
  });

  it('is reckoned anew once and no more', async () => {
    await save([upsertShift()], 'one');
    const other = (standingMinutes: number) => () =>
      page.main.api.record.change([upsertShift({ standingMinutes })]);
    page.before('record.change', async () => {
      await other(150)();
      page.before('record.change', other(160));
    });
    const refused = save(
      ({ shifts }) => shifts.map((shift) => upsert('shift', { ...shift, walkingMinutes: 7 })),
      'two',
    );
    await expect(refused).rejects.toMatchObject({ isBehind: true });
    expect(recordNow().shifts).toMatchObject([{ standingMinutes: 160, walkingMinutes: 100 }]);
  });

  it('for a diary that is no longer served is refused, and the page shows the one that is', async () => {
    await save([upsertShift()], 'one');
    page.before('record.change', () => page.main.api.data.startDemo());
    await expect(save([another], 'two')).rejects.toMatchObject({
      localizedMessage: { id: 'service.other-diary' },
    });
    expect(useSession.getState().data).toMatchObject({ isDemo: true });
    expect(recordNow()).toEqual(held());
    expect(recordNow().shifts.map(({ id }) => id)).not.toContain('s2');
    await page.main.api.data.leaveDemo();
    expect(held().shifts.map(({ id }) => id)).toEqual(['s1']);
  });

  it('into a record that was locked meanwhile is refused, and the page forgets the record', async () => {
    await save([upsertShift()], 'one');
    await turnVaultOn(page.main.api, passphrase);
    page.before('record.change', () => page.main.api.vault.lock());
    const refused = save([another], 'two').catch((error: ApiError) => error);
    expect(await refused).toMatchObject({ name: 'ApiError' });
    expect(useSession.getState()).toMatchObject({ status: 'closed', data: { state: 'locked' } });
    expect(recordNow()).toEqual(emptyRecord);
    expect(notice()).toBeNull();
  });

  it('that was answered after the page had locked brings nothing back', async () => {
    await turnVaultOn(page.main.api, passphrase);
    page.before('record.change', async () => {
      useSession.setState({ status: 'closed' });
    });
    await save([upsertShift()], 'one');
    expect(recordNow().shifts).toEqual([]);
  });
});

describe('undo and redo', () => {
  it('ask main for the next step, in order', async () => {
    await save([upsertShift()], 'one');
    await save([upsertShift({ standingMinutes: 150 })], 'two');
    await undo();
    expect(standing()).toEqual([200]);
    expect(notice()).toMatchObject({ said: { id: 'app.undone', values: { said: 'two' } }, canUndo: false });
    await undo();
    expect(standing()).toEqual([]);
    await redo();
    await redo();
    expect(standing()).toEqual([150]);
    expect(notice()).toMatchObject({ said: { id: 'app.redone', values: { said: 'two' } }, canUndo: true });
    expect(recordNow()).toEqual(held());
  });

  it('ask nothing where there is no step', async () => {
    await undo();
    await redo();
    expect(page.asked).not.toContain('record.undo');
    expect(page.asked).not.toContain('record.redo');
    expect(notice()).toBeNull();
  });

  it('have nothing to redo once something new is saved', async () => {
    await save([upsertShift()], 'one');
    await undo();
    await save([another], 'two');
    expect(useRecord.getState().redo).toBeNull();
  });

  it('are refused where another window saved meanwhile, and the page shows what is there', async () => {
    await save([upsertShift()], 'one');
    page.before('record.undo', () => page.main.api.record.change([another], 'another'));
    await undo();
    expect(notice()).toMatchObject({ said: { id: 'service.steps-meanwhile' }, canUndo: false });
    expect(recordNow().shifts.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(useRecord.getState().undo).toBe('another');
  });

  it('are refused where what another window saved was read since they were asked for', async () => {
    await save([upsertShift()], 'one');
    await page.main.api.record.change([another], 'another');
    await Promise.all([takeNews(page.main.news()), undo()]);
    expect(notice()).toMatchObject({ said: { id: 'service.steps-meanwhile' }, canUndo: false });
    expect(recordNow().shifts.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(held()).toEqual(recordNow());
  });

  it('are not offered beside what was said of a save, once another window has saved', async () => {
    await save([upsertShift()], 'one');
    await takeNews(page.main.news());
    expect(notice()?.canUndo).toBe(true);
    await page.main.api.record.change([another], 'another');
    await takeNews(page.main.news());
    expect(notice()).toMatchObject({ said: 'one', canUndo: false });
  });

  it('take back a step of another window that the page has seen', async () => {
    await page.main.api.record.change([upsertShift()], 'elsewhere');
    await save([another], 'here');
    await undo();
    await undo();
    expect(notice()?.said).toEqual({ id: 'app.undone', values: { said: 'elsewhere' } });
    expect(held().shifts).toEqual([]);
  });
});

describe('a treatment', () => {
  it('begins now, and its log takes what is said; neither can be undone', async () => {
    const start = '2026-03-05T12:00:00+01:00[Europe/Berlin]';
    const treatment = aTreatment();
    await startTreatment(
      { ...treatment, plan: { ...treatment.plan, start }, treatedAt: start, enteredAt: 'made up' },
      'begun',
    );
    expect(recordNow().treatments).toMatchObject([{ enteredAt: start }]);
    expect(notice()).toMatchObject({ said: 'begun', canUndo: false });
    await sayInLog('left-2026', [{ kind: 'sign' }], 'noted');
    expect(recordNow().strictEntries).toMatchObject([{ said: { kind: 'sign' }, number: 1 }]);
    expect(recordNow()).toEqual(held());
    expect(notice()).toMatchObject({ said: 'noted', canUndo: false });
    expect(useRecord.getState().undo).toBeNull();
  });
});

describe('a restore', () => {
  const said = { label: 'Restored', said: (count: number) => `${count} entries` };

  it('is one step that can be undone, and counts what came back', async () => {
    await save([upsertShift(), another], 'two shifts');
    const { id } = await page.main.api.backups.take();
    await save([remove('shift', 's1'), remove('shift', 's2')], 'gone');
    expect(await restoreBackup({ id, folder: null }, 'missing', said)).toBe(2);
    expect(notice()).toMatchObject({ said: '2 entries', canUndo: true });
    expect(recordNow()).toEqual(held());
    expect(recordNow().shifts).toHaveLength(2);
    await undo();
    expect(recordNow().shifts).toEqual([]);
    expect(notice()?.said).toEqual({ id: 'app.undone', values: { said: 'Restored' } });
  });

  it('that changes nothing says nothing', async () => {
    await save([upsertShift()], 'one');
    const { id } = await page.main.api.backups.take();
    expect(await restoreBackup({ id, folder: null }, 'whole', said)).toBe(0);
    expect(notice()?.said).toBe('one');
  });
});

it('a lock forgets all that the page knew of the record', async () => {
  await save([upsertShift()], 'one');
  await turnVaultOn(page.main.api, passphrase);
  await lock();
  expect(useSession.getState()).toMatchObject({ status: 'closed', data: { state: 'locked' } });
  expect(useRecord.getState()).toEqual(useRecord.getInitialState());
  expect(notice()).toBeNull();
});

it('a call before there is an API says so', async () => {
  useSession.setState(useSession.getInitialState(), true);
  const refused = await save([upsertShift()], 'one').catch((error: unknown) => messageOf(error));
  expect(refused).toEqual({ id: 'app.notOpen' });
});
