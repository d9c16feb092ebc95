/**
 * One world under attack by both doors: after every call it is asked what was answered, what was written, and
 * whether the program is still itself.
 */
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { OpenServices } from '#main/services.ts';
import { inEnglish } from '#shared/messages/service-messages.ts';
import type { StrictEntry } from '#shared/record/strict-entry.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import { openHost } from '../faults/host.ts';
import { filesBelow } from '../support/files-below.ts';
import { type Attack, mayChange } from './attacks.ts';
import { browserDoor, type Door, type End, electronDoor } from './doors.ts';
import { rootMark } from './known.ts';
import { cleanKeys, keysOfPrototypes } from './prototypes.ts';
import { type StartName, type Starts, worldFolders } from './starts.ts';

type Read = (text: string) => string;

/** No text that names a place lies deeper; what is nested to break a stack must not break this one. */
const deepestText = 100;

/** The value with every text in it read anew. */
function mapTexts(value: unknown, read: Read, depth = 0): unknown {
  if (typeof value === 'string') return read(value);
  if (typeof value !== 'object' || value === null || depth > deepestText) return value;
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, read, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each, read, depth + 1)]),
  );
}

/** Puts the world in place, and keeps every path that names something else of this machine from being there. */
const placedIn =
  (root: string): Read =>
  (text) => {
    const placed = text.replace(rootMark, root);
    const named = placed.trim();
    const isElsewhere =
      path.isAbsolute(named) && !`${path.resolve(named)}${path.sep}`.startsWith(root + path.sep);
    return isElsewhere ? path.join(root, 'nowhere', 'at-all') : placed;
  };

const typedCodes = [
  'BAD_REQUEST',
  'PARSE_ERROR',
  'NOT_FOUND',
  'METHOD_NOT_SUPPORTED',
  'UNSUPPORTED_MEDIA_TYPE',
  'PAYLOAD_TOO_LARGE',
  'UNPROCESSABLE_CONTENT',
  'PRECONDITION_FAILED',
  'UNAUTHORIZED',
  'HTTP 400',
  'HTTP 413',
  'HTTP 431',
];

type Files = ReadonlyMap<string, Buffer>;

const changedFiles = (before: Files, after: Files): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    return one === undefined || other === undefined || !one.equals(other);
  });

type Besieged = {
  readonly door: Door;
  readonly services: OpenServices;
  readonly root: string;
  files: Files;
  logs: Logs;
};

/** The lines of each treatment's log, by its name. */
type Logs = ReadonlyMap<string, readonly StrictEntry[]>;

/** The logs as the user's own record holds them; null while it is not to be seen. */
function logsOf({ api }: OpenServices): Logs | null {
  const { state, isDemo } = api.data.status();
  if (state !== 'open' || isDemo) return null;
  const { treatments, strictEntries } = api.record.read().record;
  return new Map(
    treatments.map(({ id }) => [id, strictEntries.filter(({ treatmentId }) => treatmentId === id)]),
  );
}

/** A log only ever grows: no call takes, changes or reorders a line of it, but for one that erases everything. */
function shrunkLogs(before: Logs, after: Logs): readonly string[] {
  return [...before]
    .filter(([id, lines]) => !isDeepStrictEqual(after.get(id)?.slice(0, lines.length), lines))
    .map(([id, lines]) => `of the log of ${id} not all ${lines.length} lines stand`);
}

const isOfDesk = ({ call }: Attack): boolean => call.path.startsWith('desk.');

/** The files that a copy is written as, by the call. */
const copyNames: Readonly<Record<string, RegExp>> = {
  'backups.writeTo': /^\d{8}-\d{6}-r\d+\.legwork$/,
  'desk.writeBackupTo': /^\d{8}-\d{6}-r\d+\.legwork-desk-backup$/,
};

/** Where a call may write: the data folder or the desk's, and for a copy the folder that it names. */
function mayWrite(attack: Attack, root: string, name: string): boolean {
  const { call } = attack;
  if (!mayChange(call.path)) return false;
  if (name.startsWith(`${isOfDesk(attack) ? worldFolders.desk : worldFolders.data}/`)) return true;
  if (copyNames[call.path]?.test(path.basename(name)) !== true) return false;
  const [folder] = call.input as readonly [string];
  return path.resolve(folder.trim()) === path.dirname(path.join(root, name));
}

/** Whether a call was let into a folder that nobody can have meant: relative to wherever the process was started. */
function isRelative({ call }: Attack): boolean {
  // The first argument is the folder itself, or the place of a backup in it.
  const given = Array.isArray(call.input) ? call.input : [];
  const [first] = given as readonly (string | { readonly folder?: unknown } | null)[];
  const named = typeof first === 'string' ? first : first?.folder;
  const takesFolder = /^(backups\.|desk\.(backups|writeBackupTo|restoreBackup)$)/.test(call.path);
  return takesFolder && typeof named === 'string' && !path.isAbsolute(named.trim());
}

const otherDiary = inEnglish({ id: 'service.other-diary' });

/**
 * Whether a call that shows another diary was answered as if it were the one that is served. Where none is open there is
 * none to be taken for: the services say that themselves, and a page that has not heard of the lock can unlock.
 */
function isTakenForOwn({ kind, call }: Attack, end: End, isOpen: boolean): boolean {
  const isRefused = end.kind === 'refused' && end.text === otherDiary;
  return kind === 'other diary' && isOpen && mayChange(call.path) && !isRefused;
}

