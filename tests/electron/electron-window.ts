/** The double's window: its states, the order of its events at a close, and the page in it. */
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { createContents, goesThrough, type SessionDouble } from './electron-parts.ts';

export type WindowOptions = Omit<Electron.BrowserWindowConstructorOptions, 'webPreferences'> & {
  readonly webPreferences: Omit<Electron.WebPreferences, 'session'> & { readonly session: unknown };
};
type Bounds = { x: number; y: number; width: number; height: number };

/** What a window asks of the rest of the double. */
export type WindowSurroundings = {
  readonly assertReady: () => void;
  readonly onMade: (window: WindowDouble) => void;
  readonly onShown: (window: WindowDouble) => void;
  readonly onGone: (window: WindowDouble) => void;
  readonly sessionOf: (session: unknown) => SessionDouble | undefined;
  readonly onLoaded: (window: WindowDouble) => void;
};

export class WindowDouble extends EventEmitter {
  protected readonly around: WindowSurroundings;
  readonly contents = createContents();
  readonly options: WindowOptions;
  /** Whether something is typed in the page and not saved. */
  isPageTyping = false;
  isGone = false;
  isShown = false;
  isInFront = false;
  isMinimised = false;
  isLarge = false;
  isFull = false;
  ground: string;
  bounds: Bounds;

  constructor(given: WindowOptions, around: WindowSurroundings) {
    super();
    this.around = around;
    around.assertReady();
    this.options = given;
    this.ground = given.backgroundColor ?? '#FFFFFF';
    const { x = 0, y = 0, width = 800, height = 600 } = given;
    this.bounds = { x, y, width, height };
    around.onMade(this);
  }

  get webContents() {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    return this.contents.electron;
  }
  /** Loads as Electron does: through the session's own handlers. A page that cannot be found is still a page. */
  async loadURL(url: string): Promise<void> {
    await this.around.sessionOf(this.options.webPreferences.session)?.fetch(url);
    if (this.isGone) throw new Error('ERR_ABORTED');
    this.contents.mainFrame.url = url;
    this.around.onLoaded(this);
    this.contents.comes();
  }
  /**
   * A hidden window never says that it is ready to be shown: some compositors let it paint nothing. Elsewhere it may be
   * the first to say something, which a test does by `emit`.
   */
  show(): void {
    this.isShown = true;
    this.around.onShown(this);
  }
  hide(): void {
    this.isShown = false;
    this.isInFront = false;
  }
  focus(): void {
    this.isInFront = true;
  }
  minimize(): void {
    this.isMinimised = true;
    this.isInFront = false;
  }
  restore(): void {
    this.isMinimised = false;
  }
  maximize(): void {
    this.isLarge = true;
  }
  setFullScreen(isFull: boolean): void {
    this.isFull = isFull;
    this.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
  }
  setBounds(bounds: Bounds): void {
    this.bounds = { ...bounds };
  }
  setBackgroundColor(ground: string): void {
    this.ground = ground;
  }
  getNormalBounds(): Bounds {
    return { ...this.bounds };
  }
  isMaximized(): boolean {
    return this.isLarge;
  }
  isFullScreen(): boolean {
    return this.isFull;
  }
  isVisible(): boolean {
    return this.isShown;
  }
  isMinimized(): boolean {
    return this.isMinimised;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  /** Whether nobody prevents that the window closes. A page that holds back goes only if main prevents that. */
  mayClose(): boolean {
    if (!goesThrough(this, 'close', {})) return false;
    return !this.isPageTyping || !goesThrough(this.contents.electron, 'will-prevent-unload', {});
  }
  /** The window goes, and says so when it has gone. */
  go(whenGone: () => void): void {
    this.isGone = true;
    this.emit('closed');
    whenGone();
  }
  /** The window goes without asking anybody. */
  destroy(): void {
    if (!this.isGone) this.go(() => this.around.onGone(this));
  }
  close(): void {
    if (!this.isGone && this.mayClose()) this.go(() => this.around.onGone(this));
  }
}
