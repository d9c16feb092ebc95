/** The app's one window: what its page may do, and how it is made. The app refuses to make an unsafe one. */
import path from 'node:path';
import { BrowserWindow, type Session, type WebPreferences } from 'electron';
import { StartError } from '../../user-facing-error.ts';
import { leastSize, type Rectangle } from './window-place.ts';

/** Keeps Node, other origins and foreign content out of a page; window.test.ts tries the opposite of each. */
const safePreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences;

/**
 * Requires that each of these is set explicitly, so that no default of a later Electron decides; that nothing else
 * reopens what they close; and that a packaged app has no developer tools.
 * @throws StartError naming what is unsafe; open no window then
 */
export function assertSafeWebPreferences(preferences: WebPreferences, isPackaged: boolean): void {
  const names = Object.keys(safePreferences) as (keyof typeof safePreferences)[];
  const unsafe: string[] = names.filter((name) => preferences[name] !== safePreferences[name]);
  if (preferences.enableBlinkFeatures !== undefined) unsafe.push('enableBlinkFeatures');
  if (isPackaged && preferences.devTools !== false) unsafe.push('devTools');
  if (unsafe.length > 0) {
    throw new StartError(
      `Legwork refuses to open an unsafe window (${unsafe.join(', ')}): install it again from where you got it.`,
    );
  }
}

export const pagePreferences = (session: Session, isPackaged: boolean): WebPreferences => ({
  session,
  preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
  ...safePreferences,
  devTools: !isPackaged,
});

export type WindowOptions = {
  readonly webPreferences: WebPreferences;
  readonly isPackaged: boolean;
  readonly bounds: Rectangle;
  /** The page's background, until the page has painted its own. */
  readonly ground: string;
};

/**
 * Makes a window, to be shown once its page has painted.
 * @throws StartError instead of making an unsafe one.
 */
export function createWindow({ webPreferences, isPackaged, bounds, ground }: WindowOptions): BrowserWindow {
  assertSafeWebPreferences(webPreferences, isPackaged);
  const window = new BrowserWindow({
    title: 'Legwork',
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    backgroundColor: ground,
    show: false,
    webPreferences,
  });
  // A window made on one screen and moved to one of another scale keeps the wrong size (electron/electron#10862).
  window.setBounds(bounds);
  return window;
}

/** Shows the window, whether it is hidden, minimised or behind others. */
export function showInFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
