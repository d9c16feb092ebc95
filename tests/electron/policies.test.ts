/** What the adapter decides, each decision a function of its own. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { groundOf, themeSourceOf } from '#main/hosts/electron/appearance.ts';
import { crashed, isCrash, noCrashes } from '#main/hosts/electron/crash.ts';
import { hasStatusArea } from '#main/hosts/electron/status-area.ts';
import { startsWithoutWindow, staysWithoutWindow } from '#main/hosts/electron/staying.ts';
import { assertSafeSwitches } from '#main/hosts/electron/switches.ts';
import { printTimings } from '#main/hosts/timings.ts';

describe('a crash', () => {
  it('is answered by a reload, slower each time, and by a question at the fourth in ten minutes', () => {
    let crashes = noCrashes;
    const next = [0, 1, 2, 3].map((minute) => {
      const after = crashed(crashes, minute * 60_000);
      crashes = after;
      return after.next;
    });
    expect(next).toEqual([
      { kind: 'reload', afterMs: 0 },
      { kind: 'reload', afterMs: 1_000 },
      { kind: 'reload', afterMs: 5_000 },
      { kind: 'ask', times: 4 },
    ]);
  });

  it('is forgotten after ten minutes', () => {
    const { at } = crashed({ at: [0, 1, 2] }, 599_999);
    expect(at).toHaveLength(4);
    expect(crashed({ at: [0, 1, 2] }, 600_002)).toEqual({
      at: [600_002],
      next: { kind: 'reload', afterMs: 0 },
    });
  });

  it('is every end but one that was asked for', () => {
    expect(['crashed', 'oom', 'killed', 'launch-failed', 'memory-eviction'].every(isCrash)).toBe(true);
    expect(isCrash('clean-exit')).toBe(false);
  });
});

describe('the app without a window on the screen', () => {
  const reasons = { platform: 'linux', hasTray: true, isStrictRunning: false, startsAtLogin: false } as const;

  it.each([
    [{}, false],
    [{ isStrictRunning: true }, true],
    [{ startsAtLogin: true }, true],
    [{ isStrictRunning: true, startsAtLogin: true, hasTray: false }, false],
    [{ platform: 'win32', startsAtLogin: true }, true],
    [{ platform: 'darwin', hasTray: false }, true],
  ] as const)('stays as it should: %j → %s', (given, stays) => {
    expect(staysWithoutWindow({ ...reasons, ...given })).toBe(stays);
  });

  it('is how the system starts it where a tray shows it, unless a passphrase is needed', () => {
    expect(startsWithoutWindow(true, true, true)).toBe(true);
    expect(startsWithoutWindow(false, true, true)).toBe(false);
    expect(startsWithoutWindow(true, false, true)).toBe(false);
    expect(startsWithoutWindow(true, true, false)).toBe(false);
  });
});

describe('a place for the tray', () => {
  const gone = Promise.reject(new Error('ENOENT'));
  gone.catch(() => undefined);

  it('is there on macOS and Windows, unasked', async () => {
    const never = () => {
      throw new Error('asked');
    };
    expect(await hasStatusArea('darwin', never)).toBe(true);
    expect(await hasStatusArea('win32', never)).toBe(true);
  });

  it.each([
    ['gdbus', '(true,)\n', true],
    ['gdbus', '(false,)\n', false],
    [
      'dbus-send',
      'method return time=1.2 sender=org.freedesktop.DBus -> destination=:1.9\n   boolean true\n',
      true,
    ],
    ['dbus-send', 'method return time=1.2\n   boolean false\n', false],
  ])('on Linux is what the bus says by %s: %j', async (tool, answer, isThere) => {
    expect(await hasStatusArea('linux', (asked) => (asked === tool ? Promise.resolve(answer) : gone))).toBe(
      isThere,
    );
  });

  it('is none where no bus answers', async () => {
    expect(await hasStatusArea('linux', () => gone)).toBe(false);
  });
});

describe('an installed app', () => {
  const startedWith =
    (names: readonly string[], isPackaged: boolean, isAppImage = false) =>
    () =>
      assertSafeSwitches({ hasSwitch: (asked) => names.includes(asked) }, { isPackaged, isAppImage });

  it.each([
    'remote-debugging-port',
    'inspect',
    'no-sandbox',
    'disable-web-security',
    'js-flags',
    'proxy-server',
    'renderer-cmd-prefix',
  ])('refuses to start with --%s; one run from its sources does not', (name) => {
    expect(startedWith([name], true)).toThrow(`--${name}`);
    expect(startedWith([name], false)).not.toThrow();
  });

  it('takes options that open nothing', () => {
    expect(startedWith(['force-device-scale-factor'], true)).not.toThrow();
  });

  it('sends the user of an AppImage to the .deb where its launcher had to leave out the sandbox', () => {
    expect(startedWith(['no-sandbox'], true, true)).toThrow('.deb');
    expect(startedWith(['no-sandbox', 'inspect'], true, true)).toThrow('--inspect');
    expect(startedWith(['no-sandbox'], true, false)).not.toThrow('.deb');
  });
});

describe('the look before the page', () => {
  it('leaves to the system what is not said, and contrast with it', () => {
    expect([null, 'light', 'dark', 'contrast'].map((theme) => themeSourceOf(theme as null))).toEqual([
      'system',
      'light',
      'dark',
      'system',
    ]);
  });

  it('has the grounds of the page', async () => {
    const css = await readFile(path.resolve(import.meta.dirname, '../../renderer/ui/tokens.css'), 'utf8');
    const [standard, contrast] = [...css.matchAll(/--ground: light-dark\((#\w+), (#\w+)\)/g)];
    expect([groundOf(null, false), groundOf(null, true)]).toEqual(standard?.slice(1));
    expect([groundOf('contrast', false), groundOf('contrast', true)]).toEqual(contrast?.slice(1));
  });
});

describe('--timings', () => {
  it('prints each mark once, with its time', () => {
    const lines: string[] = [];
    let ms = 0;
    const mark = printTimings(
      () => ms,
      (line) => lines.push(line),
    );
    for (const [name, at] of [
      ['main-ready', 412.4],
      ['page-ready', 800],
      ['usable', 1210.6],
      ['page-ready', 9000],
    ] as const) {
      ms = at;
      mark(name);
    }
    expect(lines).toEqual(['main-ready 412 ms\n', 'page-ready 800 ms\n', 'usable 1211 ms\n']);
  });
});
