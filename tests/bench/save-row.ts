/**
 * Logging a shift, from the call until it is on disk, against the least that makes the same bytes durable: write,
 * fsync, rename, fsync of the folder. Both in turn in one run, in a folder with one month and one with twenty years;
 * and in one with the last of these years only, whose file is the same: what the other nineteen cost.
 */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { createStoreFile } from '#main/hosts/browser/store-file.ts';
import { openServices } from '#main/services.ts';
import type { Change } from '#shared/record/change.ts';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';
import { sampleRecord, sampleZone, writeRecord } from '../support/sample-record.ts';
import { median, timeMs } from './figures.ts';
import type { BenchRow } from './row.ts';

const roundCount = 100;
const warmUpCount = 10;
const lastDate = '2025-12-31';
const journal = 'journal-2025.json';

/** An evening shift on the last date, whose other shift ends before 18:00. */
const logShift: Change = {
  action: 'put',
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

async function openFolder(parent: string, name: string, from: string): Promise<TimedFolder> {
  const dataFolder = path.join(parent, name);
  const bareFolder = path.join(parent, `${name}-bare`);
  await mkdir(dataFolder);
  await mkdir(bareFolder);
  await writeRecord(dataFolder, sampleRecord({ seed: 1, from, to: lastDate }));
  const { api, close } = await openServices({
    dataFolder,
    createStoreFile,
    host: 'browser',
    version: '0.0.0',
  });
  const read = (): Uint8Array => readFileSync(path.join(dataFolder, journal));
  const saveMs: number[] = [];
  const bareMs: number[] = [];
  return {
    round: async () => {
      let inverse: readonly Change[] = [];
      const save = async () => {
        inverse = (await api.record.change([logShift])).inverse;
      };
      saveMs.push(await timeMs(save));
      const bytes = read();
      bareMs.push(await timeMs(() => writeBare(bareFolder, bytes)));
      await api.record.change(inverse);
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

/** Whether the years whose files stay as they are make a save slower. */
function againstLastYear(all: TimedFolder, lastYear: TimedFolder): BenchRow {
  const allMs = median(all.saveMs);
  const lastYearMs = median(lastYear.saveMs);
  return {
    name: 'log a shift to durable disk, 20 years against the last of them',
    measured: inMs(allMs),
    against: `${inMs(lastYearMs)} with 1 year`,
    ratio: allMs / lastYearMs,
    goal: 1.2,
    figures: { twentyYearsMs: allMs, oneYearMs: lastYearMs, rounds: all.saveMs.length },
  };
}

/** @param scratch an existing folder on a real disk, to work in: a temporary folder may be in memory */
export async function saveRows(scratch: string): Promise<readonly BenchRow[]> {
  const parent = await mkdtemp(path.join(scratch, 'bench-'));
  const month = await openFolder(parent, 'month', '2025-12-01');
  const lastYear = await openFolder(parent, 'last-year', '2025-01-01');
  const twentyYears = await openFolder(parent, 'twenty-years', '2006-01-01');
  const folders = [month, lastYear, twentyYears];
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
      againstLastYear(twentyYears, lastYear),
    ];
  } finally {
    for (const folder of folders) await folder.close();
    await rm(parent, { recursive: true, force: true });
  }
}
