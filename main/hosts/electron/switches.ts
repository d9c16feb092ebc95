/**
 * Refuses unsafe switches in an installed app: options of Chromium and Node that reopen what the app closes, and that
 * another program on the machine could pass. The fuses close some in the program itself; this is the second lock. An
 * app run from its sources accepts them: developers and end-to-end tests need a few.
 */
import type { CommandLine } from 'electron';
import { StartError } from '../../user-facing-error.ts';

const unsafeSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'ignore-certificate-errors',
  'load-extension',
  'renderer-cmd-prefix',
  'gpu-launcher',
  'utility-cmd-prefix',
  'host-rules',
  'proxy-server',
  'proxy-pac-url',
] as const;

/**
 * The launcher in our AppImage adds `--no-sandbox` where `unshare` cannot make a user namespace. Ubuntu forbids that
 * since 24.04 to programs without an AppArmor profile. The .deb installs one.
 */
const ofAppImage =
  'Legwork did not start, because this system runs an AppImage only without its sandbox; your diary is untouched. Install the .deb package of Legwork instead.';

export type Start = {
  readonly isPackaged: boolean;
  readonly isAppImage: boolean;
};

/** @throws StartError naming the options; open nothing then */
export function assertSafeSwitches(
  commandLine: Pick<CommandLine, 'hasSwitch'>,
  { isPackaged, isAppImage }: Start,
): void {
  if (!isPackaged) return;
  const found = unsafeSwitches.filter((name) => commandLine.hasSwitch(name));
  if (found.length === 0) return;
  if (isAppImage && found.join() === 'no-sandbox') throw new StartError(ofAppImage);
  throw new StartError(
    `Legwork refuses to start with ${found.map((name) => `--${name}`).join(', ')}: start it without.`,
  );
}
