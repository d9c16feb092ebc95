/**
 * `preferences.json` in the data folder: read once at the start, kept in memory, written whole by the host's store.
 *
 * The store writes a staging file. It replaces the former file only if it has all its bytes: on a full disk, conf cuts
 * a file short without an error. An unreadable file never stops the start: it goes into quarantine, and the defaults
 * apply.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { defaultPreferences, type Preferences, preferencesSchema } from '#shared/record/preferences.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { parseJson } from './files/file-text.ts';
import { fileOf, flushFolder, readTextAtOnce } from './files/files.ts';
import { saveError } from './files/save-error.ts';
import type { CreatePreferencesFile } from './preferences-file.ts';
import { preferencesName, quarantineFolder } from './record/layout.ts';
import { quarantinedName } from './record/own-files.ts';

const head = { format: 'legwork-preferences', version: 1 } as const;

/** A field that an older Legwork did not know gets its default. */
const storedSchema = z.strictObject({
  format: z.literal(head.format),
  version: z.literal(head.version),
  ...preferencesSchema.partial().shape,
});

export type PreferencesStore = {
  readonly read: () => Preferences;
  /**
   * Writes the preferences with the changes, and returns them.
   * @throws ServiceError if they cannot be written; the former ones then stay, in memory and on disk
   */
  readonly set: (changes: Partial<Preferences>) => Preferences;
  /** Adopts preferences that an older version stored elsewhere, if the user has chosen none here yet. */
  readonly adopt: (former: Partial<Preferences>) => void;
  /** Forgets the user's choices: the file is gone. */
  readonly forget: () => void;
};

export type PreferencesOptions = {
  /** Absolute path of an existing folder that this process holds. */
  readonly folder: string;
  readonly createFile: CreatePreferencesFile;
  readonly now: () => ZonedTime;
};

type Stored = Preferences | 'none' | 'unusable';

function readStored(file: string): Stored {
  let text: string | null;
  try {
    text = readTextAtOnce(file);
  } catch {
    return 'unusable';
  }
  if (text === null) return statSync(file, { throwIfNoEntry: false }) === undefined ? 'none' : 'unusable';
  const stored = storedSchema.safeParse(parseJson(text)).data;
  if (stored === undefined) return 'unusable';
  const { format: _, version: __, ...preferences } = stored;
  return preferencesSchema.parse({ ...defaultPreferences, ...preferences });
}

/** Opens the preferences of a folder. Never throws. */
export function openPreferences({ folder, createFile, now }: PreferencesOptions): PreferencesStore {
  const file = fileOf(folder, preferencesName);
  const stagingName = `${preferencesName}.next`;
  const staging = fileOf(folder, stagingName);
  const stored = readStored(file);
  let current = typeof stored === 'string' ? defaultPreferences : stored;
  let isInTheWay = stored === 'unusable';

  const moveAside = (): void => {
    if (!isInTheWay) return;
    const quarantine = path.join(folder, quarantineFolder);
    mkdirSync(quarantine, { recursive: true, mode: 0o700 });
    let number = 1;
    const nameOf = (): string =>
      path.join(quarantine, quarantinedName(preferencesName, 'damaged', now(), number));
    while (statSync(nameOf(), { throwIfNoEntry: false }) !== undefined) number += 1;
    renameSync(file, nameOf());
    isInTheWay = false;
  };

  const write = (text: string): void => {
    // The store library would recreate the folder after its drive was pulled out.
    statSync(folder);
    moveAside();
    try {
      createFile({ cwd: folder, name: stagingName }).store = { text };
      if (readFileSync(staging, 'utf8') !== text) {
        throw Object.assign(new Error('preferences were cut short'), { code: 'ENOSPC' });
      }
      renameSync(staging, file);
    } catch (error) {
      rmSync(staging, { force: true });
      throw error;
    }
    flushFolder(folder);
  };

  try {
    moveAside();
  } catch {
    // The next write tries again first.
  }
  let isChosen = stored !== 'none';

  const set = (changes: Partial<Preferences>): Preferences => {
    const next = preferencesSchema.parse({ ...current, ...changes });
    try {
      write(`${JSON.stringify({ ...head, ...next })}\n`);
    } catch (error) {
      throw saveError(error);
    }
    current = next;
    isChosen = true;
    return current;
  };

  return {
    read: () => current,
    set,
    adopt: (former) => {
      if (isChosen) return;
      try {
        set(former);
      } catch {
        // They apply in memory; the next choice writes them.
        current = preferencesSchema.parse({ ...current, ...former });
      }
    },
    forget: () => {
      current = defaultPreferences;
      isChosen = false;
    },
  };
}
