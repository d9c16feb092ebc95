import { writeFile } from 'node:fs/promises';
import { StartError } from '../../user-facing-error.ts';

/** Writes the file where it was asked for; a file that is there is never written over. */
export async function writeNew(file: string, bytes: Buffer): Promise<void> {
  await writeFile(file, bytes, { flag: 'wx', mode: 0o600 }).catch((cause: unknown) => {
    const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    const why = isThere
      ? 'is there already: give another name'
      : 'cannot be written: look whether its folder is there and has room';
    throw new StartError(`${file} ${why}. Nothing was changed.`, { cause });
  });
}
