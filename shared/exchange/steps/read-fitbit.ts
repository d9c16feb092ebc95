/**
 * Steps a minute of Fitbit, from Google Takeout (exchange.md §3): `steps-YYYY-MM-DD.json`, whose times tell no zone, and the
 * later `steps_YYYY-MM-DD.csv`, whose times are in UTC and whose sources have names.
 */
import { secondsPerDay, wallSecondsOf } from '../../time/instants.ts';
import { type Found, type Given, nothingFound, type Reader } from '../found.ts';
import { instantOfWall, isInDiary } from '../moments.ts';
import { type Part, textOf } from '../part.ts';
import { RefusedFileError } from '../refused.ts';
import { createSkips, type Skips } from '../skips.ts';
import { readDate, readMoment, readNumber } from '../table/cells.ts';
import { readTable } from '../table/read-table.ts';
import { createSeries, type Series } from './series.ts';

/** A month of minutes is some 3 MB. */
const mostCharacters = 64_000_000;
const mostStepsAMinute = 500;

const jsonHead =
  /^\s*\[\s*\{\s*"dateTime"\s*:\s*"\d\d\/\d\d\/\d\d \d\d:\d\d:\d\d"\s*,\s*"value"\s*:\s*"?\d+"?\s*\}/;
const csvHead = /^"?timestamp"?,"?steps"?(?:,"?data[ _]source"?)?\s*[\r\n]/;

/**
 * Takeout writes other series in the same shape; only the file's name tells a distance or a day's minutes from steps. A
 * file of another name is read, and its figures are held against what legs can do.
 */
const otherSeries =
  /^(?:altitude|calories|distance|demographic|floors|elevation|[a-z_]*minutes|time_in|heart_rate|resting|swim|weight|estimated)/i;

const isOtherSeries = (name: string): boolean => otherSeries.test(name.split(/[/\\]/).at(-1) ?? '');

type Target = {
  readonly series: Series;
  readonly skips: Skips;
  readonly given: Given;
  hasBareTimes: boolean;
};

/** `06/17/19 04:00:00`, month first: seconds as if in UTC. */
function wallOfMinute(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const match = /^(\d\d)\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(text);
  if (match === null) return null;
  const [, month, day, year, hours, minutes, seconds] = match;
  const date = readDate(`20${year}-${month}-${day}`, null);
  const isClock = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return date === null || !isClock ? null : wallSecondsOf(`${date}T${hours}:${minutes}:${seconds}`);
}

const stepsOf = (value: unknown): number | null => {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  return readNumber(String(value).slice(0, 40), '.');
};

const isPlausible = (steps: number): boolean =>
  Number.isInteger(steps) && steps >= 0 && steps <= mostStepsAMinute;

/** Days' totals in the same shape: no minute, and no walk, can be told from them. */
const isDayTotals = (minutes: readonly { readonly wall: number | null }[]): boolean =>
  minutes.length > 1 && minutes.every(({ wall }) => wall !== null && wall % secondsPerDay === 0);

function parsed(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch {
    // JSON that ends early has no end of its list.
  }
  throw new RefusedFileError(/\]\s*$/.test(text.slice(-100)) ? 'damaged' : 'cut');
}

function readJson(text: string, file: string, target: Target): void {
  const { series, skips, given } = target;
  const minutes = parsed(text).map((item) => {
    const { dateTime, value } = (typeof item === 'object' && item !== null ? item : {}) as {
      readonly dateTime?: unknown;
      readonly value?: unknown;
    };
    return {
      wall: wallOfMinute(dateTime),
      steps: stepsOf(value),
      text: `${String(dateTime)}: ${String(value)}`,
    };
  });
  if (isDayTotals(minutes)) {
    skips.add('not-about-standing', { file }, undefined, minutes.length);
    return;
  }
  for (const [at, { wall, steps, text: shown }] of minutes.entries()) {
    // The entry's place in the list stands for its line.
    const where = { file, line: at + 1 };
    if (wall === null) skips.add('no-date', where, shown);
    else if (steps === null) skips.add('unreadable', where, shown);
    else if (!isPlausible(steps) || !isInDiary(wall)) skips.add('out-of-range', where, shown);
    else {
      target.hasBareTimes = true;
      const from = instantOfWall(wall, given.zone);
      if (steps > 0) series.add({ source: '', from, to: from + 60, steps, offsetSeconds: undefined });
    }
  }
}

function readCsv(text: string, file: string, { series, skips }: Target): void {
  const { rows } = readTable(text);
  for (const { line, cells } of rows) {
    const [time = '', count = '', source = ''] = cells;
    const moment = readMoment(time);
    const date = moment === null ? null : readDate(moment.date, null);
    const steps = stepsOf(count);
    const where = { file, line };
    const shown = cells.slice(0, 2).join(' | ');
    if (moment === null || date === null) skips.add('no-date', where, shown);
    else if (moment.offsetSeconds === undefined) skips.add('unknown-zone', where, shown);
    else if (steps === null) skips.add('unreadable', where, shown);
    else {
      const from = wallSecondsOf(`${date}T00:00:00`) + moment.clockSeconds - moment.offsetSeconds;
      // These times are in UTC whatever the clock showed.
      if (!isPlausible(steps) || !isInDiary(from)) skips.add('out-of-range', where, shown);
      else if (steps > 0) series.add({ source, from, to: from + 60, steps, offsetSeconds: undefined });
    }
  }
}

/** @throws RefusedFileError */
async function readFitbit(parts: readonly Part[], given: Given): Promise<Found> {
  const target: Target = { series: createSeries(), skips: createSkips(), given, hasBareTimes: false };
  for (const part of parts) {
    const file = part.name;
    if (isOtherSeries(file)) {
      target.skips.add('not-about-standing', { file });
      continue;
    }
    const text = await textOf(part, mostCharacters);
    if (csvHead.test(part.head)) readCsv(text, file, target);
    else readJson(text, file, target);
  }
  const { series, skips, hasBareTimes } = target;
  const where = { file: parts[0]?.name ?? '' };
  return {
    ...nothingFound('fitbit'),
    movements: series.movements('steps', given.zone, skips, where),
    questions: hasBareTimes && given.isZoneConfirmed !== true ? [{ kind: 'zone' }] : [],
    skipped: skips.list(),
    warnings: hasBareTimes ? [{ kind: 'zone-taken', zone: given.zone }] : [],
  };
}

export const fitbitReader: Reader = {
  format: 'fitbit',
  recognises: (head) => jsonHead.test(head) || csvHead.test(head),
  read: readFitbit,
};
