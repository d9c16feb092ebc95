/**
 * The browser host: a plain Node process that serves the built page and the API on the loopback address and opens
 * the machine's browser. Standard output carries exactly one line, once the app can be used.
 */
import os from 'node:os';
import path from 'node:path';
import open from 'open';
import manifest from '../../../package.json' with { type: 'json' };
import {
  defaultDataFolder,
  defaultDeskFolder,
  ensureDefaultDataFolder,
  type Machine,
} from '../../files/data-folder.ts';
import { openServices } from '../../services.ts';
import { UserFacingError } from '../../user-facing-error.ts';
import { now } from '../clock.ts';
import { readPageFiles } from '../page-files.ts';
import { noTimings, printTimings } from '../timings.ts';
import { parseBrowserHostArguments } from './arguments.ts';
import { browserHost } from './host.ts';
import { type LaunchFile, writeLaunchFile } from './launch-file.ts';
import { createPreferencesFile } from './preferences-file.ts';
import { startLoopbackServer } from './server.ts';

const pageFolder = path.join(import.meta.dirname, '../renderer');

const machine: Machine = { platform: process.platform, env: process.env, home: os.homedir() };

async function dataFolderFrom(named: string | null): Promise<string> {
  if (named !== null) return path.resolve(named);
  const folder = defaultDataFolder(machine);
  await ensureDefaultDataFolder(folder);
  return folder;
}

async function start(): Promise<void> {
  const { data, desk, port, opensBrowser, printsTimings } = parseBrowserHostArguments(process.argv.slice(2));
  // The browser is another program: this process can time only its own part of the start.
  const timings = printsTimings
    ? printTimings(
        () => performance.now(),
        (line) => process.stderr.write(line),
      )
    : noTimings;
  const dataFolder = await dataFolderFrom(data);
  const services = await openServices({
    dataFolder,
    deskFolder: desk === null ? defaultDeskFolder(machine, dataFolder) : path.resolve(desk),
    createPreferencesFile,
    host: browserHost,
    now,
    version: manifest.version,
  });
  try {
    const page = await readPageFiles(pageFolder);
    let launchFile: LaunchFile | null = null;
    const forgetLaunchFile = async (): Promise<void> => {
      await launchFile?.remove().catch(() => undefined);
      launchFile = null;
    };
    const server = await startLoopbackServer({ port, open: services, page });
    let isStopping = false;
    const stop = async (): Promise<void> => {
      if (isStopping) return;
      isStopping = true;
      await forgetLaunchFile();
      await server.close();
      await services.close();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void stop().catch(fail));
    }
    timings('main-ready');
    process.stdout.write(`Legwork is running at ${server.newLaunchAddress()}\n`);
    if (opensBrowser) {
      // If the file cannot be written, no browser opens: the user has the printed address.
      launchFile = await writeLaunchFile(server.newLaunchAddress(() => void forgetLaunchFile())).catch(
        () => null,
      );
      if (launchFile !== null) await open(launchFile.path).catch(() => undefined);
    }
  } catch (error) {
    await services.close();
    throw error;
  }
}

function fail(error: unknown): void {
  const line = error instanceof UserFacingError ? error.userMessage : `Legwork stopped: ${String(error)}`;
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

start().catch(fail);
