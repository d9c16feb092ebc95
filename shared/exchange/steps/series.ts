/**
 * What devices counted, of any file that tells movement: one ranked source an hour, never a sum (exchange.md §3). Samples are
 * kept as numbers, so that ten years of a watch and a phone take some 50 MB, however long the file is.
 */
import { ascending } from '../../time/order.ts';
import type { Movement, Where } from '../found.ts';
import { zonedTimeAtSecond, zoneOfOffset } from '../moments.ts';
import { RefusedFileError } from '../refused.ts';
import type { Skips } from '../skips.ts';

export type Sample = {
  /** Who counted: a name that tells one device or app from another. Never shown, never kept. */
  readonly source: string;
  /** Whole seconds since 1970. */
  readonly from: number;
  /** Whole seconds since 1970, after `from` by a day at most. */
  readonly to: number;
  /** Steps; 0 where time itself is counted. */
  readonly steps: number;
  /** Of the clock that was read; undefined if the file does not tell. */
  readonly offsetSeconds: number | undefined;
};

export type Series = {
  /** @throws RefusedFileError `too-large` beyond eight million samples */
  readonly add: (sample: Sample) => void;
  /**
   * The movements, in order of time. In an hour, the source that covers most of it speaks; in a tie, the one whose name
   * comes first. Steps less than five minutes apart in one hour are one stretch; other stretches join where they touch.
   * The samples are gone then.
   * @param zone the person's
   * @throws RefusedFileError `too-large` beyond a million movements
   */
  readonly movements: (
    kind: Movement['kind'],
    zone: string,
    skips: Skips,
    where: Where,
  ) => readonly Movement[];
};

const mostSamples = 8_000_000;
const mostSources = 1000;
const mostMovements = 1_000_000;
const hour = 3600;
const touchSeconds = 300;
const noOffset = 0x7fff;

/** The samples of one source, in arrays that double as they fill. */
type Samples = {
  count: number;
  from: Float64Array;
  seconds: Uint32Array;
  steps: Uint32Array;
  /** Minutes. */
  offset: Int16Array;
};

const noSamples = (): Samples => ({
  count: 0,
  from: new Float64Array(64),
  seconds: new Uint32Array(64),
  steps: new Uint32Array(64),
  offset: new Int16Array(64),
});

function grow(samples: Samples): void {
  const size = samples.from.length * 2;
  const larger = <Items extends Float64Array | Uint32Array | Int16Array>(made: Items, old: Items): Items => {
    made.set(old);
    return made;
  };
  samples.from = larger(new Float64Array(size), samples.from);
  samples.seconds = larger(new Uint32Array(size), samples.seconds);
  samples.steps = larger(new Uint32Array(size), samples.steps);
  samples.offset = larger(new Int16Array(size), samples.offset);
}

function addTo(samples: Samples, { from, to, steps, offsetSeconds }: Sample): void {
  if (samples.count === samples.from.length) grow(samples);
  samples.from[samples.count] = from;
  samples.seconds[samples.count] = to - from;
  samples.steps[samples.count] = steps;
  samples.offset[samples.count] = offsetSeconds === undefined ? noOffset : Math.round(offsetSeconds / 60);
  samples.count += 1;
}

/** Equal samples of one source lie this near each other once they are in order. */
const twiceReach = 16;

/** The positions in order of time, each sample once. */
function inOrder(samples: Samples): Uint32Array {
  const { count, from, seconds, steps } = samples;
  const order = ascending(from.subarray(0, count), Float64Array.from(seconds.subarray(0, count)));
  let kept = 0;
  for (const at of order) {
    let isTwice = false;
    for (let back = kept - 1; back >= 0 && back >= kept - twiceReach && !isTwice; back -= 1) {
      const other = order[back] as number;
      if (from[other] !== from[at]) break;
      isTwice = seconds[other] === seconds[at] && steps[other] === steps[at];
    }
    if (!isTwice) {
      order[kept] = at;
      kept += 1;
    }
  }
  return order.subarray(0, kept);
}

type Ordered = { readonly samples: Samples; readonly order: Uint32Array };

/** How many seconds of each hour since 1970 the samples cover. */
function coverageOf({ samples, order }: Ordered): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  let reached = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    const to = (samples.from[at] as number) + (samples.seconds[at] as number);
    for (let from = Math.max(reached, samples.from[at] as number); from < to; ) {
      const slot = Math.floor(from / hour);
      const until = Math.min(to, (slot + 1) * hour);
      covered.set(slot, (covered.get(slot) ?? 0) + until - from);
      from = until;
    }
    reached = Math.max(reached, to);
  }
  return covered;
}

