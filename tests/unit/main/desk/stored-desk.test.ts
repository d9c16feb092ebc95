/** A desk's folder as each version wrote it: people have such ones, and no file of it is ever edited. */
import { hash } from 'node:crypto';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { deskFolders, openDeskTest } from '../../../support/desk.ts';
import { deskPassphrase } from '../../../support/desk-workers.ts';
import { filesBelow } from '../../../support/files-below.ts';

const fixture = path.resolve(import.meta.dirname, '../../../fixtures/stored-desk/version-1');
const mark = { ledgerId: '02d0bfff1a792ce2bb4617d1d086800c', lastWeek: '2026-W16', hash: 'a09c7698' };
const now = (): string => '2026-12-02T12:00:00+01:00[Europe/Berlin]';

it('of version 1 is as it was', async () => {
  const files = [...(await filesBelow(fixture))].map(([name, bytes]) => `${name} ${hash('sha256', bytes)}\n`);
  expect(hash('sha256', files.join(''))).toBe(
    '672c4692de6517eaca9c3308c9a6db0e8dc213edaf105d0900c20c7c345b679d',
  );
});

it('of version 1 opens with all that it holds, and goes on', async () => {
  const folders = await deskFolders();
  await cp(fixture, folders.desk, { recursive: true });
  const { desk } = (await openDeskTest(folders, { now })).api;
  expect((await desk.open()).state).toBe('locked');
  expect(await desk.unlock(deskPassphrase)).toBe('open');
  const view = await desk.read();
  expect(view).toMatchObject({
    mark,
    comparisons: [{ group: 'Hall', n: 14 }],
    merged: { 'Ward/nights': 'Ward/days' },
  });
  expect(view.blocks).toHaveLength(16);
  expect(view.fingerprint[0]).toBe('8442');
  expect(view.waiting).toEqual([{ arrivedOn: '2026-12-01', person: null }]);
  // One of fourteen has withdrawn, and four more leave with that one: nine are not shown.
  expect(await desk.closeWeek('2026-W17')).toMatchObject({ kind: 'closed', block: { work: [] } });
});

it('of version 1 is restored from its backup', async () => {
  const folders = await deskFolders();
  const { desk } = (await openDeskTest(folders, { now })).api;
  const folder = path.join(fixture, 'backups');
  const { backups } = await desk.backups(folder);
  expect(backups).toMatchObject([{ mark }]);
  expect(await desk.restoreBackup({ id: backups[0]?.id ?? '', folder }, deskPassphrase)).toBe('open');
  expect((await desk.read()).mark).toEqual(mark);
});
