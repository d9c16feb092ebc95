import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { hostMessages } from '#main/host-messages.ts';
import { type MenuOptions, menuTemplate } from '#main/hosts/electron/menu.ts';
import { trayTemplate } from '#main/hosts/electron/tray-menu.ts';
import type { Screen } from '#shared/contract/screens.ts';
import { host as en } from '#shared/messages/en/host.ts';
import { languages } from '#shared/record/preferences.ts';

type Item = MenuItemConstructorOptions;

const platforms = ['darwin', 'win32', 'linux'] as const;

/** Without the mark of its letter (mnemonics.test.ts). */
const unmarked = (item: Item): Item =>
  item.label === undefined ? item : { ...item, label: item.label.replace('&', '') };

const menuOptions = (done: string[]): MenuOptions => ({
  platform: 'linux',
  isPackaged: true,
  isVaultOn: true,
  t: hostMessages('en'),
  run: (command) => done.push(command),
  ofText: (command) => done.push(`${command} of text`),
  showFolder: () => done.push('folder'),
  zoom: (command) => done.push(`zoom ${command}`),
});

function menuOf(given: Partial<MenuOptions> = {}) {
  const done: string[] = [];
  const built = menuTemplate({ ...menuOptions(done), ...given });
  const menus = built.map((menu) => ({
    ...unmarked(menu),
    submenu: (menu.submenu as Item[]).map(unmarked),
  }));
  const items = menus.flatMap(({ submenu }) => submenu as Item[]);
  const click = (label: string): void => {
    const item = items.find((each) => each.label === label);
    item?.click?.({} as never, undefined, {} as never);
  };
  return { menus, items, done, click, labels: menus.map(({ label }) => label) };
}

describe('the menu bar', () => {
  it('keeps settings, hiding and quitting in the app’s own menu on macOS, and under File elsewhere', () => {
    expect(menuOf({ platform: 'darwin' }).labels).toEqual([
      'Legwork',
      'File',
      'Edit',
      'View',
      'Window',
      'Help',
    ]);
    const [app, file] = menuOf({ platform: 'darwin' }).menus;
    const rolesOf = (menu: Item | undefined) => ((menu?.submenu ?? []) as Item[]).map(({ role }) => role);
    expect(rolesOf(app)).toEqual(
      expect.arrayContaining(['about', 'services', 'hide', 'hideOthers', 'unhide', 'quit']),
    );
    expect(rolesOf(file)).toContain('close');
    expect(rolesOf(file)).not.toContain('quit');
    const [elsewhere] = menuOf({ platform: 'win32' }).menus;
    expect(elsewhere?.submenu).toContainEqual(expect.objectContaining({ label: 'Settings…' }));
    expect(elsewhere?.submenu).toContainEqual({ role: 'quit', label: 'Exit' });
  });

  it.each(platforms)('has the shortcuts that people of %s know, each once', (platform) => {
    const { items } = menuOf({ platform });
    const keys = items.flatMap(({ accelerator }) => (accelerator === undefined ? [] : [String(accelerator)]));
    expect(keys).toEqual(expect.arrayContaining(['CmdOrCtrl+,', 'CmdOrCtrl+Z', 'CmdOrCtrl+N']));
    expect(keys).toContain(platform === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z');
    expect(new Set(keys).size).toBe(keys.length);
    // Those of the page without a modifier or with Alt are the page's and the system's.
    for (const key of keys) expect(key).toMatch(/^(Shift\+)?(CmdOrCtrl|Ctrl)\+/);
  });

  it.each([
    ['Log Shift', ['today']],
    ['Catch Up on Missing Days', ['catch-up']],
    ['Settings…', ['settings']],
    ['Trends', ['trends']],
    ['Your Data', ['data']],
    ['Show Data Folder', ['folder']],
    ['Find a Command…', ['openPalette']],
    ['Keyboard Shortcuts', ['openKeys']],
    ['Lock Now', ['lock']],
    ['Undo', ['undo of text', 'undo']],
    ['Redo', ['redo of text', 'redo']],
    ['Print…', ['print']],
    ['Zoom In', ['zoom in']],
    ['Actual Size', ['zoom reset']],
  ])('%s does what it says', (label, expected) => {
    const { click, done } = menuOf();
    click(label);
    expect(done).toEqual(expected);
  });

  it('shows the keys of the zoom and leaves them to the window, which knows every keyboard', () => {
    const shown = menuOf().items.filter(({ registerAccelerator }) => registerAccelerator === false);
    expect(shown.map(({ accelerator }) => accelerator)).toEqual([
      'CmdOrCtrl+0',
      'CmdOrCtrl+Plus',
      'CmdOrCtrl+-',
    ]);
  });

  it('marks no letters on macOS', () => {
    expect(JSON.stringify(menuTemplate({ ...menuOptions([]), platform: 'darwin' }))).not.toContain('&');
  });

  it('offers to lock only what has a lock', () => {
    expect(menuOf({ isVaultOn: false }).items.map(({ label }) => label)).not.toContain('Lock Now');
  });

  it('gives developer tools to developers alone', () => {
    const has = (isPackaged: boolean) =>
      menuOf({ isPackaged }).items.some(({ role }) => role === 'toggleDevTools');
    expect([has(false), has(true)]).toEqual([true, false]);
  });

  it.each(languages)('is spoken in %s down to the system’s own commands', (language) => {
    for (const platform of platforms) {
      const { menus, items } = menuOf({ platform, t: hostMessages(language) });
      for (const { type, label } of [...menus, ...items]) {
        if (type !== 'separator') expect(label).toMatch(/\p{L}/u);
      }
    }
  });
});

describe('the tray', () => {
  const trayOf = (strictLine: string | null, waiting: Screen | null = null) => {
    const done: string[] = [];
    const items = trayTemplate({
      t: hostMessages('en'),
      strictLine,
      waiting,
      run: (command) => done.push(command),
      open: () => done.push('open'),
    });
    return { done, items, labels: items.flatMap(({ label }) => label ?? []) };
  };

  it('has the quick log, the app and the way out, and the treatment while one runs', () => {
    expect(trayOf(null).labels).toEqual(['Log Shift', 'Open Legwork', 'Quit Legwork']);
    expect(trayOf('On until 22:00').labels[0]).toBe('On until 22:00');
  });

  it('has a waiting reminder first, which opens its screen', () => {
    const { done, items, labels } = trayOf('On until 22:00', 'stockings');
    expect(labels.slice(0, 2)).toEqual(['A reminder waits: the system did not show it', 'On until 22:00']);
    items[0]?.click?.({} as never, undefined, {} as never);
    expect(done).toEqual(['stockings']);
  });

  it('opens what is clicked', () => {
    const { done, items } = trayOf('On until 22:00');
    for (const { click } of items) click?.({} as never, undefined, {} as never);
    expect(done).toEqual(['open', 'today', 'open']);
  });
});

describe('a text outside the page', () => {
  const ids = Object.keys(en) as (keyof typeof en)[];
  const namesIn = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

  it.each(languages)('names the same values in %s as in English', (language) => {
    const t = hostMessages(language);
    for (const id of ids) expect([...namesIn(t(id))].sort()).toEqual([...namesIn(en[id])].sort());
  });

  it('is filled with its values, once each, and shows what was left out', () => {
    expect(hostMessages('en')('crash.detail', { folder: '/a/{times}$&' })).toContain('folder: /a/{times}$&');
    expect(hostMessages('de')('crash.title')).toContain('{times}');
  });
});
