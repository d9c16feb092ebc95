/** Damages files of a folder at random places, opens it, and looks that nothing was destroyed or kept from the user. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileOfUpsert } from '#main/record/layout.ts';
import type { Services } from '#shared/contract/contract.ts';
import type { Upsert } from '#shared/record/change.ts';
import { type Difference, differenceOf } from '#shared/record/difference.ts';
import type { RecoveryNotice } from '#shared/record/recovery.ts';
import { filesBelow } from '../support/files-below.ts';
import { inLanes } from '../support/lanes.ts';
import { type DamagedFolder, makeDamagedFolders, preparedMs } from './damaged-folders.ts';
import { damages } from './damages.ts';
import type { Means } from './folders.ts';
import { inHost, openHost } from './host.ts';
import { differenceInWords, recordOfBackup } from './model.ts';
import { clockAt } from './protocol.ts';
import { createRandom, type Random, seedOf } from './random.ts';
import { createCounter, type Faults, type Tally } from './tally.ts';

const caseCount = 500;

type Told = readonly RecoveryNotice[];
type Files = ReadonlyMap<string, Buffer>;
type Damaged = {
  readonly what: string;
  /** What lies in the folder now, before it is opened. */
  readonly files: Files;
  /** The damaged ones, as they were. */
  readonly former: Files;
};

const isVault = (file: string): boolean => file.endsWith('vault.json');
const nameOf = (file: string): string => file.replace(/\.json$/, '');

/** The changes of one case, by file. */
function chooseDamage(random: Random, files: Files, { older, hasSums }: DamagedFolder) {
  const [first, ...rest] = files.keys();
  const file = random.pick([first ?? '', ...rest]);
  const bytes = files.get(file) ?? Buffer.alloc(0);
  if (random.chance(0.12)) {
    const other = random.pick([first ?? '', ...rest]);
    const swapped = new Map<string, Buffer | null>([
      [file, files.get(other) ?? null],
      [other, bytes],
    ]);
    return { what: `${file} and ${other} swapped`, changed: swapped };
  }
  const damage = random.pick(damages);
  // Version 1 does not say which files there were.
  const { name, apply } = !hasSums && damage.name === 'gone' ? damages[0] : damage;
  const after = apply(bytes, random, older.get(file));
  // The key file lies there twice; once in a while both are hit.
  const others = isVault(file) && random.chance(0.2) ? [...files.keys()].filter(isVault) : [file];
  return { what: `${others.join(' and ')}: ${name}`, changed: new Map(others.map((each) => [each, after])) };
}

async function damage(folder: string, random: Random, prepared: DamagedFolder): Promise<Damaged> {
  const files = await filesBelow(folder);
  const { what, changed } = chooseDamage(random, files, prepared);
  for (const [file, bytes] of changed) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    if (bytes === null) await rm(path.join(folder, file));
    else await writeFile(path.join(folder, file), bytes);
  }
  const now = await filesBelow(folder);
  const former = new Map(
    [...changed.keys()].flatMap((file) => {
      const bytes = files.get(file);
      return bytes === undefined || now.get(file)?.equals(bytes) === true ? [] : [[file, bytes] as const];
    }),
  );
  return { what, files: now, former };
}

const touched = (before: Files, after: Files): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => after.get(file)?.equals(before.get(file) ?? Buffer.from('none')) !== true,
  );

/** A folder that did not open must be one that may not, and is left as it is. */
async function closedFaults(folder: string, state: string, { files, former }: Damaged): Promise<Faults> {
  const versionsIn = (each: Files): readonly number[] =>
    [...each].flatMap(([file, bytes]) =>
      former.has(file)
        ? [...bytes.toString('latin1').matchAll(/"version":\s*(\d+)/g)].map((match) => Number(match[1]))
        : [],
    );
  const isNewer = Math.max(0, ...versionsIn(files)) > Math.max(0, ...versionsIn(former));
  const isKeyless = [...former.keys()].filter(isVault).length === 2;
  const mayBe = (state === 'newer' && isNewer) || (state === 'keyless' && isKeyless);
  const changed = touched(files, await filesBelow(folder));
  return [
    ...(mayBe ? [] : [`it is ${state}`]),
    ...changed.map((file) => `${file} was touched although the folder is ${state}`),
  ];
}

/** Whether version 1, which carried no sum, could have written what is there now. */
const readsWell = ({ files, former }: Damaged): boolean =>
  [...former.keys()].every((file) =>
    /^\{"format".*"revision".*\}\n$/.test(files.get(file)?.toString('latin1') ?? ''),
  );

const keyOf = (put: Upsert): string => JSON.stringify(put.entry).slice(0, 120);

/** Each entry that is gone or is another must be told of, by the name of a file that was hit. */
function untoldFaults(lost: Difference, prepared: DamagedFolder, damaged: Damaged, told: Told): Faults {
  const at = clockAt(preparedMs);
  const toldFiles = new Set(told.filter((notice) => notice.at === at).map(({ file }) => file));
  const canBeTold = prepared.hasSums || !readsWell(damaged);
  const isHitTold = [...damaged.former.keys()].some((file) => toldFiles.has(nameOf(file)));
  const missing = lost.missing.filter((put) => canBeTold && !toldFiles.has(fileOfUpsert(put)));
  const others = prepared.hasSums ? [...lost.changed.map(({ here }) => here), ...lost.extra] : [];
  const untold = others.filter((put) => !isHitTold && !toldFiles.has(fileOfUpsert(put)));
  return [
    ...missing.map((put) => `not told that it is gone: ${keyOf(put)}`),
    ...untold.map((put) => `not told that it is another: ${keyOf(put)}`),
  ];
}

