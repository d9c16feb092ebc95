/** The file names that occur in all kinds of Legwork's folders. */

/** A file's name without `.json`: `profile`, `journal-2026`, `strict-3f9a`, `recovery`. */
export type FileName = string;

/** Files about to be written, while several are; without `.json`. */
export const pendingName: FileName = 'pending';
/** The vault's keys, wrapped; a second time in the folder of the backups. */
export const vaultName: FileName = 'vault';
/** The marker of an erasing: written first, removed last. */
export const erasingName: FileName = 'erasing';
export const backupsFolder = 'backups';
/** Marks a folder as Legwork's, with its kind. */
export const markerFile = 'legwork.json';
/** Names the process that holds the folder. */
export const lockFile = 'legwork.lock';
/** A desk's list of its files, encrypted: whatever it does not name is no part of the desk. */
export const deskHeadFile = 'desk.head';

/** Files that tell whose folder it is where its marker is lost. */
export const isTellingFile = {
  diary: (file: string): boolean => /^(profile|journal-\d{4})\.json$/.test(file),
  desk: (file: string): boolean => file === deskHeadFile,
} as const;
