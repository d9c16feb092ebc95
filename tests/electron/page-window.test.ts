/** The window and its page: when it is shown, when its page hears a command, how it ends and starts again. */
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Bridge } from '#shared/contract/bridge.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createElectron, type ElectronDouble } from './electron-double.ts';
import { standIn } from './stand-in.ts';
import { type StartOptions, settled, startApp } from './start-app.ts';

async function started(options: StartOptions = {}, args: readonly string[] = []) {
  const folder = await tempFolder();
  return { folder, ...(await startApp(['--data', folder, ...args], options)) };
}

/** The page says that it is usable: from now on it listens. */
async function pageListens(double: ElectronDouble): Promise<void> {
  await import('#main/hosts/electron/preload.ts');
  await (double.ipc.mainWorld.legwork as unknown as Bridge).tellUsable();
}

type Item = { readonly label?: string; readonly click?: () => void; readonly submenu?: readonly Item[] };

async function choose(double: ElectronDouble, label: string): Promise<void> {
  const items = (double.menus.at(-1) as readonly Item[]).flatMap((menu) => [menu, ...(menu.submenu ?? [])]);
  items.find((item) => item.label?.replace('&', '') === label)?.click?.();
  await settled();
}

const commandsTo = (double: ElectronDouble) =>
  double.windows[0]?.contents.sent.flatMap(([channel, what]) => (channel === 'legwork:command' ? what : []));

describe('the window', () => {
  it('is shown once its page has loaded, though it never becomes ready to be shown', async () => {
    const { double } = await started();
    expect(double.windows[0]?.isShown).toBe(true);
  });

  it('is shown after a while, though its page has not loaded yet', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const folder = await tempFolder();
    const starting = startApp(['--data', folder], {}, ({ module }) => {
      module.BrowserWindow.prototype.loadURL = () => new Promise(() => {});
    });
    let isStarted = false;
    void starting.then(() => {
      isStarted = true;
    });
    while (!isStarted) {
      await vi.advanceTimersByTimeAsync(100);
      await settled();
    }
    expect((await starting).double.windows[0]?.isShown).toBe(true);
  });

  it('is shown once: what comes later does not bring a hidden one back', async () => {
    const { double } = await started();
    const [window] = double.windows;
    window?.hide();
    window?.emit('ready-to-show');
    window?.contents.comes();
    expect(window?.isShown).toBe(false);
  });

  it('is the parent of the dialog for a folder', async () => {
    const { double } = await started();
    await import('#main/hosts/electron/preload.ts');
    await (double.ipc.mainWorld.legwork as unknown as Bridge).call({ path: 'data.chooseFolder', input: [] });
    expect(double.dialogParents).toEqual([double.windows[0]]);
  });

  it('is shown before it asks what to do after several crashes', async () => {
    const { double } = await started();
    const [window] = double.windows;
    window?.hide();
    for (let crash = 0; crash < 4; crash += 1) window?.contents.crashes();
    await vi.waitUntil(() => double.questions.length === 1);
    expect(double.questions[0]?.isSeen).toBe(true);
  });
});

describe('a page with something typed', () => {
  it('is asked about before its window closes, also where it is hidden, and stays if the user says so', async () => {
    const { double } = await started();
    const [window] = double.windows;
    if (window === undefined) throw new Error('There is no window.');
    window.isPageTyping = true;
    window.hide();
    window.close();
    window.close();
    expect(double.questions).toHaveLength(1);
    expect(double.questions[0]).toMatchObject({ isSeen: true, options: { defaultId: 0, cancelId: 0 } });
    double.questions[0]?.answer(0);
    await settled();
    expect(window.isGone).toBe(false);
    window.close();
    double.questions[1]?.answer(1);
    expect(await double.app.ended).toBe(0);
    expect(window.isGone).toBe(true);
  });

  it('cancels a quit if the user stays', async () => {
    const { double } = await started();
    const [window] = double.windows;
    if (window === undefined) throw new Error('There is no window.');
    window.isPageTyping = true;
    double.app.electron.quit();
    double.questions[0]?.answer(0);
    await settled();
    expect(window.isGone).toBe(false);
    double.app.electron.quit();
    double.questions[1]?.answer(1);
    expect(await double.app.ended).toBe(0);
  });
});

