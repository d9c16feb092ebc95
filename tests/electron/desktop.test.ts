/** The running app on the desktop: menu, tray, theme, notifications, the window's place, crashes, sleep. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { newRecoveryCode } from '#main/crypto/recovery-code.ts';
import { now } from '#main/hosts/clock.ts';
import { createApi } from '#renderer/app/api-client.ts';
import type { Bridge, PageCommand } from '#shared/contract/bridge.ts';
import type { News } from '#shared/contract/news.ts';
import type { Preferences } from '#shared/record/preferences.ts';
import { addDays, dateOf, zonedTimeAt, zoneOf } from '#shared/time/wall-clock.ts';
import { aTreatment } from '../support/strict-entries.ts';
import { tempFolder } from '../support/temp-folder.ts';
import type { ElectronDouble } from './electron-double.ts';
import { type StartOptions, settled, startApp } from './start-app.ts';

type Item = { label?: string; click?: () => void };

async function started(options: StartOptions = {}, args: readonly string[] = []) {
  const folder = await tempFolder();
  const app = await startApp(['--data', folder, ...args], options);
  return { folder, ...app };
}

/** The page, with what it is told. */
async function pageOf(double: ElectronDouble) {
  await import('#main/hosts/electron/preload.ts');
  const bridge = double.ipc.mainWorld.legwork as unknown as Bridge;
  const heard: PageCommand[] = [];
  await bridge.onCommand((command) => heard.push(command));
  const news: News[] = [];
  await bridge.onNews((each) => news.push(each));
  await bridge.tellUsable();
  const client = createApi(bridge, () => null);
  const choose = async (preferences: Partial<Preferences>): Promise<void> => {
    await client.preferences.set(preferences);
    await settled();
  };
  return { bridge, heard, news, client, choose };
}

/** Waits for something that comes in its own time; how long that may take is the runner's affair. */
const until = (check: () => boolean | Promise<boolean>) => vi.waitUntil(check, { timeout: 100_000 });

const unmarked = (label?: string): string | undefined => label?.replace('&', '');
const labelsOf = (double: ElectronDouble) => double.menus.at(-1)?.map(({ label }) => unmarked(label));
const trayLabels = (double: ElectronDouble) =>
  double.trays[0]?.menu.flatMap(({ label }) => (label === undefined ? [] : [label]));

function click(items: readonly Item[] | undefined, label: string): void {
  const all = (items ?? []).flatMap((item) => [item, ...((item as { submenu?: Item[] }).submenu ?? [])]);
  all.find((item) => unmarked(item.label) === label)?.click?.();
}

describe('the menu bar', () => {
  it('speaks the system’s language, then the one that was chosen', async () => {
    const { double } = await started({ languages: ['nl-NL', 'fr-BE'], locale: 'de' });
    expect(labelsOf(double)?.[0]).toBe('Fichier');
    const { choose } = await pageOf(double);
    await choose({ language: 'de' });
    expect(labelsOf(double)?.[0]).toBe('Datei');
    await choose({ hourCycle: 'h23' });
    expect(double.menus).toHaveLength(2);
  });

  it('has the page do what is chosen, and shows the folder', async () => {
    const { double, folder } = await started();
    const { heard } = await pageOf(double);
    click(double.menus[0] as Item[], 'Trends');
    await settled();
    click(double.menus[0] as Item[], 'Undo');
    click(double.menus[0] as Item[], 'Show Data Folder');
    await settled();
    expect(heard).toEqual(['trends', 'undo']);
    expect(double.windows[0]?.contents.done).toEqual(['undo']);
    expect(double.openedFolders).toEqual([folder]);
  });
});

describe('the theme', () => {
  it('is the system’s until one is chosen, ground and all', async () => {
    const { double } = await started();
    const [window] = double.windows;
    expect(window?.ground).toBe('#faf8f5');
    double.nativeTheme.systemBecomes(true);
    expect(window?.ground).toBe('#1b1a18');
    const { choose } = await pageOf(double);
    await choose({ theme: 'light' });
    expect(double.module.nativeTheme.themeSource).toBe('light');
    expect(window?.ground).toBe('#faf8f5');
  });
});

