import { beforeEach, describe, expect, it } from 'vitest';
import { useNotice } from '#renderer/state/notices.ts';
import { usePreferences } from '#renderer/state/preferences.ts';
import { recordNow, useRecord } from '#renderer/state/record.ts';
import { choose, save } from '#renderer/state/saving.ts';
import { reload, takeNews, useSession } from '#renderer/state/session.ts';
import { upsert } from '#shared/record/change.ts';
import { defaultPreferences } from '#shared/record/preferences.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aShiftOn, upsertShift } from '../../../support/entries.ts';
import { turnVaultOn } from '../../../support/vault.ts';
import { type APage, openPage } from './a-page.ts';

const another = upsert('shift', aShiftOn('2026-03-03', { id: 's2' }));

let page: APage;

beforeEach(async () => {
  page = await openPage();
});

const reads = (): number => page.asked.filter((path) => path === 'record.read').length;

describe('the page, once it is loaded', () => {
  it('shows the record, the preferences and what the app is', () => {
    expect(useSession.getState()).toMatchObject({ status: 'ready', about: { version: '0.0.0' } });
    expect(useRecord.getState()).toEqual(page.main.api.record.read());
    expect(usePreferences.getState()).toEqual(defaultPreferences);
  });

  it('says why it could not be loaded', async () => {
    page.before('data.status', () => Promise.reject(new Error('The host is gone.')));
    await reload();
    expect(useSession.getState()).toMatchObject({ status: 'failed', failure: { id: 'app.noAnswer' } });
  });

  it('asks once more where the record was locked between two questions', async () => {
    await turnVaultOn(page.main.api, 'tired legs at ten');
    page.before('record.read', () => page.main.api.vault.lock());
    await reload();
    expect(useSession.getState()).toMatchObject({ status: 'closed', data: { state: 'locked' } });
    expect(recordNow()).toEqual(emptyRecord);
  });
});

describe('news of main', () => {
  it('of a later revision make the page read it', async () => {
    await page.main.api.record.change([another], 'elsewhere');
    await takeNews(page.main.news());
    expect(useRecord.getState()).toEqual(page.main.api.record.read());
    expect(recordNow().shifts).toHaveLength(1);
  });

  it('of the page’s own save, or of an earlier one, make it read nothing', async () => {
    const earlier = page.main.news();
    await save([upsertShift()], 'one');
    const before = reads();
    await takeNews(page.main.news());
    await takeNews(earlier);
    expect(reads()).toBe(before);
    expect(useNotice.getState().notice?.said).toBe('one');
  });

  it('wait for a save that is on its way', async () => {
    const before = reads();
    const saved = save([upsertShift()], 'one');
    page.before('record.change', async () => {
      void takeNews({ ...page.main.news(), revision: page.main.news().revision + 1 });
    });
    await saved;
    await takeNews(page.main.news());
    expect(reads()).toBe(before);
  });

  it('of another diary bring it, and put away what was said of the former one', async () => {
    await save([upsertShift()], 'one');
    await page.main.api.data.startDemo();
    await takeNews(page.main.news());
    expect(useSession.getState().data).toMatchObject({ isDemo: true });
    expect(useRecord.getState()).toEqual(page.main.api.record.read());
    expect(useNotice.getState().notice).toBeNull();
  });

  it('of a lock close the page, and of an unlocking open it again', async () => {
    await turnVaultOn(page.main.api, 'tired legs at ten');
    await page.main.api.vault.lock();
    await takeNews(page.main.news());
    expect(useSession.getState().status).toBe('closed');
    expect(recordNow()).toEqual(emptyRecord);
    await page.main.api.vault.unlock('tired legs at ten');
    await takeNews(page.main.news());
    expect(useSession.getState().status).toBe('ready');
  });

  it('of a page that is still loading are left to its first reading', async () => {
    useSession.setState({ status: 'loading' });
    const before = page.asked.length;
    await takeNews({ diary: 'another', revision: 9, preferences: defaultPreferences });
    expect(page.asked).toHaveLength(before);
  });

  it('bring the preferences, also while nothing is open', async () => {
    await turnVaultOn(page.main.api, 'tired legs at ten');
    await page.main.api.vault.lock();
    await takeNews(page.main.news());
    await page.main.api.preferences.set({ theme: 'dark' });
    await takeNews(page.main.news());
    expect(usePreferences.getState().theme).toBe('dark');
  });
});

describe('a preference', () => {
  it('holds once it is written, says so, and is no step to undo', async () => {
    await choose({ theme: 'dark', lengthUnit: 'inch' }, 'Theme');
    expect(usePreferences.getState()).toEqual(page.main.api.preferences.read());
    expect(usePreferences.getState()).toMatchObject({ theme: 'dark', lengthUnit: 'inch' });
    expect(useNotice.getState().notice).toMatchObject({ said: 'Theme', canUndo: false });
    expect(useRecord.getState().undo).toBeNull();
  });

  it('leaves the others as they are, also those that are chosen at once', async () => {
    await Promise.all([choose({ theme: 'dark' }, 'Theme'), choose({ hourCycle: 'h12' }, 'Hours')]);
    expect(page.main.api.preferences.read()).toEqual({
      ...defaultPreferences,
      theme: 'dark',
      hourCycle: 'h12',
    });
  });
});
