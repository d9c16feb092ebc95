/**
 * The part of conf that the record uses, named here so that the services know neither conf nor electron-store:
 * each host passes in the class it has.
 */

/**
 * A file of the record as its store library holds it: assigning `store` writes the whole file. What is in it is
 * text already, checksummed or sealed: the library writes it as it is.
 */
export type StoreFile = { store: { text: string } };

export type StoreFileOptions = {
  /** Absolute folder. */
  readonly cwd: string;
  /** File name without `.json`. */
  readonly name: string;
};

/** Makes a host's store for one file: conf in the browser host, electron-store in the Electron host. */
export type CreateStoreFile = (options: StoreFileOptions) => StoreFile;

/** What both stores are told beyond place and name: private files, no second meaning of dots, no silent clearing. */
export const storeFileDefaults = {
  fileExtension: 'json',
  configFileMode: 0o600,
  accessPropertiesByDotNotation: false,
  clearInvalidConfig: false,
  watch: false,
  serialize: (value: unknown): string => (value as StoreFile['store']).text,
  // Asked for a file that is there when a store is made; a staging file never is, and is never read back.
  deserialize: (text: string) => ({ text }),
} as const;
