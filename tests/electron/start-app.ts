/** Starts the Electron host on the double, as Electron starts it: the entry first, whole, and then `ready`. */
import { onTestFinished, vi } from 'vitest';
import { createElectron, type ElectronDouble } from './electron-double.ts';
import type { AppDoubleOptions } from './electron-parts.ts';
import { standIn } from './stand-in.ts';

export type StartedApp = {
  readonly double: ElectronDouble;
  /** What the app wrote on standard error so far. */
  readonly standardError: () => string;
};

/** The page of these starts, in place of the built one, which the tests do without. */
const page = new Map([['/', { body: Buffer.from('<p>page'), contentType: 'text/html', isImmutable: false }]]);

export type StartOptions = AppDoubleOptions & {
  /** Whether the desktop has a place for a tray icon. */
  readonly hasTrayPlace?: boolean;
};

/** Resolves once a window is shown, the app waits in the tray, or it has ended. What the app holds is let go of with the test. */
export async function startApp(
  args: readonly string[],
  options: StartOptions = {},
  prepare: (double: ElectronDouble) => void = () => {},
): Promise<StartedApp> {
  const double = createElectron(options);
  standIn(double);
  vi.doMock('#main/hosts/page-files.ts', () => ({ readPageFiles: async () => page }));
  vi.doMock('#main/hosts/electron/status-area.ts', () => ({
    hasStatusArea: async () => options.hasTrayPlace ?? false,
  }));
  // Electron's own; a process of Node has none.
  process.getCreationTime = () => performance.timeOrigin;
  prepare(double);
  const written: string[] = [];
  const standardError = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const { argv } = process;
  process.argv = ['electron', '/app', ...args];
  onTestFinished(async () => {
    process.argv = argv;
    standardError.mockRestore();
    double.app.electron.quit();
    await double.app.ended;
  });
  await import('#main/hosts/electron/entry.ts');
  double.app.becomeReady();
  await Promise.race([double.shown, double.inTray, double.app.ended]);
  return { double, standardError: () => written.join('') };
}

/** Lets what was begun without waiting go on until it is done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((next) => setImmediate(next));
}
