/**
 * The menu bar, by each platform's conventions: macOS keeps settings and quitting in the app's own menu, the others
 * under File. The roles are the system's own commands; Electron's labels for them are English, so each has ours.
 * Electron's default menu also offers to open its web site, and reloads the page by a shortcut pressed by mistake.
 */
import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand } from '#shared/api/bridge.ts';
import type { HostSay } from '../../words/words.ts';

type Item = MenuItemConstructorOptions;

export type MenuOptions = {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** Whether there is anything to lock. */
  readonly isVaultOn: boolean;
  readonly say: HostSay;
  /** Has the page do it. */
  readonly run: (command: PageCommand) => void;
  /** Undoes or redoes typing, in whatever has the focus. */
  readonly ofText: (command: 'undo' | 'redo') => void;
  readonly showFolder: () => void;
};

const line: Item = { type: 'separator' };

function fileMenu(options: MenuOptions, isMac: boolean, pageItem: PageItem, settings: Item): Item {
  const { say, platform, isVaultOn, showFolder } = options;
  const quit = say(platform === 'win32' ? 'menu.exit' : 'menu.quit');
  return {
    label: say('menu.file'),
    submenu: [
      pageItem('menu.log', 'today', 'CmdOrCtrl+N'),
      pageItem('menu.catchUp', 'catch-up'),
      line,
      pageItem('menu.yourData', 'data'),
      { label: say('menu.showFolder'), click: showFolder },
      ...(isVaultOn ? [pageItem('menu.lock', 'lock', 'CmdOrCtrl+Shift+L')] : []),
      line,
      ...(isMac ? [] : [settings, line]),
      isMac ? { role: 'close', label: say('menu.close') } : { role: 'quit', label: quit },
    ],
  };
}

function editMenu({ say, run, ofText, platform }: MenuOptions): Item {
  // The text with the focus undoes typing; without one the page undoes its last save. One of them has nothing to do.
  const both = (command: 'undo' | 'redo', accelerator: string): Item => ({
    label: say(`menu.${command}`),
    accelerator,
    click: () => {
      ofText(command);
      run(command);
    },
  });
  return {
    label: say('menu.edit'),
    submenu: [
      both('undo', 'CmdOrCtrl+Z'),
      both('redo', platform === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z'),
      line,
      { role: 'cut', label: say('menu.cut') },
      { role: 'copy', label: say('menu.copy') },
      { role: 'paste', label: say('menu.paste') },
      { role: 'delete', label: say('menu.delete') },
      line,
      { role: 'selectAll', label: say('menu.selectAll') },
    ],
  };
}

function viewMenu({ say, isPackaged }: MenuOptions, pageItem: PageItem): Item {
  return {
    label: say('menu.view'),
    submenu: [
      pageItem('menu.today', 'today', 'CmdOrCtrl+1'),
      pageItem('menu.calendar', 'calendar', 'CmdOrCtrl+2'),
      pageItem('menu.trends', 'trends', 'CmdOrCtrl+3'),
      pageItem('menu.stockings', 'stockings', 'CmdOrCtrl+4'),
      pageItem('menu.why', 'why', 'CmdOrCtrl+5'),
      pageItem('menu.strict', 'strict', 'CmdOrCtrl+6'),
      line,
      pageItem('menu.palette', 'openPalette', 'CmdOrCtrl+K'),
      line,
      { role: 'resetZoom', label: say('menu.actualSize') },
      { role: 'zoomIn', label: say('menu.zoomIn') },
      { role: 'zoomOut', label: say('menu.zoomOut') },
      line,
      { role: 'togglefullscreen', label: say('menu.fullScreen') },
      ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: say('menu.developerTools') } as const]),
    ],
  };
}

function windowMenu({ say }: MenuOptions, isMac: boolean): Item {
  const minimize: Item = { role: 'minimize', label: say('menu.minimize') };
  const macItems: Item[] = [
    { role: 'zoom', label: say('menu.zoom') },
    line,
    { role: 'front', label: say('menu.front') },
  ];
  const close: Item = { role: 'close', label: say('menu.close') };
  return {
    ...(isMac && { role: 'window' as const }),
    label: say('menu.window'),
    submenu: [minimize, ...(isMac ? macItems : [close])],
  };
}

const appMenu = ({ say }: MenuOptions, settings: Item): Item => ({
  label: 'Legwork',
  submenu: [
    { role: 'about', label: say('menu.about') },
    line,
    settings,
    line,
    { role: 'services', label: say('menu.services') },
    line,
    { role: 'hide', label: say('menu.hide') },
    { role: 'hideOthers', label: say('menu.hideOthers') },
    { role: 'unhide', label: say('menu.unhide') },
    line,
    { role: 'quit', label: say('menu.quit') },
  ],
});

type PageItem = (id: Parameters<HostSay>[0], command: PageCommand, accelerator?: string) => Item;

export function menuTemplate(options: MenuOptions): Item[] {
  const { say, run, platform } = options;
  const isMac = platform === 'darwin';
  const pageItem: PageItem = (id, command, accelerator) => ({
    label: say(id),
    click: () => run(command),
    ...(accelerator !== undefined && { accelerator }),
  });
  const settings = pageItem('menu.settings', 'settings', 'CmdOrCtrl+,');
  return [
    ...(isMac ? [appMenu(options, settings)] : []),
    fileMenu(options, isMac, pageItem, settings),
    editMenu(options),
    viewMenu(options, pageItem),
    windowMenu(options, isMac),
    {
      ...(isMac && { role: 'help' as const }),
      label: say('menu.help'),
      submenu: [
        pageItem('menu.keys', 'openKeys'),
        pageItem('menu.why', 'why'),
        ...(isMac ? [] : [line, { role: 'about', label: say('menu.about') } as const]),
      ],
    },
  ];
}
