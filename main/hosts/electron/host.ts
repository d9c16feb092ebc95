/** The Electron host as the services see it. */
import { app, type BrowserWindow, dialog, type OpenDialogOptions, powerMonitor, shell } from 'electron';
import type { Screen } from '#shared/contract/screens.ts';
import { type Reader, readableLocales } from '#shared/record/language.ts';
import type { Host, PowerEvent } from '../../host.ts';
import { ServiceError } from '../../user-facing-error.ts';
import { loginItemOf, type NamedFolders } from './login-item.ts';
import { createNotifications } from './notifications.ts';

/** The dialog belongs to the window, if there is one: it stays before it and closes with it. */
async function chooseFolder(window: BrowserWindow | null): Promise<string | null> {
  const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] };
  const { filePaths } =
    window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
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

/**
 * What the system says of the reader: the languages with their regions, then Chromium's own locale, which loses some
 * regions (`en-GB` for Canada). A language that the user asked for by `--lang` comes first. Call it after ready.
 */
export const readerOfSystem = (): Reader => ({
  locales: readableLocales([
    app.commandLine.getSwitchValue('lang'),
    ...app.getPreferredSystemLanguages(),
    app.getLocale(),
  ]),
  countryCode: app.getLocaleCountryCode() || null,
});

export type HostOptions = NamedFolders & {
  readonly reader: Reader;
  /** The parent of dialogs; null if there is no window. */
  readonly window: () => BrowserWindow | null;
  /** Shows the window with a screen. */
  readonly open: (screen: Screen) => void;
  readonly takeOpenedFile: Host['takeOpenedFile'];
  readonly showStrict: Host['showStrict'];
  readonly showWaiting: Host['showWaiting'];
};

export const createHost = ({
  reader,
  namedFolder,
  namedDesk,
  window,
  open,
  showStrict,
  showWaiting,
  takeOpenedFile,
}: HostOptions): Host => ({
  ...reader,
  kind: 'electron',
  chooseFolder: () => chooseFolder(window()),
  openFolder,
  loginItem: loginItemOf({ platform: process.platform, isPackaged: app.isPackaged, namedFolder, namedDesk }),
  ...createNotifications(open, process.platform),
  onPower,
  takeOpenedFile,
  showStrict,
  showWaiting,
});
