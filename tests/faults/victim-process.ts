/** Starts victims, hears what they say, and kills them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import type { Scratch } from './folders.ts';
import { firstClockMs, type VictimLine, type VictimOrder } from './protocol.ts';

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
function lineIn<Line>(text: string): Line | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Starts a process, and hears what it says to its end. */
export async function hear<Line>(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onLine: (line: Line, kill: () => void) => void = () => {},
) {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: Line[] = [];
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (text) => {
    const line = lineIn<Line>(text);
    if (line === null) return;
    lines.push(line);
    onLine(line, () => child.kill('SIGKILL'));
  });
  const [[code, signal]] = await Promise.all([once(child, 'close'), once(reader, 'close')]);
  const wasKilled = signal === 'SIGKILL';
  const wasTooLarge = signal === 'SIGXFSZ';
  const isFault = !wasKilled && !wasTooLarge && code !== 0;
  return { lines, wasKilled, wasTooLarge, ownFault: isFault ? said.slice(0, 2_000) : null };
}

export type RunVictim = (order: VictimOrder, options?: StartOptions) => Promise<VictimEnd>;

/**
 * The victim's code and the libraries that it uses, in one file, as a host is shipped: a victim starts in half the
 * time. The faults stay a module of their own, which is loaded before all else.
 */
export async function bundleVictim(folder: string, victim: string): Promise<void> {
  const sources = { victim, 'fs-faults': 'fs-faults.ts' };
  const input = Object.entries(sources).map(([name, file]) => [name, path.join(import.meta.dirname, file)]);
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: { input: Object.fromEntries(input), output: { entryFileNames: '[name].mjs' } },
    },
  });
}

/** Starts a victim of the bundle in a folder and runs it to its end. */
async function runFrom(folder: string, order: VictimOrder, options: StartOptions = {}): Promise<VictimEnd> {
  const { onLine, mostBlocks } = options;
  const [faults, victim] = [path.join(folder, 'fs-faults.mjs'), path.join(folder, 'victim.mjs')];
  const args = ['--import', faults, victim, JSON.stringify(order)];
  const [command, all] =
    mostBlocks === undefined
      ? [process.execPath, args]
      : ['/bin/sh', ['-c', `ulimit -f ${mostBlocks}; exec "$@"`, 'sh', process.execPath, ...args]];
  // What each victim would otherwise compile anew. It would be too large for a disk that is full.
  const compileCache = mostBlocks === undefined ? { NODE_COMPILE_CACHE: path.join(folder, 'compiled') } : {};
  return hear<VictimLine>(command, all, { ...process.env, ...compileCache }, onLine);
}

/** Prepares the victims' code, and lets one live: only at its end does a process leave what it has compiled. */
export async function prepareVictims(scratch: Scratch): Promise<RunVictim> {
  const folder = await scratch.make('victims');
  await bundleVictim(folder, 'victim.ts');
  const runVictim: RunVictim = (order, options) => runFrom(folder, order, options);
  const { ownFault } = await runVictim({
    ...{ dataFolder: await scratch.make('lived'), outside: folder, seed: 0, passphrase: null },
    clockMs: firstClockMs,
    work: { kind: 'given', operations: [] },
    dieAt: null,
  });
  if (ownFault !== null) throw new Error(`A victim cannot live: ${ownFault}`);
  return runVictim;
}
