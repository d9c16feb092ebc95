/**
 * The part of conf that preferences use. It is declared here, so that no code outside a host knows conf or
 * electron-store: each host passes in its class. The health record never goes through it.
 */

/** A file in its store library: assigning `store` writes the whole file, with the text as it is. */
export type PreferencesFile = { store: { text: string } };

export type PreferencesFileOptions = {
  /** Absolute folder. */
  readonly cwd: string;
  /** File name without `.json`. */
  readonly name: string;
};

/** Makes a host's store for one file: conf in the browser host, electron-store in the Electron host. */
export type CreatePreferencesFile = (options: PreferencesFileOptions) => PreferencesFile;

/** Options of both stores besides place and name: private files, no special meaning of dots, no silent clearing. */
export const preferencesFileDefaults = {
  fileExtension: 'json',
  configFileMode: 0o600,
  accessPropertiesByDotNotation: false,
  clearInvalidConfig: false,
  watch: false,
  serialize: (value: unknown): string => (value as PreferencesFile['store']).text,
  // conf throws on a file that it cannot parse: give it none to parse.
  deserialize: (text: string) => ({ text }),
} as const;
