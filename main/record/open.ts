/**
 * Reads the record out of its folder, whatever state the files are in. A file that is not whole is quarantined and
 * what is left of it used; a newer version's file, or one of another vault, stops the reading before anything is
 * touched. Nothing is ever replaced by defaults.
 */
import type { RecoveryNotice, RecoveryReason } from '#shared/contract/services.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { fileOf, readIfThere } from '../files/files.ts';
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
import { type FileName, profileName, recoveryName } from './layout.ts';
import { type Partition, upsertsOf } from './partition.ts';
import { keyOfChange, type Partitions, partitionsOf, recordOf } from './partitions.ts';
import { finishPending, newerPending, type OpenOptions } from './pending.ts';
import { quarantineFile } from './quarantine.ts';
import { findUnsound } from './quarantined-entries.ts';
import { parseRecovery } from './read-file.ts';

export type OpenedRecord = {
  readonly state: 'open';
  readonly partitions: Partitions;
  readonly notices: readonly RecoveryNotice[];
  /** Files that are on disk otherwise than in memory, and are to be written. */
  readonly dirty: ReadonlySet<FileName>;
  /** The highest revision known of; 0 in a new folder. */
  readonly revision: number;
};

export type OpenResult =
  | OpenedRecord
  | { readonly state: 'newer'; readonly files: readonly FileName[] }
  /** Files are sealed by a key that is not at hand. */
  | { readonly state: 'keyless' };

/** The notices that the user has not settled yet. They explain; a list that cannot be read is quarantined. */
async function readNotices({ folder, codec, now }: OpenOptions): Promise<readonly RecoveryNotice[]> {
  const bytes = await readIfThere(fileOf(folder, recoveryName));
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

/** All files are gone, and copies say that there was a record. */
const lost = (found: readonly Found[], { copiedRevision }: OpenOptions): readonly Outdated[] =>
  found.length === 0 && copiedRevision > 0 ? [{ name: profileName, reason: 'missing' }] : [];

const areAllForeign = (found: readonly Found[]): boolean =>
  found.length > 0 && found.every(({ isForeign }) => isForeign);

/** Puts aside what is not as it should be, and what was written in a former version. */
async function putAside(found: readonly Found[], options: OpenOptions): Promise<readonly Named[]> {
  const { folder: dataFolder, codec, now } = options;
  const named: Named[] = [];
  for (const { name, bytes, reason, formerVersion } of found) {
    const label = reason ?? (formerVersion === null ? null : `version ${formerVersion}`);
    if (label === null) continue;
    const quarantinedAs = await quarantineFile({ dataFolder, name, bytes, label, now, key: codec.key });
    if (reason !== null) named.push({ name, reason, quarantinedAs });
  }
  return named;
}

/** The record of a folder, empty for a new one. Throws only what the file system throws. */
export async function openRecord(options: OpenOptions): Promise<OpenResult> {
  const { folder, codec, now } = options;
  const first = await findFiles(folder, codec);
  const newer = new Set([...first.filter(isNewer).map(({ name }) => name), ...(await newerPending(options))]);
  if (newer.size > 0) return { state: 'newer', files: [...newer] };
  // All of them: the wrong key file. One of them: a damaged file.
  if (areAllForeign(first.filter(isFound))) return { state: 'keyless' };
  const found = ((await finishPending(options)) ? await findFiles(folder, codec) : first).filter(isFound);

  const former = await readNotices(options);
  // What a notice of another reason said of quarantined entries is told, too.
  const isTold = ({ name, reason }: Pick<Named, 'name' | 'reason'>): boolean =>
    former.some(
      ({ file, reason: told, quarantinedEntries }) =>
        file === name && (told === reason || (reason === 'held-back' && quarantinedEntries > 0)),
    );
  const broken = await putAside(found, options);
  const { files, changed } = inTheirFiles(withoutDoubles(found));
  const partitions = soundPartitions(files, new Set(broken.map(({ name }) => name)));
  const quarantined = filesWithQuarantined(partitions).filter((name) =>
    broken.every((each) => each.name !== name),
  );
  const told: readonly Named[] = [
    ...broken,
    ...[...outdated(found), ...lost(found, options)].map((each) => ({ ...each, quarantinedAs: null })),
    ...quarantined.map((name) => ({ name, reason: 'held-back', quarantinedAs: null }) as const),
  ].filter((each) => each.quarantinedAs !== null || !isTold(each));

  const rewritten = found.filter(({ reason, formerVersion }) => reason !== null || formerVersion !== null);
  return {
    state: 'open',
    partitions,
    notices: [...former, ...told.map((each) => noticeOf(each, partitions, now))],
    dirty: new Set([
      ...rewritten.map(({ name }) => name),
      ...changed,
      ...(told.length > 0 ? [recoveryName] : []),
    ]),
    revision: Math.max(
      options.copiedRevision,
      ...found.flatMap((each) => [each.partition.revision, ...Object.values(each.revisions)]),
    ),
  };
}

/** The files with the entries quarantined that break the model; those of doubtful files first. */
function soundPartitions(
  files: ReadonlyMap<FileName, Partition>,
  doubtful: ReadonlySet<FileName>,
): Partitions {
  const record = recordOf({ files, quarantined: new Set() });
  const upserts = [...doubtful].flatMap((name) => {
    const partition = files.get(name);
    return partition === undefined ? [] : upsertsOf(partition);
  });
  return partitionsOf(files, findUnsound(record, upserts));
}

const filesWithQuarantined = ({ quarantined, fileOfKey }: Partitions): readonly FileName[] => [
  ...new Set([...quarantined].flatMap((key) => fileOfKey.get(key) ?? [])),
];

function noticeOf(
  { name, reason, quarantinedAs }: Named,
  partitions: Partitions,
  now: ZonedTime,
): RecoveryNotice {
  const partition = partitions.files.get(name);
  // The settings are no entry of the user's, and there are some even where the file had none.
  const upserts = (partition === undefined ? [] : upsertsOf(partition)).filter(
    ({ kind }) => kind !== 'settings',
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
