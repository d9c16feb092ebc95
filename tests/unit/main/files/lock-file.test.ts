/** The lock that other machines see: who lives is never robbed, and who is dead keeps nobody out. */
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLockFile } from '#main/files/lock-file.ts';
import { StartError } from '#main/user-facing-error.ts';
import { namesIn } from '../../../support/files-below.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const textIn = (folder: string): Promise<string> => readFile(path.join(folder, 'legwork.lock'), 'utf8');

/** A holder on a machine of that view, whose heart beats when it is told. */
async function holderIn(folder: string, view: string, pause: () => Promise<void> = async () => undefined) {
  const heart = { beat: () => {}, isStopped: false };
  const { release } = await takeLockFile(folder, {
    view,
    pause,
    every: (_ms, beat) => {
      heart.beat = beat;
      return () => {
        heart.isStopped = true;
      };
    },
  });
  return { heart, release };
}

describe('the lock file', () => {
  it('refuses a start while a holder on another machine gives signs of life', async () => {
    const folder = await tempFolder();
    const { heart } = await holderIn(folder, 'one');
    const second = holderIn(folder, 'two', async () => heart.beat());
    await expect(second).rejects.toThrow(StartError);
    await expect(second).rejects.toThrow(/another machine.*Nothing was changed/);
    expect(JSON.parse(await textIn(folder))).toMatchObject({ view: 'one' });
  });

  it('is taken over from a holder on another machine that gives none, after more than two beats', async () => {
    const folder = await tempFolder();
    const dead = await holderIn(folder, 'one');
    let waits = 0;
    const { heart } = await holderIn(folder, 'two', async () => {
      waits += 1;
    });
    expect(waits).toBeGreaterThanOrEqual(20);
    const taken = await textIn(folder);
    expect(JSON.parse(taken)).toMatchObject({ view: 'two' });
    // It only slept.
    dead.heart.beat();
    dead.release();
    expect(await textIn(folder)).toBe(taken);
    heart.beat();
    expect(await textIn(folder)).not.toBe(taken);
  });

  it('of a process that the socket would have met is taken at once: that one is dead', async () => {
    const folder = await tempFolder();
    await holderIn(folder, 'one');
    await holderIn(folder, 'one', () => Promise.reject(new Error('Nobody is to wait.')));
    expect(JSON.parse(await textIn(folder))).toMatchObject({ view: 'one' });
  });

  it('is written anew with the next sign of life where another program took it away, and goes with its holder', async () => {
    const folder = await tempFolder();
    const { heart, release } = await holderIn(folder, 'one');
    await rm(path.join(folder, 'legwork.lock'));
    heart.beat();
    expect(await textIn(folder)).toContain('legwork-lock');
    release();
    expect(heart.isStopped).toBe(true);
    await expect(textIn(folder)).rejects.toThrow(/ENOENT/);
    expect(await namesIn(folder)).toEqual([]);
  });

  it('names no machine and no person', async () => {
    const folder = await tempFolder();
    await takeLockFile(folder, { every: () => () => {} });
    const text = await textIn(folder);
    for (const name of [os.hostname(), os.userInfo().username, folder]) expect(text).not.toContain(name);
  });
});
