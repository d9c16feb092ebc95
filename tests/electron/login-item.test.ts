import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownAppImage } from '#main/hosts/electron/app-image.ts';
import {
  autostartEntry,
  autostartFile,
  canStartFrom,
  isAutostartOn,
} from '#main/hosts/electron/autostart.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createElectron, type ElectronDouble } from './electron-double.ts';
import { standIn } from './stand-in.ts';

type LoginModule = typeof import('#main/hosts/electron/login-item.ts');

/** Reads an `Exec` line back as the specification says: the string's escapes, then quotes, then field codes. */
function commandOf(entry: string): readonly string[] {
  const exec = /^Exec=(.*)$/m.exec(entry)?.[1] ?? '';
  const unescaped = exec.replaceAll(/\\\\/g, '\\');
  return [...unescaped.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, inner = '']) =>
    inner.replaceAll(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'),
  );
}

describe('the autostart entry of Linux', () => {
  it.each([
    '/opt/Legwork/legwork',
    '/home/o’neil/My Apps/Legwork 1.0.AppImage',
    '/tmp/a"b/$HOME/`id`/back\\slash/100%/x',
    '/tmp/;rm -rf ~&|<>(*?#)',
  ])('starts just this program: %s', (program) => {
    const entry = autostartEntry(program, ['--at-login']);
    expect(commandOf(entry)).toEqual([program, '--at-login']);
    expect(entry.split('\n').filter((line) => line.startsWith('Exec='))).toHaveLength(1);
  });

  it('writes a percent sign twice, or it would begin a field code', () => {
    expect(autostartEntry('/a%U', [])).toContain('Exec="/a%%U"\n');
  });

  it('writes a dollar sign and a backslash as the specification has them', () => {
    expect(autostartEntry('/a$b', [])).toContain('Exec="/a\\\\$b"\n');
    expect(autostartEntry('/a\\b', [])).toContain('Exec="/a\\\\\\\\b"\n');
  });

  it('is not made of a path that would be read as something else', () => {
    expect(canStartFrom('/opt/Legwork/legwork', ['--data=/home/a'])).toBe(true);
    expect(['/a=b', '/a\nHidden=true', '/a\tb'].some((program) => canStartFrom(program, []))).toBe(false);
    expect(canStartFrom('/opt/Legwork/legwork', ['--data=/a\nHidden=true'])).toBe(false);
  });

  it.each([
    ['/opt/Legwork/legwork', '/opt/Legwork/legwork'],
    ['/a b/"$x"/100%', '/a b/"$x"/100%'],
    ['/a\\b', '/a\\\\b'],
  ])('is inert once its program is gone: it tries %s first, as a plain string', (program, written) => {
    expect(autostartEntry(program, []).split('\n')).toContain(`TryExec=${written}`);
  });

  it('lies where the specification says', () => {
    const entry = '/autostart/x.desktop';
    expect(autostartFile({}, '/home/a', 'x')).toBe(`/home/a/.config${entry}`);
    expect(autostartFile({ XDG_CONFIG_HOME: '/cfg' }, '/home/a', 'x')).toBe(`/cfg${entry}`);
    expect(autostartFile({ XDG_CONFIG_HOME: 'cfg' }, '/home/a', 'x')).toBe(`/home/a/.config${entry}`);
  });

  it('is off where a desktop has switched it off, where it starts another program, or it is none', () => {
    const entry = autostartEntry('/opt/a = b\\c', []);
    const isOn = (text: string) => isAutostartOn(text, '/opt/a = b\\c');
    expect(isOn(entry)).toBe(true);
    expect(isOn(`${entry}Hidden = true\n`)).toBe(false);
    expect(isOn(entry.replace('enabled=true', 'enabled=false'))).toBe(false);
    expect(isOn(autostartEntry('/opt/former', []))).toBe(false);
    expect(isOn('')).toBe(false);
  });
});

describe('an AppImage', () => {
  const running = (env: NodeJS.ProcessEnv, execPath: string) => ownAppImage({ env, execPath });

  it('is ours where our program lies in its mount', async () => {
    const mount = await tempFolder();
    const linked = path.join(await tempFolder(), 'mount');
    await symlink(mount, linked, 'junction');
    for (const APPDIR of [mount, linked]) {
      const env = { APPIMAGE: '/home/a/Legwork.AppImage', APPDIR };
      expect(running(env, path.join(mount, 'legwork'))).toBe('/home/a/Legwork.AppImage');
      expect(running(env, '/opt/Legwork/legwork')).toBeNull();
      expect(running(env, `${mount}-of-another/legwork`)).toBeNull();
    }
  });

  it('is none where the variables are missing or of another program that is gone', async () => {
    const mount = await tempFolder();
    const program = path.join(mount, 'legwork');
    expect(running({ APPIMAGE: '/home/a/Terminal.AppImage' }, program)).toBeNull();
    expect(running({ APPDIR: mount }, program)).toBeNull();
    expect(running({ APPIMAGE: '/a', APPDIR: path.join(mount, 'gone') }, program)).toBeNull();
  });
});

