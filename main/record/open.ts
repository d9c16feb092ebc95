/**
 * Reads the record from its folder, whatever the state of the files. A damaged file is quarantined and its readable
 * entries are used. A file of a newer version or another vault stops the reading before anything is changed. Defaults
 * never replace stored data.
 */
import { keyOfChange, type Upsert } from '#shared/record/change.ts';
import type { Preferences } from '#shared/record/preferences.ts';
import type { RecoveryNotice, RecoveryReason } from '#shared/record/recovery.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { FileName } from '../files/names.ts';
import {
  type Found,
  findFiles,
  inTheirFiles,
  isFound,
  isNewer,
  type Outdated,
  outdated,
  withoutDoubles,
} from './found-files.ts';
import { profileName, quarantineFolder, recoveryName } from './layout.ts';
import { quarantineConflictCopies } from './others-files.ts';
import { type Partition, upsertsOf } from './partition.ts';
import { type Partitions, partitionsOf, recordOf } from './partitions.ts';
import { finishPending, newerPending, type OpenOptions } from './pending.ts';
import { quarantineFile } from './quarantine.ts';
import { findInvalid } from './quarantined-entries.ts';
import { parseRecovery } from './read-file.ts';

export type OpenedRecord = {
  readonly state: 'open';
  readonly partitions: Partitions;
  readonly notices: readonly RecoveryNotice[];
  /** Files whose content in memory differs from the disk, to be written. */
  readonly dirty: ReadonlySet<FileName>;
  /** The highest known revision; 0 in a new folder. */
  readonly revision: number;
  /** Preferences that a former version kept in the settings; null if there are none. */
  readonly formerPreferences: Partial<Preferences> | null;
};

export type OpenResult =
  | OpenedRecord
  | { readonly state: 'newer'; readonly files: readonly FileName[] }
  /** The files are encrypted, and their key is missing. */
  | { readonly state: 'keyless' };

/** The notices that the user has not dismissed yet. A list that cannot be read is quarantined. */
async function readNotices({ folder, codec, now, writer }: OpenOptions): Promise<readonly RecoveryNotice[]> {
  const bytes = await writer.read(recoveryName);
  if (bytes === null) return [];
  const decoded = codec.decode(recoveryName, bytes.toString('utf8'));
  const parsed = decoded.kind === 'whole' ? parseRecovery(decoded.text) : null;
  if (parsed?.kind === 'whole') return parsed.file.notices;
  await quarantineFile({
    dataFolder: folder,
    name: recoveryName,
    bytes,
    label: 'damaged',
    now,
    key: codec.key,
  });
  return [];
}

type Named = {
  readonly name: FileName;
  readonly reason: RecoveryReason;
  readonly quarantinedAs: string | null;
};

/** All files are gone, but backups show that there was a record. */
const lost = (found: readonly Found[], { copiedRevision }: OpenOptions): readonly Outdated[] =>
  found.length === 0 && copiedRevision > 0 ? [{ name: profileName, reason: 'missing' }] : [];

const areAllForeign = (found: readonly Found[]): boolean =>
  found.length > 0 && found.every(({ isForeign }) => isForeign);

/** Quarantines damaged files, and keeps files of a former version. */
async function quarantineFound(found: readonly Found[], options: OpenOptions): Promise<readonly Named[]> {
  const { folder: dataFolder, codec, now, writer } = options;
  const named: Named[] = [];
  for (const { name, bytes, reason, formerVersion } of found) {
    const label = reason ?? (formerVersion === null ? null : `version ${formerVersion}`);
    if (label === null) continue;
    const quarantinedAs = await quarantineFile({ dataFolder, name, bytes, label, now, key: codec.key });
    // If no copy could be made, the file itself was renamed.
    if (!quarantinedAs.startsWith(`${quarantineFolder}/`)) await writer.read(name);
    if (reason !== null) named.push({ name, reason, quarantinedAs });
  }
  return named;
}

