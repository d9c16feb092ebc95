/** Which folder Legwork takes for its own, and what it touches in it. */
import { chmod, lstat, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { StartError } from '#main/user-facing-error.ts';
import { upsertDayOff, upsertGarment } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, namesIn, openTest } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const foreign = ['thesis.next.json', 'report.tmp-old', 'notes.tmp-77'];
const modeOf = async (folder: string): Promise<number> => (await stat(folder)).mode & 0o777;

async function putForeign(folder: string): Promise<void> {
  for (const name of foreign) await writeFile(path.join(folder, name), 'not ours');
  await chmod(folder, 0o755);
}

describe('a folder that is not Legwork’s', () => {
  it.each([
    ['files of others', {}],
    ['files of others, one of them named as one of ours', { 'profile.json': '{"name":"a project"}' }],
  ])('is refused and left as it is, to the last bit: %s', async (_, more) => {
    const folder = await tempFolder();
    await putForeign(folder);
    for (const [name, text] of Object.entries(more)) await writeFile(path.join(folder, name), text);
    const before = await filesBelow(folder);
    const opened = openTest(folder);
    await expect(opened).rejects.toThrow(StartError);
    await expect(opened).rejects.toThrow(/not Legwork's.*Nothing in it was changed/);
    expect(await filesBelow(folder)).toEqual(before);
    expect([...before.keys()]).not.toContain('legwork.json');
    expect(await modeOf(folder)).toBe(0o755);
  });

  it('is refused where its marker says that it is of another kind', async () => {
    const folder = await tempFolder();
    await writeFile(
      path.join(folder, 'legwork.json'),
      '{"format":"legwork-folder","version":1,"kind":"desk"}\n',
    );
    await expect(openTest(folder)).rejects.toThrow(/holds no diary/);
  });
});

describe('a folder that is Legwork’s', () => {
  it('is for its owner only where nothing else lies in it', async () => {
    const folder = await tempFolder();
    await chmod(folder, 0o755);
    await writeFile(path.join(folder, '.DS_Store'), '');
    await inTest(folder, (api) => api.record.change([upsertGarment()]));
    expect(await modeOf(folder)).toBe(0o700);
  });

  it('is opened with what others put into it since, which stays, and so do its permissions', async () => {
    const folder = await diaryFolder();
    await putForeign(folder);
    await writeFile(path.join(folder, 'journal-2026.next.json'), '{"half');
    await writeFile(path.join(folder, 'journal-2026.json.tmp-77'), '{"half');
    const { api } = await openTest(folder);
    expect(api.record.read().record.garments).toHaveLength(1);
    const names = await namesIn(folder);
    expect(names).toEqual(expect.arrayContaining(foreign));
    expect(names.filter((name) => name.startsWith('journal-2026.'))).toEqual(['journal-2026.json']);
    expect(await modeOf(folder)).toBe(0o755);
  });

  it('of before there were markers is known by what Legwork wrote in it', async () => {
    const folder = await diaryFolder();
    await rm(path.join(folder, 'legwork.json'));
    await putForeign(folder);
    await inTest(folder, async (api) => expect(api.record.read().record.garments).toHaveLength(1));
    expect(await readFile(path.join(folder, 'legwork.json'), 'utf8')).toContain('"kind":"diary"');
  });

  it('is read and written through a link that stands for a file of it', async () => {
    const folder = await diaryFolder();
    const elsewhere = path.join(await tempFolder(), 'linked.json');
    await rename(path.join(folder, 'profile.json'), elsewhere);
    await symlink(elsewhere, path.join(folder, 'profile.json'));
    await inTest(folder, async (api) => {
      expect((await api.data.recovery()).notices).toEqual([]);
      await api.record.change([upsertGarment({ name: 'Linked' })]);
    });
    expect((await lstat(path.join(folder, 'profile.json'))).isSymbolicLink()).toBe(true);
    expect(await readFile(elsewhere, 'utf8')).toContain('Linked');
  });

  it.each(['vault', 'recovery', 'reminders', 'journal-2024', 'pending', 'preferences'])(
    'opens where a folder bears the name of its file %s.json',
    async (name) => {
      const folder = await diaryFolder();
      await mkdir(path.join(folder, `${name}.json`));
      await inTest(folder, async (api) => {
        expect(api.record.read().record.garments).toHaveLength(1);
        await api.record.change([upsertDayOff('2026-03-04')]);
      });
    },
  );
});
