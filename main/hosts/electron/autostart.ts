/**
 * Starts the app with the session on Linux: a desktop entry in the user's autostart folder, by the Desktop
 * Application Autostart Specification. Pure; login-item.ts writes the file.
 */
import path from 'node:path';
import { xdgConfigFolder } from '../../files/data-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export function autostartFile(env: Environment, home: string, name: string): string {
  return path.posix.join(xdgConfigFolder(env, home), 'autostart', `${name}.desktop`);
}

/** The escape rule of every string in the file. */
const escaped = (text: string): string => text.replaceAll('\\', '\\\\');

/**
 * One argument of an `Exec` line, always quoted. First comes quoting, then the escape rule, then the field codes. A
 * backslash becomes four, a dollar sign two and itself, a percent sign two.
 */
const quoted = (argument: string): string => {
  const inQuotes = argument.replaceAll(/["`$\\]/g, '\\$&');
  return `"${escaped(inQuotes).replaceAll('%', '%%')}"`;
};

/** Whether an entry can start this program: its path may have no equals sign, and no line break may be in an entry. */
export const canStartFrom = (program: string, args: readonly string[]): boolean =>
  !program.includes('=') && ![program, ...args].some((each) => /[\n\r\t]/.test(each));

/**
 * No desktop starts an entry whose `TryExec` is gone: an entry that outlives the app is inert. It is a plain string: no
 * quotes, no field codes.
 */
const tryExec = (program: string): string => `TryExec=${escaped(program)}`;

export const autostartEntry = (program: string, args: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Legwork',
    tryExec(program),
    `Exec=${[program, ...args].map(quoted).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** Whether an entry is active and starts this program: desktops switch it off with a line in it. */
export function isAutostartOn(text: string, program: string): boolean {
  const lines = text.split(/\r?\n/).map((each) => each.replace(/\s*=\s*/, '=').trim());
  const isOff = lines.includes('Hidden=true') || lines.includes('X-GNOME-Autostart-enabled=false');
  return lines.includes('[Desktop Entry]') && lines.includes(tryExec(program)) && !isOff;
}
