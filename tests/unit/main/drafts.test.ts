import { describe, expect, it } from 'vitest';
import { newRecoveryCode } from '#main/crypto/recovery-code.ts';
import { createDrafts } from '#main/drafts.ts';
import { RecordClosedError } from '#main/user-facing-error.ts';
import { openTest } from '../../support/open-services.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const idOf = (page: number): string => `00000000-0000-4000-8000-${String(page).padStart(12, '0')}`;

describe('what the pages are typing', () => {
  it('is kept for each page by itself, until it is forgotten', () => {
    const drafts = createDrafts();
    drafts.keep('one', 'typed');
    drafts.keep('two', 'other');
    drafts.keep('one', 'typed on');
    expect([drafts.read('one'), drafts.read('two'), drafts.read('three')]).toEqual([
      'typed on',
      'other',
      null,
    ]);
    drafts.keep('two', null);
    expect(drafts.read('two')).toBeNull();
    drafts.forget();
    expect(drafts.read('one')).toBeNull();
  });

  it('goes for the page that has kept nothing for longest, where there are more pages than anybody types in', () => {
    const drafts = createDrafts();
    for (let page = 0; page < 32; page += 1) drafts.keep(idOf(page), 'typed');
    drafts.keep(idOf(0), 'typed on');
    drafts.keep(idOf(32), 'typed');
    expect(drafts.read(idOf(0))).toBe('typed on');
    expect(drafts.read(idOf(1))).toBeNull();
  });

  it('is read by nobody while the diary is locked, and there again afterwards', async () => {
    const { api } = await openTest(await tempFolder());
    await api.vault.turnOn('tired legs at ten', newRecoveryCode());
    api.drafts.keep(idOf(1), 'typed');
    await api.vault.lock();
    expect(() => api.drafts.read(idOf(1))).toThrow(RecordClosedError);
    await api.vault.unlock('tired legs at ten');
    expect(api.drafts.read(idOf(1))).toBe('typed');
  });

  it('goes with the diary where everything is erased; the demo’s erasing leaves it', async () => {
    const { api } = await openTest(await tempFolder());
    api.drafts.keep(idOf(1), 'typed');
    await api.data.startDemo();
    await api.data.erase('ERASE');
    await api.data.leaveDemo();
    expect(api.drafts.read(idOf(1))).toBe('typed');
    await api.data.erase('ERASE');
    expect(api.drafts.read(idOf(1))).toBeNull();
  });
});
