/** A file that the user opens Legwork with, by a double click: what its name says it is, and its text. */

const kinds = {
  /** A clinic's sheet: the plan of a treatment. */
  '.legwork-sheet': 'sheet',
  /** A health desk's sheet. */
  '.legwork-desk': 'desk',
  /** What a worker hands over to a health desk, encrypted. */
  '.legwork-envelope': 'envelope',
} as const;
export type OpenedFileKind = (typeof kinds)[keyof typeof kinds];

/** By the end of the file's name; null for a file that Legwork does not open. */
export function kindOfFile(name: string): OpenedFileKind | null {
  const found = Object.entries(kinds).find(([ending]) => name.toLowerCase().endsWith(ending));
  return found?.[1] ?? null;
}

export type OpenedFile = {
  /** Its name without its folder. */
  readonly name: string;
  readonly kind: OpenedFileKind;
  /** Not checked yet. Null if it is gone, unreadable, or larger than any file of Legwork's. */
  readonly text: string | null;
};
