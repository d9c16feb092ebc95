import type { Session, WebPreferences } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { createElectron, type ElectronDouble } from './electron-double.ts';
import { createSession } from './electron-parts.ts';
import { standIn } from './stand-in.ts';

type WindowModule = typeof import('#main/hosts/electron/window.ts');

let double: ElectronDouble;
let host: WindowModule;
const session = createSession().electron as unknown as Session;

beforeEach(async () => {
  double = createElectron();
  standIn(double);
  double.app.becomeReady();
  host = await import('#main/hosts/electron/window.ts');
});

const bounds = { x: -1500, y: 20, width: 900, height: 700 };
const make = (webPreferences: WebPreferences, isPackaged = false) =>
  host.createWindow({ webPreferences, isPackaged, bounds, ground: '#1b1a18' });

const opened = {
  sandbox: false,
  contextIsolation: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  webSecurity: false,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
  plugins: true,
  navigateOnDragDrop: true,
  spellcheck: true,
  enableBlinkFeatures: 'WebUSB',
} satisfies WebPreferences;

describe('a window', () => {
  it.each([true, false])('is made of safe preferences (packaged: %s)', (isPackaged) => {
    const made = host.pagePreferences(session, isPackaged);
    expect(() => host.assertSafeWebPreferences(made, isPackaged)).not.toThrow();
    expect(made).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, session });
    expect(made.devTools).toBe(!isPackaged);
    expect(made.preload).toMatch(/[/\\]preload[/\\]preload\.cjs$/);
  });

  it.each(Object.entries(opened))('is refused when it has %s: %s', (name, value) => {
    const unsafe = { ...host.pagePreferences(session, false), [name]: value };
    expect(() => make(unsafe)).toThrow(`unsafe window (${name})`);
    expect(double.windows).toEqual([]);
  });

  it.each(Object.keys(opened).filter((name) => name !== 'enableBlinkFeatures'))(
    'is refused when it leaves %s to a default',
    (name) => {
      const { [name as keyof WebPreferences]: _, ...unsaid } = host.pagePreferences(session, false);
      expect(() => make(unsaid)).toThrow(name);
      expect(double.windows).toEqual([]);
    },
  );

  it('is refused with developer tools in a packaged app', () => {
    expect(() => make(host.pagePreferences(session, false), true)).toThrow('devTools');
  });

  it('is made where it is told, in the ground of its page, and not shown before that has painted', () => {
    make(host.pagePreferences(session, false));
    const [made] = double.windows;
    expect(made?.options).toMatchObject({ show: false, minWidth: 480, minHeight: 400, ...bounds });
    expect(made).toMatchObject({ isShown: false, ground: '#1b1a18', bounds });
  });
});
