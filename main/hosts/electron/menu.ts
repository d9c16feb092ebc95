/**
 * The menu bar: the platform's own commands for text, size and windows. Electron's default one also offers to open
 * its web site, and reloads the page by a shortcut that people press by mistake.
 */
import type { MenuItemConstructorOptions } from 'electron';

export const menuTemplate = (
  platform: NodeJS.Platform,
  isPackaged: boolean,
): MenuItemConstructorOptions[] => [
  ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
  { role: 'fileMenu' },
  { role: 'editMenu' },
  {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  },
  { role: 'windowMenu' },
];
