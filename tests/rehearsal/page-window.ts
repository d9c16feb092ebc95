/** A window of the rehearsal: its states are the double's, its page is a real one, driven by the DevTools protocol. */
import path from 'node:path';
import type { FrameDouble } from '../electron/electron-parts.ts';
import { WindowDouble, type WindowOptions, type WindowSurroundings } from '../electron/electron-window.ts';
import { cloned, packed, unpacked } from './clone.ts';
import type { TestLink } from './test-link.ts';
import type { PageEvent, System } from './wire.ts';
import { fromMain, pageScript, preloadScript, preloadWorld, toMainBinding } from './worlds.ts';

/** The origin that Chromium knows the page by. It asks nobody for it: every request is answered here. */
const chromiumOrigin = 'https://legwork.invalid';
const electronOrigin = 'app://legwork';

const toElectron = (url: string): string => url.replace(chromiumOrigin, electronOrigin);
const toChromium = (url: string): string => url.replace(electronOrigin, chromiumOrigin);

type Paused = {
  readonly requestId: string;
  readonly request: { readonly url: string; readonly method: string };
  readonly resourceType: string;
};
type Bound = { readonly name: string; readonly payload: string };
type ContextMade = {
  readonly context: {
    readonly id: number;
    readonly name: string;
    readonly auxData: { readonly frameId: string };
  };
};
type Navigated = {
  readonly frame: { readonly id: string; readonly parentId?: string; readonly url: string };
};
type Evaluated = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
};

/** What main hears from a page. */
export type Arrival = {
  readonly channel: string;
  readonly args: readonly unknown[];
  readonly window: RehearsalWindow;
  readonly frame: FrameDouble;
};

export type WindowsOptions = {
  readonly link: TestLink;
  readonly system: System;
  /** A message that waits for no answer. */
  readonly onSent: (arrival: Arrival) => void;
  /** A message that waits for one. */
  readonly onInvoked: (arrival: Arrival) => Promise<unknown>;
};

/**
 * The locale that the program itself has: Chromium has fewer than there are languages with regions. On Linux it keeps
 * what it cannot read: without a locale it is called `en-US@posix`.
 */
export function programLocale([first = 'en-US']: readonly string[]): string {
  if (first.includes('@')) return first;
  const [language = 'en'] = first.split('-');
  if (language !== 'en') return language;
  return first === 'en' || first === 'en-US' ? 'en-US' : 'en-GB';
}

let windowsMade = 0;
/** What every window of the program depends on; set once, before its first script. */
let options: WindowsOptions;
export const setWindowsOptions = (given: WindowsOptions): void => {
  options = given;
};

export class RehearsalWindow extends WindowDouble {
  readonly #number: number;
  readonly #page: Promise<void>;
  /** The world of the preload in the page that is there now; null while there is none. */
  #preloadContext: number | null = null;
  #mainFrameId = '';
  /** Whether the program itself asked for the next document: it then asks nobody whether it may go there. */
  #isProgramLoading = false;
  #loading = Promise.withResolvers<void>();

  constructor(given: WindowOptions, around: WindowSurroundings) {
    super(given, around);
    windowsMade += 1;
    this.#number = windowsMade;
    options.link.onPage(this.#number, (event, params) => this.#hear(event, params));
    Object.assign(this.contents.electron, {
      send: (channel: string, ...args: unknown[]) => this.#deliver({ channel, args: packed(cloned(args)) }),
      reload: () => void this.#reload(),
      forcefullyCrashRenderer: () => void this.#command('Page.crash').catch(() => undefined),
      undo: () => void this.#evaluate('document.execCommand("undo")'),
      redo: () => void this.#evaluate('document.execCommand("redo")'),
      executeJavaScript: (code: string) => this.#evaluate(code),
      getLastWebPreferences: () => ({ ...given.webPreferences, session: undefined }),
    });
    this.#page = this.#openPage();
    // A window that goes meanwhile is no fault of the program.
    this.#page.catch(() => undefined);
  }

  get #session() {
    const session = this.around.sessionOf(this.options.webPreferences.session);
    if (session === undefined) throw new Error('The window has a session that the program did not make.');
    return session;
  }