describe('the start at login', () => {
  let double: ElectronDouble;
  let module: LoginModule;
  let home: string;
  const { execPath } = process;

  beforeEach(async () => {
    home = await tempFolder();
    double = createElectron({ home });
    standIn(double);
    vi.stubEnv('XDG_CONFIG_HOME', '');
    module = await import('#main/hosts/electron/login-item.ts');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    process.execPath = execPath;
  });

  const itemOf = (
    platform: NodeJS.Platform,
    namedFolder: string | null = null,
    namedDesk: string | null = null,
  ) => module.loginItemOf({ platform, isPackaged: true, namedFolder, namedDesk });
  const autostart = () => path.join(home, '.config/autostart');
  const entry = (name = 'org.legwork.desktop') => path.join(autostart(), `${name}.desktop`);

  it('is offered by an installed app alone, and is off', async () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      expect(
        module.loginItemOf({ platform, isPackaged: false, namedFolder: null, namedDesk: null }),
      ).toBeNull();
      expect(await itemOf(platform)?.isOn()).toBe(false);
    }
  });

  it('is written and taken away on Linux', async () => {
    const item = itemOf('linux');
    await item?.set(true);
    expect(commandOf(await readFile(entry(), 'utf8'))).toEqual([execPath, '--at-login']);
    expect(await item?.isOn()).toBe(true);
    await item?.set(false);
    expect(await item?.isOn()).toBe(false);
    await item?.set(false);
  });

  it('names our AppImage on Linux: the program in its mount is gone at the next login', async () => {
    vi.stubEnv('APPIMAGE', '/home/a/Legwork.AppImage');
    vi.stubEnv('APPDIR', path.dirname(execPath));
    await itemOf('linux')?.set(true);
    const text = await readFile(entry(), 'utf8');
    expect(commandOf(text)).toEqual(['/home/a/Legwork.AppImage', '--at-login']);
    expect(text).toContain('TryExec=/home/a/Legwork.AppImage\n');
  });

  it('is off on Linux once the entry starts another file, such as a former AppImage', async () => {
    await itemOf('linux')?.set(true);
    process.execPath = '/opt/newer/legwork';
    expect(await itemOf('linux')?.isOn()).toBe(false);
  });

  it('is said not to be changed where the folder cannot be written', async () => {
    await writeFile(path.join(home, '.config'), 'a file in its place');
    await expect(itemOf('linux')?.set(true)).rejects.toThrow('login');
  });

  it.each(['darwin', 'win32'] as const)('is noted by %s, which is asked whether it did', async (platform) => {
    const item = itemOf(platform);
    await item?.set(true);
    expect(await item?.isOn()).toBe(true);
    double.app.loginItem.isRefused = true;
    await expect(item?.set(false)).rejects.toThrow();
    double.app.loginItem.isRefused = false;
    await item?.set(false);
    expect(await item?.isOn()).toBe(false);
  });

  it('passes its argument on Windows', async () => {
    await itemOf('win32')?.set(true);
    expect(double.app.loginItem.entries.get('org.legwork.desktop')?.args).toEqual(['--at-login']);
  });

  it('is found on Windows under a name with spaces', async () => {
    process.execPath = 'C:\\Users\\Anna Maria\\AppData\\Local\\Programs\\Legwork\\Legwork.exe';
    await itemOf('win32')?.set(true);
    expect(await itemOf('win32')?.isOn()).toBe(true);
  });

  it('is off where the Task Manager of Windows has switched it off, until it is set again', async () => {
    const item = itemOf('win32');
    await item?.set(true);
    const { entries } = double.app.loginItem;
    for (const [name, each] of entries) entries.set(name, { ...each, enabled: false });
    expect(await item?.isOn()).toBe(false);
    await item?.set(true);
    expect(await item?.isOn()).toBe(true);
  });

  it('is not taken from an entry of the machine', async () => {
    await itemOf('win32')?.set(true);
    const { entries } = double.app.loginItem;
    for (const [name, each] of entries) entries.set(name, { ...each, scope: 'machine' });
    expect(await itemOf('win32')?.isOn()).toBe(false);
  });

  it('opens the named folder again, on Linux and Windows, in an entry of its own', async () => {
    for (const platform of ['linux', 'win32'] as const) {
      await itemOf(platform, '/a')?.set(true);
      expect(await itemOf(platform, '/a')?.isOn()).toBe(true);
      expect(await itemOf(platform, '/b')?.isOn()).toBe(false);
      expect(await itemOf(platform)?.isOn()).toBe(false);
      await itemOf(platform, '/b')?.set(true);
      await itemOf(platform, '/b')?.set(false);
      expect(await itemOf(platform, '/a')?.isOn()).toBe(true);
    }
    const [name = ''] = double.app.loginItem.entries.keys();
    expect(name).toMatch(/^org\.legwork\.desktop-[0-9a-f]{12}$/);
    expect(double.app.loginItem.entries.get(name)?.args).toEqual(['--at-login', '--data=/a']);
    expect(await readdir(autostart())).toEqual([`${name}.desktop`]);
    expect(commandOf(await readFile(entry(name), 'utf8'))).toEqual([execPath, '--at-login', '--data=/a']);
  });

  it('opens the named desk again, in an entry of its own', async () => {
    await itemOf('linux', '/a', '/b')?.set(true);
    expect(await itemOf('linux', '/a')?.isOn()).toBe(false);
    expect(await itemOf('linux', '/a', '/c')?.isOn()).toBe(false);
    expect(await itemOf('linux', '/a', '/b')?.isOn()).toBe(true);
    const [file = ''] = await readdir(autostart());
    const text = await readFile(path.join(autostart(), file), 'utf8');
    expect(commandOf(text)).toEqual([execPath, '--at-login', '--data=/a', '--desk=/b']);
    expect(itemOf('darwin', null, '/b')).toBeNull();
  });

  it('is not offered on macOS with a named folder: its login items have no arguments', () => {
    expect(itemOf('darwin', '/a')).toBeNull();
  });

  it('is known by its argument, and on macOS by the system', () => {
    expect(module.isStartAtLogin('linux', ['--at-login'])).toBe(true);
    expect(module.isStartAtLogin('win32', [])).toBe(false);
    expect(module.isStartAtLogin('darwin', ['--at-login'])).toBe(false);
  });
});
