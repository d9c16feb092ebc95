/**
 * What the API serves to the page, named here so that the page can know the router's types without knowing Node.
 */
import type { Change } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';

/** The answer to a change that is on disk. */
export type Saved = {
  /** Undoes the changes, to be applied in this order. */
  readonly inverse: readonly Change[];
};

/** Where the app runs and where the record lies, for the settings screen. */
export type About = {
  readonly version: string;
  readonly host: 'electron' | 'browser';
  /** The folder of the record, as a path of this machine. */
  readonly dataFolder: string;
};

/** The services behind the router; the same in both hosts. */
export type ApiServices = {
  readonly about: About;
  readonly record: {
    readonly read: () => LegworkRecord;
    /**
     * Applies all changes or none, and resolves once they are on disk.
     * @throws InvalidEntryError when a change is refused; nothing was changed.
     */
    readonly change: (changes: readonly Change[]) => Promise<Saved>;
  };
};
