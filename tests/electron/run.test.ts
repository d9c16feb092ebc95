import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { defaultDataFolder } from '#main/files/data-folder.ts';
import { createApi } from '#renderer/app/api-client.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import type { Services } from '#shared/contract/contract.ts';
import type { News } from '#shared/contract/news.ts';
import { defaultPreferences } from '#shared/record/preferences.ts';
import { aDiary, apiDouble, aSaved, openDouble } from '../support/api-double.ts';
import { aShift, upsertShift } from '../support/entries.ts';
import { tempFolder } from '../support/temp-folder.ts';
import type { ElectronDouble } from './electron-double.ts';
import { deferred } from './electron-parts.ts';
import { startApp } from './start-app.ts';

/** The page's client, over the preload of the running app. */
async function clientOf(double: ElectronDouble) {
  await import('#main/hosts/electron/preload.ts');
  const bridge = double.ipc.mainWorld.legwork as unknown as Bridge;
  return createApi(bridge, () => null);
}

const opened = async () => {
  const folder = await tempFolder();
  return { folder, ...(await startApp(['--data', folder])) };
};

/** The app on services that do what a test says. */
async function openedOn(calls: Parameters<typeof apiDouble>[0], close: () => Promise<void> = async () => {}) {
  const data = { status: () => ({ state: 'open', isVaultOn: false }) };
  const open = openDouble({ ...apiDouble(calls), data } as unknown as Services);
  vi.doMock('#main/services.ts', () => ({ openServices: async () => ({ ...open, close }) }));
  onTestFinished(() => void vi.doUnmock('#main/services.ts'));
  return { ...(await opened()), tell: open.tell };
}

