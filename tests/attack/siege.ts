/**
 * One world under attack by both doors: after every call it is asked what was answered, what was written, and
 * whether the program is still itself.
 */
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { OpenServices } from '#main/services.ts';
import { utcOf } from '#shared/time/instants.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import { openHost } from '../faults/host.ts';
import { filesBelow } from '../support/files-below.ts';
import type { Attack } from './attacks.ts';
import { browserDoor, type Door, type End, electronDoor } from './doors.ts';
import type { Words } from './from-schema.ts';
import { passphrase, type StartName, type Starts, worldFolders } from './starts.ts';

/** Stands for the world's own path in a call, so that both doors get the same call in a world of their own. */
const rootMark = '/legwork-world';

/** Hours of a year around the small diary's. */
const moments = Array.from({ length: 40 }, (_, index) =>
  zonedTimeOf(
    Date.UTC(2025, 11, 30) / 1000 + index * 7 * 3600,
    index % 5 === 0 ? 'Asia/Tokyo' : 'Europe/Berlin',
  ),
);

/** Hours of the treatment, before the siege and after it. */
const treatmentHours = [...Array(30).keys()].map(
  (index) => Date.UTC(2026, 2, 2, 12) / 1000 + index * 3 * 3600,
);

/** What an insider could know, by field. */
export const knownWords = ({ copyId, recoveryCode }: Starts): Words['known'] => ({
  passphrase: [passphrase, passphrase, `${passphrase} not`],
  newPassphrase: [passphrase, 'short'],
  code: [recoveryCode, recoveryCode.toLowerCase()],
  word: ['ERASE', 'erase'],
  folder: [
    `${rootMark}/named`,
    `${rootMark}/named`,
    `${rootMark}/outside`,
    rootMark,
    `${rootMark}/data`,
    `${rootMark}/data/backups`,
    `${rootMark}/named/../outside`,
    `${rootMark}/nowhere`,
    `${rootMark}/outside/secret.json`,
    'named',
    './named',
    'outside/../named',
  ],
  id: [
    copyId,
    copyId,
    `${copyId}x`,
    's0',
    's1',
    'g1',
    'w1',
    'constructor',
    '2026-03-02',
    '2026-03-02 evening',
    'left-2026',
    'line-1',
  ],
  treatmentId: ['left-2026', 'left-2026', 'left-2026', 'toString'],
  number: ['4', '4', '5', '6', '7', '1'],
  target: ['line-1', 'line-2', 'line-3', 'line-4', '__proto__'],
  at: treatmentHours.map(utcOf),
  recordedAt: treatmentHours.map((seconds) => zonedTimeOf(seconds, 'Europe/Berlin')),
  garmentId: ['g1', 'g1', 'toString'],
  date: ['2026-03-02', '2026-03-03'],
  '': [...moments, '07:30', '2026-03-02'],
});

type Read = (text: string) => string;

/** The value with every text in it read anew. */
function mapTexts(value: unknown, read: Read): unknown {
  if (typeof value === 'string') return read(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, read));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, read)]));
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

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype] as const;
const keysOfPrototypes = (): string =>
  JSON.stringify(prototypes.map((each) => Object.getOwnPropertyNames(each)));
const cleanKeys = keysOfPrototypes();

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
};

/** Where a call may write: the data folder, and for a copy the folder that it names. */
function mayWrite({ call }: Attack, root: string, name: string): boolean {
  if (call.type === 'query') return false;
  if (name.startsWith(`${worldFolders.data}/`)) return true;
  if (call.path !== 'copies.writeTo' || !/^\d{8}-\d{6}-r\d+\.legwork$/.test(path.basename(name)))
    return false;
  const { folder } = call.input as { readonly folder: string };
  return path.resolve(folder.trim()) === path.dirname(path.join(root, name));
}

/** Whether a call was let into a folder that nobody can have meant: relative to wherever the process was started. */
function isRelative({ call }: Attack): boolean {
  const { folder, place } = (call.input ?? {}) as {
    readonly folder?: unknown;
    readonly place?: { readonly folder?: unknown } | null;
  };
  const named = folder ?? place?.folder;
  return call.path.startsWith('copies.') && typeof named === 'string' && !path.isAbsolute(named.trim());
}

function wrongAnswer(attack: Attack, end: End): readonly string[] {
  if (end.kind === 'no answer') return [`no answer: ${end.text}`];
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
  const end = await (attack.kind === 'no call'
    ? door.throwAt(attack.call.path, input)
    : door.call(placed.call));
  // The copy that follows a change is taken after its answer: this waits behind it.
  await services.api.data.recovery().catch(() => undefined);
  const files = await filesBelow(root);
  const written = changedFiles(besieged.files, files);
  besieged.files = files;
  const isAllowed = (name: string): boolean => end.kind === 'data' && mayWrite(placed, root, name);
  const stray = written.filter((name) => !isAllowed(name));
  const isClean = keysOfPrototypes() === cleanKeys;
  return {
    end,
    faults: [
      ...wrongAnswer(placed, end),
      ...stray.map((name) => `wrote ${name}`),
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
  await api.data.leaveTrial();
  const { state, isVaultOn } = api.data.status();
  if (state !== 'open' || isVaultOn) return state === 'open' ? 'locked' : state;
  const record = api.record.read();
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
    const door = name === 'browser' ? await browserDoor(services.api) : electronDoor(services.api);
    return { door, services, root, files: await filesBelow(root) };
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
