/** The services on a folder of a test, as a host opens them, at a moment that the test chooses. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { createPreferencesFile } from '#main/hosts/browser/preferences-file.ts';
import { type OpenServices, openServices, type ServicesOptions } from '#main/services.ts';
import { diaryChanges } from './entries.ts';
import { hostDouble } from './host-double.ts';
import { tempFolder } from './temp-folder.ts';

export const testNow = '2026-03-05T12:00:00+01:00[Europe/Berlin]';

/** Ten thousand times less than a real one. */
export const quickScrypt = { n: 2 ** 10, r: 8, p: 1 } as const;

/** Opens the folder until the test is over, or closes it. */
export async function openTest(
  dataFolder: string,
  options: Partial<ServicesOptions> = {},
): Promise<OpenServices> {
  const services = await openServices({
    dataFolder,
    createPreferencesFile,
    host: hostDouble().host,
    version: '0.0.0',
    now: () => testNow,
    scryptCost: quickScrypt,
    ...options,
  });
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= services.close();
    return closing;
  };
  onTestFinished(close);
  return { ...services, close };
}

/** What the app makes of a folder that is opened, asked and closed. */
export async function inTest<Result>(
  dataFolder: string,
  ask: (api: OpenServices['api']) => Promise<Result>,
  options: Partial<ServicesOptions> = {},
): Promise<Result> {
  const services = await openTest(dataFolder, options);
  const result = await ask(services.api);
  await services.close();
  return result;
}

/** A folder that the app has written the small diary into, with one copy of it, and let go of. */
export async function diaryFolder(): Promise<string> {
  const folder = path.join(await tempFolder(), 'diary');
  await mkdir(folder);
  await inTest(folder, (api) => api.record.change(diaryChanges));
  return folder;
}

/** The vault over the small diary opens by the passphrase, with everything in it. */
export async function expectOpens(api: OpenServices['api'], passphrase: string): Promise<void> {
  expect(await api.vault.unlock(passphrase)).toBe('open');
  expect(api.record.read().record.shifts).toHaveLength(2);
}

export { filesBelow, namesIn } from './files-below.ts';

/** The content of a file of the record. */
export const stored = async (folder: string, name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8'));

/** A clock that a test sets. */
export function testClock(at: string = testNow) {
  const clock = { at, now: () => clock.at };
  return clock;
}
