/** Many changes in one call: a change must cost the same among fifty thousand as among ten thousand. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { browserHost } from '#main/hosts/browser/host.ts';
import { createPreferencesFile } from '#main/hosts/browser/preferences-file.ts';
import { openServices } from '#main/services.ts';
import { type Change, upsert } from '#shared/record/change.ts';
import { addDays, zonedTimeAt } from '#shared/time/wall-clock.ts';
import { timeMs } from './figures.ts';
import type { BenchRow } from './row.ts';

const zone = 'Europe/Berlin';
const hours = ['00', '08', '16'] as const;
const figures = { standingMinutes: 30, walkingMinutes: 30, longestStandMinutes: 20 };

/** Three shifts a day from 1970 on: no two overlap, and fifty thousand end in 2015. */
const shifts = (count: number): readonly Change[] =>
  Array.from({ length: count }, (_, position) => {
    const date = addDays('1970-01-01', Math.floor(position / hours.length));
    const hour = hours[position % hours.length] ?? '00';
    const start = zonedTimeAt(date, `${hour}:00`, zone);
    const end = zonedTimeAt(date, `${hour.slice(0, 1)}${Number(hour.slice(1)) + 1}:30`, zone);
    return upsert('shift', { id: `shift-${position}`, start, end, ...figures });
  });

async function batchMs(parent: string, changes: readonly Change[]): Promise<number> {
  const dataFolder = path.join(parent, String(changes.length));
  await mkdir(dataFolder);
  const { api, close } = await openServices({
    ...{ dataFolder, createPreferencesFile, host: browserHost, version: '0.0.0' },
    now: () => '2026-03-05T12:00:00+01:00[Europe/Berlin]',
  });
  const took = await timeMs(() => api.record.change(changes, 'many'));
  await close();
  return took;
}

/** @param scratch an existing folder on a real disk, to work in */
export async function batchRows(scratch: string): Promise<readonly BenchRow[]> {
  const parent = await mkdtemp(path.join(scratch, 'bench-batch-'));
  try {
    // The first call pays for the machine's warming up.
    await batchMs(parent, shifts(1_000));
    const tenMs = await batchMs(parent, shifts(10_000));
    const fiftyMs = await batchMs(parent, shifts(50_000));
    const eachUs = { ten: tenMs / 10, fifty: fiftyMs / 50 };
    return [
      {
        name: 'a change among 50,000 in one call, on disk',
        measured: `${eachUs.fifty.toFixed(1)} µs (${fiftyMs.toFixed(0)} ms in all)`,
        against: `${eachUs.ten.toFixed(1)} µs among 10,000 (${tenMs.toFixed(0)} ms in all)`,
        ratio: eachUs.fifty / eachUs.ten,
        goal: 1.5,
        figures: { fiftyMs, tenMs },
      },
    ];
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
