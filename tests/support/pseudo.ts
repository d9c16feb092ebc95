/** A language that nobody speaks: English with accents, in brackets and longer by two fifths, as German might be. */
import { partsOf, writeOut } from './messages.ts';

const plain = 'AEIOUYaeiouycnsz';
const accented = 'ÅÉÎÖÛÝåéîöûýçñšž';

const accentOf = (letter: string): string => accented[plain.indexOf(letter)] ?? letter;

/** Grows inside its words, as other languages do, and not by words that could wrap. */
function longer(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const letters = [...word].map(accentOf);
    return letters.join('') + (letters.at(-1) ?? '').repeat(Math.round(letters.length * 0.4));
  });
}

/** The message with its arguments and plurals as they are, and everything else in that language. */
export const pseudo = (message: string): string => `⟦${writeOut(partsOf(message), longer)}⟧`;
