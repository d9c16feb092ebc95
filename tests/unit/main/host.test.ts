/** What the page gets of a host, and what it gets of one that has nothing. */
import { describe, expect, it } from 'vitest';
import { hostDouble } from '../../support/host-double.ts';
import { openTest } from '../../support/open-services.ts';
import { tempFolder } from '../../support/temp-folder.ts';

describe('what the system says of the reader', () => {
  it('is passed on to the page', async () => {
    const { host } = hostDouble({ locales: ['de-CH', 'fr-CH'], countryCode: 'CH' });
    const { api } = await openTest(await tempFolder(), { host });
    expect(api.about.read()).toMatchObject({ locales: ['de-CH', 'fr-CH'], countryCode: 'CH' });
  });
});

describe('the services of a host with a desktop', () => {
  it('show its folder, ask for one, and start at login', async () => {
    const folder = await tempFolder();
    const shown: string[] = [];
    let startsAtLogin = false;
    const { host } = hostDouble({
      chooseFolder: async () => '/media/stick',
      openFolder: async (named) => void shown.push(named),
      loginItem: {
        isOn: async () => startsAtLogin,
        set: async (isOn) => {
          startsAtLogin = isOn;
        },
      },
    });
    const { api } = await openTest(folder, { host });
    expect(api.about.read()).toMatchObject({
      canChooseFolder: true,
      canShowFolder: true,
      canStartAtLogin: true,
    });
    await api.data.showFolder();
    expect(shown).toEqual([folder]);
    expect(await api.data.chooseFolder()).toBe('/media/stick');
    expect(await api.login.isOn()).toBe(false);
    await api.login.set(true);
    expect(await api.login.isOn()).toBe(true);
  });
});

describe('the services of a host without one', () => {
  it('say so, and do nothing when they are asked all the same', async () => {
    const { api } = await openTest(await tempFolder());
    expect(api.about.read()).toMatchObject({
      canChooseFolder: false,
      canShowFolder: false,
      canStartAtLogin: false,
    });
    await expect(api.data.showFolder()).resolves.toBeUndefined();
    expect(await api.data.chooseFolder()).toBeNull();
    await api.login.set(true);
    expect(await api.login.isOn()).toBe(false);
  });
});
