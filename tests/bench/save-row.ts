/**
 * Logging a shift, from the call until it is on disk, against the least that makes the same bytes durable: write,
 * fsync, rename, fsync of the folder. Both in turn in one run, in a folder with one month and one with twenty years, and
 * in one with the last of these years only, whose file is the same: what the other nineteen cost. Then with a vault.
 */

import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { browserHost } from '#main/hosts/browser/host.ts';
import { createPreferencesFile } from '#main/hosts/browser/preferences-file.ts';
import { openServices } from '#main/services.ts';
import type { Change } from '#shared/record/change.ts';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';
import { sampleRecord, sampleZone, writeRecord } from '../support/sample-record.ts';
import { turnVaultOn } from '../support/vault.ts';
import { median, timeMs } from './figures.ts';
import type { BenchRow } from './row.ts';

const roundCount = 100;
const warmUpCount = 10;
const lastDate = '2025-12-31';
/** It stands still: the copy of the day is made once, before the rounds that count. */
const benchNow = '2026-01-01T12:00:00+01:00[Europe/Berlin]';
const journal = 'journal-2025.json';

/** An evening shift on the last date, whose other shift ends before 18:00. */
const logShift: Change = {
  action: 'upsert',
  kind: 'shift',
  entry: {
    id: 'logged',
    start: zonedTimeAt(lastDate, '19:00', sampleZone),
    end: zonedTimeAt(lastDate, '21:00', sampleZone),
    standingMinutes: 60,
    walkingMinutes: 20,
    longestStandMinutes: 25,
  },
};

/** The yardstick: makes bytes durable under a name, and nothing else. */
function writeBare(folder: string, bytes: Uint8Array): void {
  const staging = path.join(folder, 'bare.tmp');
  const file = openSync(staging, 'w', 0o600);
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  renameSync(staging, path.join(folder, 'bare.json'));
  const opened = openSync(folder, 'r');
  fsyncSync(opened);
  closeSync(opened);
}

type TimedFolder = {
  /** Saves and takes back, and writes the same bytes bare; keeps how long the save and the bare write took. */
  readonly round: () => Promise<void>;
  readonly saveMs: number[];
  readonly bareMs: number[];
  readonly journalBytes: () => number;
  readonly close: () => Promise<void>;
};

async function openFolder(
  parent: string,
  name: string,
  from: string,
  hasVault = false,
): Promise<TimedFolder> {
  const dataFolder = path.join(parent, name);
  const bareFolder = path.join(parent, `${name}-bare`);
  await mkdir(dataFolder);
  await mkdir(bareFolder);
  await writeRecord(dataFolder, sampleRecord({ seed: 1, from, to: lastDate }));
  const { api, close } = await openServices({
    dataFolder,
    createPreferencesFile,
    host: browserHost,
    version: '0.0.0',
    now: () => benchNow,
    scryptCost: { n: 2 ** 10, r: 8, p: 1 },
  });
  if (hasVault) await turnVaultOn(api, 'a passphrase for the bench');
  const read = (): Uint8Array => readFileSync(path.join(dataFolder, journal));
  const saveMs: number[] = [];
  const bareMs: number[] = [];
  return {
    round: async () => {
      saveMs.push(await timeMs(() => api.record.change([logShift], 'Shift logged')));
      const bytes = read();
      bareMs.push(await timeMs(() => writeBare(bareFolder, bytes)));
      await api.record.undo();
      // What follows a save behind its answer must not run into the next one that is timed.
      await api.data.recovery();
    },
    saveMs,
    bareMs,
    journalBytes: () => read().length,
    close,
  };
}

const inMs = (value: number): string => `${value.toFixed(2)} ms`;

/** A folder's saves against its bare writes. */
function againstBareWrite(span: string, folder: TimedFolder): BenchRow {
  const saveMs = median(folder.saveMs);
  const bareMs = median(folder.bareMs);
  return {
    name: `log a shift to durable disk, ${span} of data`,
    measured: inMs(saveMs),
    against: `${inMs(bareMs)} bare durable write`,
    ratio: saveMs / bareMs,
    goal: 1.5,
    figures: { saveMs, bareMs, fileBytes: folder.journalBytes(), rounds: folder.saveMs.length },
  };
}

/** One folder's saves against another's. */
function againstOther(
  name: string,
  [folder, span]: readonly [TimedFolder, string],
  [other, otherSpan]: readonly [TimedFolder, string],
  goal: number | null,
): BenchRow {
  const saveMs = median(folder.saveMs);
  const otherMs = median(other.saveMs);
  return {
    name: `log a shift to durable disk, ${name}`,
    measured: `${inMs(saveMs)} ${span}`,
    against: `${inMs(otherMs)} ${otherSpan}`,
    ratio: saveMs / otherMs,
    goal,
    figures: { saveMs, otherMs, rounds: folder.saveMs.length },
  };
}

/** @param scratch an existing folder on a real disk, to work in: a temporary folder may be in memory */
export async function saveRows(scratch: string): Promise<readonly BenchRow[]> {
  const parent = await mkdtemp(path.join(scratch, 'bench-'));
  const month = await openFolder(parent, 'month', '2025-12-01');
  const lastYear = await openFolder(parent, 'last-year', '2025-01-01');
  const twentyYears = await openFolder(parent, 'twenty-years', '2006-01-01');
  const encrypted = await openFolder(parent, 'vault', '2006-01-01', true);
  const folders = [month, lastYear, twentyYears, encrypted];
  try {
    for (let round = 0; round < warmUpCount + roundCount; round += 1) {
      for (const folder of folders) await folder.round();
    }
    for (const { saveMs, bareMs } of folders) {
      saveMs.splice(0, warmUpCount);
      bareMs.splice(0, warmUpCount);
    }
    return [
      againstBareWrite('1 month', month),
      againstBareWrite('20 years', twentyYears),
      againstOther('20 years against 1 month', [twentyYears, '20 years'], [month, '1 month'], 1.2),
      againstOther('20 years against the last of them', [twentyYears, '20 years'], [lastYear, '1 year'], 1.2),
      againstOther('vault on against off, 20 years', [encrypted, 'on'], [twentyYears, 'off'], null),
    ];
  } finally {
    for (const folder of folders) await folder.close();
    await rm(parent, { recursive: true, force: true });
  }
}
