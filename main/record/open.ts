/**
 * Reads the record out of its folder, whatever state the files are in. A file that is not whole is put aside and
 * what is left of it used; a newer version's file, or one of another vault, stops the reading before anything is
 * touched. Nothing is ever replaced by defaults.
 */
import type { RecoveryNotice, RecoveryReason } from '#shared/api/services.ts';
import type { ZonedTime } from '#shared/record/zoned-time.ts';
import { fileOf, readIfThere } from './files.ts';
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
import { findUnsound } from './held-back.ts';
import { type FileName, profileName, recoveryName } from './layout.ts';
import { finishPending, newerPending, type OpenOptions } from './pending.ts';
import { parseRecovery } from './read-file.ts';
import { setAside } from './set-aside.ts';
import { putsOf, type Shard } from './shard.ts';
import { keyOfChange, recordOf, type Shards, shardsOf } from './shards.ts';

export type OpenedRecord = {
  readonly state: 'open';
  readonly shards: Shards;
  readonly notices: readonly RecoveryNotice[];
  /** Files that are on disk otherwise than in memory, and are to be written. */
  readonly stale: ReadonlySet<FileName>;
  /** The highest revision known of; 0 in a new folder. */
  readonly revision: number;
};

export type OpenResult =
  | OpenedRecord
  | { readonly state: 'newer'; readonly files: readonly FileName[] }
  /** Files are sealed by a key that is not at hand. */
  | { readonly state: 'keyless' };

/** The notices that the user has not settled yet. They explain; a list that cannot be read is put aside. */
async function readNotices({ folder, codec, now }: OpenOptions): Promise<readonly RecoveryNotice[]> {
  const bytes = await readIfThere(fileOf(folder, recoveryName));
  if (bytes === null) return [];
  const decoded = codec.decode(recoveryName, bytes.toString('utf8'));
  const parsed = decoded.kind === 'whole' ? parseRecovery(decoded.text) : null;
  if (parsed?.kind === 'whole') return parsed.file.notices;
  await setAside({ dataFolder: folder, name: recoveryName, bytes, label: 'damaged', now, key: codec.key });
  return [];
}

type Named = { readonly name: FileName; readonly reason: RecoveryReason; readonly setAsideAs: string | null };

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
    const setAsideAs = await setAside({ dataFolder, name, bytes, label, now, key: codec.key });
    if (reason !== null) named.push({ name, reason, setAsideAs });
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
  // What a notice of another reason said of held back entries is told, too.
  const isTold = ({ name, reason }: Pick<Named, 'name' | 'reason'>): boolean =>
    former.some(
      ({ file, reason: told, heldBackEntries }) =>
        file === name && (told === reason || (reason === 'held-back' && heldBackEntries > 0)),
    );
  const broken = await putAside(found, options);
  const { files, changed } = inTheirFiles(withoutDoubles(found));
  const shards = soundShards(files, new Set(broken.map(({ name }) => name)));
  const heldBack = filesHeldBack(shards).filter((name) => broken.every((each) => each.name !== name));
  const told: readonly Named[] = [
    ...broken,
    ...[...outdated(found), ...lost(found, options)].map((each) => ({ ...each, setAsideAs: null })),
    ...heldBack.map((name) => ({ name, reason: 'held-back', setAsideAs: null }) as const),
  ].filter((each) => each.setAsideAs !== null || !isTold(each));

  const rewritten = found.filter(({ reason, formerVersion }) => reason !== null || formerVersion !== null);
  return {
    state: 'open',
    shards,
    notices: [...former, ...told.map((each) => noticeOf(each, shards, now))],
    stale: new Set([
      ...rewritten.map(({ name }) => name),
      ...changed,
      ...(told.length > 0 ? [recoveryName] : []),
    ]),
    revision: Math.max(
      options.copiedRevision,
      ...found.flatMap((each) => [each.shard.revision, ...Object.values(each.revisions)]),
    ),
  };
}

/** The files with the entries held back that break the model; those of doubtful files first. */
function soundShards(files: ReadonlyMap<FileName, Shard>, doubtful: ReadonlySet<FileName>): Shards {
  const record = recordOf({ files, heldBack: new Set() });
  const puts = [...doubtful].flatMap((name) => {
    const shard = files.get(name);
    return shard === undefined ? [] : putsOf(shard);
  });
  return shardsOf(files, findUnsound(record, puts));
}

const filesHeldBack = ({ heldBack, fileOfKey }: Shards): readonly FileName[] => [
  ...new Set([...heldBack].flatMap((key) => fileOfKey.get(key) ?? [])),
];

function noticeOf({ name, reason, setAsideAs }: Named, shards: Shards, now: ZonedTime): RecoveryNotice {
  const shard = shards.files.get(name);
  // The settings are no entry of the user's, and there are some even where the file had none.
  const puts = (shard === undefined ? [] : putsOf(shard)).filter(({ kind }) => kind !== 'settings');
  const keys = puts.map(keyOfChange);
  const heldBackEntries = keys.filter((key) => shards.heldBack.has(key)).length;
  return {
    id: `${name}-${reason}-${now.slice(0, 19)}`,
    at: now,
    file: name,
    reason,
    setAsideAs,
    keptEntries: keys.length - heldBackEntries,
    heldBackEntries,
  };
}
