/**
 * The desk of a large works: envelopes in, weeks closed, looked at, and opened again. The times are the processor's: the
 * run takes minutes, and by the clock other programs would weigh on one side of a ratio. The figures hold the clock's, too.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { newDeskKeys } from '#main/crypto/desk-keys.ts';
import type { BenchRow } from '../row.ts';
import { bigSize, type Size } from './world.ts';

const child = path.join(import.meta.dirname, 'child.ts');
/** Any look at the desk answers within this, ms. */
const quickEnough = 100;

type Figures = Readonly<Record<string, number>>;
const figure = (figures: Figures, name: string): number => figures[name] ?? Number.NaN;

/** The quicker of two runs: a busy moment of the machine makes one slow. */
const quicker = (one: Figures, other: Figures): Figures =>
  figure(one, 'cpu') <= figure(other, 'cpu') ? one : other;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (mb: number): string => `${mb.toFixed(0)} MB`;

function inRow(bare: Figures, ours: Figures, kept: Figures, { workers, weeks }: Size): BenchRow {
  return {
    name: `${workers} workers × ${weeks} weeks into a desk`,
    measured: `${seconds(figure(ours, 'cpu'))}, ${megabytes(figure(ours, 'peakMb'))} at most; ${seconds(figure(kept, 'inCpu'))} with all of it on disk`,
    against: `${seconds(figure(bare, 'cpu'))} to open the same age files and JSON.parse`,
    ratio: figure(ours, 'cpu') / figure(bare, 'cpu'),
    goal: 1.5,
    figures: {
      ...{ inMs: figure(ours, 'ms'), bareMs: figure(bare, 'ms'), keptMs: figure(kept, 'inMs') },
      ...{ inCpuMs: figure(ours, 'cpu'), bareCpuMs: figure(bare, 'cpu'), keptCpuMs: figure(kept, 'inCpu') },
      ...{ peakMb: figure(ours, 'peakMb'), barePeakMb: figure(bare, 'peakMb') },
      ...{ workerWeeks: figure(ours, 'weeks'), bytes: figure(bare, 'bytes'), workers, weeks },
    },
  };
}

function closeRow(kept: Figures, { weeks }: Size): BenchRow {
  return {
    name: `${weeks} weeks closed for the first time`,
    measured: `${seconds(figure(kept, 'closeCpu'))}; ${seconds(figure(kept, 'closeKeptCpu'))} with each on disk; ${figure(kept, 'shownRows')} rows`,
    against: `${seconds(figure(kept, 'bareCpu'))} for one mean of each group by the bare threshold, ${figure(kept, 'bareRows')} rows`,
    ratio: figure(kept, 'closeCpu') / figure(kept, 'bareCpu'),
    goal: null,
    figures: {
      ...{ closeMs: figure(kept, 'closeMs'), closeKeptMs: figure(kept, 'closeKeptMs') },
      ...{
        closeCpuMs: figure(kept, 'closeCpu'),
        bareCpuMs: figure(kept, 'bareCpu'),
        closeKeptCpuMs: figure(kept, 'closeKeptCpu'),
      },
      ...{ bareMs: figure(kept, 'bareMs'), peakMb: figure(kept, 'peakMb') },
      ...{ shownRows: figure(kept, 'shownRows'), bareRows: figure(kept, 'bareRows'), weeks },
    },
  };
}

const views = ['heatMs', 'trendMs', 'totalMs', 'compareMs', 'readMs'] as const;

function viewRow(kept: Figures): BenchRow {
  const slowestMs = Math.max(...views.map((view) => figure(kept, view)));
  const each = views.map((view) => `${view.slice(0, -2)} ${figure(kept, view).toFixed(1)}`);
  return {
    name: `any view of ${figure(kept, 'groups')} groups over those weeks`,
    measured: `${slowestMs.toFixed(1)} ms at most (${each.join(', ')})`,
    against: `${quickEnough} ms`,
    ratio: slowestMs / quickEnough,
    goal: 1,
    figures: Object.fromEntries(views.map((view) => [view, figure(kept, view)])),
  };
}

function openRow(opened: Figures): BenchRow {
  return {
    name: 'that desk opened with its key',
    measured: `${seconds(figure(opened, 'cpu'))}, ${megabytes(figure(opened, 'peakMb'))} at most`,
    against: `${seconds(figure(opened, 'plainCpu'))} for a plain JSON file of the same weeks`,
    ratio: figure(opened, 'cpu') / figure(opened, 'plainCpu'),
    goal: null,
    figures: {
      ...{ openMs: figure(opened, 'ms'), plainMs: figure(opened, 'plainMs') },
      ...{ openCpuMs: figure(opened, 'cpu'), plainCpuMs: figure(opened, 'plainCpu') },
      peakMb: figure(opened, 'peakMb'),
    },
  };
}

/** @param scratch an existing folder on a real disk, to work in */
export async function deskRows(scratch: string, size: Size = bigSize): Promise<readonly BenchRow[]> {
  const folder = await mkdtemp(path.join(scratch, 'bench-desk-'));
  const run = async (mode: string, more: readonly string[] = []): Promise<Figures> => {
    const of = ['--workers', String(size.workers), '--weeks', String(size.weeks)];
    // Ten thousand workers' weeks fill more than the heap that Node takes by itself.
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--max-old-space-size=6000', child, mode, folder],
      ...of,
      ...more,
    ]);
    return JSON.parse(stdout) as Figures;
  };
  try {
    await mkdir(path.join(folder, 'envelopes'));
    await mkdir(path.join(folder, 'desk'));
    await writeFile(path.join(folder, 'keys.json'), JSON.stringify(await newDeskKeys()));
    const lanes = availableParallelism();
    await Promise.all(
      Array.from({ length: lanes }, (_, part) => run('seal', ['--part', `${part}/${lanes}`])),
    );
    const bare = [await run('bare')];
    const ours = [await run('in')];
    bare.push(await run('bare'));
    ours.push(await run('in'));
    const kept = await run('keep');
    const opened = await run('open');
    return [
      inRow(bare.reduce(quicker), ours.reduce(quicker), kept, size),
      closeRow(kept, size),
      viewRow(kept),
      openRow(opened),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