describe('a page that went', () => {
  /** The addresses that main loads, and the reloads. */
  async function watched() {
    const loaded: string[] = [];
    const all = await started();
    const [window] = all.double.windows;
    const load = window?.loadURL.bind(window);
    Object.assign(window ?? {}, {
      loadURL: (url: string) => {
        loaded.push(url);
        return load?.(url);
      },
    });
    return { contents: window?.contents, loaded };
  }

  it('comes back to its place once, and starts anew if it goes there again', async () => {
    const { contents, loaded } = await watched();
    contents?.crashes();
    await vi.waitUntil(() => contents?.done.length === 1);
    expect(loaded).toEqual([]);
    contents?.crashes();
    await vi.waitUntil(() => loaded.length === 1, { timeout: 100_000 });
    expect(loaded).toEqual(['app://legwork/']);
    expect(contents?.done).toEqual(['reload']);
  });

  it('comes back to the next place once more, if the user went on from there', async () => {
    const { contents, loaded } = await watched();
    contents?.crashes();
    await vi.waitUntil(() => contents?.done.length === 1);
    contents?.electron.emit('did-navigate-in-page', {});
    contents?.crashes();
    await vi.waitUntil(() => contents?.done.length === 2, { timeout: 100_000 });
    expect(loaded).toEqual([]);
  });
});

describe('a command', () => {
  it('waits for a page that does not listen yet; the last one counts', async () => {
    const { double } = await started();
    await choose(double, 'Trends');
    await choose(double, 'Calendar');
    expect(commandsTo(double)).toEqual([]);
    await pageListens(double);
    expect(commandsTo(double)).toEqual(['calendar']);
    await choose(double, 'Today');
    expect(commandsTo(double)).toEqual(['calendar', 'today']);
  });

  it('waits for a page that has gone, or goes to another document', async () => {
    const { double } = await started();
    await pageListens(double);
    double.windows[0]?.contents.crashes();
    await choose(double, 'Trends');
    expect(commandsTo(double)).toEqual([]);
    double.windows[0]?.contents.comes();
    expect(commandsTo(double)).toEqual([]);
    await pageListens(double);
    expect(commandsTo(double)).toEqual(['trends']);
    double.windows[0]?.contents.comes();
    await choose(double, 'Today');
    expect(commandsTo(double)).toEqual(['trends']);
  });
});

describe('the zoom', () => {
  it('is kept over a restart, and holds for each document', async () => {
    const { double, folder } = await started();
    const [window] = double.windows;
    const contents = window?.contents;
    expect(contents?.hearsKey({ key: '+', code: 'BracketRight', control: true, meta: false })).toBe(
      process.platform === 'darwin',
    );
    await choose(double, 'Zoom In');
    const level = contents?.electron.getZoomLevel();
    expect(level).toBe(process.platform === 'darwin' ? 0.5 : 1);
    contents?.electron.setZoomLevel(0);
    contents?.comes();
    expect(contents?.electron.getZoomLevel()).toBe(level);
    double.app.electron.quit();
    await double.app.ended;
    const next = await startApp(['--data', folder]);
    expect(next.double.windows[0]?.contents.electron.getZoomLevel()).toBe(level);
  });
});

describe('a start while the app closes', () => {
  it('is followed by another one; one before the quit is not', async () => {
    const { double } = await started();
    const start = () => double.app.electron.emit('second-instance', {}, ['electron'], '/', null);
    start();
    double.app.electron.once('will-quit', start);
    double.app.electron.quit();
    await double.app.ended;
    expect(double.app.relaunches).toHaveLength(1);
    expect(double.windows).toHaveLength(1);

    const next = await started();
    next.double.app.electron.emit('second-instance', {}, ['electron'], '/', null);
    next.double.app.electron.quit();
    await next.double.app.ended;
    expect(next.double.app.relaunches).toEqual([]);
  });

  it('opens its file, and does not wait in the tray', async () => {
    const { double, folder } = await started({}, ['--at-login']);
    double.app.electron.once('will-quit', () =>
      double.app.electron.emit('second-instance', {}, ['electron', 'plan.legwork-sheet'], '/home/a', null),
    );
    double.app.electron.quit();
    await double.app.ended;
    expect(double.app.relaunches[0]?.args?.slice(-3)).toEqual([
      '--data',
      folder,
      '/home/a/plan.legwork-sheet',
    ]);
  });
});

