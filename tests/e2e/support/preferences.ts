/** How the app shows itself, as it was left in the folder before the app starts. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultPreferences, type Preferences } from '#shared/record/preferences.ts';

const head = { format: 'legwork-preferences', version: 1 } as const;

export const writePreferences = (dataFolder: string, chosen: Partial<Preferences>): Promise<void> =>
  writeFile(
    path.join(dataFolder, 'preferences.json'),
    JSON.stringify({ ...head, ...defaultPreferences, ...chosen }),
  );
