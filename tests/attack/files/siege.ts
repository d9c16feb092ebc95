/** One hostile file before one reader: it ends with what was found or with a refusal that has a name, and with nothing false. */
import type { Found, Given, Reader } from '#shared/exchange/found.ts';
import type { Part } from '#shared/exchange/part.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { isZonedTime, zoneOf } from '#shared/time/wall-clock.ts';
import { isKnownZone } from '#shared/time/zone-offsets.ts';
import { calendarDateSchema, zonedTimeSchema } from '#shared/time/zoned-time.ts';
import type { Random } from '../../faults/random.ts';
import { cleanKeys, keysOfPrototypes } from '../prototypes.ts';
import { type MutationName, mutationNames, mutations } from './mutations.ts';
import type { Maker } from './valid-files.ts';

export type FileBlow = {
  readonly format: Reader['format'];
  readonly mutation: MutationName;
  readonly end: 'found' | 'refused' | 'broken';
  readonly isRecognised: boolean;
  readonly faults: readonly string[];
  /** The file's beginning. */
  readonly head: string;
};

/** No file of the attack is large enough to have more, and no list of what is skipped needs more. */
const mostFound = 100_000;
const mostSkipped = 600;

const isSound = (time: string): boolean =>
  zonedTimeSchema.safeParse(time).success && isKnownZone(zoneOf(time)) && isZonedTime(time);

type Stretch = { readonly start: string; readonly end: string };

function stretchFaults(name: string, stretches: readonly Stretch[]): readonly string[] {
  const wrong = stretches.find(({ start, end }) => !isSound(start) || !isSound(end));
  if (wrong !== undefined) return [`${name}: no valid time: ${JSON.stringify(wrong)}`];
  const empty = stretches.find(({ start, end }) => epochSecondsOf(end) <= epochSecondsOf(start));
  return empty === undefined ? [] : [`${name}: ends before it starts: ${JSON.stringify(empty)}`];
}

const isWhole = (value: number | undefined): boolean =>
  value === undefined || (Number.isSafeInteger(value) && value >= 0);

function movementFaults({ movements }: Found): readonly string[] {
  const wrong = movements.find(
    ({ kind, steps }) => !isWhole(steps) || (kind === 'steps') !== (steps !== undefined),
  );
  return wrong === undefined ? [] : [`movements: no count of steps: ${JSON.stringify(wrong)}`];
}

function skippedFaults({ skipped }: Found): readonly string[] {
  const wrong = skipped.find(
    ({ text = '', count, where }) => text.length > 80 || !isWhole(count) || !isWhole(where.line),
  );
  return wrong === undefined ? [] : [`skipped: out of bounds: ${JSON.stringify(wrong).slice(0, 300)}`];
}

function lengthFaults(found: Found): readonly string[] {
  return Object.entries(found)
    .map(([name, list]) => ({ name, length: Array.isArray(list) ? list.length : 0 }))
    .filter(({ name, length }) => length > (name === 'skipped' ? mostSkipped : mostFound))
    .map(({ name, length }) => `${name}: ${length} of them`);
}

/** Questions go to the page: they must not carry the file with them. */
const questionFaults = ({ questions }: Found): readonly string[] =>
  JSON.stringify(questions).length > 200_000 ? ['questions: too long to be asked'] : [];

const dateFaults = ({ asks }: Found): readonly string[] =>
  asks.every(({ dates }) => dates.every((date) => calendarDateSchema.safeParse(date).success))
    ? []
    : ['asks: no valid date'];

export const faultsOf = (found: Found): readonly string[] => [
  ...stretchFaults('planned', found.planned),
  ...stretchFaults('shifts', found.shifts),
  ...stretchFaults('segments', found.segments),
  ...stretchFaults('movements', found.movements),
  ...movementFaults(found),
  ...skippedFaults(found),
  ...lengthFaults(found),
  ...questionFaults(found),
  ...dateFaults(found),
];

/** The file as main hands it over: its head, and its text in pieces of any length. */
const partOf = (text: string, random: Random): Part => {
  const size = random.pick([1_000, 65_536, 10_000_000] as const);
  return {
    name: random.pick(['export.csv', '../../etc/passwd', 'steps-2026-03-29.json', '__proto__'] as const),
    encoding: 'utf-8',
    head: text.slice(0, 4096),
    chunks: async function* () {
      for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
    },
  };
};

const zones = ['Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'UTC'] as const;

function givenBy(random: Random): Given {
  const column = (): number => random.whole(-1, 12);
  return {
    zone: random.pick(zones),
    now: '2026-11-29T12:00:00+01:00[Europe/Berlin]',
    isZoneConfirmed: random.chance(0.5),
    ...(random.chance(0.3) && { dateOrder: random.pick(['day-first', 'month-first'] as const) }),
    ...(random.chance(0.1) && { columns: { date: column(), start: column(), end: column() } }),
  };
}

/** Makes one file, spoils it, and hands it to the reader of its format. */
export async function strikeWithFile(reader: Reader, make: Maker, random: Random): Promise<FileBlow> {
  const mutation = random.pick(mutationNames);
  let text = mutations[mutation](make(random), random);
  // Sometimes what is spoilt is spoilt again.
  if (random.chance(0.3)) text = mutations[random.pick(mutationNames)](text.slice(0, 3_000_000), random);
  const part = partOf(text, random);
  const given = givenBy(random);
  const faults: string[] = [];
  let end: FileBlow['end'] = 'found';
  let isRecognised = false;
  try {
    isRecognised = reader.recognises(part.head);
    const found = await reader.read([part], given);
    faults.push(...faultsOf(found));
    if (found.format !== reader.format) faults.push(`found ${found.format}`);
  } catch (error) {
    end = error instanceof RefusedFileError ? 'refused' : 'broken';
    if (end === 'broken')
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (keysOfPrototypes() !== cleanKeys) faults.push('a prototype was changed');
  return { format: reader.format, mutation, end, isRecognised, faults, head: part.head };
}
