/**
 * What the pages are typing and have not saved: kept in this process's memory, so that a page that is loaded again has
 * it, and no browser writes it to its disk. It goes with the process.
 */

export type Drafts = {
  /** The text that a page kept last; null if there is none. */
  readonly read: (pageId: string) => string | null;
  /** Keeps a page's text in place of its former one; null forgets it. */
  readonly keep: (pageId: string, text: string | null) => void;
  /** Forgets the texts of all pages. */
  readonly forget: () => void;
};

/** More tabs than anybody types in. The page that has kept nothing for longest is forgotten first. */
const maxPages = 32;

export function createDrafts(): Drafts {
  const texts = new Map<string, string>();
  return {
    read: (pageId) => texts.get(pageId) ?? null,
    keep: (pageId, text) => {
      texts.delete(pageId);
      if (text !== null) texts.set(pageId, text);
      for (const oldest of [...texts.keys()].slice(0, -maxPages)) texts.delete(oldest);
    },
    forget: () => texts.clear(),
  };
}
