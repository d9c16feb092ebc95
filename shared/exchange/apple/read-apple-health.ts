/**
 * Apple Health's export.xml (exchange.md §3): time upright, steps and walks, never posture. Read in one pass, so that a
 * gigabyte takes no more memory than what is kept of it. Its hours of standing, rings, minutes of exercise and of moving are
 * no measure of standing and are left out.
 */
import { SaxesParser } from 'saxes';
import { dateOfDayNumber, dayNumberOf, secondsPerDay, wallSecondsOf } from '../../time/instants.ts';
import {
  type Found,
  type Given,
  type Movement,
  nothingFound,
  type Reader,
  type SkipReason,
} from '../found.ts';
import { isInDiary } from '../moments.ts';
import type { Part } from '../part.ts';
import { RefusedFileError } from '../refused.ts';
import { createSkips, type Skips } from '../skips.ts';
import { createSeries, type Sample } from '../steps/series.ts';
import { readNumber, readOffset } from '../table/cells.ts';

type Attributes = Readonly<Record<string, string>>;

const headCharacters = 300;
/** No element of the export is a thousandth as deep or as long. */
const mostDepth = 1000;
const mostBetweenElements = 4_000_000;

/** What saxes would say of broken XML; to make an error of each place takes longer than to read a page. */
const brokenXml = new Error('The XML is broken.');

const mostStepsASample = 200_000;

const appleTime = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} ([+-]\d{4})$/;

/** `2019-05-14 18:52:09 -0400`: seconds since 1970 and the offset; null for another text. */
function readAppleTime(text: string | undefined): { seconds: number; offsetSeconds: number } | null {
  const match = text === undefined ? null : appleTime.exec(text);
  if (text === undefined || match === null) return null;
  const offsetSeconds = readOffset(match[1] ?? '');
  const isDate = dateOfDayNumber(dayNumberOf(text)) === text.slice(0, 10);
  const isClock = text.slice(11, 13) < '24' && text.slice(14, 16) < '60' && text.slice(17, 19) < '60';
  if (offsetSeconds === null || !isDate || !isClock) return null;
  return { seconds: wallSecondsOf(text) - offsetSeconds, offsetSeconds };
}

const secondsOfUnit = new Map([
  ['s', 1],
  ['min', 60],
  ['hr', 3600],
]);

type Read = { readonly kind: Movement['kind']; readonly sample: Sample } | SkipReason | 'silent';

function timesOf({ startDate, endDate, sourceName = '' }: Attributes): Sample | SkipReason {
  const start = readAppleTime(startDate);
  const end = readAppleTime(endDate);
  if (start === null || end === null) return 'no-date';
  const [from, to] = [start.seconds, end.seconds];
  if (!isInDiary(from) || !isInDiary(to)) return 'out-of-range';
  if (to < from) return 'ends-before-start';
  if (to - from > secondsPerDay) return 'over-24-hours';
  // A record of one moment lasts its second.
  return {
    source: sourceName,
    from,
    to: Math.max(to, from + 1),
    steps: 0,
    offsetSeconds: start.offsetSeconds,
  };
}

function readSteps(attributes: Attributes): Read {
  const sample = timesOf(attributes);
  if (typeof sample === 'string') return sample;
  const steps = readNumber(attributes.value ?? '', '.');
  if (steps === null || (attributes.unit ?? 'count') !== 'count') return 'unreadable';
  if (steps < 0 || steps > mostStepsASample) return 'out-of-range';
  return steps < 0.5 ? 'silent' : { kind: 'steps', sample: { ...sample, steps: Math.round(steps) } };
}

/** "At least this long upright": the value within the record's time, from its beginning. */
function readUpright(attributes: Attributes): Read {
  const sample = timesOf(attributes);
  if (typeof sample === 'string') return sample;
  const value = readNumber(attributes.value ?? '', '.');
  const unitSeconds = secondsOfUnit.get(attributes.unit ?? 'min');
  if (value === null || unitSeconds === undefined) return 'unreadable';
  if (value < 0) return 'out-of-range';
  const seconds = Math.round(Math.min(value * unitSeconds, sample.to - sample.from));
  return seconds === 0 ? 'silent' : { kind: 'upright', sample: { ...sample, to: sample.from + seconds } };
}

