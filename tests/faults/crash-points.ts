/** Kills the host at every single call by which an operation changes the disk, one after another. */
import { inLanes } from '../support/lanes.ts';
import type { Means } from './folders.ts';
import { historyOf } from './history.ts';
import { operationMs, type VictimOrder } from './protocol.ts';
import { reopen } from './reopen.ts';
import type { Scenario } from './scenarios.ts';
import { createCounter, type Tally } from './tally.ts';

const dayMs = 86_400_000;

/** @param call null to let the victim live */
function orderOf(scenario: Scenario, dataFolder: string, call: number | null): VictimOrder {
  const { outside, state, operation } = scenario;
  return {
    ...{ dataFolder, outside, seed: 0, passphrase: state.passphrase, clockMs: operationMs },
    work: { kind: 'given', operations: operation === null ? [] : [operation] },
    dieAt: { call: call ?? 0, stage: operation === null ? 'opening' : 'working' },
  };
}

async function countCalls({ scratch, runVictim }: Means, scenario: Scenario): Promise<number> {
  const dataFolder = await scratch.copyOf(scenario.folder, scenario.name);
  const { lines, ownFault } = await runVictim(orderOf(scenario, dataFolder, null));
  const said = lines.find((line) => line.at === 'calls');
  if (said?.at !== 'calls') throw new Error(`${scenario.name} cannot be done at all: ${ownFault}`);
  return said.count;
}

export async function crashPoints(means: Means, scenarios: readonly Scenario[]) {
  const { scratch, runVictim, lanes } = means;
  const tallies: Tally[] = [];
  for (const scenario of scenarios) {
    const counter = createCounter(`kill at each call of ${scenario.name}`);
    const count = await countCalls(means, scenario);
    const calls = Array.from({ length: count }, (_, index) => index + 1);
    await inLanes(calls, lanes, async (call) => {
      const dataFolder = await scratch.copyOf(scenario.folder, scenario.name);
      const { lines, wasKilled, ownFault } = await runVictim(orderOf(scenario, dataFolder, call));
      const history = historyOf(scenario.state, lines, scenario.backups);
      const { faults } = await reopen(dataFolder, operationMs + dayMs, history);
      // What a process does between its files may vary by a call: one that lived past the last is no loss.
      const isOver = !wasKilled && ownFault === null;
      counter.add(`call ${call} of ${count}`, isOver || wasKilled ? faults : [`it failed: ${ownFault}`]);
      if (faults.length === 0) await scratch.remove(dataFolder);
    });
    tallies.push(counter.tally());
  }
  return tallies;
}
