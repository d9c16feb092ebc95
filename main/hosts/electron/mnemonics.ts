/** The letters by which Alt opens a menu and chooses in it, on Windows and Linux; macOS has none. */
import type { MenuItemConstructorOptions } from 'electron';

type Item = MenuItemConstructorOptions;

const isLetter = (character: string): boolean => /^[a-z0-9]$/.test(character);

/** Where the label's letter is: the first of a word that is free, else any that is free; null where none is. */
function placeOf(label: string, taken: ReadonlySet<string>): number | null {
  const characters = [...label.toLowerCase()];
  const isFree = (at: number): boolean => {
    const character = characters[at] ?? '';
    return isLetter(character) && !taken.has(character);
  };
  const places = characters.map((_, at) => at).filter(isFree);
  return places.find((at) => at === 0 || characters[at - 1] === ' ') ?? places[0] ?? null;
}

/** The items with a mark before the letter of each label, no letter twice in one menu; a label's own `&` is doubled. */
export function withMnemonics(items: readonly Item[]): Item[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const submenu = Array.isArray(item.submenu) ? { submenu: withMnemonics(item.submenu) } : {};
    if (item.label === undefined) return { ...item, ...submenu };
    const characters = [...item.label];
    const at = placeOf(item.label, taken);
    if (at !== null) taken.add((characters[at] ?? '').toLowerCase());
    const label = characters.map((each, index) => `${index === at ? '&' : ''}${each === '&' ? '&&' : each}`);
    return { ...item, ...submenu, label: label.join('') };
  });
}
