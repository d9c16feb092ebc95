/**
 * The part of conf that preferences use, named here so that neither conf nor electron-store is known outside its
 * host: each host passes in the class it has. The health record never goes through it.
 */

/** A file as its store library holds it: assigning `store` writes the whole file, the text as it is. */
export type PreferencesFile = { store: { text: string } };

export type PreferencesFileOptions = {
  /** Absolute folder. */
  readonly cwd: string;
  /** File name without `.json`. */
  readonly name: string;
};

/** Makes a host's store for one file: conf in the browser host, electron-store in the Electron host. */
export type CreatePreferencesFile = (options: PreferencesFileOptions) => PreferencesFile;

/** What both stores are told beyond place and name: private files, no second meaning of dots, no silent clearing. */
export const preferencesFileDefaults = {
  fileExtension: 'json',
  configFileMode: 0o600,
  accessPropertiesByDotNotation: false,
  clearInvalidConfig: false,
  watch: false,
  serialize: (value: unknown): string => (value as PreferencesFile['store']).text,
  // conf takes a file that it cannot parse for a reason to throw: it is given none to parse.
  deserialize: (text: string) => ({ text }),
} as const;