function wrongAnswer(attack: Attack, end: End, isOpen: boolean): readonly string[] {
  if (end.kind === 'no answer') return [`no answer: ${end.text}`];
  if (isTakenForOwn(attack, end, isOpen)) return ['a call that shows another diary was not refused as one'];
  if (end.kind === 'data') return isRelative(attack) ? ['a relative folder was used'] : [];
  const faults = typedCodes.includes(end.code) ? [] : [`answered ${end.code}: ${end.text.slice(0, 200)}`];
  return /\bat .+:\d+:\d+|node_modules/.test(end.text)
    ? [...faults, 'the inside of the program is told']
    : faults;
}

async function strike(besieged: Besieged, attack: Attack): Promise<{ end: End; faults: readonly string[] }> {
  const { door, services, root } = besieged;
  const input = mapTexts(attack.call.input, placedIn(root));
  const placed = { ...attack, call: { ...attack.call, input } };
  const isOpen = services.position().diary !== null;
  const end = await (attack.kind === 'no call'
    ? door.throwAt(attack.call.path, input)
    : door.call(placed.call));
  // The copy that follows a change is taken after its answer: this waits behind it.
  await services.api.data.recovery().catch(() => undefined);
  if (isOfDesk(attack)) await services.api.desk.newRecoveryCode('short').catch(() => undefined);
  const files = await filesBelow(root);
  const written = changedFiles(besieged.files, files);
  besieged.files = files;
  const isErased = end.kind === 'data' && attack.call.path === 'data.erase';
  const logs = logsOf(services) ?? (isErased ? new Map() : besieged.logs);
  const shrunk = isErased ? [] : shrunkLogs(besieged.logs, logs);
  besieged.logs = logs;
  const isAllowed = (name: string): boolean => end.kind === 'data' && mayWrite(placed, root, name);
  const stray = written.filter((name) => !isAllowed(name));
  const isClean = keysOfPrototypes() === cleanKeys;
  return {
    end,
    faults: [
      ...wrongAnswer(placed, end, isOpen),
      ...stray.map((name) => `wrote ${name}`),
      ...shrunk,
      ...(isClean ? [] : ['a prototype was changed']),
    ],
  };
}

/** Whether JSON carries the input whole, so that both doors are asked the same. */
const isJson = (input: unknown): boolean =>
  input === undefined || isDeepStrictEqual(JSON.parse(JSON.stringify(input) ?? 'null'), input);

const nameOf = (end: End): string => (end.kind === 'refused' ? end.code : end.kind);

function differing(attack: Attack, [one, other]: readonly [End, End]): readonly string[] {
  const isKnown = attack.kind !== 'no procedure' && attack.kind !== 'no call';
  const names = [nameOf(one), nameOf(other)];
  if (!isKnown || names[0] === names[1] || names.includes('HTTP 431') || !isJson(attack.call.input))
    return [];
  return [`the doors differ: ${names.join(', ')}`];
}

/** What the record holds, as far as it can be read back after the world was closed and opened again. */
async function recordOf({ api }: OpenServices): Promise<unknown> {
  await api.data.leaveDemo();
  const { state, isVaultOn } = api.data.status();
  if (state !== 'open' || isVaultOn) return state === 'open' ? 'locked' : state;
  const record = api.record.read().record;
  // With a rule to forget, opening again forgets.
  return record.settings.keepYears === null ? record : 'forgetting';
}

async function afterwards({ door, services, root }: Besieged, now: () => string): Promise<readonly string[]> {
  const isAlive = await door.isAlive().catch(() => false);
  const held = await recordOf(services);
  await door.close();
  await services.close();
  const again = await openHost(path.join(root, worldFolders.data), now);
  const read = held === 'forgetting' ? held : await recordOf(again);
  await again.close();
  return [
    ...(isAlive ? [] : [`${door.name}: no longer answers`]),
    ...(isDeepStrictEqual(read, held) ? [] : [`${door.name}: opened again, the record is another`]),
  ];
}

export type Blow = {
  readonly attack: Attack;
  readonly door: Door['name'];
  readonly end: End;
  readonly faults: readonly string[];
};

export type Siege = { readonly blows: readonly Blow[]; readonly aftermath: readonly string[] };

export type SiegeOptions = {
  readonly starts: Starts;
  readonly attacks: fc.Arbitrary<Attack>;
  readonly start: StartName;
  /** A folder for this world, not yet there. */
  readonly folder: string;
  readonly calls: number;
  readonly seed: number;
};

export async function besiege({ starts, attacks, start, folder, calls, seed }: SiegeOptions): Promise<Siege> {
  let seconds = Date.UTC(2026, 2, 5, 12) / 1000;
  const now = (): string => zonedTimeOf(seconds, 'Europe/Berlin');
  const openWorld = async (name: Door['name']): Promise<Besieged> => {
    const root = path.join(folder, name);
    await starts.make(start, root);
    const services = await openHost(path.join(root, worldFolders.data), now);
    await services.api.data.recovery().catch(() => undefined);
    const door = name === 'browser' ? await browserDoor(services) : electronDoor(services);
    return { door, services, root, files: await filesBelow(root), logs: logsOf(services) ?? new Map() };
  };
  const worlds = [await openWorld('browser'), await openWorld('electron')] as const;
  const blows: Blow[] = [];
  for (const attack of fc.sample(attacks, { numRuns: calls, seed })) {
    seconds += 61;
    const [browser, electron] = [await strike(worlds[0], attack), await strike(worlds[1], attack)];
    const faults = [...browser.faults, ...differing(attack, [browser.end, electron.end])];
    blows.push({ attack, door: 'browser', end: browser.end, faults });
    blows.push({ attack, door: 'electron', ...electron });
  }
  const aftermath = [...(await afterwards(worlds[0], now)), ...(await afterwards(worlds[1], now))];
  return { blows, aftermath };
}
