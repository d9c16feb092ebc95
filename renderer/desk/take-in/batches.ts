/** Which files go into one call: the next of them, in order, within what the contract takes at once. */

/** The most files of a call, and the most bytes of all of them. */
const mostFiles = 500;
const mostBytes = 15_000_000;

export type Sized = { readonly name: string; readonly size: number };

const archive = /\.zip$/i;
export const isArchive = (name: string): boolean => archive.test(name);

const isArchiveAt = (files: readonly Sized[], at: number): boolean => isArchive(files[at]?.name ?? '');

/** The files of the next call. There is at least one, if any is left; an archive goes alone. */
export function nextBatch<File extends Sized>(files: readonly File[], from: number): readonly File[] {
  if (isArchiveAt(files, from)) return files.slice(from, from + 1);
  let bytes = 0;
  let end = from;
  while (end < files.length && end - from < mostFiles && !isArchiveAt(files, end)) {
    bytes += files[end]?.size ?? 0;
    if (bytes > mostBytes && end > from) break;
    end += 1;
  }
  return files.slice(from, end);
}

/** What a system lays into folders by itself. */
const ofSystem = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;
export const isOfSystem = (name: string): boolean => ofSystem.test(name);