  #command<Answer>(method: string, params: object = {}): Promise<Answer> {
    return options.link.ask<Answer>({ ask: 'cdp', window: this.#number, method, params });
  }

  async #openPage(): Promise<void> {
    await options.link.ask({ ask: 'open-page', window: this.#number });
    const { languages } = options.system;
    const { preload } = this.options.webPreferences;
    const { userAgent } = await this.#command<{ userAgent: string }>('Browser.getVersion');
    await this.#command('Page.enable');
    await this.#command('Runtime.enable');
    await this.#command('Inspector.enable');
    const { frameTree } = await this.#command<{ frameTree: Navigated }>('Page.getFrameTree');
    this.#mainFrameId = frameTree.frame.id;
    const acceptLanguage = [programLocale(languages), ...languages].join(',');
    await this.#command('Emulation.setUserAgentOverride', { userAgent, acceptLanguage });
    await this.#command('Page.addScriptToEvaluateOnNewDocument', { source: pageScript });
    if (preload !== undefined) {
      await this.#command('Runtime.addBinding', { name: toMainBinding, executionContextName: preloadWorld });
      await this.#command('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadScript(path.resolve(preload)),
        worldName: preloadWorld,
      });
    }
    await this.#command('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  override async loadURL(url: string): Promise<void> {
    await this.#page;
    this.#isProgramLoading = true;
    this.#loading = Promise.withResolvers<void>();
    const { errorText } = await this.#command<{ errorText?: string }>('Page.navigate', {
      url: toChromium(url),
    });
    if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
    await this.#loading.promise;
  }

  async #reload(): Promise<void> {
    this.#isProgramLoading = true;
    await this.#command('Page.reload').catch(() => undefined);
  }

  async #evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#command<Evaluated>('Runtime.evaluate', {
      ...{ expression, awaitPromise: true, returnByValue: true, userGesture: true },
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  /** A page that has no preload yet, or has gone, hears nothing. */
  #deliver(message: object): void {
    if (this.#preloadContext === null) return;
    const expression = `${fromMain}(${JSON.stringify(JSON.stringify(message))})`;
    this.#command('Runtime.evaluate', { expression, contextId: this.#preloadContext }).catch(() => undefined);
  }

  #hear(event: PageEvent, params: unknown): void {
    if (this.isGone) return;
    if (event === 'Fetch.requestPaused') void this.#answer(params as Paused).catch(() => undefined);
    else if (event === 'Runtime.bindingCalled') this.#hearPreload(params as Bound);
    else if (event === 'Runtime.executionContextCreated') {
      const { id, name, auxData } = (params as ContextMade).context;
      if (name === preloadWorld && auxData.frameId === this.#mainFrameId) this.#preloadContext = id;
    } else if (event === 'Page.frameNavigated') {
      const { frame } = params as Navigated;
      if (frame.parentId !== undefined) return;
      this.#mainFrameId = frame.id;
      this.contents.mainFrame.url = toElectron(frame.url);
      this.contents.electron.emit('did-navigate', {}, this.contents.mainFrame.url);
    } else if (event === 'Page.loadEventFired') {
      if (this.contents.mainFrame.url === '') return;
      this.contents.electron.emit('did-finish-load');
      this.#loading.resolve();
      if (!options.system.withholdsReadyToShow || this.isShown) this.emit('ready-to-show');
    } else {
      this.#preloadContext = null;
      this.contents.electron.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    }
  }

  #hearPreload({ name, payload }: Bound): void {
    if (name !== toMainBinding) return;
    const { id, channel, args } = JSON.parse(payload) as { id?: number; channel: string; args: string };
    const arrival: Arrival = {
      channel,
      args: cloned(unpacked(args) as unknown[]),
      window: this,
      frame: this.contents.mainFrame,
    };
    if (id === undefined) {
      options.onSent(arrival);
      return;
    }
    options.onInvoked(arrival).then(
      (value) => this.#deliver({ id, value: packed(cloned(value)) }),
      (error) => this.#deliver({ id, error: error instanceof Error ? error.message : String(error) }),
    );
  }

  /** A request of the page: first the guards of the program, then its scheme; there is no network. */
  async #answer({ requestId, request, resourceType }: Paused): Promise<void> {
    const url = toElectron(request.url);
    const fail = (errorReason: string) => this.#command('Fetch.failRequest', { requestId, errorReason });
    if (resourceType === 'Document') {
      const mayGo = this.#isProgramLoading || this.contents.navigates(url);
      this.#isProgramLoading = false;
      if (!mayGo) return void (await fail('Aborted'));
      this.#preloadContext = null;
      this.contents.electron.emit('did-start-navigation', { url, isMainFrame: true, isSameDocument: false });
    }
    const kind = resourceType === 'Document' ? 'mainFrame' : resourceType.toLowerCase();
    if (this.#session.isCancelled(url, kind)) return void (await fail('BlockedByClient'));
    if (!url.startsWith(`${electronOrigin}/`)) return void (await fail('NameNotResolved'));
    const response = await this.#session.fetch(url, request.method);
    await this.#command('Fetch.fulfillRequest', {
      ...{ requestId, responseCode: response.status },
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    });
  }

  /** As a hidden window under some compositors: it is ready to be shown once it is. */
  override show(): void {
    const wasShown = this.isShown;
    super.show();
    if (!wasShown && this.contents.mainFrame.url !== '') this.emit('ready-to-show');
  }

  #isClosing = false;
  override close(): void {
    if (!this.#isClosing) super.close();
  }
  /** The window is there until its page has gone. */
  override go(whenGone: () => void): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    const gone = (): void => super.go(whenGone);
    const closed = options.link.ask({ ask: 'close-page', window: this.#number });
    if (options.system.closesSlowly) void closed.then(gone, gone);
    else gone();
  }
}
