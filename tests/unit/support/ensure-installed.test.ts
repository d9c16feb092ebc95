import { chmod, mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runNode } from '../../support/run-command.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const moduleUrl = new URL('../../../main/hosts/ensure-installed.mjs', import.meta.url).href;

/** Calls one of its functions with a root, in a process of its own that finds no npm. */
const call = (name: 'ensureInstalled' | 'continueOnOwnNode', root: string) =>
  runNode(
    [
      '--input-type=module',
      '--eval',
      `import { ${name} } from ${JSON.stringify(moduleUrl)};
       await ${name}(${JSON.stringify(root)});
       console.log('went on');`,
    ],
    { cwd: root, env: { PATH: '' } },
  );

/** A root whose lock file is ten seconds younger or older than what npm noted when it installed. */
async function rootWithPackages(lockFileAgeSeconds: number): Promise<string> {
  const root = await tempFolder();
  const installedAt = new Date('2026-03-02T12:00:00Z');
  const lockedAt = new Date(installedAt.getTime() - lockFileAgeSeconds * 1000);
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  await mkdir(path.dirname(installed));
  await writeFile(installed, '{}');
  await writeFile(path.join(root, 'package-lock.json'), '{}');
  await utimes(installed, installedAt, installedAt);
  await utimes(path.join(root, 'package-lock.json'), lockedAt, lockedAt);
  return root;
}

describe.skipIf(process.platform === 'win32')('the packages', () => {
  test('are left as they are when they are as new as the lock file', async () => {
    const { exitCode, standardOutput, standardError } = await call(
      'ensureInstalled',
      await rootWithPackages(10),
    );
    expect({ exitCode, standardOutput, standardError }).toEqual({
      exitCode: 0,
      standardOutput: 'went on\n',
      standardError: '',
    });
  });

  test.each([
    ['missing', tempFolder],
    ['older than the lock file', () => rootWithPackages(-10)],
  ])('are installed when they are %s, and without npm a sentence says so', async (_, makeRoot) => {
    const { exitCode, standardOutput, standardError } = await call('ensureInstalled', await makeRoot());
    expect(exitCode).toBe(1);
    expect(standardOutput).toBe('');
    expect(standardError).toContain('Installing packages (npm ci)');
    expect(standardError).toContain('npm could not be started');
  });
});

describe.skipIf(process.platform === 'win32')('the Node of the lock file', () => {
  async function rootWithNode(version: string, program: string): Promise<string> {
    const root = await tempFolder();
    const folder = path.join(root, 'node_modules', 'node');
    await mkdir(path.join(folder, 'bin'), { recursive: true });
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ version }));
    await writeFile(path.join(folder, 'bin', 'node'), program);
    await chmod(path.join(folder, 'bin', 'node'), 0o755);
    return root;
  }

  test('is this one: the program goes on', async () => {
    const root = await rootWithNode(process.versions.node, '#!/bin/sh\nexit 7\n');
    expect(await call('continueOnOwnNode', root)).toMatchObject({ exitCode: 0, standardOutput: 'went on\n' });
  });

  test('is another: that one runs in its place, and its exit code is handed on', async () => {
    const root = await rootWithNode('99.1.0', '#!/bin/sh\necho "on the other Node"\nexit 7\n');
    expect(await call('continueOnOwnNode', root)).toMatchObject({
      exitCode: 7,
      standardOutput: 'on the other Node\n',
    });
  });
});
