import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { hostMessages } from '#main/host-messages.ts';
import { menuTemplate } from '#main/hosts/electron/menu.ts';
import { withMnemonics } from '#main/hosts/electron/mnemonics.ts';
import { languages } from '#shared/record/preferences.ts';

type Item = MenuItemConstructorOptions;

const labelsOf = (items: readonly Item[]) => items.map(({ label }) => label);

const letterOf = (label: string): string | undefined =>
  /(?<!&)&([^&])/.exec(label.replaceAll('&&', ''))?.[1]?.toLowerCase();

describe('the letters of a menu', () => {
  it('are the first of a word that is free, else one within', () => {
    const labels = ['Today', 'Trends', 'Test', 'Tt', 'Zoom In'].map((label) => ({ label }));
    expect(labelsOf(withMnemonics(labels))).toEqual(['&Today', 'T&rends', 'T&est', 'Tt', '&Zoom In']);
  });

  it('leave a label’s own ampersand and the separators as they are', () => {
    const items: Item[] = [{ label: 'A & B' }, { type: 'separator' }, { label: 'À' }];
    expect(withMnemonics(items)).toEqual([{ label: '&A && B' }, { type: 'separator' }, { label: 'À' }]);
  });

  it.each(languages)('choose one item of each menu in %s', (language) => {
    const nothing = (): void => {};
    const menus = menuTemplate({
      ...{ platform: 'linux', isPackaged: true, isVaultOn: true, t: hostMessages(language) },
      ...{ run: nothing, ofText: nothing, showFolder: nothing, zoom: nothing },
    });
    for (const items of [menus, ...menus.map(({ submenu }) => submenu as Item[])]) {
      const letters = items.flatMap(({ label }) => (label === undefined ? [] : letterOf(label)));
      expect(letters).not.toContain(undefined);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });
});