/** The record of a folder, empty for a new one. Throws only the file system's errors. */
export async function openRecord(options: OpenOptions): Promise<OpenResult> {
  const { folder: dataFolder, codec, now } = options;
  const first = await findFiles(options);
  const isKeyMissing = codec.key === null && first.filter(isFound).some(({ isForeign }) => isForeign);
  if (isKeyMissing) return { state: 'keyless' };
  const newer = new Set([...first.filter(isNewer).map(({ name }) => name), ...(await newerPending(options))]);
  if (newer.size > 0) return { state: 'newer', files: [...newer] };
  // If all files have another key, the key file is wrong. If only some have, those files are damaged.
  if (areAllForeign(first.filter(isFound))) return { state: 'keyless' };
  const pending = await finishPending(options);
  const found = (pending === null ? first : await findFiles(options)).filter(isFound);

  const former = await readNotices(options);
  // A notice with another reason may already have reported quarantined entries.
  const isReported = ({ name, reason }: Pick<Named, 'name' | 'reason'>): boolean =>
    former.some(
      ({ file, reason: knownReason, quarantinedEntries }) =>
        file === name && (knownReason === reason || (reason === 'held-back' && quarantinedEntries > 0)),
    );
  const broken = await quarantineFound(found, options);
  const { files, changed } = inTheirFiles(withoutDoubles(found));
  const readable = recordOf({ files, quarantined: new Set() });
  const doubtful = broken.flatMap(({ name }) => upsertsOfFile(files, name));
  const partitions = partitionsOf(files, findInvalid(readable, doubtful));
  const quarantined = filesWithQuarantined(partitions).filter((name) =>
    broken.every((each) => each.name !== name),
  );
  const reported: readonly Named[] = [
    ...broken,
    ...(pending?.unreadable ?? []),
    ...[...outdated(found), ...lost(found, options)].map((each) => ({ ...each, quarantinedAs: null })),
    ...quarantined.map((name) => ({ name, reason: 'held-back', quarantinedAs: null }) as const),
  ].filter((each) => each.quarantinedAs !== null || !isReported(each));

  const conflicts = await quarantineConflictCopies(readable, { dataFolder, codec, now });
  const rewritten = found.filter(({ reason, formerVersion }) => reason !== null || formerVersion !== null);
  return {
    state: 'open',
    partitions,
    notices: [...former, ...reported.map((each) => noticeOf(each, partitions, now)), ...conflicts],
    dirty: new Set([
      ...rewritten.map(({ name }) => name),
      ...changed,
      ...(reported.length + conflicts.length > 0 ? [recoveryName] : []),
    ]),
    formerPreferences: found.find(({ formerPreferences }) => formerPreferences)?.formerPreferences ?? null,
    revision: Math.max(
      options.copiedRevision,
      ...found.flatMap((each) => [each.partition.revision, ...Object.values(each.revisions)]),
    ),
  };
}

function upsertsOfFile(files: ReadonlyMap<FileName, Partition>, name: FileName): readonly Upsert[] {
  const partition = files.get(name);
  return partition === undefined ? [] : upsertsOf(partition);
}

const filesWithQuarantined = ({ quarantined, fileOfKey }: Partitions): readonly FileName[] => [
  ...new Set([...quarantined].flatMap((key) => fileOfKey.get(key) ?? [])),
];

function noticeOf(
  { name, reason, quarantinedAs }: Named,
  partitions: Partitions,
  now: ZonedTime,
): RecoveryNotice {
  // Settings are not a user's entry, and exist even if the file had none.
  const upserts = upsertsOfFile(partitions.files, name).filter(
    (upsert) => upsert.kind !== 'settings' || partitions.quarantined.has(keyOfChange(upsert)),
  );
  const keys = upserts.map(keyOfChange);
  const quarantinedEntries = keys.filter((key) => partitions.quarantined.has(key)).length;
  return {
    id: `${name}-${reason}-${now.slice(0, 19)}`,
    at: now,
    file: name,
    reason,
    quarantinedAs,
    keptEntries: keys.length - quarantinedEntries,
    quarantinedEntries,
  };
}
