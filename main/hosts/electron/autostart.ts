/**
 * Starts the app with the session on Linux: a desktop entry in the user's autostart folder, by the Desktop
 * Application Autostart Specification. Pure; login-item.ts writes the file.
 */
import path from 'node:path';
import { xdgConfigFolder } from '../../files/data-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export function autostartFile(env: Environment, home: string): string {
  return path.posix.join(xdgConfigFolder(env, home), 'autostart', 'org.legwork.desktop.desktop');
}

/**
 * One argument of an `Exec` line, always quoted. First comes quoting, then the escape rule of every string in the
 * file, then the field codes. A backslash becomes four, a dollar sign two and itself, a percent sign two.
 */
const quoted = (argument: string): string => {
  const inQuotes = argument.replaceAll(/["`$\\]/g, '\\$&');
  return `"${inQuotes.replaceAll('\\', '\\\\').replaceAll('%', '%%')}"`;
};

/** Whether an entry can name this path: no entry can start one with an equals sign or a line break. */
export const canStartFrom = (program: string): boolean => !/[=\n\r\t]/.test(program);

export const autostartEntry = (program: string, args: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Legwork',
    `Exec=${[program, ...args].map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** Whether an entry is active: desktops switch it off with a line in it. */
export function isAutostartOn(text: string): boolean {
  const lines = text.split(/\r?\n/).map((each) => each.replaceAll(/\s*=\s*/g, '=').trim());
  const isOff = lines.includes('Hidden=true') || lines.includes('X-GNOME-Autostart-enabled=false');
  return lines.includes('[Desktop Entry]') && !isOff;
}
