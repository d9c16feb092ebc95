/** Kills the host at random moments of random work, again and again in the same folders. */
import { setTimeout } from 'node:timers/promises';
import { applyChanges } from '#shared/record/change.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { inLanes } from '../support/lanes.ts';
import type { Means, Scratch } from './folders.ts';
import { type BackupMade, historyOf } from './history.ts';
import { madeUpDiary } from './made-up.ts';
import { type DiaryState, newDiary } from './model.ts';
import { firstClockMs, type RandomWork, randomWorks, type VictimOrder } from './protocol.ts';
import { createRandom, seedOf } from './random.ts';
import { reopen } from './reopen.ts';
import { createCounter, type Faults, type Tally } from './tally.ts';
import { writeVersion1 } from './version-1.ts';
import type { RunVictim } from './victim-process.ts';

/** So many kills in one folder, one after another; then a new one. */
const killsInFolder = 5;
const hourMs = 3_600_000;

type Chain = { readonly work: RandomWork; readonly number: number; readonly kills: number };

/** How long a victim lives, ms: some die while they open the folder, most at work of about 2 ms a save. */
type Life = { readonly since: 'begun' | 'open'; readonly ms: number };

async function killOnce(runVictim: RunVictim, order: VictimOrder, { since, ms }: Life) {
  return runVictim(order, {
    onLine: async (line, kill) => {
      if (line.at !== since) return;
      // The delay is the fault, not a wait for something.
      await setTimeout(ms);
      kill();
    },
  });
}

async function newFolder(scratch: Scratch, { work, number }: Chain, seed: number) {
  const dataFolder = await scratch.make(`${work} ${number}`);
  if (work !== 'migrations') return { dataFolder, state: newDiary };
  const { record } = applyChanges(emptyRecord, madeUpDiary(createRandom(seed), 40));
  await writeVersion1(dataFolder, record);
  return { dataFolder, state: { ...newDiary, record } };
}

/** One folder through its kills. Ends early with the first that lost something: what follows would only echo it. */
async function runChain(
  { scratch, runVictim }: Means,
  chain: Chain,
  seed: number,
  add: (howToRepeat: string, faults: Faults) => void,
): Promise<void> {
  const chainSeed = seedOf(seed, randomWorks.indexOf(chain.work) * 1_000 + chain.number);
  const random = createRandom(chainSeed);
  const outside = await scratch.make('outside');
  let folder = await newFolder(scratch, chain, chainSeed);
  let backups: readonly BackupMade[] = [];
  for (let kill = 0; kill < chain.kills; kill += 1) {
    // A migration happens once: each kill has a folder of its own.
    if (kill > 0 && chain.work === 'migrations') folder = await newFolder(scratch, chain, chainSeed + kill);
    const { dataFolder, state } = folder;
    const clockMs = firstClockMs + kill * 200 * hourMs;
    const since = random.chance(chain.work === 'migrations' ? 0.7 : 0.15) ? 'begun' : 'open';
    const life = { since, ms: random.whole(0, since === 'begun' ? 50 : 90) } as const;
    const order: VictimOrder = {
      ...{ dataFolder, outside, clockMs, seed: seedOf(chainSeed, kill), passphrase: state.passphrase },
      work: { kind: 'random', of: chain.work },
      dieAt: null,
    };
    const { lines, wasKilled, ownFault } = await killOnce(runVictim, order, life);
    const history = historyOf(state, lines, backups);
    const reopened = await reopen(dataFolder, clockMs + 150 * hourMs, history);
    const faults = [...(wasKilled ? [] : [`it was not killed: ${ownFault}`]), ...reopened.faults];
    const last = history.inFlight.map(({ kind }) => kind).join(', ') || 'nothing';
    add(`folder ${chain.number}, kill ${kill + 1}, ${life.ms} ms since ${since}, ${last} under way`, faults);
    const next: DiaryState | null = reopened.state;
    if (faults.length > 0 || next === null) return;
    folder = { dataFolder, state: next };
    backups = history.backups;
  }
  await scratch.remove(folder.dataFolder);
}

/** @param runs how many kills in all, over all kinds of work */
export async function killsAtRandom(means: Means, seed: number, runs: number) {
  const tallies: Tally[] = [];
  for (const work of randomWorks) {
    const share = Math.ceil(runs / randomWorks.length);
    const counter = createCounter(`kill during ${work}`);
    const chains = Array.from({ length: Math.ceil(share / killsInFolder) }, (_, number) => ({
      ...{ work, number },
      kills: Math.min(killsInFolder, share - number * killsInFolder),
    }));
    await inLanes(chains, means.lanes, (chain) => runChain(means, chain, seed, counter.add));
    tallies.push(counter.tally());
  }
  return tallies;
}
