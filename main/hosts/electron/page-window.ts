/**
 * The one window and its page. The window opens where it was. While the app has a reason to stay, closing hides it. A
 * hidden page keeps running: it keeps what the user is typing, and its clock locks the vault in time.
 */
import { app, type BrowserWindow, type Session, screen, type WebContents } from 'electron';
import type { PageCommand } from '#shared/contract/bridge.ts';
import type { News } from '#shared/contract/news.ts';
import type { CommandChannel, NewsChannel } from './channel.ts';
import { appOrigin } from './own-origin.ts';
import { type RecoveryOptions, recoverPage } from './page-recovery.ts';
import type { PlaceFile } from './place-file.ts';
import { createWindow, pagePreferences } from './window.ts';
import { boundsOn, type Rectangle, type WindowPlace } from './window-place.ts';

const commandChannel: CommandChannel = 'legwork:command';
const newsChannel: NewsChannel = 'legwork:news';

export type PageWindowOptions = RecoveryOptions & {
  readonly session: Session;
  readonly place: PlaceFile;
  /** The page's background in the user's theme. */
  readonly ground: () => string;
  /** Whether the app keeps running without a visible window. */
  readonly staysOnClose: () => boolean;
  /** Called when the page has loaded. */
  readonly onLoaded: () => void;
};

export type PageWindow = {
  /** Opens the window if there is none, else brings it to the front. */
  readonly show: () => Promise<void>;
  /** Shows the window and runs a command in its page. */
  readonly run: (command: PageCommand) => Promise<void>;
  /** Sends the news to the page, if there is one, visible or hidden. */
  readonly tellNews: (news: News) => void;
  /** Undoes or redoes typing in the page. */
  readonly ofText: (command: 'undo' | 'redo') => void;
  readonly isOwn: (contents: WebContents) => boolean;
  /** Applies a change of theme. */
  readonly repaint: () => void;
};

/** The work areas of the connected screens, the primary one's first. */
const workAreas = (): readonly Rectangle[] => {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
};

const placeOf = (window: BrowserWindow): WindowPlace => ({
  bounds: window.getNormalBounds(),
  isMaximized: window.isMaximized(),
  isFullScreen: window.isFullScreen(),
});

/** On macOS, hiding a full-screen window leaves a black screen: leave full screen first. */
function hide(window: BrowserWindow): void {
  if (!window.isFullScreen()) {
    window.hide();
    return;
  }
  window.once('leave-full-screen', () => window.hide());
  window.setFullScreen(false);
}

export function createPageWindow(options: PageWindowOptions): PageWindow {
  const { session, place, ground, staysOnClose, onLoaded } = options;
  let window: BrowserWindow | null = null;
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });

  const open = (): BrowserWindow => {
    const kept = place.read();
    const { isPackaged } = app;
    const opened = createWindow({
      webPreferences: pagePreferences(session, isPackaged),
      isPackaged,
      bounds: boundsOn(workAreas(), kept),
      ground: ground(),
    });
    opened.once('ready-to-show', () => {
      if (kept?.isMaximized === true) opened.maximize();
      if (kept?.isFullScreen === true) opened.setFullScreen(true);
      opened.show();
    });
    opened.on('close', (event) => {
      place.write(placeOf(opened));
      if (isQuitting || !staysOnClose()) return;
      event.preventDefault();
      hide(opened);
    });
    opened.on('closed', () => {
      window = null;
    });
    recoverPage(opened, options);
    return opened;
  };

  const show = async (): Promise<void> => {
    // Showing the window cancels a quit that was held up.
    isQuitting = false;
    if (window !== null) {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      return;
    }
    const opened = open();
    window = opened;
    try {
      await opened.loadURL(`${appOrigin}/`);
      onLoaded();
    } catch (error) {
      // A window that was closed while loading reports an error, too.
      if (!opened.isDestroyed()) throw error;
    }
  };

  return {
    show,
    run: async (command) => {
      await show();
      window?.webContents.send(commandChannel, command);
    },
    tellNews: (news) => window?.webContents.send(newsChannel, news),
    ofText: (command) => {
      if (command === 'undo') window?.webContents.undo();
      else window?.webContents.redo();
    },
    isOwn: (contents) => window !== null && contents === window.webContents,
    repaint: () => window?.setBackgroundColor(ground()),
  };
}
