/**
 * The file that the user opens the app with, by a double click: an argument of the start or of a second start, or an
 * event on macOS. Nothing is read here, and only a name that ends as Legwork's own files do is taken at all.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { kindOfFile } from '#shared/contract/opened-file.ts';

/** Linux names a file by its URL. Null for one of another machine. */
function pathOf(argument: string): string | null {
  if (!argument.startsWith('file:')) return argument;
  try {
    return fileURLToPath(argument);
  } catch {
    return null;
  }
}

/** Whether an argument names a file to open; the value of an option does not. */
export const isFileToOpen = (argument: string): boolean =>
  !argument.startsWith('-') && kindOfFile(argument) !== null;

/** The last file among the arguments, absolute; null if there is none. */
function fileAmong(args: readonly string[], folder: string): string | null {
  const named = args.findLast(isFileToOpen);
  const file = named === undefined ? null : pathOf(named);
  return file === null ? null : path.resolve(folder, file);
}

export type OpenedFiles = {
  /** The file that the user opened last and has not seen yet; null if there is none. */
  readonly waiting: () => string | null;
  /** The same, and from now on none waits. */
  readonly take: () => string | null;
};

/**
 * Call it before Electron is ready: macOS names the file of a start before that. Whoever listens to the same events
 * later finds the file waiting.
 */
export function watchOpenedFiles(args: readonly string[]): OpenedFiles {
  let waiting = fileAmong(args, process.cwd());
  const opened = (file: string | null): void => {
    waiting = file ?? waiting;
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    opened(fileAmong([file], '/'));
  });
  app.on('second-instance', (_event, given, folder) => opened(fileAmong(given.slice(1), folder)));
  return {
    waiting: () => waiting,
    take: () => {
      const file = waiting;
      waiting = null;
      return file;
    },
  };
}
