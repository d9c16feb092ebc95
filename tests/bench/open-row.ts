/**
 * Opening a folder with twenty years, until its record can be read: plain, and with a vault from the moment on at
 * which the passphrase is known to be right (what the passphrase itself costs is chosen to be slow). Against reading
 * and parsing the same files.
 */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { browserHost } from '#main/hosts/browser/host.ts';
import { createPreferencesFile } from '#main/hosts/browser/preferences-file.ts';
import { type OpenServices, openServices } from '#main/services.ts';
import { sampleRecord, writeRecord } from '../support/sample-record.ts';
import { turnVaultOn } from '../support/vault.ts';
import { median, timeMs } from './figures.ts';
import type { BenchRow } from './row.ts';

const roundCount = 15;
const warmUpCount = 3;
const passphrase = 'a passphrase for the bench';

const open = (dataFolder: string): Promise<OpenServices> =>
  openServices({
    dataFolder,
    createPreferencesFile,
    host: browserHost,
    version: '0.0.0',
    now: () => '2026-01-01T12:00:00+01:00[Europe/Berlin]',
    scryptCost: { n: 2 ** 10, r: 8, p: 1 },
  });

async function parseAll(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.json')) JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  }
}

/** Opens and reads, as often as asked; the folder is closed between. */
async function openMs(
  folder: string,
  unlock: (services: OpenServices) => Promise<unknown>,
): Promise<number[]> {
  const took: number[] = [];
  for (let round = 0; round < warmUpCount + roundCount; round += 1) {
    let services: OpenServices | null = null;
    const ms = await timeMs(async () => {
      services = await open(folder);
      await unlock(services);
      services.api.record.read().record;
    });
    await (services as OpenServices | null)?.close();
    if (round >= warmUpCount) took.push(ms);
  }
  return took;
}

/** @param scratch an existing folder on a real disk, to work in */
export async function openRows(scratch: string): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(path.join(scratch, 'bench-open-'));
  try {
    await writeRecord(folder, sampleRecord({ seed: 1, from: '2006-01-01', to: '2025-12-31' }));
    const parseMs: number[] = [];
    for (let round = 0; round < roundCount; round += 1) parseMs.push(await timeMs(() => parseAll(folder)));
    const plainMs = median(await openMs(folder, async () => undefined));
    const services = await open(folder);
    await turnVaultOn(services.api, passphrase);
    await services.close();
    const sealedMs = median(await openMs(folder, ({ api }) => api.vault.unlock(passphrase)));
    const bareMs = median(parseMs);
    const row = (name: string, ms: number): BenchRow => ({
      name: `open 20 years, ${name}`,
      measured: `${ms.toFixed(0)} ms`,
      against: `${bareMs.toFixed(0)} ms reading and JSON.parse`,
      ratio: ms / bareMs,
      goal: null,
      figures: { openMs: ms, bareMs, rounds: roundCount },
    });
    return [row('plain', plainMs), row('vault on', sealedMs)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
