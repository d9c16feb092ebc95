/**
 * A typed or pasted text without what cannot be seen: full-width signs become usual ones, direction marks go, and every
 * kind of space becomes one space. In lower case. Empty for a text longer than any time, date or duration.
 */
export function plainText(text: string): string {
  if (text.length > mostCharacters) return '';
  return text
    .normalize('NFKC')
    .replaceAll(unseen, '')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Longer than any date in words with spaces around it. */
const mostCharacters = 200;
/** Direction marks, soft hyphens and spaces without a width. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
