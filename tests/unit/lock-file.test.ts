/** What `npm ci` installs is what was looked at: every package of the lock file is held by its hash. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

type Locked = {
  readonly version?: string;
  readonly inBundle?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
};
type LockFile = { readonly packages: Readonly<Record<string, Locked>> };

const readLock = async (): Promise<LockFile> =>
  JSON.parse(await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8'));

it('holds every package by its hash, and names no place that it came from', async () => {
  const { packages } = await readLock();
  const locked = Object.entries(packages).filter(([place]) => place !== '');
  expect(locked.length).toBeGreaterThan(500);
  // A package that another brings inside itself is held by the hash of that one.
  const loose = locked.filter(
    ([, { integrity, inBundle }]) => inBundle !== true && integrity?.startsWith('sha512-') !== true,
  );
  expect(loose.map(([place]) => place)).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
});
