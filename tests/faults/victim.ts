/**
 * The process that is killed: opens a data folder and changes it, and says on standard output what it is about to do
 * and what was acknowledged. A written line outlives the process.
 */
import type { OpenServices } from '#main/services.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import { setFault, untouched } from './fs-faults.ts';
import { fullDiskCases } from './full-disk-cases.ts';
import { openHost } from './host.ts';
import { madeUpShift } from './made-up.ts';
import { afterOperation, type DiaryState, type Operation } from './model.ts';
import { perform } from './perform.ts';
import { clockAt, type VictimLine, type VictimOrder } from './protocol.ts';
import { createRandom, type Random } from './random.ts';
import { nextOperation } from './random-work.ts';

const standardOutput = 1;
/** Far more than it lives to do; ends a victim whose killer is gone. */
const mostOperations = 5_000;

const t = (line: VictimLine): void => {
  untouched.writeSync(standardOutput, `${JSON.stringify(line)}\n`);
};

const order: VictimOrder = JSON.parse(process.argv[2] ?? '');
let clockMs = order.clockMs;

const arm = (stage: 'opening' | 'working'): void => {
  const { dieAt } = order;
  if (dieAt?.stage === stage) setFault({ kind: 'kill', at: dieAt.call });
};

/** Says it, does it, and says that it is done. A refusal is told only where one is expected. */
async function run(api: OpenServices['api'], operation: Operation, mayFail = false): Promise<boolean> {
  t({ at: 'intent', operation });
  try {
    t({ at: 'done', backup: await perform(api, operation) });
    return true;
  } catch (error) {
    if (!mayFail) throw error;
    const message = error instanceof Error ? error.message : String(error);
    t({ at: 'refused', message, isForUser: error instanceof UserFacingError });
    return false;
  }
}

/** Several saves at once, as from two windows: they are acknowledged in their order. */
async function runAtOnce(api: OpenServices['api'], random: Random, state: DiaryState): Promise<DiaryState> {
  const operations = ['2024', '2025', '2026'].map(
    (year): Operation => ({ kind: 'change', changes: [madeUpShift(random, year)] }),
  );
  await Promise.all(operations.map((operation) => run(api, operation)));
  return operations.reduce(afterOperation, state);
}

async function workAtRandom(api: OpenServices['api'], of: Parameters<typeof nextOperation>[0]) {
  const random = createRandom(order.seed);
  let state: DiaryState = { record: api.record.read().record, passphrase: order.passphrase };
  for (let done = 0; done < mostOperations; done += 1) {
    clockMs += random.whole(0, 15) * 60_000;
    if (random.chance(0.1)) {
      state = await runAtOnce(api, random, state);
      continue;
    }
    const operation = await nextOperation(of, random, state, api, order.outside, clockAt(clockMs));
    await run(api, operation);
    state = afterOperation(state, operation);
  }
}

/** Saves until there is no room, then twice more and a copy: each is acknowledged or refused in words. */
async function workUntilRefused(api: OpenServices['api']): Promise<void> {
  const random = createRandom(order.seed);
  const save = () => run(api, { kind: 'change', changes: [madeUpShift(random)] }, true);
  for (let done = 0; done < 300 && (await save()); done += 1);
  await save();
  await save();
  await run(api, { kind: 'copy' }, true);
}

async function work({ api, close }: OpenServices): Promise<void> {
  const { work: asked } = order;
  if (asked.kind === 'random') await workAtRandom(api, asked.of);
  if (asked.kind === 'until-refused') await workUntilRefused(api);
  if (asked.kind === 'given') for (const operation of asked.operations) await run(api, operation);
  await close();
}

if (order.work.kind === 'full-disk') {
  const { operation, template } = order.work;
  await fullDiskCases({ ...order, operation, template }, t);
} else {
  t({ at: 'begun' });
  arm('opening');
  const services = await openHost(order.dataFolder, () => clockAt(clockMs));
  if (order.passphrase !== null) await services.api.vault.unlock(order.passphrase);
  t({ at: 'open' });
  arm('working');
  await work(services);
  t({ at: 'calls', count: setFault({ kind: 'none' }) });
}