describe('the tray', () => {
  it('is none where the desktop has no place for it, and the app ends with its window', async () => {
    const { double } = await started({ hasTrayPlace: false });
    expect(double.trays).toEqual([]);
    double.windows[0]?.close();
    expect(await double.app.ended).toBe(0);
  });

  it('is none where its icon cannot be shown', async () => {
    const folder = await tempFolder();
    const { double } = await startApp(['--data', folder], { hasTrayPlace: true }, (made) => {
      made.trayState.isBroken = true;
    });
    expect(double.trays).toEqual([]);
    expect(double.windows).toHaveLength(1);
  });

  it('opens what is asked for', async () => {
    const { double } = await started({ hasTrayPlace: true });
    const { heard } = await pageOf(double);
    expect(double.trays[0]?.image).toMatch(/tray(Template)?\.png$/);
    expect(trayLabels(double)).toEqual(['Log Shift', 'Open Legwork', 'Quit Legwork']);
    double.windows[0]?.minimize();
    click(double.trays[0]?.menu as Item[], 'Log Shift');
    await settled();
    expect(heard).toEqual(['today']);
    expect(double.windows[0]).toMatchObject({ isMinimised: false, isInFront: true });
  });

  it.skipIf(process.platform === 'darwin')('does not keep an app that nobody asked to stay', async () => {
    const { double } = await started({ hasTrayPlace: true });
    double.windows[0]?.close();
    expect(await double.app.ended).toBe(0);
  });

  it('keeps the app that starts at login, its window hidden, until it is quit', async () => {
    vi.stubEnv('XDG_CONFIG_HOME', path.join(await tempFolder(), 'config'));
    const home = await tempFolder();
    const { double } = await started({ hasTrayPlace: true, isPackaged: true, home });
    const { client } = await pageOf(double);
    expect((await client.about.read()).canStartAtLogin).toBe(true);
    expect(await client.login.isOn()).toBe(false);
    await client.login.set(true);
    // The tray is drawn anew once the system was asked.
    await until(async () => double.menus.length === 2);
    const [window] = double.windows;
    window?.close();
    expect(window).toMatchObject({ isGone: false, isShown: false });
    double.app.electron.emit('second-instance', {}, ['electron'], '/', null);
    expect(window).toMatchObject({ isShown: true, isInFront: true });
    expect(double.windows).toHaveLength(1);
    // A quit that the user takes back for what is typed in the page leaves all as it was.
    Object.assign(window ?? {}, { isPageTyping: true });
    double.app.electron.quit();
    double.questions[0]?.answer(0);
    await settled();
    window?.close();
    expect(window).toMatchObject({ isGone: false, isShown: false });
    Object.assign(window ?? {}, { isPageTyping: false });
    double.app.electron.quit();
    expect(await double.app.ended).toBe(0);
    vi.unstubAllEnvs();
  });
});

