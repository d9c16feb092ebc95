import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { areApart, defaultDataFolder, defaultDeskFolder } from '#main/files/data-folder.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

describe('the default data folder', () => {
  it.each([
    ['linux', {}, '/home/ada', '/home/ada/.config/Legwork/record'],
    ['linux', { XDG_CONFIG_HOME: '/conf' }, '/home/ada', '/conf/Legwork/record'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/ada', '/home/ada/.config/Legwork/record'],
    ['linux', { XDG_CONFIG_HOME: 'conf' }, '/home/ada', '/home/ada/.config/Legwork/record'],
    ['linux', { XDG_CONFIG_HOME: './conf' }, '/home/ada', '/home/ada/.config/Legwork/record'],
    ['win32', { APPDATA: 'Roaming' }, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Roaming\\Legwork\\record'],
    ['darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/Legwork/record'],
    [
      'win32',
      { APPDATA: 'C:\\Users\\ada\\AppData\\Roaming' },
      'C:\\Users\\ada',
      'C:\\Users\\ada\\AppData\\Roaming\\Legwork\\record',
    ],
    ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Roaming\\Legwork\\record'],
  ] as const)('on %s with %j', (platform, env, home, folder) => {
    expect(defaultDataFolder({ platform, env, home })).toBe(folder);
  });
});

describe("the desk's folder", () => {
  it.each([
    ['linux', '/home/ada/.config/Legwork/record', '/home/ada/.config/Legwork/desk'],
    ['linux', '/srv/diary', '/srv/diary-desk'],
    ['linux', '/srv/Legwork/record', '/srv/Legwork/record-desk'],
    [
      'win32',
      'C:\\Users\\ada\\AppData\\Roaming\\Legwork\\record',
      'C:\\Users\\ada\\AppData\\Roaming\\Legwork\\desk',
    ],
  ] as const)('on %s lies beside %s', (platform, dataFolder, deskFolder) => {
    const home = platform === 'win32' ? 'C:\\Users\\ada' : '/home/ada';
    expect(defaultDeskFolder({ platform, env: {}, home }, dataFolder)).toBe(deskFolder);
  });
});

describe('two folders', () => {
  it.each([
    ['beside each other', 'data', 'desk', true],
    ['beside each other, the second not there yet', 'data', 'new', true],
    ['whose names begin alike', 'data', 'data-desk', true],
    ['the same', 'data', 'data', false],
    ['the second in the first', 'data', 'data/in', false],
    ['the second in the first, not there yet', 'data', 'data/new', false],
    ['the first in the second', 'data/in', 'data', false],
    ['the same by a link', 'data', 'link', false],
    ['the second in the first, by a link', 'data', 'link/in', false],
    ['the second in the first by a link, not there yet', 'data', 'link/new', false],
    ['the first in the second, by a link', 'data/in', 'link', false],
    ['the same by a way round', 'data', 'desk/../data', false],
    ['beside each other, neither there yet', 'new', 'new-desk', true],
    ['beside each other, the first not there yet', 'new', 'desk', true],
    ['the same, not there yet', 'new', 'new', false],
    ['the same by a link, not there yet', 'data/new', 'link/new', false],
    ['the second in the first, neither there yet', 'new', 'new/in', false],
    ['the second a link to nothing', 'data', 'dangling', true],
  ] as const)('%s', async (_, one, other, isApart) => {
    const root = await tempFolder();
    for (const name of ['data', 'data/in', 'desk', 'data-desk']) await mkdir(path.join(root, name));
    await symlink(path.join(root, 'data'), path.join(root, 'link'));
    await symlink(path.join(root, 'nowhere'), path.join(root, 'dangling'));
    expect(await areApart(`${root}/${one}`, `${root}/${other}`)).toBe(isApart);
  });
});
