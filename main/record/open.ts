/**
 * Reads the record out of its folder. A file that cannot be read stops the start with a plain sentence; nothing is
 * ever replaced by defaults.
 */
import type { ZodType } from 'zod';
import type { LegworkRecord } from '#shared/record/record.ts';
import {
  type JournalFile,
  journalFileSchema,
  type ProfileFile,
  profileFileSchema,
  storedHeadSchema,
  storedVersion,
} from '#shared/record/stored-files.ts';
import { UserFacingError } from '../user-facing-error.ts';
import { isRecordFile, joinFiles, journalYear } from './layout.ts';
import { listFiles, readText } from './record-file.ts';

export type OpenedRecord = {
  readonly record: LegworkRecord;
  /** The highest revision found; 0 in a new folder. */
  readonly revision: number;
};

const unreadable = (folder: string, name: string, cause: unknown): UserFacingError =>
  new UserFacingError(
    `Legwork cannot read ${name}.json in ${folder}: the file is damaged and has been left as it is; put back a copy of it, or move it out of the folder to go on without it.`,
    { cause },
  );

/** @throws UserFacingError when the text is not a file of this kind, or of a newer version. */
function parseFile<Content>(folder: string, name: string, text: string, schema: ZodType<Content>): Content {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw unreadable(folder, name, error);
  }
  const head = storedHeadSchema.safeParse(parsed).data;
  if (head !== undefined && head.version > storedVersion) {
    throw new UserFacingError(
      `The file ${name}.json in ${folder} was written by a newer Legwork: it has been left as it is; open the folder with that version.`,
    );
  }
  const content = schema.safeParse(parsed);
  if (!content.success) throw unreadable(folder, name, content.error);
  return content.data;
}

/**
 * The record of a folder, empty for a new one.
 * @throws UserFacingError when a file of the record is damaged or newer than this app.
 */
export async function openRecord(folder: string): Promise<OpenedRecord> {
  let profile: ProfileFile | null = null;
  const journals: JournalFile[] = [];
  for (const name of (await listFiles(folder)).filter(isRecordFile)) {
    const text = await readText(folder, name).catch((error: unknown) => {
      throw unreadable(folder, name, error);
    });
    if (journalYear(name) === null) profile = parseFile(folder, name, text, profileFileSchema);
    else journals.push(parseFile(folder, name, text, journalFileSchema));
  }
  const revision = Math.max(0, profile?.revision ?? 0, ...journals.map((journal) => journal.revision));
  return { record: joinFiles(profile, journals), revision };
}
