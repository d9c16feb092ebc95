/** A folder as version 1 left it: the entries of a diary, without sums, settings or revisions of other files. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LegworkRecord } from '#shared/record/record.ts';

/** Writes the files. The record must have the settings that the migration gives. */
export async function writeVersion1(folder: string, record: LegworkRecord): Promise<void> {
  const write = (name: string, content: object): Promise<void> =>
    writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(content)}\n`, { mode: 0o600 });
  const { person, garments, shifts, daysOff, wear } = record;
  await write('profile', { format: 'legwork-profile', version: 1, revision: 1, person, garments });
  const years = new Set(
    [
      ...shifts.map(({ start }) => start),
      ...daysOff.map(({ date }) => date),
      ...wear.map(({ on }) => on),
    ].map((date) => date.slice(0, 4)),
  );
  let revision = 1;
  for (const year of years) {
    revision += 1;
    await write(`journal-${year}`, {
      format: 'legwork-journal',
      version: 1,
      revision,
      year: Number(year),
      shifts: shifts.filter(({ start }) => start.startsWith(year)),
      daysOff: daysOff.filter(({ date }) => date.startsWith(year)),
      wear: wear.filter(({ on }) => on.startsWith(year)),
    });
  }
}
