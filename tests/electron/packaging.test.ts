/** What electron-builder is told, checked by electron-builder's own schema. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Configuration = Record<string, unknown>;
/** The part of electron-builder that reads and checks a configuration; it is not among its public exports. */
type ConfigurationModule = {
  readonly getConfig: (projectFolder: string, file: string, more: null) => Promise<Configuration>;
  readonly validateConfiguration: (config: Configuration, log: { isEnabled: boolean }) => Promise<void>;
};

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const builder: ConfigurationModule = createRequire(require.resolve('electron-builder'))(
  'app-builder-lib/out/util/config/config.js',
);
const read = (): Promise<Configuration> => builder.getConfig(root, 'electron-builder.yml', null);
const validate = (config: Configuration): Promise<void> =>
  builder.validateConfiguration(config, { isEnabled: false });

describe('electron-builder.yml', () => {
  it('is valid', async () => {
    await expect(validate(await read())).resolves.toBeUndefined();
  });

  it.each([
    ['an unknown key', { apId: 'x' }],
    ['an unknown fuse', { electronFuses: { runAsNodes: false } }],
    ['an unknown target option', { nsis: { oneclick: false } }],
    ['a value of the wrong kind', { asar: 'yes' }],
  ])('would not be valid with %s', async (_, wrong) => {
    await expect(validate({ ...(await read()), ...wrong })).rejects.toThrow('Invalid configuration object');
  });

  it('makes what each system installs, and publishes nothing', async () => {
    expect(await read()).toMatchObject({
      productName: 'Legwork',
      asar: true,
      publish: null,
      win: { target: ['nsis', 'portable'] },
      mac: { target: [{ target: 'dmg', arch: 'universal' }] },
      linux: { target: ['AppImage', 'deb'] },
    });
  });

  it('names what a .deb must name', async () => {
    expect(await read()).toMatchObject({
      linux: { maintainer: expect.stringMatching(/ <.+@.+>$/) },
      extraMetadata: { homepage: expect.stringMatching(/^https:/) },
    });
  });

  it('shuts every door of Electron that can be shut', async () => {
    expect((await read()).electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
  });
});
