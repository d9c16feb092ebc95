/**
 * `npm run test:faults`: kills the host, damages its files, fills its disk, takes its folder and turns its clock, and
 * compares what it opens afterwards with what it had acknowledged. One line for each kind of fault.
 *
 * `-- --runs 3000` kills that often at random moments. `-- --seed 7` chooses the same again, though a random moment
 * never comes quite again. `-- --only clock` runs one part: calls, files, kills, disk, folder, desk or clock. Without it each
 * part runs in a process of its own, two at a time, for each is busy on little more than one core.
 */
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inLanes } from '../support/lanes.ts';
import { type Outcome, outcomeOfLastLine, sumOfOutcomes } from '../support/outcome.ts';
import { runNode } from '../support/run-command.ts';
import { jumpingClock } from './clock.ts';
import { crashPoints } from './crash-points.ts';
import { damagedFiles } from './damaged-files.ts';
import { deskFaults } from './desk/desk-faults.ts';
import { readOnlyFolder, vanishedFolder } from './folder-faults.ts';
import { type Means, type Scratch, withScratch } from './folders.ts';
import { fullDiskAtEachCall, fullDiskBySize } from './full-disk.ts';
import { killsAtRandom } from './kills.ts';
import { prepareScenarios } from './scenarios.ts';
import { lineOf, type Tally } from './tally.ts';
import { prepareVictims } from './victim-process.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
/** Twenty for each kind of work, in four folders; a release is tested with more. */
const runs = Number(values.runs ?? 120);
const seed = Number(values.seed ?? process.env.LEGWORK_SEED ?? randomInt(1_000_000));
if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(seed)) {
  throw new Error('Give whole numbers: --runs 120 --seed 7');
}

const mostDetails = 10;

const meansIn = async (scratch: Scratch): Promise<Means> => ({
  scratch,
  runVictim: await prepareVictims(scratch),
  // More victims than cores, with the other part's: each waits now and then for its disk.
  lanes: 2,
});

/** The parts, the longest first. */
const parts: Readonly<Record<string, (scratch: Scratch) => Promise<readonly Tally[]>>> = {
  calls: async (scratch) => crashPoints(await meansIn(scratch), await prepareScenarios(scratch, seed)),
  files: async (scratch) => [await damagedFiles(await meansIn(scratch), seed)],
  kills: async (scratch) => killsAtRandom(await meansIn(scratch), seed, runs),
  disk: async (scratch) => {
    const [means, scenarios] = [await meansIn(scratch), await prepareScenarios(scratch, seed)];
    return [await fullDiskAtEachCall(means, scenarios), await fullDiskBySize(means, scenarios)];
  },
  folder: async (scratch) => {
    const scenarios = await prepareScenarios(scratch, seed);
    return [await vanishedFolder(scratch, scenarios), await readOnlyFolder(scratch, scenarios)];
  },
  desk: deskFaults,
  clock: async (scratch) => [await jumpingClock(scratch, seed)],
};

async function runPart(name: string): Promise<Outcome> {
  const run = parts[name];
  if (run === undefined) throw new Error(`There is no part ${name}: ${Object.keys(parts).join(', ')}.`);
  const tallies = await withScratch(run);
  for (const tally of tallies) {
    console.log(lineOf(tally));
    for (const each of tally.lost.slice(0, mostDetails)) console.log(`  ${each}`);
  }
  const failed = tallies.flatMap(({ lost }) => lost).length;
  const tried = tallies.reduce((sum, tally) => sum + tally.tried, 0);
  return { passed: tried - failed, failed, skipped: 0 };
}

/** Shows the lines of each part once it is over, without its first and its last. */
async function runAll(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  await inLanes(Object.keys(parts), 2, async (name) => {
    const same = ['--runs', String(runs), '--seed', String(seed)];
    const args = [path.join(import.meta.dirname, 'run.ts'), '--only', name, ...same];
    const { standardOutput, standardError, exitCode } = await runNode(args, { cwd: process.cwd() });
    outcomes.push(outcomeOfLastLine(standardOutput, exitCode));
    const lines = `${standardOutput}${standardError}`.split('\n');
    console.log(lines.filter((line) => !/^(Seed \d|faults: |$)/.test(line)).join('\n'));
  });
  return sumOfOutcomes(outcomes);
}

console.log(`Seed ${seed}; the same again: npm run test:faults -- --runs ${runs} --seed ${seed}`);
const { passed, failed } = values.only === undefined ? await runAll() : await runPart(values.only);
console.log(`faults: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