/** A copy must be offered that brings back what is gone. */
async function offerFaults(
  api: Services,
  lost: Difference,
  prepared: DamagedFolder,
  { former }: Damaged,
): Promise<Faults> {
  const areCopiesWhole = ![...former.keys()].some((file) => file.endsWith('.legwork'));
  if (prepared.copied === null || !areCopiesWhole || lost.missing.length === 0) return [];
  const { offer } = await api.data.recovery();
  if (offer === null || offer.missing === 0) return ['no copy was offered'];
  if (lost.changed.length + lost.extra.length > 0) return [];
  await api.backups.restore({ id: offer.backup.id, folder: null }, 'missing');
  const lacks = differenceOf(api.record.read().record, prepared.withoutPending).missing;
  return lacks.map((put) => `the copy did not bring back ${keyOf(put)}`);
}

async function entryFaults(api: Services, prepared: DamagedFolder, damaged: Damaged): Promise<Faults> {
  const expected = damaged.former.has('pending.json') ? prepared.withoutPending : prepared.record;
  const lost = differenceOf(api.record.read().record, expected);
  const { notices } = await api.data.recovery();
  const untold = untoldFaults(lost, prepared, damaged, notices);
  return [...untold, ...(await offerFaults(api, lost, prepared, damaged))];
}

/** A copy is what some copy was, or is called unreadable. Opening may have added one of what is left. */
async function copyFaults(api: Services, { allCopied, record }: DamagedFolder): Promise<Faults> {
  const faults: string[] = [];
  for (const { id, takenAt } of (await api.backups.list(null)).backups) {
    if (takenAt === clockAt(preparedMs)) continue;
    const difference = await api.backups.difference({ id, folder: null });
    const copied = recordOfBackup(api.record.read().record, difference);
    const isKnown = [...allCopied, record].some(
      (each) => differenceInWords({ ...each, settings: copied.settings }, copied) === null,
    );
    if (!isKnown) faults.push(`copy ${id} is not what it was`);
  }
  return faults;
}

/** The damaged bytes must lie somewhere, unless a whole later one or the other key file stood ready for them. */
function bytesFaults(
  after: readonly Files[],
  prepared: DamagedFolder,
  { files, former }: Damaged,
  told: Told,
): Faults {
  const isReplaced = (file: string): boolean => {
    const isEntries = /^(profile|journal-\d+|strict-.+)\.json$/.test(file);
    const hasPending = prepared.record !== prepared.withoutPending && !former.has('pending.json');
    // An older file is whole: what it holds is in use.
    const isWhole = told.some((notice) => notice.file === nameOf(file) && notice.reason === 'rolled-back');
    return isVault(file) || isWhole || (isEntries && hasPending);
  };
  return [...former.keys()].flatMap((file) => {
    const bytes = files.get(file);
    if (bytes === undefined || bytes.length === 0 || isReplaced(file)) return [];
    return after.some((folder) => [...folder.values()].some((each) => each.equals(bytes)))
      ? []
      : [`the bytes of ${file} are destroyed`];
  });
}

/** Opens the vault. Where an old key file was put back in both places, the passphrase of then is the right one. */
async function unlock(api: Services, prepared: DamagedFolder, { former }: Damaged): Promise<string | null> {
  const { passphrase, formerPassphrase } = prepared;
  if (passphrase === null || api.data.status().state !== 'locked') return passphrase;
  if ((await api.vault.unlock(passphrase)) === 'open') return passphrase;
  const areBothHit = [...former.keys()].filter(isVault).length === 2;
  if (areBothHit && formerPassphrase !== null) await api.vault.unlock(formerPassphrase);
  return formerPassphrase;
}

async function judge(folder: string, prepared: DamagedFolder, damaged: Damaged): Promise<Faults> {
  const services = await openHost(folder, () => clockAt(preparedMs));
  const { api } = services;
  const faults: string[] = [];
  try {
    const passphrase = await unlock(api, prepared, damaged);
    const { state } = api.data.status();
    if (state !== 'open') return await closedFaults(folder, state, damaged);
    faults.push(...(await copyFaults(api, prepared)), ...(await entryFaults(api, prepared, damaged)));
    const { notices } = await api.data.recovery();
    const encrypted = await filesBelow(folder);
    // Opens what was quarantined sealed.
    if (passphrase !== null) await api.vault.turnOff(passphrase);
    faults.push(...bytesFaults([encrypted, await filesBelow(folder)], prepared, damaged, notices));
  } finally {
    await services.close();
  }
  const before = api.record.read().record;
  const words = await inHost(folder, clockAt(preparedMs + 1_000), async (again) =>
    differenceInWords(before, again.record.read().record),
  );
  return words === null ? faults : [...faults, `opened again ${words}`];
}

export async function damagedFiles(means: Means, seed: number): Promise<Tally> {
  const { scratch, lanes } = means;
  const counter = createCounter('damaged files');
  const [first, ...rest] = await makeDamagedFolders(means, seed);
  const cases = Array.from({ length: caseCount }, (_, index) => index);
  await inLanes(cases, lanes, async (index) => {
    const random = createRandom(seedOf(seed, index));
    const prepared = random.pick([first, ...rest]);
    const folder = await scratch.copyOf(prepared.folder, 'damaged');
    const damaged = await damage(folder, random, prepared);
    const howToRepeat = `case ${index}, ${prepared.name}, ${damaged.what}`;
    try {
      counter.add(howToRepeat, await judge(folder, prepared, damaged));
    } catch (error) {
      counter.add(howToRepeat, [`it does not open: ${error instanceof Error ? error.stack : String(error)}`]);
    }
    await scratch.remove(folder);
  });
  return counter.tally();
}
