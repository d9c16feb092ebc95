/**
 * Tells which names in a diary's folder are Legwork's own. Legwork never removes, renames or overwrites other files
 * there. Pure: no disk here.
 */
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { leftoverOf } from '../files/durable.ts';
import {
  backupsFolder,
  erasingName,
  type FileName,
  lockFile,
  markerFile,
  pendingName,
  vaultName,
} from '../files/names.ts';
import type { OwnFolder } from '../files/own-folders.ts';
import { scratchName } from '../files/scratch-file.ts';
import {
  backupName,
  isEntryFile,
  preferencesName,
  quarantineFolder,
  recoveryName,
  remindersName,
} from './layout.ts';

const extension = '.json';
const otherNames: readonly FileName[] = [
  recoveryName,
  remindersName,
  pendingName,
  vaultName,
  erasingName,
  preferencesName,
];

const isOwnName = (name: FileName): boolean => isEntryFile(name) || otherNames.includes(name);

/** The name of a file of the record while it is in use. */
const isOwnFile = (file: string): boolean =>
  file.endsWith(extension) && isOwnName(file.slice(0, -extension.length));

export const encryptedSuffix = '.sealed';

/** The wall clock as part of a file name: `2026-11-24 08-12-39`. */
const stampOf = (now: ZonedTime): string => now.slice(0, 19).replace('T', ' ').replaceAll(':', '-');

/** The name of a file in quarantine. @param number from 2 on where the name is taken */
export const quarantinedName = (name: FileName, label: string, now: ZonedTime, number: number): string =>
  `${name} ${label} ${stampOf(now)}${number === 1 ? '' : ` ${number}`}${extension}`;

const quarantinedPattern = /^(\S+) .+ \d{4}-\d\d-\d\d \d\d-\d\d-\d\d( \d+)?\.json(\.sealed)?$/;

/** Whether `quarantinedName` made it, encrypted or not. */
const isOwnQuarantined = (file: string): boolean => {
  const name = quarantinedPattern.exec(file)?.[1] ?? '';
  return isOwnName(name) || name === backupName;
};

/** The user may have renamed it. */
const isOwnBackup = (file: string): boolean =>
  file.endsWith('.legwork') || file === `${vaultName}${extension}`;

/** A sync program's copy of a file: `journal-2026 (conflicted copy 2026-11-24).json`, `profile-PC7.json`. */
export function conflictCopyOf(file: string): FileName | null {
  if (isOwnFile(file) || isOwnQuarantined(file) || file.endsWith('.next.json')) return null;
  const name = /^(profile|journal-\d{4}|strict-[a-z0-9-]{1,32}?)[ (.~_-].*\.json$/.exec(file)?.[1];
  return name !== undefined && isEntryFile(name) ? name : null;
}

/** A folder's name patterns: its own files, and those that a killed process left half-written. */
const leftoversOf =
  (isOwn: (file: string) => boolean) =>
  (file: string): boolean => {
    const staged = leftoverOf(file);
    if (staged !== null) return isOwn(staged) || isFormerStaging(staged, isOwn);
    return isFormerStaging(file, isOwn) || isFormerTemporary(file, isOwn);
  };

/** `journal-2026.next.json`: a staged file of versions that used the store library. */
const isFormerStaging = (file: string, isOwn: (file: string) => boolean): boolean =>
  file.endsWith('.next.json') && isOwn(file.replace(/\.next\.json$/, extension));

/** That library's own staged file: `journal-2026.next.json.tmp-1764…`. */
const isFormerTemporary = (file: string, isOwn: (file: string) => boolean): boolean =>
  isFormerStaging(file.replace(/\.tmp-[0-9a-f]+$/, ''), isOwn);

/** The folders of a diary, by path, each with the patterns of its own files. */
export const ownFolders: readonly OwnFolder[] = [
  { folder: backupsFolder, isOwn: isOwnBackup, isLeftover: leftoversOf(isOwnBackup) },
  { folder: quarantineFolder, isOwn: isOwnQuarantined, isLeftover: leftoversOf(isOwnQuarantined) },
  {
    folder: '',
    isOwn: (file) => isOwnFile(file) || isOwnQuarantined(file),
    isLeftover: leftoversOf(
      (file) =>
        isOwnFile(file) || scratchName.test(file) || [markerFile, lockFile, 'write-check'].includes(file),
    ),
  },
];

/** Folders that a host or a demo makes there. */
const hostFolders: readonly string[] = ['browser', 'legwork-trial'];

/** Whether an entry of the data folder is Legwork's, or a sync program's copy of one. */
export const isOwnEntry = (entry: string): boolean =>
  [backupsFolder, quarantineFolder, markerFile, lockFile, ...hostFolders].includes(entry) ||
  ownFolders.some(({ folder, isOwn, isLeftover }) => folder === '' && (isOwn(entry) || isLeftover(entry))) ||
  conflictCopyOf(entry) !== null;
