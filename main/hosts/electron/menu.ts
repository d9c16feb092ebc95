/**
 * The menu bar, by each platform's conventions: macOS has settings and quit in the app's own menu, the others under
 * File. Roles are the system's own commands. Electron labels them in English, so each has our label.
 * Electron's default menu also offers its web site, and has a shortcut that reloads the page by mistake.
 */
import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand } from '#shared/contract/bridge.ts';
import type { HostTranslate } from '../../host-messages.ts';

type Item = MenuItemConstructorOptions;

export type MenuOptions = {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** Whether there is a vault to lock. */
  readonly isVaultOn: boolean;
  readonly t: HostTranslate;
  /** Asks the page to run the command. */
  readonly run: (command: PageCommand) => void;
  /** Undoes or redoes typing in the focused element. */
  readonly ofText: (command: 'undo' | 'redo') => void;
  readonly showFolder: () => void;
};

const line: Item = { type: 'separator' };

function fileMenu(options: MenuOptions, isMac: boolean, pageItem: PageItem, settings: Item): Item {
  const { t, platform, isVaultOn, showFolder } = options;
  const quit = t(platform === 'win32' ? 'menu.exit' : 'menu.quit');
  return {
    label: t('menu.file'),
    submenu: [
      pageItem('menu.log', 'today', 'CmdOrCtrl+N'),
      pageItem('menu.catchUp', 'catch-up'),
      line,
      pageItem('menu.yourData', 'data'),
      { label: t('menu.showFolder'), click: showFolder },
      ...(isVaultOn ? [pageItem('menu.lock', 'lock', 'CmdOrCtrl+Shift+L')] : []),
      line,
      ...(isMac ? [] : [settings, line]),
      isMac ? { role: 'close', label: t('menu.close') } : { role: 'quit', label: quit },
    ],
  };
}

function editMenu({ t, run, ofText, platform }: MenuOptions): Item {
  // A focused text undoes its typing. Without one, the page undoes its last save. Only one of the two has work to do.
  const both = (command: 'undo' | 'redo', accelerator: string): Item => ({
    label: t(`menu.${command}`),
    accelerator,
    click: () => {
      ofText(command);
      run(command);
    },
  });
  return {
    label: t('menu.edit'),
    submenu: [
      both('undo', 'CmdOrCtrl+Z'),
      both('redo', platform === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z'),
      line,
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'delete', label: t('menu.delete') },
      line,
      { role: 'selectAll', label: t('menu.selectAll') },
    ],
  };
}

function viewMenu({ t, isPackaged }: MenuOptions, pageItem: PageItem): Item {
  return {
    label: t('menu.view'),
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
      { role: 'resetZoom', label: t('menu.actualSize') },
      { role: 'zoomIn', label: t('menu.zoomIn') },
      { role: 'zoomOut', label: t('menu.zoomOut') },
      line,
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
      ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: t('menu.developerTools') } as const]),
    ],
  };
}

function windowMenu({ t }: MenuOptions, isMac: boolean): Item {
  const minimize: Item = { role: 'minimize', label: t('menu.minimize') };
  const macItems: Item[] = [
    { role: 'zoom', label: t('menu.zoom') },
    line,
    { role: 'front', label: t('menu.front') },
  ];
  const close: Item = { role: 'close', label: t('menu.close') };
  return {
    ...(isMac && { role: 'window' as const }),
    label: t('menu.window'),
    submenu: [minimize, ...(isMac ? macItems : [close])],
  };
}

const appMenu = ({ t }: MenuOptions, settings: Item): Item => ({
  label: 'Legwork',
  submenu: [
    { role: 'about', label: t('menu.about') },
    line,
    settings,
    line,
    { role: 'services', label: t('menu.services') },
    line,
    { role: 'hide', label: t('menu.hide') },
    { role: 'hideOthers', label: t('menu.hideOthers') },
    { role: 'unhide', label: t('menu.unhide') },
    line,
    { role: 'quit', label: t('menu.quit') },
  ],
});

type PageItem = (id: Parameters<HostTranslate>[0], command: PageCommand, accelerator?: string) => Item;

export function menuTemplate(options: MenuOptions): Item[] {
  const { t, run, platform } = options;
  const isMac = platform === 'darwin';
  const pageItem: PageItem = (id, command, accelerator) => ({
    label: t(id),
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
      label: t('menu.help'),
      submenu: [
        pageItem('menu.keys', 'openKeys'),
        pageItem('menu.why', 'why'),
        ...(isMac ? [] : [line, { role: 'about', label: t('menu.about') } as const]),
      ],
    },
  ];
}
