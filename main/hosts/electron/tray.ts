/** The tray icon, if the desktop has a place for one. */
import path from 'node:path';
import { Menu, Tray } from 'electron';
import { type TrayOptions, trayTemplate } from './tray-menu.ts';

export type TrayIcon = { readonly update: (options: TrayOptions) => void };

/** The icon's file in the page's folder. The system itself finds the larger file beside it. */
export const trayImage = (pageFolder: string, platform: NodeJS.Platform): string =>
  path.join(pageFolder, platform === 'darwin' ? 'trayTemplate.png' : 'tray.png');

/** Null if the icon cannot be shown: the app then ends with its window. */
export function createTray(image: string, platform: NodeJS.Platform, open: () => void): TrayIcon | null {
  try {
    const tray = new Tray(image);
    // On macOS a click opens the menu.
    if (platform !== 'darwin') tray.on('click', open);
    return {
      update: (options) => {
        tray.setToolTip(options.strictLine === null ? 'Legwork' : `Legwork: ${options.strictLine}`);
        tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(options)));
      },
    };
  } catch {
    return null;
  }
}
