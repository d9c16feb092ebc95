/** Kills a desk at every single call by which an operation changes the disk, and fills its disk from each call on. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { inLanes } from '../../support/lanes.ts';
import type { Scratch } from '../folders.ts';
import { createCounter, type Tally } from '../tally.ts';
import { bundleVictim, hear } from '../victim-process.ts';
import { deskIn, opened, readIn } from './desk-host.ts';
import type { DeskLine, DeskOrder } from './desk-protocol.ts';
import { type DeskScenario, prepareDeskScenarios, worthOf } from './desk-scenarios.ts';

type End = {
  readonly lines: readonly DeskLine[];
  readonly wasKilled: boolean;
  readonly ownFault: string | null;
};
type RunVictim = (order: DeskOrder) => Promise<End>;

async function prepareVictims(scratch: Scratch): Promise<RunVictim> {
  const folder = await scratch.make('desk victims');
  await bundleVictim(folder, 'desk/desk-victim.ts');
  const [faults, victim] = [path.join(folder, 'fs-faults.mjs'), path.join(folder, 'victim.mjs')];
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compiled') };
  return (order) =>
    hear<DeskLine>(process.execPath, ['--import', faults, victim, JSON.stringify(order)], env);
}

const isOfADesk = (name: string): boolean =>
  /^(desk\.head|vault\.json|legwork\.json|backups|part-[0-9a-f]{32}\.desk)$/.test(name);

/** Opens the desk as its user would, twice, and looks at what is left in its folder. */
async function faultsIn(
  { isBefore, isAfter }: DeskScenario,
  root: string,
  wasAcknowledged: boolean,
): Promise<readonly string[]> {
  try {
    const worths: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const desk = await opened(root);
      await desk.close();
      worths.push(worthOf(await readIn(root)));
    }
    const [first = '', second] = worths;
    const names = await readdir(deskIn(root)).catch((): string[] => []);
    // Where there is no desk nobody holds the folder: what was staged there goes with the next making.
    const left = first === 'none' ? [] : names.filter((name) => !isOfADesk(name));
    return [
      ...(first === second ? [] : ['opened again, it is another']),
      ...(isAfter(first) || (isBefore(first) && !wasAcknowledged)
        ? []
        : [`it is neither: ${first.slice(0, 60)}`]),
      ...left.map((name) => `${name} was left`),
    ];
  } catch (error) {
    return [`it does not open: ${error instanceof Error ? error.message : String(error)}`];
  }
}

const orderOf = (scenario: DeskScenario, root: string, dieAt: number | null): DeskOrder => ({
  ...{ root, dieAt, operation: scenario.operation },
});

async function killed(scratch: Scratch, runVictim: RunVictim, scenario: DeskScenario): Promise<Tally> {
  const { name, template } = scenario;
  const counter = createCounter(`kill at each call of ${name} at a desk`);
  const lived = await runVictim(orderOf(scenario, await scratch.copyOf(template, name), null));
  const calls = lived.lines.find((line) => line.at === 'calls');
  if (calls?.at !== 'calls' || lived.lines.some(({ at }) => at === 'refused')) {
    throw new Error(`${name} cannot be done at all: ${lived.ownFault ?? JSON.stringify(lived.lines)}`);
  }
  await inLanes(
    Array.from({ length: calls.count }, (_, at) => at + 1),
    2,
    async (call) => {
      const root = await scratch.copyOf(template, name);
      const { lines, ownFault } = await runVictim(orderOf(scenario, root, call));
      const wasAcknowledged = lines.some(({ at }) => at === 'done');
      const faults = await faultsIn(scenario, root, wasAcknowledged);
      counter.add(`call ${call} of ${calls.count}`, [...(ownFault === null ? [] : [ownFault]), ...faults]);
      if (faults.length === 0) await scratch.remove(root);
    },
  );
  return counter.tally();
}

async function fullDisk(
  scratch: Scratch,
  runVictim: RunVictim,
  scenarios: readonly DeskScenario[],
): Promise<Tally> {
  const counter = createCounter('disk full from each call on at a desk');
  await inLanes(scenarios, 2, async (scenario) => {
    const { name, template, operation } = scenario;
    const root = await scratch.make(`full ${name}`);
    const { lines, ownFault } = await runVictim({ root, operation, template });
    if (ownFault !== null) counter.add(name, [ownFault]);
    for (const [at, line] of lines.entries()) {
      if (line.at !== 'case') continue;
      const faults = await faultsIn(scenario, line.root, true);
      counter.add(`${name}, from call ${at + 1} on`, [
        ...(line.fault === null ? [] : [line.fault]),
        ...faults,
      ]);
    }
  });
  return counter.tally();
}

export async function deskFaults(scratch: Scratch): Promise<readonly Tally[]> {
  const [runVictim, scenarios] = [await prepareVictims(scratch), await prepareDeskScenarios(scratch)];
  const tallies: Tally[] = [];
  for (const scenario of scenarios) tallies.push(await killed(scratch, runVictim, scenario));
  return [...tallies, await fullDisk(scratch, runVictim, scenarios)];
}
