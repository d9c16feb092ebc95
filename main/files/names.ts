/** The file names that occur in all kinds of Legwork's folders. */

/** A file's name without `.json`: `profile`, `journal-2026`, `strict-3f9a`, `recovery`. */
export type FileName = string;

/** Files about to be written, while several are; without `.json`. */
export const pendingName: FileName = 'pending';
/** The vault's keys, wrapped; a second time in the folder of the backups. */
export const vaultName: FileName = 'vault';
export const backupsFolder = 'backups';
/** Marks a folder as Legwork's, with its kind. */
export const markerFile = 'legwork.json';
/** Names the process that holds the folder. */
export const lockFile = 'legwork.lock';
