/** Direction marks, soft hyphens and spaces without a width. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * A typed or pasted text without what cannot be seen: full-width signs become usual ones, direction marks go, and every
 * kind of space becomes one space. In lower case.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(unseen, '')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
