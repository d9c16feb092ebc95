/**
 * Whether the desktop shows tray icons. macOS and Windows always do. On Linux only a desktop with a StatusNotifier
 * does, and Electron cannot tell. Without one nobody sees the icon, and nobody can reach an app hidden behind it.
 * This module asks the session bus, with whichever of its own two tools is there.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const watcher = 'org.kde.StatusNotifierWatcher';
const answerWithinMs = 2_000;

const questions: readonly (readonly [string, readonly string[]])[] = [
  [
    'gdbus',
    [
      'call',
      '--session',
      '--dest=org.freedesktop.DBus',
      '--object-path=/org/freedesktop/DBus',
      '--method=org.freedesktop.DBus.NameHasOwner',
      watcher,
    ],
  ],
  [
    'dbus-send',
    [
      '--session',
      '--print-reply',
      '--dest=org.freedesktop.DBus',
      '/org/freedesktop/DBus',
      'org.freedesktop.DBus.NameHasOwner',
      `string:${watcher}`,
    ],
  ],
];

export type Ask = (tool: string, args: readonly string[]) => Promise<string>;

const askTool: Ask = async (tool, args) => {
  const { stdout } = await promisify(execFile)(tool, [...args], { timeout: answerWithinMs });
  return stdout;
};

/** gdbus answers `(true,)`; dbus-send answers `boolean true`. */
const isYes = (answer: string): boolean => /^\(true,\)|\bboolean true\b/m.test(answer);

export async function hasStatusArea(platform: NodeJS.Platform, ask: Ask = askTool): Promise<boolean> {
  if (platform !== 'linux') return true;
  for (const [tool, args] of questions) {
    const answer = await ask(tool, args).catch(() => null);
    if (answer !== null) return isYes(answer);
  }
  return false;
}
