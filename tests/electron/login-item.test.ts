import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  autostartEntry,
  autostartFile,
  canStartFrom,
  isAutostartOn,
} from '#main/hosts/electron/autostart.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createElectron, type ElectronDouble, standIn } from './electron-double.ts';

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
    expect(canStartFrom('/opt/Legwork/legwork')).toBe(true);
    expect(['/a=b', '/a\nHidden=true', '/a\tb'].some(canStartFrom)).toBe(false);
  });

  it('lies where the specification says', () => {
    const entry = '/autostart/org.legwork.desktop.desktop';
    expect(autostartFile({}, '/home/a')).toBe(`/home/a/.config${entry}`);
    expect(autostartFile({ XDG_CONFIG_HOME: '/cfg' }, '/home/a')).toBe(`/cfg${entry}`);
    expect(autostartFile({ XDG_CONFIG_HOME: 'cfg' }, '/home/a')).toBe(`/home/a/.config${entry}`);
  });

  it('is off where a desktop has switched it off, or it is none', () => {
    const entry = autostartEntry('/opt/legwork', []);
    expect(isAutostartOn(entry)).toBe(true);
    expect(isAutostartOn(`${entry}Hidden = true\n`)).toBe(false);
    expect(isAutostartOn(entry.replace('enabled=true', 'enabled=false'))).toBe(false);
    expect(isAutostartOn('')).toBe(false);
  });
});

describe('the start at login', () => {
  let double: ElectronDouble;
  let module: LoginModule;
  let home: string;

  beforeEach(async () => {
    home = await tempFolder();
    double = createElectron({ home });
    standIn(double);
    vi.stubEnv('XDG_CONFIG_HOME', '');
    vi.stubEnv('APPIMAGE', '/home/a/Legwork.AppImage');
    module = await import('#main/hosts/electron/login-item.ts');
  });
  afterEach(() => void vi.unstubAllEnvs());

  const entry = () => path.join(home, '.config/autostart/org.legwork.desktop.desktop');

  it('is offered by an installed app alone, and is off', async () => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      expect(module.loginItemOf(platform, false)).toBeNull();
      expect(await module.loginItemOf(platform, true)?.isOn()).toBe(false);
    }
  });

  it('is written and taken away on Linux, with the AppImage for its program', async () => {
    const item = module.loginItemOf('linux', true);
    await item?.set(true);
    expect(commandOf(await readFile(entry(), 'utf8'))).toEqual(['/home/a/Legwork.AppImage', '--at-login']);
    expect(await item?.isOn()).toBe(true);
    await item?.set(false);
    expect(await item?.isOn()).toBe(false);
    await item?.set(false);
  });

  it('is said not to be changed where the folder cannot be written', async () => {
    await writeFile(path.join(home, '.config'), 'a file in its place');
    await expect(module.loginItemOf('linux', true)?.set(true)).rejects.toThrow('login');
  });

  it('is noted by macOS and Windows, who are asked whether they did', async () => {
    const item = module.loginItemOf('win32', true);
    await item?.set(true);
    expect(double.app.loginItem).toMatchObject({ isOn: true, args: ['--at-login'] });
    expect(await item?.isOn()).toBe(true);
    double.app.loginItem.isRefused = true;
    await expect(item?.set(false)).rejects.toThrow();
  });

  it('is known by its argument, and on macOS by the system', () => {
    expect(module.isStartAtLogin('linux', ['--at-login'])).toBe(true);
    expect(module.isStartAtLogin('win32', [])).toBe(false);
    expect(module.isStartAtLogin('darwin', ['--at-login'])).toBe(false);
  });
});
