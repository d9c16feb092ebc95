/** What electron-builder is told, checked by electron-builder's own schema. */
import { readFile } from 'node:fs/promises';
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
      win: { target: ['nsis'] },
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
      resetAdHocDarwinSignature: true,
    });
  });

  it('leaves it to the environment whether a certificate signs for macOS', async () => {
    const { mac } = await read();
    expect(mac).not.toHaveProperty('identity');
    expect(mac).not.toHaveProperty('sign');
  });

  it('has the app view its own kinds of files, under one name on each system', async () => {
    const { fileAssociations } = (await read()) as { fileAssociations: Record<string, string>[] };
    expect(fileAssociations.map(({ ext }) => ext)).toEqual([
      'legwork-desk',
      'legwork-envelope',
      'legwork-sheet',
    ]);
    for (const each of fileAssociations) {
      expect(each).toMatchObject({ role: 'Viewer', rank: 'Owner', description: each.name });
    }
  });

  it('takes the start at login away with the app on Windows, but not with an update', async () => {
    const { appId, nsis } = (await read()) as { appId: string; nsis: { include: string } };
    // The values that login-item.ts writes begin with this name.
    expect(appId).toBe('org.legwork.desktop');
    const script = await readFile(path.join(root, nsis.include), 'utf8');
    const [, steps = ''] =
      /!macro customUnInstall\n\s*\$\{IfNot\} \$\{isUpdated\}\n(.*)\$\{EndIf\}\n!macroend/s.exec(script) ??
      [];
    const folder = 'Software\\Microsoft\\Windows\\CurrentVersion';
    expect([...steps.matchAll(/removeLoginItemsFrom "(.*)"/g)].map(([, key]) => key)).toEqual([
      `${folder}\\Run`,
      `${folder}\\Explorer\\StartupApproved\\Run`,
    ]);
  });
});
