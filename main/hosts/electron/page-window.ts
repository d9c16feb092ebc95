/**
 * The one window and its page. The window opens where it was. While the app has a reason to stay, closing hides it. A
 * hidden page keeps running: it keeps what the user is typing, and its clock locks the vault in time.
 *
 * A command waits here until the page says that it listens: Electron drops what it sends to a page that loads or is
 * gone.
 */
import { app, type BrowserWindow, type Session, screen, type WebContents } from 'electron';
import type { PageCommand } from '#shared/contract/bridge.ts';
import type { News } from '#shared/contract/news.ts';
import type { CommandChannel, NewsChannel } from './channel.ts';
import { appOrigin } from './own-origin.ts';
import { type RecoveryOptions, recoverPage } from './page-recovery.ts';
import type { PlaceFile } from './place-file.ts';
import { askBeforeLosing } from './unsaved.ts';
import { createWindow, pagePreferences, showInFront } from './window.ts';
import { boundsOn, type Rectangle, type WindowPlace } from './window-place.ts';
import { type Zoom, type ZoomCommand, zoomPage } from './zoom.ts';

const commandChannel: CommandChannel = 'legwork:command';
const newsChannel: NewsChannel = 'legwork:news';

/** A window without its page's first picture is better than none. */
const showWithinMs = 2_000;

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
  /** Shows the window and runs a command in its page, as soon as that listens; the last one where several wait. */
  readonly run: (command: PageCommand) => Promise<void>;
  /** The page listens from now on, until it goes. */
  readonly pageListens: () => void;
  /** Sends the news to the page, if there is one, visible or hidden. */
  readonly tellNews: (news: News) => void;
  /** Undoes or redoes typing in the page. */
  readonly ofText: (command: 'undo' | 'redo') => void;
  readonly zoom: (command: ZoomCommand) => void;
  readonly isOwn: (contents: WebContents) => boolean;
  /** The window, as the parent of a dialog; null if there is none. */
  readonly current: () => BrowserWindow | null;
  /** Applies a change of theme. */
  readonly repaint: () => void;
};

/** The work areas of the connected screens, the primary one's first. */
const workAreas = (): readonly Rectangle[] => {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
};

const placeOf = (window: BrowserWindow, zoomLevel: number): WindowPlace => ({
  bounds: window.getNormalBounds(),
  isMaximized: window.isMaximized(),
  isFullScreen: window.isFullScreen(),
  zoomLevel,
});

/**
 * Shows a new window: when its page is ready to be shown, when it has loaded, or after a while, whichever comes first.
 * A hidden window may never become ready: under Wayland some compositors let it paint nothing (electron/electron#48859).
 */
function showSoon(window: BrowserWindow, kept: WindowPlace | null): void {
  let isDone = false;
  const show = (): void => {
    if (isDone || window.isDestroyed()) return;
    isDone = true;
    if (kept?.isMaximized === true) window.maximize();
    if (kept?.isFullScreen === true) window.setFullScreen(true);
    window.show();
  };
  window.once('ready-to-show', show);
  window.webContents.once('did-finish-load', show);
  setTimeout(show, showWithinMs).unref();
}

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
  let zoom: Zoom | null = null;
  let isListening = false;
  let waiting: PageCommand | null = null;
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });

  const deliver = (): void => {
    if (!isListening || waiting === null) return;
    window?.webContents.send(commandChannel, waiting);
    waiting = null;
  };

  const open = (): BrowserWindow => {
    const kept = place.read();
    const { isPackaged } = app;
    const opened = createWindow({
      webPreferences: pagePreferences(session, isPackaged),
      isPackaged,
      bounds: boundsOn(workAreas(), kept),
      ground: ground(),
    });
    showSoon(opened, kept);
    const pageZoom = zoomPage(opened.webContents, kept?.zoomLevel ?? 0, () => keep());
    const keep = (): void => place.write(placeOf(opened, pageZoom.level()));
    zoom = pageZoom;
    opened.on('close', (event) => {
      keep();
      if (isQuitting || !staysOnClose()) return;
      event.preventDefault();
      hide(opened);
    });
    const pageGoes = (): void => {
      isListening = false;
    };
    opened.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) pageGoes();
    });
    opened.webContents.on('render-process-gone', pageGoes);
    opened.on('closed', () => {
      window = null;
      zoom = null;
      pageGoes();
    });
    recoverPage(opened, options);
    askBeforeLosing(opened, {
      t: options.t,
      onStay: () => {
        isQuitting = false;
      },
    });
    return opened;
  };

  const show = async (): Promise<void> => {
    // Showing the window cancels a quit that was held up.
    isQuitting = false;
    if (window !== null) {
      showInFront(window);
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
      waiting = command;
      await show();
      deliver();
    },
    pageListens: () => {
      isListening = true;
      deliver();
    },
    tellNews: (news) => window?.webContents.send(newsChannel, news),
    ofText: (command) => {
      if (command === 'undo') window?.webContents.undo();
      else window?.webContents.redo();
    },
    zoom: (command) => zoom?.change(command),
    current: () => window,
    isOwn: (contents) => window !== null && contents === window.webContents,
    repaint: () => window?.setBackgroundColor(ground()),
  };
}
