/** Reading an export of Apple Health, against the XML parser alone over the same file: a gigabyte in flat memory. */
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { largeApple } from '../../support/exchange/make-apple.ts';
import type { BenchRow } from '../row.ts';

type Pass = { readonly ms: number; readonly peakMb: number; readonly found: number };

const child = path.join(import.meta.dirname, 'apple-child.ts');

async function passOf(kind: 'bare' | 'reader', file: string): Promise<Pass> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, kind, file]);
  return JSON.parse(stdout) as Pass;
}

/** The better of two passes: a busy moment of the machine makes one slow. */
const better = (one: Pass, other: Pass): Pass => (one.ms <= other.ms ? one : other);

/**
 * @param scratch an existing folder on a real disk, to work in
 * @param megabytes how large the export is
 */
export async function appleRows(scratch: string, megabytes = 1000): Promise<readonly BenchRow[]> {
  const parent = await mkdtemp(path.join(scratch, 'bench-apple-'));
  try {
    const file = path.join(parent, 'export.xml');
    await pipeline(Readable.from(largeApple(megabytes * 1e6)), createWriteStream(file));
    const bare = [await passOf('bare', file)];
    const ours = [await passOf('reader', file)];
    bare.push(await passOf('bare', file));
    ours.push(await passOf('reader', file));
    const [yardstick, read] = [bare.reduce(better), ours.reduce(better)];
    const peakMb = Math.max(...ours.map((pass) => pass.peakMb));
    return [
      {
        name: `an export of Apple Health, ${megabytes} MB`,
        measured: `${(read.ms / 1000).toFixed(1)} s, ${peakMb.toFixed(0)} MB at most, ${read.found} movements`,
        against: `${(yardstick.ms / 1000).toFixed(1)} s by the XML parser alone`,
        ratio: read.ms / yardstick.ms,
        goal: 1.5,
        figures: { readMs: read.ms, bareMs: yardstick.ms, peakMb, barePeakMb: yardstick.peakMb, megabytes },
      },
    ];
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
