/**
 * `npm run test:attack`: every procedure of the API, by both hosts' doors, with inputs made from its own schema, with
 * nearly right ones and with garbage. A call that is refused has written nothing; none writes outside the data folder
 * and the folder that it names; one that shows another diary changes nothing; every refusal is typed; no prototype
 * changes; the app goes on.
 *
 * `-- --calls 10000` makes that many calls by each door. `-- --seed 7` makes the same ones again.
 */
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { withScratch } from '../faults/folders.ts';
import { seedOf } from '../faults/random.ts';
import { attackKinds, attacksWith } from './attacks.ts';
import { knownMessages, rightInputs } from './known.ts';
import { type Blow, besiege } from './siege.ts';
import { prepareStarts, startNames } from './starts.ts';

const { values } = parseArgs({ options: { calls: { type: 'string' }, seed: { type: 'string' } } });
const calls = Number(values.calls ?? 500);
const seed = Number(values.seed ?? process.env.LEGWORK_SEED ?? randomInt(1_000_000));
if (!Number.isSafeInteger(calls) || calls < 1 || !Number.isSafeInteger(seed)) {
  throw new Error('Give whole numbers: --calls 10000 --seed 7');
}

/** Then the folder is begun anew: an erased or a locked one would hide what the others would show. */
const callsAWorld = 100;
const mostDetails = 20;

const strays: string[] = [];
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => strays.push(`${event}: ${inspect(error)}`));
}

const printed = ({ attack, door, faults }: Blow): string => {
  const { path: name, input } = attack.call;
  return `  ${door}, ${attack.kind}, ${name}: ${faults.join('; ')}\n    ${inspect(input, { depth: 6 }).slice(0, 400)}`;
};

function print(blows: readonly Blow[]): void {
  for (const door of ['browser', 'electron'] as const) {
    for (const kind of attackKinds) {
      const those = blows.filter((blow) => blow.door === door && blow.attack.kind === kind);
      const answered = those.filter(({ end }) => end.kind === 'data').length;
      const wrong = those.filter(({ faults }) => faults.length > 0).length;
      const name = `${door}, ${kind}:`.padEnd(26);
      console.log(
        `${name}${those.length} calls, ${answered} answered, ${those.length - answered} refused, ${wrong} wrong`,
      );
    }
  }
}

console.log(`Seed ${seed}; the same again: npm run test:attack -- --calls ${calls} --seed ${seed}`);
const blows: Blow[] = [];
const aftermath: string[] = [];
const siege = withScratch(async (scratch) => {
  const starts = await prepareStarts(await scratch.make('starts'));
  const attacks = attacksWith(knownMessages(starts), rightInputs(starts));
  // A relative path is meant from here: beside copies that it would find.
  const here = path.join(await scratch.make('cwd'), 'here');
  await starts.make('diary', here);
  process.chdir(here);
  for (let world = 0; blows.length / 2 < calls; world += 1) {
    const folder = await scratch.make('world');
    const start = startNames[world % startNames.length] ?? 'diary';
    const many = Math.min(callsAWorld, calls - blows.length / 2);
    const of = { starts, attacks, start, folder, calls: many, seed: seedOf(seed, world) };
    const { blows: struck, aftermath: left } = await besiege(of);
    blows.push(...struck);
    aftermath.push(...left.map((fault) => `world ${world} (${start}), ${fault}`));
    await scratch.remove(folder);
  }
});
// A world that broke stays open, and must not keep the run from its end.
await siege.catch((error: unknown) => strays.push(`the siege broke off: ${inspect(error)}`));

print(blows);
const wrong = blows.filter(({ faults }) => faults.length > 0);
for (const blow of wrong.slice(0, mostDetails)) console.log(printed(blow));
for (const line of [...aftermath, ...strays]) console.log(`  ${line}`);
const failed = wrong.length + aftermath.length + strays.length;
console.log(`attack: ${blows.length - wrong.length} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