describe('strict mode', () => {
  /** The app in which a treatment began two days ago and nothing was said since. */
  async function underTreatment() {
    const begun = await started({ hasTrayPlace: true });
    const page = await pageOf(begun.double);
    const today = now();
    const start = zonedTimeAt(addDays(dateOf(today), -2), '16:00', zoneOf(today));
    const { enteredAt: _, ...treatment } = aTreatment({
      ...{ treatedAt: start },
      plan: { ...aTreatment().plan, start },
    });
    await page.client.strict.start(treatment);
    await until(() => begun.double.notifications.length === 1);
    return { ...begun, ...page };
  }

  it('stands in the tray, and keeps the app when its window is closed', async () => {
    const { double } = await underTreatment();
    const line = expect.stringMatching(/^Strict mode, day \d of 7: a question waits$/);
    await until(() => trayLabels(double)?.length === 4);
    expect(trayLabels(double)).toEqual([line, 'Log Shift', 'Open Legwork', 'Quit Legwork']);
    double.windows[0]?.close();
    expect(double.windows[0]).toMatchObject({ isGone: false, isShown: false });
  });

  it('asks by a notification that opens its screen', async () => {
    const { double, heard } = await underTreatment();
    double.notifications[0]?.click();
    await settled();
    expect(heard).toEqual(['strict']);
  });

  it('takes the answer by the button of the notification', async () => {
    const { double, client, news } = await underTreatment();
    const before = (await client.record.read()).revision;
    double.notificationState.platform = 'darwin';
    double.notifications[0]?.press(0);
    await until(async () => (await client.record.read()).record.strictEntries.length === 1);
    expect((await client.record.read()).record.strictEntries).toMatchObject([{ said: { kind: 'worn' } }]);
    await until(() => (news.at(-1)?.revision ?? 0) > before);
  });

  it('waits in the tray where the system shows no notification, without a word of a locked diary', async () => {
    const { double, client, heard } = await underTreatment();
    expect(await client.reminders.hasFailed()).toBe(false);
    double.notifications[0]?.fail();
    const line = 'A reminder waits: the system did not show it';
    await until(() => trayLabels(double)?.length === 5);
    expect(trayLabels(double)?.[0]).toBe(line);
    expect(await client.reminders.hasFailed()).toBe(true);
    await client.vault.turnOn('correct horse battery staple', newRecoveryCode());
    double.module.powerMonitor.emit('lock-screen');
    await until(() => trayLabels(double)?.length === 4);
    expect(trayLabels(double)).toEqual([line, 'Log Shift', 'Open Legwork', 'Quit Legwork']);
    click(double.trays[0]?.menu as Item[], line);
    await settled();
    expect(heard).toEqual(['strict']);
  });

  it('is not told by the tray of a locked diary, which keeps the app all the same', async () => {
    const { double, client } = await underTreatment();
    await client.vault.turnOn('correct horse battery staple', newRecoveryCode());
    double.module.powerMonitor.emit('lock-screen');
    await until(() => trayLabels(double)?.length === 3);
    expect(trayLabels(double)).toEqual(['Log Shift', 'Open Legwork', 'Quit Legwork']);
    expect(double.trays[0]?.toolTip).toBe('Legwork');
    expect(double.notifications.at(-1)?.options).toMatchObject({ title: 'Legwork', actions: [] });
    double.windows[0]?.close();
    expect(double.windows[0]).toMatchObject({ isGone: false, isShown: false });
  });
});

describe('a start by the system', () => {
  it('waits in the tray, and shows its window when it is asked to', async () => {
    const { double } = await started({ hasTrayPlace: true, isOpenedAtLogin: true }, ['--at-login']);
    await settled();
    expect(double.windows).toEqual([]);
    click(double.trays[0]?.menu as Item[], 'Open Legwork');
    await double.shown;
    expect(double.windows).toHaveLength(1);
  });

  it('shows its window where there is no tray', async () => {
    const { double } = await started({ isOpenedAtLogin: true }, ['--at-login']);
    expect(double.windows).toHaveLength(1);
  });
});

describe('a second start', () => {
  it.each(['app://legwork/?x', 'legwork://settings', 'https://example.com/', '--data=/elsewhere'])(
    'with %s opens the window that is there, and nothing else',
    async (argument) => {
      const { double } = await started();
      const { heard } = await pageOf(double);
      const [window] = double.windows;
      double.app.electron.emit('second-instance', {}, ['electron', argument], '/', null);
      await settled();
      expect(window?.contents.mainFrame.url).toBe('app://legwork/');
      expect(window?.contents.sent).toEqual([]);
      expect(heard).toEqual([]);
      expect(double.windows).toHaveLength(1);
    },
  );
});

