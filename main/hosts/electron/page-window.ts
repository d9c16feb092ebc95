/**
 * The one window and its page: opened where it was, told what to do, hidden instead of closed while the app has a
 * reason to stay. A hidden page goes on: it keeps what is being typed, and its clock locks the vault in time.
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
  /** The ground of the page in the user's theme. */
  readonly ground: () => string;
  /** Whether the app goes on without a window on the screen. */
  readonly staysOnClose: () => boolean;
  /** The page is there. */
  readonly onLoaded: () => void;
};

export type PageWindow = {
  /** Opens the window where there is none, else brings it to the front. */
  readonly show: () => Promise<void>;
  /** Shows the window, and has its page do something. */
  readonly run: (command: PageCommand) => Promise<void>;
  /** Tells the page how far the record has come, where there is one, on the screen or not. */
  readonly tellNews: (news: News) => void;
  /** Undoes or redoes typing in the page. */
  readonly ofText: (command: 'undo' | 'redo') => void;
  readonly isOwn: (contents: WebContents) => boolean;
  /** Takes over a change of theme. */
  readonly repaint: () => void;
};

/** The areas of the screens that are there, the primary one's first. */
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

/** A full screen of macOS that is hidden leaves a black one: it is left first. */
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
    // A quit that something held up is over once the window is wanted again.
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
      // A window that was closed while it loaded reports that, too.
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
