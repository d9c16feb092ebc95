/** Starts victims, hears what they say, and kills them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { VictimLine, VictimOrder } from './protocol.ts';

/** What each victim would otherwise compile anew. */
const compileCache = path.join(os.tmpdir(), 'legwork-faults-compile-cache');

const faultsModule = path.join(import.meta.dirname, 'fs-faults.ts');
const victimModule = path.join(import.meta.dirname, 'victim.ts');

export type VictimEnd = {
  readonly lines: readonly VictimLine[];
  readonly wasKilled: boolean;
  /** Ended by a file that grew too large: atomically, which conf writes with, ends the process on SIGXFSZ. */
  readonly wasTooLarge: boolean;
  /** What it died of, where it died of a fault of its own. */
  readonly ownFault: string | null;
};

export type StartOptions = {
  /** Called with each line and the means to kill; the kill is the fault, at whatever moment it comes. */
  readonly onLine?: (line: VictimLine, kill: () => void) => void;
  /** The largest file that it may write, in blocks of 512 bytes: a disk that is full. */
  readonly mostBlocks?: number;
};

/** The last line may be cut short by the kill: then it was not said. */
function lineIn(text: string): VictimLine | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Runs a victim to its end. */
export async function runVictim(order: VictimOrder, options: StartOptions = {}): Promise<VictimEnd> {
  const { onLine, mostBlocks } = options;
  const args = ['--import', faultsModule, victimModule, JSON.stringify(order)];
  const [command, all] =
    mostBlocks === undefined
      ? [process.execPath, args]
      : ['/bin/sh', ['-c', `ulimit -f ${mostBlocks}; exec "$@"`, 'sh', process.execPath, ...args]];
  const child = spawn(command, all, {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: VictimLine[] = [];
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (text) => {
    const line = lineIn(text);
    if (line === null) return;
    lines.push(line);
    onLine?.(line, () => child.kill('SIGKILL'));
  });
  const [[code, signal]] = await Promise.all([once(child, 'close'), once(reader, 'close')]);
  const wasKilled = signal === 'SIGKILL';
  const wasTooLarge = signal === 'SIGXFSZ';
  const isFault = !wasKilled && !wasTooLarge && code !== 0;
  return { lines, wasKilled, wasTooLarge, ownFault: isFault ? said.slice(0, 2_000) : null };
}