function readWalk(attributes: Attributes): Read {
  const sample = timesOf(attributes);
  return typeof sample === 'string' ? sample : { kind: 'walking', sample };
}

const walks = new Set(['HKWorkoutActivityTypeWalking', 'HKWorkoutActivityTypeHiking']);

/** What could be taken for a measure of standing, and is none. Everything else of the export is not spoken of. */
const lookalikes = new Set([
  'HKCategoryTypeIdentifierAppleStandHour',
  'HKQuantityTypeIdentifierAppleExerciseTime',
  'HKQuantityTypeIdentifierAppleMoveTime',
]);

function readElement(name: string, attributes: Attributes): Read {
  if (name === 'Workout')
    return walks.has(attributes.workoutActivityType ?? '') ? readWalk(attributes) : 'silent';
  const { type = '' } = attributes;
  if (type === 'HKQuantityTypeIdentifierStepCount') return readSteps(attributes);
  if (type === 'HKQuantityTypeIdentifierAppleStandTime') return readUpright(attributes);
  return lookalikes.has(type) ? 'not-about-standing' : 'silent';
}

type Kept = {
  readonly series: Readonly<Record<Movement['kind'], ReturnType<typeof createSeries>>>;
  readonly skips: Skips;
  notAboutStanding: number;
};

/** Feeds one file to what is kept; tells whether it ends early. */
async function readPart(part: Part, kept: Kept): Promise<boolean> {
  const file = part.name;
  const parser = new SaxesParser();
  let depth = 0;
  let withinCorrelation = 0;
  let elements = 0;
  // Broken XML is read on: the DTD of version 12, U+000B in values. What matters stands in whole elements.
  parser.on('error', () => undefined);
  parser.makeError = () => brokenXml;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > mostDepth) throw new RefusedFileError('damaged');
    if (name === 'Correlation') withinCorrelation += 1;
    if ((name !== 'Record' && name !== 'Workout') || withinCorrelation > 0) return;
    const read = readElement(name, attributes as Attributes);
    if (typeof read === 'object') kept.series[read.kind].add(read.sample);
    else if (read === 'not-about-standing') kept.notAboutStanding += 1;
    else if (read !== 'silent') {
      const { startDate = '', endDate = '', value = '' } = attributes as Attributes;
      kept.skips.add(read, { file, line: parser.line }, `${startDate} – ${endDate}: ${value}`);
    }
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (name === 'Correlation') withinCorrelation -= 1;
  });
  let characters = 0;
  let seen = 0;
  for await (const chunk of part.chunks()) {
    parser.write(chunk);
    characters = elements === seen ? characters + chunk.length : 0;
    seen = elements;
    if (characters > mostBetweenElements) throw new RefusedFileError('damaged');
  }
  const isCut = depth > 0 || elements === 0;
  parser.close();
  return isCut;
}

/** @throws RefusedFileError */
async function readAppleHealth(parts: readonly Part[], given: Given): Promise<Found> {
  const skips = createSkips();
  const series = { upright: createSeries(), steps: createSeries(), walking: createSeries() };
  const kept: Kept = { series, skips, notAboutStanding: 0 };
  let isCut = false;
  for (const part of parts) isCut = (await readPart(part, kept)) || isCut;
  const where = { file: parts[0]?.name ?? '' };
  skips.add(
    'not-about-standing',
    where,
    'AppleStandHour, AppleExerciseTime, AppleMoveTime',
    kept.notAboutStanding,
  );
  const kinds = ['upright', 'steps', 'walking'] as const;
  return {
    ...nothingFound('apple-health'),
    movements: kinds.flatMap((kind) => series[kind].movements(kind, given.zone, skips, where)),
    skipped: skips.list(),
    warnings: isCut ? [{ kind: 'cut' }] : [],
  };
}

export const appleHealthReader: Reader = {
  format: 'apple-health',
  recognises: (head) => /<!DOCTYPE HealthData\b|<HealthData\b/.test(head.slice(0, headCharacters)),
  read: readAppleHealth,
};
