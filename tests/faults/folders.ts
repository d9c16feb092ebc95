/** Folders for one run, gone when it is over. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export type Scratch = {
  readonly root: string;
  /** A new empty folder. */
  readonly make: (name: string) => Promise<string>;
  /** A new folder that is the same as another. */
  readonly copyOf: (folder: string, name: string) => Promise<string>;
  readonly remove: (folder: string) => Promise<void>;
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

/** Works through the items, this many at a time. */
export async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const lane = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
