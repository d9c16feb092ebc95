/** The process that is killed at a desk, or whose disk is full. */
import { rmSync } from 'node:fs';
import { UserFacingError } from '#main/user-facing-error.ts';
import { setFault, untouched } from '../fs-faults.ts';
import { opened, perform } from './desk-host.ts';
import type { DeskLine, DeskOperation, DeskOrder } from './desk-protocol.ts';

const standardOutput = 1;
/** More calls than any operation makes. */
const mostCalls = 500;

const say = (line: DeskLine): void => {
  untouched.writeSync(standardOutput, `${JSON.stringify(line)}\n`);
};

const order: DeskOrder = JSON.parse(process.argv[2] ?? '');

async function refusalOf(work: Promise<void>): Promise<Extract<DeskLine, { at: 'refused' }> | null> {
  return work.then(
    () => null,
    (error: unknown) => ({
      ...{ at: 'refused' as const, isForUser: error instanceof UserFacingError },
      message: error instanceof Error ? error.message : String(error),
    }),
  );
}

async function dieOrLive(root: string, operation: DeskOperation, dieAt: number | null): Promise<void> {
  const desk = await opened(root);
  setFault(dieAt === null ? { kind: 'none' } : { kind: 'kill', at: dieAt });
  const refusal = await refusalOf(perform(root, desk, operation));
  say(refusal ?? { at: 'done' });
  await desk.close();
  say({ at: 'calls', count: setFault({ kind: 'none' }) });
}

/** With space again the same operation, if it was refused, and a backup go well. */
async function fullCase(root: string, operation: DeskOperation, from: number): Promise<boolean> {
  const desk = await opened(root);
  setFault({ kind: 'full', from });
  const refusal = await refusalOf(perform(root, desk, operation));
  const calls = setFault({ kind: 'none' });
  let fault: string | null = refusal?.isForUser === false ? `refused by ${refusal.message}` : null;
  if (refusal !== null) {
    const again = await refusalOf(perform(root, desk, operation));
    if (again !== null) fault = `not done with space again: ${again.message}`;
  }
  await desk.close();
  say({ at: 'case', root, wasAcknowledged: refusal === null, fault });
  return calls >= from;
}

async function fullDisk(root: string, operation: DeskOperation, template: string): Promise<void> {
  for (let from = 1; from <= mostCalls; from += 1) {
    const folder = `${root}-${from}`;
    untouched.cpSync(template, folder, { recursive: true });
    if (!(await fullCase(folder, operation, from))) return;
  }
  rmSync(root, { recursive: true, force: true });
}

if ('template' in order) await fullDisk(order.root, order.operation, order.template);
else await dieOrLive(order.root, order.operation, order.dieAt);
