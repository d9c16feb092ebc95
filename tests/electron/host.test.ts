import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '#main/host.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createElectron, type ElectronDouble } from './electron-double.ts';
import type { AppDoubleOptions } from './electron-parts.ts';
import { hostOptions } from './host-options.ts';
import { standIn } from './stand-in.ts';

let double: ElectronDouble;
let host: Host;
const opened: string[] = [];

beforeEach(async () => {
  opened.length = 0;
  double = createElectron();
  standIn(double);
  double.app.becomeReady();
  const { createHost } = await import('#main/hosts/electron/host.ts');
  host = createHost(hostOptions({ open: (screen) => void opened.push(screen) }));
});

describe('the Electron host', () => {
  it('shows a folder in the file manager, or says that it cannot be shown', async () => {
    const folder = await tempFolder();
    await host.openFolder?.(folder);
    expect(double.openedFolders).toEqual([folder]);
    const refused = await host.openFolder?.(`${folder}/gone`).catch((error: unknown) => error);
    expect(refused).toHaveProperty('name', UserFacingError.name);
    expect(refused).toHaveProperty('userMessage', expect.stringContaining('/gone'));
  });

  it('passes on what the machine does, until nobody listens', () => {
    const events: string[] = [];
    const end = host.onPower((event) => events.push(event));
    const { powerMonitor } = double.module;
    for (const event of ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'on-battery'])
      powerMonitor.emit(event);
    expect(events).toEqual(['suspend', 'resume', 'lock-screen', 'unlock-screen']);
    end();
    powerMonitor.emit('resume');
    expect(events).toHaveLength(4);
    expect(powerMonitor.eventNames()).toEqual([]);
  });
});

describe('the reader of the Electron host', () => {
  const readerOn = async (options: AppDoubleOptions) => {
    const machine = createElectron(options);
    standIn(machine);
    machine.app.becomeReady();
    const { readerOfSystem } = await import('#main/hosts/electron/host.ts');
    return readerOfSystem();
  };

  it.each([
    // Chromium has no text for Canada and for Switzerland.
    [
      { languages: ['en-CA', 'fr-CA'], locale: 'en-GB', countryCode: 'CA' },
      ['en-CA', 'fr-CA', 'en-GB'],
      'CA',
    ],
    [{ languages: ['de-CH', 'de-CH', 'de', 'de'], locale: 'de', countryCode: '' }, ['de-CH', 'de'], null],
    // As Linux names them.
    [{ languages: ['ca-ES@valencia', 'c', 'ca-ES'], locale: 'en-US' }, ['ca-ES', 'en-US'], null],
    [{ languages: [], locale: 'en-US' }, ['en-US'], null],
  ])('is whom the system names, with the regions: %j', async (system, locales, countryCode) => {
    expect(await readerOn(system)).toEqual({ locales, countryCode });
  });

  it('speaks first what was asked for on the command line', async () => {
    const system = { languages: ['fr-FR'], countryCode: 'FR' };
    expect(await readerOn({ ...system, locale: 'en-GB', lang: 'en-AU' })).toEqual({
      locales: ['en-AU', 'fr-FR', 'en-GB'],
      countryCode: 'FR',
    });
    expect(await readerOn({ ...system, lang: 'no language' })).toMatchObject({ locales: ['fr-FR'] });
  });
});
