import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { assertValid, readConfiguration, root } from './electron-builder.ts';

describe('electron-builder.yml', () => {
  it('is valid by electron-builder’s own schema', async () => {
    await expect(assertValid(await readConfiguration())).resolves.toBeUndefined();
  });

  it.each([
    ['a key that does not exist', { appIdentity: 'x' }, 'appIdentity'],
    ['a key in the wrong place', { arch: ['x64'] }, 'arch'],
    ['a value of the wrong type', { asar: 'yes' }, 'asar'],
    ['a fuse that does not exist', { electronFuses: { runsAsNode: false } }, 'electronFuses'],
    ['a target that is none', { linux: { target: [{ arch: 'x64' }] } }, 'linux'],
  ])('would be refused with %s', async (_, wrong, named) => {
    const configuration = await readConfiguration();
    await expect(assertValid({ ...configuration, ...wrong })).rejects.toThrow(named);
  });

  it('packs every platform’s formats, and publishes nothing', async () => {
    expect(await readConfiguration()).toMatchObject({
      appId: 'app.legwork.desktop',
      productName: manifest.productName,
      asar: true,
      publish: null,
      win: { target: [{ target: 'nsis' }, { target: 'portable' }] },
      mac: { target: [{ target: 'dmg', arch: ['universal'] }] },
      linux: { target: ['AppImage', 'deb'] },
    });
  });

  it('shuts every switch by which Electron’s program would run code that is not the app’s', async () => {
    expect((await readConfiguration()).electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: false,
    });
  });

  it('is the only configuration that a build finds', () => {
    expect(manifest).not.toHaveProperty('build');
    for (const ending of ['yaml', 'json', 'json5', 'toml', 'js', 'cjs', 'mjs', 'ts']) {
      expect(existsSync(path.join(root, `electron-builder.${ending}`)), ending).toBe(false);
    }
  });
});
