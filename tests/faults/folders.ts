/** Folders for one run, gone when it is over. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { RunVictim } from './victim-process.ts';

export type Scratch = {
  readonly root: string;
  /** A new empty folder. */
  readonly make: (name: string) => Promise<string>;
  /** A new folder that is the same as another. */
  readonly copyOf: (folder: string, name: string) => Promise<string>;
  readonly remove: (folder: string) => Promise<void>;
};

/** What a part of the suite works with. */
export type Means = {
  readonly scratch: Scratch;
  readonly runVictim: RunVictim;
  /** How many cases at a time. */
  readonly lanes: number;
};

/** Gives the work a place for its folders. */
export async function withScratch<Result>(work: (scratch: Scratch) => Promise<Result>): Promise<Result> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'legwork-faults-'));
  let made = 0;
  const nextPath = (name: string): string => {
    made += 1;
    return path.join(root, `${name.replaceAll(' ', '-')}-${made}`);
  };
  try {
    return await work({
      root,
      make: async (name) => {
        const folder = nextPath(name);
        await mkdir(folder);
        return folder;
      },
      copyOf: async (folder, name) => {
        const backup = nextPath(name);
        await cp(folder, backup, { recursive: true });
        return backup;
      },
      remove: (folder) => rm(folder, { recursive: true, force: true }),
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
