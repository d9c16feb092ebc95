import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '#main/host.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { createElectron, type ElectronDouble, standIn } from './electron-double.ts';

let double: ElectronDouble;
let host: Host;
const opened: string[] = [];

beforeEach(async () => {
  opened.length = 0;
  double = createElectron();
  standIn(double);
  double.app.becomeReady();
  const { createHost } = await import('#main/hosts/electron/host.ts');
  host = createHost({ open: (screen) => opened.push(screen), showStrict: () => {} });
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
