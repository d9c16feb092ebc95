/**
 * The menu bar, by each platform's conventions: macOS has settings and quit in the app's own menu, the others under
 * File. Roles are the system's own commands. Electron labels them in English, so each has our label.
 * Electron's default menu also offers its web site, and has a shortcut that reloads the page by mistake.
 */
import type { MenuItemConstructorOptions } from 'electron';
import type { PageCommand } from '#shared/contract/bridge.ts';
import type { HostTranslate } from '../../host-messages.ts';
import { withMnemonics } from './mnemonics.ts';
import type { ZoomCommand } from './zoom.ts';

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
  readonly zoom: (command: ZoomCommand) => void;
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
      pageItem('menu.exchange', 'exchange'),
      pageItem('menu.handOver', 'hand-over'),
      pageItem('menu.report', 'report'),
      line,
      pageItem('menu.yourData', 'data'),
      { label: t('menu.showFolder'), click: showFolder },
      ...(isVaultOn ? [pageItem('menu.lock', 'lock', 'CmdOrCtrl+Shift+L')] : []),
      line,
      pageItem('menu.print', 'print', 'CmdOrCtrl+P'),
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

function viewMenu({ t, isPackaged, zoom }: MenuOptions, pageItem: PageItem): Item {
  // The keys are the page window's (zoom.ts): they differ by keyboard. The menu only shows them.
  const zoomItem = (
    id: 'menu.actualSize' | 'menu.zoomIn' | 'menu.zoomOut',
    command: ZoomCommand,
    key: string,
  ): Item => ({
    label: t(id),
    click: () => zoom(command),
    ...{ accelerator: `CmdOrCtrl+${key}`, registerAccelerator: false },
  });
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
      zoomItem('menu.actualSize', 'reset', '0'),
      zoomItem('menu.zoomIn', 'in', 'Plus'),
      zoomItem('menu.zoomOut', 'out', '-'),
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

/** @param settings nothing before the app can show any */
const appMenu = (t: HostTranslate, settings: readonly Item[]): Item => ({
  label: 'Legwork',
  submenu: [
    { role: 'about', label: t('menu.about') },
    line,
    ...settings,
    { role: 'services', label: t('menu.services') },
    line,
    { role: 'hide', label: t('menu.hide') },
    { role: 'hideOthers', label: t('menu.hideOthers') },
    { role: 'unhide', label: t('menu.unhide') },
    line,
    { role: 'quit', label: t('menu.quit') },
  ],
});

/** The menu bar of macOS until the data folder is open: Electron's own is English, and most of it leads nowhere. */
export const startMenuTemplate = (t: HostTranslate): Item[] => [appMenu(t, [])];

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
  const items: Item[] = [
    ...(isMac ? [appMenu(t, [settings, line])] : []),
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
  return isMac ? items : withMnemonics(items);
}
