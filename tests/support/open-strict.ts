/** Strict mode's services on a folder, by a clock that the test sets. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { InvalidEntryError } from '#shared/record/issue.ts';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import { openTest, testClock } from './open-services.ts';
import { aStart, lineNames } from './strict-entries.ts';
import { tempFolder } from './temp-folder.ts';

export const inBerlin = (at: string): string => `2026-03-${at}+01:00[Europe/Berlin]`;

export async function newFolder(): Promise<string> {
  const folder = path.join(await tempFolder(), 'diary');
  await mkdir(folder);
  return folder;
}

/** The services by a clock that the test sets, naming lines line-1, line-2 …. */
export async function openStrict(folder: string, options: Parameters<typeof openTest>[1] = {}) {
  const clock = testClock(aStart);
  const services = await openTest(folder, { now: clock.now, newId: lineNames(), ...options });
  /** Says something at a moment. */
  const say = async (
    at: string,
    said: readonly SpokenPayload[],
    treatmentId = 'left-2026',
  ): Promise<void> => {
    clock.at = at;
    await services.api.strict.say(treatmentId, said);
  };
  return { ...services, clock, say };
}

export const issuesOf = async (asked: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await asked;
    return [];
  } catch (error) {
    if (!(error instanceof InvalidEntryError)) throw error;
    return error.issues.map(({ field, reason }) => `${field} ${reason}`);
  }
};
