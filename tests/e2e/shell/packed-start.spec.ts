/** What is packed starts: the built app in the archive that electron-builder makes, with the libraries in there alone. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { extract, makeProject, pack } from '../../unit/packaging/pack.ts';
import { appPage } from '../pages/app-page.ts';
import { isRehearsal } from '../support/hosts.ts';
import { expect, test } from '../support/test.ts';

test.skip(!isRehearsal, 'Electron itself starts an archive: docs/first-run.md, step 17.');

test('the packed app starts, saves, and finds it again', { tag: '@rehearsal' }, async ({ legwork }) => {
  // Outside the repository, whose own libraries would else be found.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'legwork-packed-'));
  const [project, program] = [path.join(folder, 'project'), path.join(folder, 'app')];
  await makeProject(project);
  await extract(await pack(project, path.join(folder, 'work')), program);
  await rm(project, { recursive: true });

  legwork.rehearseWith({ program, system: { isPackaged: true } });
  const app = appPage(await legwork.open());
  await app.skipQuestions();
  await app.fillShift({ start: '08:00', end: '16:00', standing: '3 h', longestStand: '30', walking: '1 h' });
  await app.saveShift();
  await expect(app.saved).toContainText('Shift saved');
  await app.show('Trends');
  await expect(app.page.getByRole('img', { name: /Exposure index/ })).toBeVisible();
  const again = appPage(await legwork.restart());
  await expect(again.line('standing 3 h,')).toBeVisible();
  await legwork.close();
  await rm(folder, { recursive: true });
});