/** Which source speaks in each hour. */
function speakersOf(sources: readonly Ordered[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const speakers = new Map<number, number>();
  for (const [index, source] of sources.entries()) {
    for (const [slot, seconds] of coverageOf(source)) {
      if (seconds <= (best.get(slot) ?? 0)) continue;
      best.set(slot, seconds);
      speakers.set(slot, index);
    }
  }
  return speakers;
}

/** Steps over more than a minute do not tell how long was walked. */
const longestMinuteSeconds = 60;

type Run = {
  from: number;
  to: number;
  steps: number;
  /** Seconds of single minutes with steps; null while only longer samples are in it. */
  walked: number | null;
  readonly slot: number;
  readonly offset: number;
};

function joins(run: Run | undefined, piece: Run, hasSteps: boolean): run is Run {
  if (run === undefined || run.offset !== piece.offset) return false;
  return hasSteps ? run.slot === piece.slot && piece.from - run.to < touchSeconds : piece.from <= run.to;
}

/** Cuts a sample at full hours; its steps go by time, and none is lost. */
function* piecesOf({ samples }: Ordered, at: number): Generator<Run> {
  const start = samples.from[at] as number;
  const seconds = samples.seconds[at] as number;
  const steps = samples.steps[at] as number;
  const offset = samples.offset[at] as number;
  let told = 0;
  for (let from = start; from < start + seconds; ) {
    const slot = Math.floor(from / hour);
    const to = Math.min(start + seconds, (slot + 1) * hour);
    const due = Math.round((steps * (to - start)) / seconds);
    const isMinute = seconds <= longestMinuteSeconds;
    const walked = due > told ? to - from : 0;
    yield { from, to, slot, offset, steps: due - told, walked: isMinute ? walked : null };
    told = due;
    from = to;
  }
}

/** Adds a piece to a run. Of one that lies over the run's end, only what is new was walked. */
function join(run: Run, piece: Run): void {
  const share = Math.max(0, piece.to - Math.max(run.to, piece.from)) / (piece.to - piece.from);
  if (piece.walked !== null) run.walked = (run.walked ?? 0) + Math.round(piece.walked * share);
  run.to = Math.max(run.to, piece.to);
  run.steps += piece.steps;
}

type Runs = { readonly runs: Run[]; others: number };

/** Adds what one source says in its hours. */
function takeRuns(
  source: Ordered,
  isSpeaker: (slot: number) => boolean,
  hasSteps: boolean,
  taken: Runs,
): void {
  let run: Run | undefined;
  for (const at of source.order) {
    let isOther = false;
    for (const piece of piecesOf(source, at)) {
      if (!isSpeaker(piece.slot)) {
        isOther = true;
      } else if (joins(run, piece, hasSteps)) {
        join(run, piece);
      } else {
        run = piece;
        taken.runs.push(piece);
        if (taken.runs.length > mostMovements) throw new RefusedFileError('too-large');
      }
    }
    if (isOther) taken.others += 1;
  }
}

function movementOf(
  kind: Movement['kind'],
  { from, to, steps, walked, offset }: Run,
  zone: string,
): Movement {
  const at = offset === noOffset ? zone : zoneOfOffset(from, offset * 60, zone);
  const times = { kind, start: zonedTimeAtSecond(from, at), end: zonedTimeAtSecond(to, at) };
  if (kind !== 'steps') return times;
  return walked === null ? { ...times, steps } : { ...times, steps, walkedSeconds: walked };
}

export function createSeries(): Series {
  const sources = new Map<string, Samples>();
  let count = 0;
  return {
    add: (sample) => {
      // Hostile files name a source anew in each line.
      const name = sources.has(sample.source) || sources.size < mostSources ? sample.source : '';
      const samples = sources.get(name) ?? noSamples();
      sources.set(name, samples);
      count += 1;
      if (count > mostSamples) throw new RefusedFileError('too-large');
      addTo(samples, sample);
    },
    movements: (kind, zone, skips, where) => {
      const named = [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1));
      const ordered = named.map(([, samples]) => ({ samples, order: inOrder(samples) }));
      const once = ordered.reduce((sum, { order }) => sum + order.length, 0);
      skips.add('twice', where, undefined, count - once);
      const speakers = speakersOf(ordered);
      const taken: Runs = { runs: [], others: 0 };
      for (const [index, source] of ordered.entries()) {
        takeRuns(source, (slot) => speakers.get(slot) === index, kind === 'steps', taken);
      }
      skips.add('other-source', where, undefined, taken.others);
      // What was counted is told: its memory goes to the texts of the times.
      sources.clear();
      return taken.runs
        .filter(({ steps }) => kind !== 'steps' || steps > 0)
        .toSorted((one, other) => one.from - other.from || one.to - other.to)
        .map((run) => movementOf(kind, run, zone));
    },
  };
}
