/**
 * `npm run test:faults`: kills the host, damages its files, fills its disk, takes its folder and turns its clock, and
 * compares what it opens afterwards with what it had acknowledged. One line for each kind of fault.
 *
 * `-- --runs 3000` kills that often at random moments. `-- --seed 7` chooses the same again, though a random moment
 * never comes quite again. `-- --only clock` runs one part: kills, calls, files, disk, folder or clock.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { jumpingClock } from './clock.ts';
import { crashPoints } from './crash-points.ts';
import { damagedFiles } from './damaged-files.ts';
import { readOnlyFolder, vanishedFolder } from './folder-faults.ts';
import { withScratch } from './folders.ts';
import { fullDiskAtEachCall, fullDiskBySize } from './full-disk.ts';
import { killsAtRandom } from './kills.ts';
import { prepareScenarios } from './scenarios.ts';
import { lineOf, type Tally } from './tally.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const runs = Number(values.runs ?? 300);
const seed = Number(values.seed ?? process.env.LEGWORK_SEED ?? randomInt(1_000_000));
if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(seed)) {
  throw new Error('Give whole numbers: --runs 300 --seed 7');
}

/** More victims than cores: each waits now and then for its disk. */
const lanes = 3;
const mostDetails = 10;

let passed = 0;
let failed = 0;
function print(tallies: readonly Tally[]): void {
  for (const tally of tallies) {
    console.log(lineOf(tally));
    for (const each of tally.lost.slice(0, mostDetails)) console.log(`  ${each}`);
    passed += tally.tried - tally.lost.length;
    failed += tally.lost.length;
  }
}

console.log(`Seed ${seed}; the same again: npm run test:faults -- --runs ${runs} --seed ${seed}`);
await withScratch(async (scratch) => {
  const scenarios = await prepareScenarios(scratch, seed);
  const parts: Readonly<Record<string, () => Promise<void>>> = {
    kills: async () => print(await killsAtRandom(scratch, seed, runs, lanes)),
    calls: async () => print(await crashPoints(scratch, scenarios, lanes)),
    files: async () => print([await damagedFiles(scratch, seed, lanes)]),
    disk: async () =>
      print([
        await fullDiskAtEachCall(scratch, scenarios, lanes),
        await fullDiskBySize(scratch, scenarios, lanes),
      ]),
    folder: async () =>
      print([await vanishedFolder(scratch, scenarios), await readOnlyFolder(scratch, scenarios)]),
    clock: async () => print([await jumpingClock(scratch, seed)]),
  };
  for (const [name, run] of Object.entries(parts)) {
    if (values.only === undefined || values.only === name) await run();
  }
});
console.log(`faults: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