describe('the window’s place', () => {
  it('is kept beside the browser’s files and found again', async () => {
    const { double, folder } = await started();
    const [window] = double.windows;
    window?.setBounds({ x: 300, y: 120, width: 900, height: 700 });
    window?.maximize();
    double.app.electron.quit();
    await double.app.ended;
    expect(JSON.parse(await readFile(path.join(folder, 'browser', 'window.json'), 'utf8'))).toEqual({
      bounds: { x: 300, y: 120, width: 900, height: 700 },
      isMaximized: true,
      isFullScreen: false,
      zoomLevel: 0,
    });
    const next = await startApp(['--data', folder]);
    expect(next.double.windows[0]).toMatchObject({
      bounds: { x: 300, y: 120, width: 900, height: 700 },
      isLarge: true,
      isFull: false,
    });
  });

  it.each(['', '{"bounds":', '\0\0\0', '[]', '{"bounds":{"x":0,"y":0,"width":-1,"height":1}}'])(
    'is forgotten, and the start goes on, where its file holds %j',
    async (text) => {
      const { double, folder } = await started();
      double.app.electron.quit();
      await double.app.ended;
      await writeFile(path.join(folder, 'browser', 'window.json'), text);
      const next = await startApp(['--data', folder]);
      expect(next.double.windows[0]?.bounds).toMatchObject({ width: 1280, height: 800 });
      expect(next.standardError()).toBe('');
    },
  );

  it('is on a screen that is there', async () => {
    const { double, folder } = await started();
    double.windows[0]?.setBounds({ x: 5000, y: 5000, width: 900, height: 700 });
    double.app.electron.quit();
    await double.app.ended;
    const next = await startApp(['--data', folder], {}, ({ screen }) =>
      screen.become([{ x: 0, y: 0, width: 1366, height: 728 }]),
    );
    expect(next.double.windows[0]?.bounds).toEqual({ x: 233, y: 14, width: 900, height: 700 });
  });
});

describe('a page that goes', () => {
  it('is loaded again, and the user is asked once that has not helped', async () => {
    const { double, folder } = await started();
    const [window] = double.windows;
    const contents = window?.contents;
    contents?.crashes();
    await until(() => contents?.done.length === 1);
    expect(contents?.done).toEqual(['reload']);
    contents?.crashes('clean-exit');
    for (const reason of ['oom', 'killed', 'crashed']) contents?.crashes(reason);
    await until(() => double.questions.length === 1);
    const [question] = double.questions;
    expect(question?.options.message).toContain('4 times');
    expect(question?.options.detail).toContain(folder);
    expect(question?.options.detail).toContain('Everything that was saved is on the disk');
    question?.answer(1);
    expect(await double.app.ended).toBe(0);
  });

  it('is asked about where it does not answer, until it does', async () => {
    const { double } = await started();
    const [window] = double.windows;
    window?.emit('unresponsive');
    window?.emit('unresponsive');
    expect(double.questions).toHaveLength(1);
    window?.emit('responsive');
    await settled();
    expect(window?.contents.done).toEqual([]);
    window?.emit('unresponsive');
    double.questions[1]?.answer(1);
    await until(() => window?.contents.done.length === 2);
    expect(window?.contents.done).toEqual(['crash', 'reload']);
  });
});

describe('sleep and a locked screen', () => {
  it.each(['suspend', 'lock-screen'])('lock the vault on %s, and the page is told', async (event) => {
    const { double } = await started();
    const { client, news } = await pageOf(double);
    await client.vault.turnOn('correct horse battery staple', newRecoveryCode());
    double.module.powerMonitor.emit(event);
    await until(() => news.at(-1)?.diary === null);
    expect((await client.data.status()).state).toBe('locked');
  });
});

describe('--timings', () => {
  it('prints how long the start took', async () => {
    const { double, standardError } = await started({}, ['--timings']);
    const { bridge } = await pageOf(double);
    await bridge.tellUsable();
    expect(standardError()).toMatch(/^main-ready \d+ ms\npage-ready \d+ ms\nusable \d+ ms\n$/);
  });
});
