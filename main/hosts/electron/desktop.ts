/**
 * The desktop parts of the app around its window: menu bar, tray and theme, in the user's language. They are drawn
 * again when the user's choices change. They ask the services as the page does, and know nothing of a closed record.
 */
import { app, Menu, nativeTheme } from 'electron';
import type { PageCommand } from '#shared/contract/bridge.ts';
import type { Services } from '#shared/contract/contract.ts';
import type { Screen } from '#shared/contract/screens.ts';
import { languageOf } from '#shared/record/language.ts';
import { defaultPreferences, type Preferences } from '#shared/record/preferences.ts';
import type { Host } from '../../host.ts';
import { type HostTranslate, hostMessages } from '../../host-messages.ts';
import { groundOf, themeSourceOf } from './appearance.ts';
import { menuTemplate, startMenuTemplate } from './menu.ts';
import type { PageWindow } from './page-window.ts';
import { failWith } from './quit.ts';
import { staysWithoutWindow } from './staying.ts';
import type { TrayIcon } from './tray.ts';

/** Everything that the desktop parts depend on. */
type Look = Pick<Preferences, 'language' | 'theme'> & {
  readonly isVaultOn: boolean;
  readonly startsAtLogin: boolean;
  readonly strictLine: string | null;
  readonly waiting: Screen | null;
};

export type DesktopParts = {
  readonly api: Services;
  readonly host: Host;
  readonly window: PageWindow;
  /** Null if the desktop has no place for one. */
  readonly tray: TrayIcon | null;
};

export type Desktop = {
  readonly t: () => HostTranslate;
  /** The page's background in the user's theme. */
  readonly ground: () => string;
  readonly staysWithoutWindow: () => boolean;
  readonly showStrict: Host['showStrict'];
  readonly showWaiting: Host['showWaiting'];
  /** Shows menu and tray from now on. */
  readonly begin: (parts: DesktopParts) => Promise<void>;
  /** Reads the state again, and redraws if it has changed. */
  readonly refresh: () => void;
};

/** Used before anything is known. */
const firstLook: Look = {
  ...{ language: defaultPreferences.language, theme: defaultPreferences.theme },
  ...{ isVaultOn: false, startsAtLogin: false, strictLine: null, waiting: null },
};

async function lookOf(
  { api, host }: DesktopParts,
  { strictLine, waiting }: Pick<Look, 'strictLine' | 'waiting'>,
): Promise<Look> {
  const startsAtLogin = (await host.loginItem?.isOn()) ?? false;
  const { state, isVaultOn } = api.data.status();
  const { language, theme } = api.preferences.read();
  // Show nothing of what a closed record holds.
  const shown = { strictLine: state === 'open' ? strictLine : null, waiting };
  return { language, theme, isVaultOn, startsAtLogin, ...shown };
}

/** @param locales the reader's, as the system names them */
export function createDesktop(locales: readonly string[]): Desktop {
  let parts: DesktopParts | null = null;
  let strictLine: string | null = null;
  let waiting: Screen | null = null;
  let look = firstLook;
  let drawn = '';

  const t = (): HostTranslate => hostMessages(languageOf(look.language, locales));
  const ground = (): string => groundOf(look.theme, nativeTheme.shouldUseDarkColors);

  if (process.platform === 'darwin') {
    Menu.setApplicationMenu(Menu.buildFromTemplate(startMenuTemplate(t())));
  }

  const draw = ({ api, host, window, tray }: DesktopParts): void => {
    const run = (command: PageCommand): void => void window.run(command).catch(failWith);
    const open = (): void => void window.show().catch(failWith);
    const template = menuTemplate({
      platform: process.platform,
      isPackaged: app.isPackaged,
      isVaultOn: look.isVaultOn,
      t: t(),
      run,
      ofText: window.ofText,
      zoom: window.zoom,
      // On failure, the data screen opens: it names the folder, too.
      showFolder: () => void host.openFolder?.(api.about.read().dataFolder).catch(() => run('data')),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    tray?.update({ t: t(), strictLine: look.strictLine, waiting: look.waiting, run, open });
    nativeTheme.themeSource = themeSourceOf(look.theme);
    window.repaint();
  };

  const lookAgain = async (): Promise<void> => {
    if (parts === null) return;
    look = await lookOf(parts, { strictLine, waiting });
    const seen = JSON.stringify(look);
    if (seen === drawn) return;
    drawn = seen;
    draw(parts);
  };

  return {
    t,
    ground,
    staysWithoutWindow: () =>
      staysWithoutWindow({
        platform: process.platform,
        hasTray: parts !== null && parts.tray !== null,
        isStrictRunning: strictLine !== null,
        startsAtLogin: look.startsAtLogin,
      }),
    showStrict: (line) => {
      strictLine = line;
      void lookAgain().catch(failWith);
    },
    showWaiting: (screen) => {
      if (screen === waiting) return;
      waiting = screen;
      void lookAgain().catch(failWith);
    },
    begin: async (given) => {
      parts = given;
      nativeTheme.on('updated', given.window.repaint);
      await lookAgain();
    },
    refresh: () => void lookAgain().catch(failWith),
  };
}
