/** Where a desk lies, who holds it, and what opens it. */
import { cp, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskFolders, makeDesk, openDeskTest } from '../../../support/desk.ts';
import { deskPassphrase, deskSetup } from '../../../support/desk-workers.ts';
import { filesBelow } from '../../../support/files-below.ts';
import { diaryFolder, openTest } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const saying = (id: string) => ({ localizedMessage: { id } });

/** A machine whose desk is made, and closed again. */
async function madeDesk() {
  const folders = await deskFolders();
  const services = await openDeskTest(folders);
  const code = await makeDesk(services.api);
  await services.close();
  return { ...folders, code };
}

describe('a folder', () => {
  it('of a desk holds no diary', async () => {
    const { desk } = await madeDesk();
    await expect(openTest(desk)).rejects.toThrow(/holds no diary of Legwork's but its desk/);
    await rm(path.join(desk, 'legwork.json'));
    await expect(openTest(desk)).rejects.toThrow(/holds no diary of Legwork's but its desk/);
  });

  it('of a diary holds no desk', async () => {
    const { data } = await deskFolders();
    const desk = await diaryFolder();
    const { api } = await openDeskTest({ data, desk });
    for (const marker of ['there', 'lost']) {
      if (marker === 'lost') await rm(path.join(desk, 'legwork.json'));
      const before = await filesBelow(desk);
      await expect(api.desk.open()).rejects.toMatchObject(saying('service.desk-with-diary'));
      await expect(makeDesk(api)).rejects.toMatchObject(saying('service.desk-with-diary'));
      expect(await filesBelow(desk)).toEqual(before);
    }
  });

  it.each([
    ['the data folder', 'data'],
    ['a folder in the data folder', 'data/desk'],
    ['the folder that the data folder lies in', ''],
    ['a link to the data folder', 'link'],
    ['a folder in the data folder by a link', 'link/desk'],
  ])('of the open diary holds no desk: %s', async (_, name) => {
    const { data } = await deskFolders();
    const root = path.dirname(data);
    await symlink(data, path.join(root, 'link'));
    const { api } = await openDeskTest({ data, desk: path.join(root, name) });
    await expect(api.desk.open()).rejects.toMatchObject(saying('service.desk-with-diary'));
    await expect(makeDesk(api)).rejects.toMatchObject(saying('service.desk-with-diary'));
    expect(await readdir(root)).toEqual(['data', 'link']);
  });

  it('with the files of others holds no desk, and keeps them', async () => {
    const folders = await deskFolders();
    await mkdir(folders.desk);
    await writeFile(path.join(folders.desk, 'letter.txt'), 'mine');
    const { api } = await openDeskTest(folders);
    await expect(api.desk.open()).rejects.toMatchObject(saying('service.desk-others-files'));
    await expect(makeDesk(api)).rejects.toMatchObject(saying('service.desk-others-files'));
    expect(await readdir(folders.desk)).toEqual(['letter.txt']);
  });

  it('that is a file holds no desk', async () => {
    const folders = await deskFolders();
    await writeFile(folders.desk, 'mine');
    const { api } = await openDeskTest(folders);
    await expect(api.desk.open()).rejects.toMatchObject(saying('service.desk-no-folder'));
    await expect(makeDesk(api)).rejects.toMatchObject(saying('service.desk-no-folder'));
  });

  it('is made with the desk, and not before', async () => {
    const folders = await deskFolders();
    const { api } = await openDeskTest(folders);
    expect((await api.desk.open()).state).toBe('none');
    const [department] = deskSetup.departments;
    const departments = department === undefined ? [] : [department, department];
    await expect(makeDesk(api, { ...deskSetup, departments })).rejects.toMatchObject(
      saying('service.desk-department-twice'),
    );
    expect(await readdir(path.dirname(folders.desk))).toEqual(['data']);
  });
});

describe('a desk', () => {
  it('is held by one process at a time', async () => {
    const { desk } = await madeDesk();
    const [one, other] = [await deskFolders(), await deskFolders()];
    const first = await openDeskTest({ data: one.data, desk });
    const second = await openDeskTest({ data: other.data, desk });
    expect((await first.api.desk.open()).state).toBe('locked');
    await expect(second.api.desk.open()).rejects.toMatchObject(saying('service.desk-in-use'));
    await expect(second.api.desk.unlock(deskPassphrase)).rejects.toMatchObject(saying('service.desk-closed'));
    await first.api.desk.close();
    expect((await first.api.desk.status()).state).toBe('closed');
    expect((await second.api.desk.open()).state).toBe('locked');
    await second.close();
    expect((await first.api.desk.open()).state).toBe('locked');
  });

  it('is made once', async () => {
    const folders = await madeDesk();
    const { api } = await openDeskTest(folders);
    await expect(makeDesk(api)).rejects.toMatchObject(saying('service.desk-closed'));
    await api.desk.open();
    await expect(api.desk.make(deskSetup, deskPassphrase, folders.code)).rejects.toMatchObject(
      saying('service.desk-there-already'),
    );
    expect(await api.desk.unlock(deskPassphrase)).toBe('open');
  });

  it('opens with its code, and with the new passphrase from then on', async () => {
    const folders = await madeDesk();
    const { desk } = (await openDeskTest(folders)).api;
    await desk.open();
    expect(await desk.unlockByCode('00000-00000-00000-00000-00000-00000', 'another passphrase')).toBe(
      'wrong-code',
    );
    expect(await desk.unlockByCode(folders.code.toLowerCase(), 'another passphrase')).toBe('open');
    await desk.lock();
    expect(await desk.unlock(deskPassphrase)).toBe('wrong-passphrase');
    expect(await desk.unlock('another passphrase')).toBe('open');
    expect(await desk.changePassphrase('wrong one', deskPassphrase)).toBe(false);
    expect(await desk.changePassphrase('another passphrase', deskPassphrase)).toBe(true);
    const made = await desk.newRecoveryCode(deskPassphrase);
    expect(await desk.changeRecoveryCode(deskPassphrase, made?.recoveryCode ?? '')).toBe(true);
    await desk.lock();
    expect(await desk.unlockByCode(folders.code, 'a third passphrase')).toBe('wrong-code');
    expect(await desk.unlockByCode(made?.recoveryCode ?? '', 'a third passphrase')).toBe('open');
  });

  it('without its key files is keyless, and with one of the two opens', async () => {
    const folders = await madeDesk();
    const services = await openDeskTest(folders);
    await rm(path.join(folders.desk, 'vault.json'));
    await services.api.desk.open();
    expect(await services.api.desk.unlock(deskPassphrase)).toBe('open');
    expect(await readdir(folders.desk)).toContain('vault.json');
    await services.close();
    await rm(path.join(folders.desk, 'vault.json'));
    await rm(path.join(folders.desk, 'backups', 'vault.json'));
    const { desk } = (await openDeskTest(folders)).api;
    expect((await desk.open()).state).toBe('keyless');
    await expect(desk.unlock(deskPassphrase)).rejects.toMatchObject(saying('service.desk-keyless'));
  });

  it('without its head and its marker is no empty folder', async () => {
    const folders = await madeDesk();
    await rm(path.join(folders.desk, 'desk.head'));
    await rm(path.join(folders.desk, 'legwork.json'));
    const { api } = await openDeskTest(folders);
    await expect(api.desk.make(deskSetup, deskPassphrase, folders.code)).rejects.toMatchObject(
      saying('service.desk-there-already'),
    );
    expect((await api.desk.open()).state).toBe('locked');
    expect(await api.desk.unlock(deskPassphrase)).toBe('open');
    expect((await api.desk.status()).state).toBe('damaged');
  });

  it('of a newer Legwork is not touched', async () => {
    const folders = await madeDesk();
    await writeFile(
      path.join(folders.desk, 'desk.head'),
      '{"format":"legwork-desk-head","version":2}\nwhatever',
    );
    const before = await filesBelow(folders.desk);
    const services = await openDeskTest(folders);
    expect((await services.api.desk.open()).state).toBe('newer');
    await expect(services.api.desk.unlock(deskPassphrase)).rejects.toMatchObject(
      saying('service.desk-newer'),
    );
    await services.close();
    expect(await filesBelow(folders.desk)).toEqual(before);
  });

  it('is erased with all that is ours and nothing else', async () => {
    const folders = await madeDesk();
    const { api } = await openDeskTest(folders);
    const { desk } = api;
    await expect(desk.erase('ERASE')).rejects.toMatchObject(saying('service.desk-closed'));
    await desk.open();
    await expect(desk.erase('erase')).rejects.toMatchObject(saying('service.erase-word'));
    await writeFile(path.join(folders.desk, 'letter.txt'), 'mine');
    await desk.erase('ERASE');
    expect([...(await filesBelow(folders.desk)).keys()]).toEqual(['letter.txt']);
    expect((await desk.status()).state).toBe('none');
    await rm(path.join(folders.desk, 'letter.txt'));
    await makeDesk(api);
    expect((await desk.status()).state).toBe('open');
    await desk.erase('ERASE');
    expect(await readdir(path.dirname(folders.desk))).toEqual(['data']);
  });

  it('goes on with an erasing that was cut off', async () => {
    const folders = await madeDesk();
    await writeFile(path.join(folders.desk, 'erasing.json'), '{}\n');
    const { desk } = (await openDeskTest(folders)).api;
    expect((await desk.open()).state).toBe('none');
    expect([...(await filesBelow(folders.desk)).keys()]).toEqual([]);
  });

  it('can be moved, and is the same by another name', async () => {
    const folders = await madeDesk();
    const moved = path.join(await tempFolder(), 'moved');
    await rename(folders.desk, moved);
    const { desk } = (await openDeskTest({ data: folders.data, desk: moved })).api;
    expect((await desk.open()).state).toBe('locked');
    expect(await desk.unlock(deskPassphrase)).toBe('open');
    await cp(moved, `${moved}-copy`, { recursive: true });
    const copied = (await openDeskTest({ data: (await deskFolders()).data, desk: `${moved}-copy` })).api;
    expect((await copied.desk.open()).state).toBe('locked');
  });
});
