/** The services as the browser host opens them, on a clock that is given, with a passphrase that costs little. */
import { browserHost } from '#main/hosts/browser/host.ts';
import { createStoreFile } from '#main/hosts/browser/store-file.ts';
import { type OpenServices, openServices } from '#main/services.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';

/** A hundred times less than a real one. */
const scryptCost = { n: 2 ** 10, r: 8, p: 1 } as const;

export const openHost = (dataFolder: string, now: () => ZonedTime): Promise<OpenServices> =>
  openServices({ dataFolder, createStoreFile, host: browserHost, version: '0.0.0', now, scryptCost });

/** Opens the folder, does something in it and lets go of it, whatever comes of it. */
export async function inHost<Result>(
  dataFolder: string,
  now: ZonedTime,
  work: (api: OpenServices['api']) => Promise<Result>,
): Promise<Result> {
  const services = await openHost(dataFolder, () => now);
  try {
    return await work(services.api);
  } finally {
    await services.close();
  }
}