describe('a file that is opened', () => {
  const opened = async (double: ElectronDouble) => {
    await pageListens(double);
    const bridge = double.ipc.mainWorld.legwork as unknown as Bridge;
    return bridge.call({ path: 'files.opened', input: [] });
  };

  it('is shown by the page, which reads it once', async () => {
    const file = path.join(await tempFolder(), 'Clinic plan.legwork-sheet');
    await writeFile(file, '{"format":"legwork-sheet"}');
    const { double } = await started({}, [file]);
    const look = { name: 'Clinic plan.legwork-sheet', kind: 'sheet', text: '{"format":"legwork-sheet"}' };
    expect(await opened(double)).toEqual({ result: { data: look } });
    expect(commandsTo(double)).toEqual(['showOpenedFile']);
    expect(await opened(double)).toEqual({ result: { data: null } });
  });

  it('comes while the app closes, too: the next start opens it', async () => {
    const { double } = await started();
    const preventDefault = vi.fn<() => void>();
    double.app.electron.once('will-quit', () =>
      double.app.electron.emit('open-file', { preventDefault }, '/home/a/plan.legwork-sheet'),
    );
    double.app.electron.quit();
    await double.app.ended;
    expect(double.app.relaunches[0]?.args?.at(-1)).toBe('/home/a/plan.legwork-sheet');
  });

  it.skipIf(process.platform !== 'linux')('is read whole, though it comes in parts', async () => {
    // The kernel hands out this file page by page, and says that it is empty.
    const file = path.join(await tempFolder(), 'parts.legwork-sheet');
    await symlink('/proc/self/smaps', file);
    const { double } = await started({}, [file]);
    const { result } = (await opened(double)) as { result: { data: { text: string } } };
    expect(result.data.text.length).toBeGreaterThan(16_384);
    expect(result.data.text.endsWith('\n')).toBe(true);
  });

  it('comes by a second start from its folder, and by the event of macOS', async () => {
    const folder = await tempFolder();
    await writeFile(path.join(folder, 'a.legwork-desk'), 'desk');
    const { double } = await started();
    const { app } = double;
    app.electron.emit('second-instance', {}, ['electron', 'a.legwork-desk'], folder, null);
    expect(await opened(double)).toMatchObject({ result: { data: { kind: 'desk', text: 'desk' } } });
    const { href } = pathToFileURL(path.join(folder, 'a.legwork-desk'));
    app.electron.emit('second-instance', {}, ['electron', href], '/', null);
    expect(await opened(double)).toMatchObject({
      result: { data: { name: 'a.legwork-desk', text: 'desk' } },
    });
    const preventDefault = vi.fn<() => void>();
    app.electron.emit('open-file', { preventDefault }, path.join(folder, 'gone.LEGWORK-ENVELOPE'));
    expect(await opened(double)).toMatchObject({ result: { data: { kind: 'envelope', text: null } } });
    expect(preventDefault).toHaveBeenCalledOnce();
    await settled();
    expect(commandsTo(double)).toEqual(['showOpenedFile', 'showOpenedFile', 'showOpenedFile']);
  });

  it.each([
    ['a name that is not ours', 'notes.txt'],
    ['an option', '--x=.legwork-sheet'],
    ['a file of another machine', 'file://server/share/a.legwork-sheet'],
    ['a page', 'https://example.com/a.legwork-sheet?'],
  ])('is not %s', async (_what, argument) => {
    const { double } = await started();
    double.app.electron.emit('second-instance', {}, ['electron', argument], '/', null);
    expect(await opened(double)).toEqual({ result: { data: null } });
  });

  it('is not read where it is no file, or larger than any of ours', async () => {
    const folder = await tempFolder();
    const large = path.join(folder, 'large.legwork-sheet');
    await writeFile(large, 'x'.repeat(800_001));
    const { double } = await started({}, [large]);
    expect(await opened(double)).toMatchObject({ result: { data: { text: null } } });
    double.app.electron.emit('second-instance', {}, ['electron', '/dev/zero/a.legwork-sheet'], '/', null);
    expect(await opened(double)).toMatchObject({ result: { data: { text: null } } });
  });
});

describe('the menu bar of macOS', () => {
  it('speaks the reader’s language before the folder is open', async () => {
    const { platform } = process;
    Object.defineProperty(process, 'platform', { value: 'darwin' });
    onTestFinished(() => void Object.defineProperty(process, 'platform', { value: platform }));
    const double = createElectron();
    standIn(double);
    const { createDesktop } = await import('#main/hosts/electron/desktop.ts');
    createDesktop(['de-CH']);
    expect(JSON.stringify(double.menus)).toContain('Legwork beenden');
  });
});
