/** Disks without room: full from each call on of an operation, and full at some size of a file. */
import { inLanes } from '../support/lanes.ts';
import type { Means } from './folders.ts';
import { type History, historyOf } from './history.ts';
import { afterOperation, type DiaryState } from './model.ts';
import { operationMs, saveAfterwards, type VictimLine, type VictimOrder } from './protocol.ts';
import { reopen } from './reopen.ts';
import type { Scenario } from './scenarios.ts';
import { createCounter, type Tally } from './tally.ts';

const dayMs = 86_400_000;

type Case = Extract<VictimLine, { at: 'case' }>;

/** The states that a case may have ended in, before the save that came after it. */
function statesOf({ state, operation }: Scenario, { wasAcknowledged }: Case): readonly DiaryState[] {
  if (operation === null) return [state];
  const whole = afterOperation(state, operation);
  if (wasAcknowledged) return [whole];
  switch (operation.kind) {
    // What has begun goes on, as the sentence says.
    case 'vault-on':
    case 'vault-off':
    case 'passphrase':
    case 'erase':
      return [state, whole];
    case 'retention': {
      const settings = { ...state.record.settings, keepYears: operation.keepYears };
      return [state, { ...state, record: { ...state.record, settings } }, whole];
    }
    default:
      return [state];
  }
}

function historyOfCase(scenario: Scenario, each: Case): History {
  const [first, ...more] = statesOf(scenario, each).map((state) => afterOperation(state, saveAfterwards));
  if (first === undefined) throw new Error('A case ends in some state.');
  return { states: [first, ...more], backups: [], acknowledged: 1, inFlight: [] };
}

/** From each call on there is no room, until the operation is over; then there is again. */
export async function fullDiskAtEachCall(
  { scratch, runVictim, lanes }: Means,
  scenarios: readonly Scenario[],
) {
  const counter = createCounter('disk full from each call on');
  await inLanes(scenarios, lanes, async (scenario) => {
    const { name, operation, folder: template, outside, state } = scenario;
    const dataFolder = await scratch.make(`full ${name}`);
    const { lines, ownFault } = await runVictim({
      ...{ dataFolder: `${dataFolder}/`, outside, seed: 0, passphrase: state.passphrase },
      clockMs: operationMs,
      work: { kind: 'full-disk', operation, template },
      dieAt: null,
    });
    if (ownFault !== null) counter.add(`${name}`, [ownFault]);
    for (const [index, line] of lines.entries()) {
      if (line.at !== 'case') continue;
      const { faults } = await reopen(line.folder, operationMs + dayMs, historyOfCase(scenario, line));
      counter.add(`${name}, from call ${index + 1} on`, [...line.faults, ...faults]);
    }
  });
  return counter.tally();
}

/**
 * No file may grow beyond some size, which the store library overlooks. Needs a shell with `ulimit`: not on Windows.
 */
export async function fullDiskBySize(
  { scratch, runVictim, lanes }: Means,
  scenarios: readonly Scenario[],
): Promise<Tally> {
  const counter = createCounter('disk full at a size (ulimit)');
  const started = scenarios.filter(({ name }) => ['a save', 'a sealed save'].includes(name));
  const cases = started.flatMap((scenario) =>
    [8, 12, 17, 24].map((mostBlocks) => ({ scenario, mostBlocks })),
  );
  if (process.platform === 'win32') return counter.tally();
  await inLanes(cases, lanes, async ({ scenario, mostBlocks }) => {
    const { name, folder, outside, state, backups } = scenario;
    const dataFolder = await scratch.copyOf(folder, name);
    const order: VictimOrder = {
      ...{ dataFolder, outside, seed: mostBlocks, passphrase: state.passphrase },
      clockMs: operationMs,
      work: { kind: 'until-refused' },
      dieAt: null,
    };
    const { lines, ownFault } = await runVictim(order, { mostBlocks });
    const refused = lines.filter((line) => line.at === 'refused');
    const rude = refused.filter(({ isForUser }) => !isForUser).map(({ message }) => `refused by ${message}`);
    const history = historyOf(state, lines, backups);
    const tooMuch = refused.length > 0 ? [] : ['the disk was never full'];
    const unnamed = refused.some(({ message }) => message.includes('disk is full'))
      ? []
      : ['nobody said why'];
    const { faults } = await reopen(dataFolder, operationMs + dayMs, history);
    const all = [...(ownFault === null ? [] : [ownFault]), ...tooMuch, ...rude, ...unnamed, ...faults];
    counter.add(`${name}, ${mostBlocks} blocks, ${history.acknowledged} saves`, all);
  });
  return counter.tally();
}
