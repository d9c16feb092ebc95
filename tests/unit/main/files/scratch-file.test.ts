import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { createScratchFile } from '#main/files/scratch-file.ts';
import { isOwnEntry, ownFolders } from '#main/record/own-files.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

it('gives back any part of what went in, in whatever pieces it came', async () => {
  const scratch = await createScratchFile(await tempFolder());
  const bytes = randomBytes(700_000);
  for (const [from, to] of [
    [0, 1],
    [1, 16],
    [16, 33],
    [33, 300_001],
    [300_001, bytes.length],
  ] as const) {
    await scratch.append(bytes.subarray(from, to));
  }
  expect(scratch.size()).toBe(bytes.length);
  for (const [from, to] of [
    [0, 1],
    [15, 17],
    [16, 32],
    [1000, 290_000],
    [262_143, 262_145],
    [699_999, 700_000],
  ] as const) {
    expect((await buffer(scratch.read(from, to))).equals(bytes.subarray(from, to)), `${from} to ${to}`).toBe(
      true,
    );
  }
  expect((await buffer(scratch.read(699_990, 800_000))).length).toBe(10);
  await scratch.discard();
});

it('leaves nothing readable on the disk, and nothing at all once it is discarded', async () => {
  const folder = await tempFolder();
  const scratch = await createScratchFile(folder);
  await scratch.append(Buffer.from('Krank, 3 Wochen'));
  const [name = ''] = await readdir(folder);
  const file = path.join(folder, name);
  expect(String(await readFile(file))).not.toContain('Krank');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  // A start after a crash takes it for its own, and removes it.
  expect(isOwnEntry(name)).toBe(true);
  expect(ownFolders.some(({ folder: at, isLeftover }) => at === '' && isLeftover(name))).toBe(true);
  await scratch.discard();
  expect(await readdir(folder)).toEqual([]);
});
