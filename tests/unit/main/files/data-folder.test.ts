import { describe, expect, it } from 'vitest';
import { defaultDataFolder } from '#main/files/data-folder.ts';

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
