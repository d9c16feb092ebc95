/** The files of what was dropped or chosen: folders are walked, whatever is in them. */

/** The entries of a transfer. They must be asked for while the drop is handled. */
export const entriesOf = ({ items }: DataTransfer): readonly FileSystemEntry[] =>
  [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  // A file that was moved away meanwhile is left out: nothing of it can be read.
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder answers in portions, at last with none. */
function contentOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const portion = (): Promise<readonly FileSystemEntry[]> =>
    new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
  const all = async (): Promise<readonly FileSystemEntry[]> => {
    const content: FileSystemEntry[] = [];
    for (let next = await portion(); next.length > 0; next = await portion()) content.push(...next);
    return content;
  };
  return all();
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** All files below the entries. */
export async function filesBelow(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = [];
  const open = [...entries];
  // The list grows while it is walked.
  for (const entry of open) {
    if (isFolder(entry)) {
      for (const each of await contentOf(entry)) open.push(each);
    } else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file !== null) files.push(file);
    }
  }
  return files;
}
