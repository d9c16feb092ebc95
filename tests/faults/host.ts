/**
 * The services as the browser host opens them, on a clock that is given, with a passphrase that costs little. The lines
 * of the log have the names that the model gives them.
 */

import { browserHost } from '#main/hosts/browser/host.ts';
import { createPreferencesFile } from '#main/hosts/browser/preferences-file.ts';
import { type OpenServices, openServices } from '#main/services.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { lineName } from './made-up.ts';

/** A hundred times less than a real one. */
const scryptCost = { n: 2 ** 10, r: 8, p: 1 } as const;

/** Names each line by its place in the record. The lines of one call are named in one go, before any is saved. */
function namesByPlace(read: () => LegworkRecord): () => string {
  let named = 0;
  return () => {
    if (named === 0) {
      queueMicrotask(() => {
        named = 0;
      });
    }
    named += 1;
    return lineName(read().strictEntries.length + named);
  };
}

export async function openHost(dataFolder: string, now: () => ZonedTime): Promise<OpenServices> {
  const newId = namesByPlace(() => services.api.record.read().record);
  const services: OpenServices = await openServices({
    ...{ dataFolder, createPreferencesFile, host: browserHost, version: '0.0.0', now, newId, scryptCost },
  });
  return services;
}

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