describe('a start', () => {
  it('shows one window with the page', async () => {
    const { double } = await opened();
    expect(double.windows).toHaveLength(1);
    expect(double.windows[0]?.contents.mainFrame.url).toBe('app://legwork/');
    expect(double.windows[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
    });
  });

  it('settles before ready what must be: scheme, sandbox, no network', async () => {
    const { double } = await opened();
    expect(double.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(double.app.state.isSandboxed).toBe(true);
    expect(double.app.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(double.app.switches.has('no-proxy-server')).toBe(true);
    // Encrypting cookies that there are not asks for no keyring to be unlocked.
    expect(double.app.switches.get('password-store')).toBe('basic');
  });

  it('guards its session, which is kept in memory, and its window', async () => {
    const { double } = await opened();
    expect([...double.sessions.keys()]).toEqual(['legwork']);
    const session = double.sessions.get('legwork');
    expect(session?.isCancelled('https://example.com/')).toBe(true);
    expect(session?.grantsPermission('notifications')).toBe(false);
    expect((await session?.fetch('app://legwork/'))?.headers.get('content-security-policy')).toBeTruthy();
    expect(double.windows[0]?.contents.opensWindow('https://example.com/')).toBe(false);
    expect(double.windows[0]?.contents.navigates('https://example.com/')).toBe(false);
  });

  it('guards the session that Electron makes by itself, and serves it no page', async () => {
    const { defaultSession } = (await opened()).double;
    expect(defaultSession.isCancelled('https://example.com/')).toBe(true);
    expect(defaultSession.grantsPermission('notifications')).toBe(false);
    expect(defaultSession.downloads('https://example.com/a.zip')).toBe(false);
    expect(defaultSession.spellChecker).toMatchObject({ isEnabled: false, languages: [] });
    await expect(defaultSession.fetch('app://legwork/')).rejects.toThrow();
  });

  it('offers no way out of the app in its menu', async () => {
    const { double } = await opened();
    const roles = JSON.stringify(double.menus);
    expect(double.menus).toHaveLength(1);
    expect(roles).toContain('"role":"quit"');
    expect(roles).not.toMatch(/"(help|viewMenu|reload|forceReload)"/);
  });

  it('gives a packaged app no developer tools', async () => {
    const folder = await tempFolder();
    const { double } = await startApp(['--data', folder], { isPackaged: true });
    expect(double.windows[0]?.options.webPreferences.devTools).toBe(false);
    expect(double.sessions.get('legwork')?.isCancelled('devtools://devtools/bundled/a.html')).toBe(true);
    expect(JSON.stringify(double.menus)).not.toContain('toggleDevTools');
  });

  it('opens the platform’s folder where none is named, and makes it', async () => {
    const home = await tempFolder();
    const { platform } = process;
    const env = { ...process.env };
    process.env.XDG_CONFIG_HOME = '';
    process.env.APPDATA = '';
    try {
      const { double } = await startApp([], { home });
      const folder = defaultDataFolder({ platform, env: {}, home });
      expect((await (await clientOf(double)).about.read()).dataFolder).toBe(folder);
      expect((await stat(folder)).isDirectory()).toBe(true);
      expect(double.app.userData()).toBeUndefined();
    } finally {
      process.env = env;
    }
  });

  it('starts at login with the folder that was named', async () => {
    const [folder, home] = [await tempFolder(), await tempFolder()];
    vi.stubEnv('XDG_CONFIG_HOME', '');
    onTestFinished(() => void vi.unstubAllEnvs());
    const { double } = await startApp(['--data', folder], { isPackaged: true, home });
    await (await clientOf(double)).login.set(true);
    const autostart = path.join(home, '.config/autostart');
    const [entry = ''] = await readdir(autostart);
    expect(await readFile(path.join(autostart, entry), 'utf8')).toContain(`"--data=${folder}"`);
  });

  it('keeps what belongs to the browser in the folder that was named, apart from the record', async () => {
    const { double, folder } = await opened();
    expect(double.app.userData()).toBe(path.join(folder, 'browser'));
    expect(double.app.state.lockedUserData).toBe(path.join(folder, 'browser'));
    expect((await stat(path.join(folder, 'browser'))).mode & 0o777).toBe(0o700);
  });

  it.each([
    [['--remote-debugging-port=0', '--data'], []],
    [['--no-sandbox', '/app', '--data'], ['--force-color-profile=srgb']],
  ])('finds --data among options of Chromium: %j', async (before, after) => {
    const folder = await tempFolder();
    const { double } = await startApp([...before, folder, ...after]);
    expect((await (await clientOf(double)).about.read()).dataFolder).toBe(folder);
  });
});

describe('the page of the running app', () => {
  it('saves through electron-store, for the owner only, and finds it after a restart', async () => {
    const { double, folder } = await opened();
    const client = await clientOf(double);
    expect(await client.about.read()).toEqual({
      version: '1.2.3',
      host: 'electron',
      locales: ['en-GB'],
      countryCode: null,
      dataFolder: folder,
      canChooseFolder: true,
      canShowFolder: true,
      canStartAtLogin: false,
    });
    await client.record.change([upsertShift()]);
    const file = path.join(folder, 'journal-2026.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ shifts: [aShift()] });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['browser', 'journal-2026.json']));
    expect(double.ipc.channels()).toEqual(['legwork:call', 'legwork:usable']);
    double.app.electron.quit();
    expect(await double.app.ended).toBe(0);

    const second = await startApp(['--data', folder]);
    expect((await (await clientOf(second.double)).record.read()).record.shifts).toEqual([aShift()]);
  });

  it('asks for a folder by the dialog of the system', async () => {
    const { double } = await opened();
    const client = await clientOf(double);
    expect(await client.data.chooseFolder()).toBeNull();
    double.chosenFolders.push('/media/stick');
    expect(await client.data.chooseFolder()).toBe('/media/stick');
  });

  it('may call, another window may not', async () => {
    const { double } = await opened();
    const [window] = double.windows;
    const call = { path: 'about.read', input: [] };
    const own = { sender: window?.webContents, senderFrame: window?.contents.mainFrame ?? null };
    expect(await double.ipc.send(own, 'legwork:call', call)).toMatchObject({ result: {} });
    const other = { sender: {}, senderFrame: { url: 'app://legwork/', parent: null } };
    expect(await double.ipc.send(other, 'legwork:call', call)).toMatchObject({ error: {} });
  });
});

describe('a change', () => {
  it('is told to the window, with how far the record has come and the preferences; a question is not', async () => {
    const { double } = await opened();
    const client = await clientOf(double);
    const sent = double.windows[0]?.contents.sent;
    await client.record.read();
    await client.backups.list(null);
    expect(sent).toEqual([]);
    await client.record.change([upsertShift()]);
    const { diary, revision } = await client.record.read();
    expect(sent).toEqual([['legwork:news', { diary, revision, preferences: defaultPreferences }]]);
  });

  it('reaches the page through the preload', async () => {
    const { double } = await opened();
    const client = await clientOf(double);
    const heard: News[] = [];
    await (double.ipc.mainWorld.legwork as unknown as Bridge).onNews((news) => heard.push(news));
    await client.record.change([upsertShift()]);
    const { diary, revision } = await client.record.read();
    expect(heard).toEqual([{ diary, revision, preferences: defaultPreferences }]);
  });

  it('has menu and theme drawn anew, wherever it was made', async () => {
    let preferences = defaultPreferences;
    const { double, tell } = await openedOn({ preferences: { read: () => preferences } });
    const first = double.menus.length;
    preferences = { ...preferences, language: 'de', theme: 'dark' };
    expect(double.menus).toHaveLength(first);
    tell();
    await vi.waitUntil(() => double.menus.length > first);
    expect(double.menus.at(-1)?.[0]?.label).toBe('&Datei');
    expect(double.module.nativeTheme.themeSource).toBe('dark');
    expect(double.windows[0]?.contents.sent).toEqual([
      ['legwork:news', { diary: aDiary, revision: 1, preferences }],
    ]);
  });

  it('is told to no window where there is none, and the app goes on', async () => {
    const { double, tell } = await openedOn({});
    const [window] = double.windows;
    window?.emit('closed');
    tell();
    expect(window?.contents.sent).toEqual([]);
  });
});

describe('a second start', () => {
  it('ends at once and opens nothing', async () => {
    const folder = await tempFolder();
    const { double } = await startApp(['--data', folder], { isFirstInstance: false });
    expect(await double.app.ended).toBe(0);
    expect(double.windows).toEqual([]);
    expect(double.errorBoxes).toEqual([]);
  });

  it('brings the first one’s window to the front', async () => {
    const { double } = await opened();
    const [window] = double.windows;
    window?.minimize();
    double.app.electron.emit('second-instance', {}, ['electron'], '/', null);
    expect(window).toMatchObject({ isMinimised: false, isInFront: true });
    expect(double.windows).toHaveLength(1);
  });
});

describe('the end', () => {
  it('comes with the last window, except on macOS, where the dock opens it again', async () => {
    const { double } = await opened();
    double.windows[0]?.close();
    if (process.platform === 'darwin') {
      double.app.electron.emit('activate', {}, false);
      expect(double.windows).toHaveLength(2);
    } else {
      expect(await double.app.ended).toBe(0);
    }
  });

  it('waits for a call under way, then for the folder to be let go of', async () => {
    const steps: string[] = [];
    const [saved, closed] = [deferred(), deferred()];
    const change = async () => {
      await saved.promise;
      steps.push('saved');
      return aSaved();
    };
    const close = () => {
      steps.push('closing');
      return closed.promise;
    };
    const { double } = await openedOn({ record: { change } }, close);
    const [window] = double.windows;
    const page = { sender: window?.webContents, senderFrame: window?.contents.mainFrame ?? null };
    const call = { path: 'record.change', input: [[upsertShift()]] };
    const saving = double.ipc.send(page, 'legwork:call', call);
    const ended = double.app.ended.then(() => steps.push('ended'));

    double.app.electron.quit();
    double.app.electron.quit();
    expect(window?.isGone).toBe(true);
    expect(steps).toEqual([]);
    saved.resolve();
    expect(await saving).toEqual({ result: { data: aSaved() } });
    closed.resolve();
    await ended;
    expect(steps).toEqual(['saved', 'closing', 'ended']);
  });

  it('leaves the folder free for the next start', async () => {
    const { double, folder } = await opened();
    double.app.electron.quit();
    await double.app.ended;
    const next = await startApp(['--data', folder]);
    expect(next.standardError()).toBe('');
    expect(next.double.windows).toHaveLength(1);
  });

  it('keeps the services where the page refuses to close', async () => {
    const { double } = await opened();
    double.app.electron.once('before-quit', (event) => event.preventDefault());
    double.app.electron.quit();
    const client = await clientOf(double);
    await expect(client.record.change([upsertShift()])).resolves.toBeTruthy();
  });
});

describe('a start that fails', () => {
  const failed = async (args: readonly string[], prepare?: (double: ElectronDouble) => void) => {
    const { double, standardError } = await startApp(args, {}, prepare);
    const code = await double.app.ended;
    return { code, line: standardError(), boxes: double.errorBoxes, windows: double.windows };
  };

  it('says in one line that the folder is missing, and makes none', async () => {
    const folder = await tempFolder();
    const { code, line, boxes, windows } = await failed(['--data', path.join(folder, 'gone')]);
    expect(code).toBe(1);
    expect(line).toMatch(/^The data folder .*gone does not exist[^\n]*\n$/);
    expect(boxes).toEqual([{ title: 'Legwork', text: line.trim(), isReady: true }]);
    expect(windows).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('says that --data is empty', async () => {
    expect(await failed(['--data='])).toMatchObject({
      code: 1,
      line: expect.stringContaining('--data is empty'),
    });
    expect(await failed(['--data'])).toMatchObject({
      code: 1,
      line: expect.stringContaining('--data is empty'),
    });
  });

  it('says that the folder is open in another process', async () => {
    const { folder } = await opened();
    const second = await failed(['--data', folder]);
    expect(second).toMatchObject({ code: 1, line: expect.stringContaining('already open') });
    expect(second.windows).toEqual([]);
  });

  it('says that the page cannot be loaded, but not when its window was closed meanwhile', async () => {
    const folder = await tempFolder();
    const broken = await failed(['--data', folder], ({ module }) => {
      module.BrowserWindow.prototype.loadURL = () => Promise.reject(new Error('ERR_FAILED'));
    });
    expect(broken).toMatchObject({ code: 1, line: 'Legwork stopped: Error: ERR_FAILED\n' });
    const closed = await failed(['--data', await tempFolder()], ({ app, module }) => {
      module.BrowserWindow.prototype.loadURL = async () => {
        app.electron.quit();
        throw new Error('ERR_ABORTED');
      };
    });
    expect(closed).toMatchObject({ code: 0, line: '', boxes: [] });
  });

  it.each(['remote-debugging-port', 'no-sandbox'])('is one of an installed app with --%s', async (name) => {
    const folder = await tempFolder();
    const { double, standardError } = await startApp(['--data', folder], {
      isPackaged: true,
      switches: [name],
    });
    expect(await double.app.ended).toBe(1);
    expect(standardError()).toMatch(new RegExp(`^Legwork refuses to start with --${name}: [^\n]*\n$`));
    expect(double.windows).toEqual([]);
  });

  it('says in one line what nobody foresaw', async () => {
    const folder = await tempFolder();
    const { code, line } = await failed(['--data', folder], ({ module }) => {
      module.session.fromPartition = () => {
        throw new Error('no\nsession');
      };
    });
    expect({ code, line }).toEqual({ code: 1, line: 'Legwork stopped: Error: no session\n' });
  });
});
