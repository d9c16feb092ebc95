/** The rehearsed desktop app as the tests start it (tests/rehearsal/electron.ts says what that shows and what not). */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { type Rehearsal, rehearse } from '../../rehearsal/open.ts';
import { cruelSystem, type System } from '../../rehearsal/wire.ts';
import { asOn, type Desktop, letGo, type RunningApp, worker } from './hosts.ts';

const root = path.resolve(import.meta.dirname, '../../..');

export type RehearsalOptions = {
  readonly browser: Browser;
  readonly dataFolder: string;
  readonly page: BrowserContextOptions;
  readonly prepare: (page: Page) => Promise<void>;
  readonly clockFile: string;
  /** What is less cruel than usual, or otherwise. */
  readonly system?: Partial<System>;
  readonly args?: readonly string[];
  /** What runs: what was built, or an unpacked archive. */
  readonly program?: string;
};

/** A folder with the one tool that the program asks for a place of its tray. */
async function busTools(folder: string, hasTrayPlace: boolean): Promise<string> {
  await mkdir(folder, { recursive: true });
  const tool = path.join(folder, 'gdbus');
  await writeFile(tool, `#!/bin/sh\necho '(${hasTrayPlace},)'\n`);
  await chmod(tool, 0o755);
  return folder;
}

/** Opens the built desktop app, its window a page of the test's browser. */
export async function openInRehearsal(options: RehearsalOptions): Promise<RunningApp & { desktop: Desktop }> {
  const { browser, dataFolder, prepare, clockFile, args = [], program = root } = options;
  const set = { ...worker, ...options.page };
  const system: System = { ...cruelSystem, languages: [set.locale], ...options.system };
  const home = `${dataFolder}.home`;
  const tools = await busTools(path.join(home, 'bin'), system.hasTrayPlace);
  const context = await browser.newContext(set);
  const { nodeArgs, env } = asOn({ clockFile, zone: set.timezoneId });
  const started = (more: readonly string[]): Rehearsal =>
    rehearse({
      start: {
        ...{ mainScript: path.join(program, 'out/main/electron.js'), home, system },
        args: ['--data', dataFolder, ...more],
      },
      ...{ context, prepare, nodeArgs },
      env: {
        ...{ ...env, HOME: home, XDG_CONFIG_HOME: '', PATH: `${tools}:${process.env.PATH}` },
        ...(system.foreignAppImage === null ? {} : { APPIMAGE: system.foreignAppImage }),
      },
    });
  const first = started(args);
  const page = await first.page;
  await page.waitForURL((url) => url.href !== 'about:blank');
  return {
    page,
    close: async () => {
      await first.evaluate(({ app }: { app: { quit: () => void } }) => app.quit()).catch(() => undefined);
      await first.exit;
      await letGo(context);
    },
    killServices: null,
    desktop: {
      evaluate: first.evaluate as Desktop['evaluate'],
      ended: first.exit,
      startAgain: (more) => {
        const second = started(more);
        second.onSecondInstance(first.tellSecondInstance);
        return second.exit;
      },
      relaunches: first.relaunches,
    },
  };
}
