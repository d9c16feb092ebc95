/**
 * Counts the calls by which this process changes a disk, and at a chosen one kills it or lets the disk be full. Loaded
 * before anything else (`--import`): libraries take hold of the functions of `fs` when they are loaded.
 *
 * Calls that only flush are not counted: what a killed process leaves is the same before and after them.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Call = (...args: readonly unknown[]) => unknown;
type Calls = Record<string, Call>;

/** Whether a call with these arguments changes the disk. */
type IsChange = (...args: readonly unknown[]) => boolean;

const isThere = fs.existsSync;
const ifOpensForWriting: IsChange = (_, flags) => typeof flags === 'string' && !['r', 'r+'].includes(flags);
const ifThere: IsChange = (file) => isThere(String(file));
const ifNotThere: IsChange = (file) => !isThere(String(file));
const always: IsChange = () => true;
const namesOf = (names: string): readonly string[] => names.split(' ');

type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'kill'; readonly at: number }
  /** From this call on nothing can be written or made; renaming and removing still go. */
  | { readonly kind: 'full'; readonly from: number };

let fault: Fault = { kind: 'none' };
let count = 0;

/** Sets the fault and begins to count anew. Returns how many calls there were under the former one. */
export function setFault(next: Fault): number {
  const former = count;
  fault = next;
  count = 0;
  return former;
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

const noSpace = (): Error => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

/** Counts a call and says whether it meets a fault. */
function meets(): 'kill' | 'full' | null {
  count += 1;
  if (fault.kind === 'kill' && count === fault.at) return 'kill';
  return fault.kind === 'full' && count >= fault.from ? 'full' : null;
}

/** A call that happens or not. */
const whole =
  (call: Call, isChange: IsChange, needsSpace: boolean): Call =>
  (...args) => {
    if (!isChange(...args)) return call(...args);
    const met = meets();
    if (met === 'kill') die();
    if (met === 'full' && needsSpace) throw noSpace();
    return call(...args);
  };

/** The same for a call that gives a promise. */
const wholeLater = (call: Call, isChange: IsChange, needsSpace: boolean): Call => {
  const inner = whole(call, isChange, needsSpace);
  return async (...args) => inner(...args);
};

const bytesOf = (data: unknown, from: unknown): Buffer => {
  const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data as Uint8Array);
  return bytes.subarray(typeof from === 'number' ? from : 0);
};

/**
 * A write can end half-way: that is a second place to die at, and on a full disk it is a short count, which a library
 * may overlook.
 */
const partial =
  (call: Call, dataFrom: (...args: readonly unknown[]) => Buffer): Call =>
  (...args) => {
    const [target, , ...rest] = args;
    const data = dataFrom(...args);
    const half = data.subarray(0, data.length >> 1);
    const met = meets();
    if (met === 'kill') die();
    if (met === 'full') {
      if (half.length === 0 || fault.kind !== 'full' || count > fault.from) throw noSpace();
      return call(target, half);
    }
    if (meets() === 'kill') {
      call(target, half, ...(typeof target === 'string' ? rest : []));
      die();
    }
    return call(...args);
  };

const sync = fs as unknown as Calls;
const promises = fs.promises as unknown as Calls;

/** The functions as they were, for what is no part of the app. */
export const untouched = { writeSync: fs.writeSync, cpSync: fs.cpSync, rmSync: fs.rmSync };

function wrap(calls: Calls, names: string, wrapper: (call: Call) => Call): void {
  for (const name of namesOf(names)) {
    const call = calls[name];
    if (call !== undefined) calls[name] = wrapper(call.bind(calls));
  }
}

wrap(sync, 'openSync', (call) => whole(call, ifOpensForWriting, true));
wrap(sync, 'mkdirSync', (call) => whole(call, ifNotThere, true));
wrap(sync, 'renameSync rmSync unlinkSync', (call) => whole(call, ifThere, false));
wrap(sync, 'ftruncateSync', (call) => whole(call, always, false));
wrap(sync, 'writeSync', (call) => partial(call, (_, data, from) => bytesOf(data, from)));
wrap(sync, 'writeFileSync', (call) => partial(call, (_, data) => bytesOf(data, 0)));
wrap(promises, 'mkdir', (call) => wholeLater(call, ifNotThere, true));
wrap(promises, 'writeFile', (call) => wholeLater(call, always, true));
wrap(promises, 'rename rm unlink rmdir', (call) => wholeLater(call, ifThere, false));
syncBuiltinESMExports();
