/** The Electron host as the services see it. */
import { app, dialog, powerMonitor, shell } from 'electron';
import type { Screen } from '#shared/contract/screens.ts';
import type { Host, PowerEvent } from '../../host.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { loginItemOf } from './login-item.ts';
import { createNotifications } from './notifications.ts';

async function chooseFolder(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] });
  return filePaths[0] ?? null;
}

async function openFolder(folder: string): Promise<void> {
  const why = await shell.openPath(folder);
  if (why !== '') throw new ServiceError({ id: 'service.folder-not-shown', values: { why, folder } });
}

/** Linux reports sleep, but not a locked screen. */
export function onPower(listener: (event: PowerEvent) => void): () => void {
  const suspend = (): void => listener('suspend');
  const resume = (): void => listener('resume');
  const lock = (): void => listener('lock-screen');
  const unlock = (): void => listener('unlock-screen');
  powerMonitor.on('suspend', suspend);
  powerMonitor.on('resume', resume);
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('unlock-screen', unlock);
  return () => {
    powerMonitor.off('suspend', suspend);
    powerMonitor.off('resume', resume);
    powerMonitor.off('lock-screen', lock);
    powerMonitor.off('unlock-screen', unlock);
  };
}

/** The user's languages in the page's order: menus and page use the same language. */
export const languages = (): readonly string[] => [app.getLocale(), ...app.getPreferredSystemLanguages()];

export type HostOptions = {
  /** Shows the window with a screen. */
  readonly open: (screen: Screen) => void;
  readonly showStrict: Host['showStrict'];
};

export const createHost = ({ open, showStrict }: HostOptions): Host => ({
  kind: 'electron',
  languages,
  chooseFolder,
  openFolder,
  loginItem: loginItemOf(process.platform, app.isPackaged),
  ...createNotifications(open),
  onPower,
  showStrict,
});
