import { describe, expect, it } from 'vitest';
import { tokensOf } from '#renderer/app/palette/reading.ts';
import { type PaletteItem, ranked } from '#renderer/app/palette/use-palette-items.ts';

const item = (id: string, label: string, also = ''): PaletteItem => ({
  ...{ id, label, also, keys: null, run: () => undefined },
});

const items = [
  item('today', 'Go to today', 'home|shift'),
  item('stockings', 'Go to stockings', 'socks|hose'),
  item('dark', 'Theme: Dark', 'colour|night'),
  item('language', 'Paramètres : Langue de l’écran', 'anglais'),
];

const found = (text: string, used: readonly string[] = []): readonly string[] =>
  ranked(items, tokensOf(text), used).map(({ id }) => id);

describe('the palette', () => {
  it('finds a thing by its words, in any order, by other words and by parts of words', () => {
    expect(found('dark')).toEqual(['dark']);
    expect(found('stock go')).toEqual(['stockings']);
    expect(found('socks')).toEqual(['stockings']);
    expect(found('ockin')).toEqual(['stockings']);
    expect(found('socks dark')).toEqual([]);
  });

  it('asks for no accents, and no capitals', () => {
    expect(found('parametres ecran')).toEqual(['language']);
    expect(found('PARAMÈTRES')).toEqual(['language']);
  });

  it('offers what fits better first, and of the same fit what is used most', () => {
    expect(found('')).toEqual(['today', 'stockings', 'dark', 'language']);
    expect(found('', ['dark', 'stockings', 'dark'])).toEqual(['dark', 'stockings', 'today', 'language']);
    // `shift` is another word for Today; nothing has it in its name.
    expect(found('s', ['today', 'today']).slice(0, 2)).toEqual(['stockings', 'today']);
  });
});
