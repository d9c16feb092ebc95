/**
 * The lines of a log. To write: with names, numbers, and the changes of the computer's clock since the last line. To
 * read: each with its time of entry and its correction.
 */
import type { ClockNote, LogPayload, SpokenPayload, StrictEntry } from '../record/strict-entry.ts';
import type { UtcInstant } from '../record/strict-event.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '../time/instants.ts';
import { zoneOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import type { TreatmentLog } from './treatment-log.ts';

export type Saying = {
  /** The time of entry. */
  readonly now: ZonedTime;
  /** Makes a name that no line has yet. */
  readonly newId: () => string;
  /** The latest time that the app has seen on the clock since the last line, if it has checked. */
  readonly lastSeen?: ZonedTime;
};

/** The clock of the screens moves once a minute. */
const screenClockSeconds = 60;

/** The instant for a new line. It is not before a line entered since the screens' clock last moved. */
export function saidNow({ entries }: Pick<TreatmentLog, 'entries'>, now: ZonedTime): UtcInstant {
  const seconds = epochSecondsOf(now);
  const last = epochSecondsOf(entries.at(-1)?.recordedAt ?? now);
  return utcOf(Math.floor(last > seconds && last - seconds <= screenClockSeconds ? last : seconds));
}

/** A smaller step back since the last check is a clock correction and gets no note, seconds. */
const putRightSeconds = 60;

/** The notes about the clock before a new line: a clock that went back, and a new time zone. */
function clockNotes(before: ZonedTime, now: ZonedTime, lastSeen: ZonedTime): readonly ClockNote[] {
  const sinceLine = Math.floor(epochSecondsOf(before) - epochSecondsOf(now));
  const sinceSeen = Math.floor(epochSecondsOf(lastSeen) - epochSecondsOf(now));
  const backSeconds = Math.max(sinceLine, sinceSeen < putRightSeconds ? 0 : sinceSeen);
  const [from, to] = [zoneOf(before), zoneOf(now)];
  return [
    ...(backSeconds > 0 ? [{ kind: 'clock-back', seconds: backSeconds } as const] : []),
    ...(from === to ? [] : [{ kind: 'zone', from, to } as const]),
  ];
}

/**
 * The lines to append to the log for a new payload, in this order. Notes come first if the clock went back or its zone
 * changed since the last line. Neither changes any earlier line.
 */
export function linesFor(
  { treatment, entries }: Pick<TreatmentLog, 'treatment' | 'entries'>,
  said: readonly SpokenPayload[],
  { now, newId, lastSeen = now }: Saying,
): readonly StrictEntry[] {
  const last = entries.at(-1);
  const notes = clockNotes(last?.recordedAt ?? treatment.enteredAt, now, lastSeen);
  return [...notes, ...said].map((each, i) => ({
    id: newId(),
    treatmentId: treatment.id,
    number: (last?.number ?? 0) + 1 + i,
    recordedAt: now,
    said: each,
  }));
}

/** Typed times have whole minutes. An entry within one minute counts as entered at once. */
const atOnceSeconds = 60;

/** The time that a line names for its event or begin, seconds since 1970; null if it names none. */
function saidSecondsOf({ said }: StrictEntry): number | null {
  if (said.kind === 'amend') return null;
  if (said.kind === 'worn') return secondsOfUtc(said.from);
  return 'at' in said ? secondsOfUtc(said.at) : null;
}

/** The time up to which a line tells: a span is told at its end. */
const toldUntil = (entry: StrictEntry): number | null =>
  entry.said.kind === 'worn' ? secondsOfUtc(entry.said.to) : saidSecondsOf(entry);

/** Whether the line was entered later than its event. */
export function isLate(entry: StrictEntry): boolean {
  const seconds = toldUntil(entry);
  return seconds !== null && epochSecondsOf(entry.recordedAt) - seconds > atOnceSeconds;
}

/** Whether strict mode was entered later than the stockings went on. */
export const isBackdated = ({ treatment }: Pick<TreatmentLog, 'treatment'>): boolean =>
  epochSecondsOf(treatment.enteredAt) - epochSecondsOf(treatment.plan.start) > atOnceSeconds;

/**
 * What the patient can correct in a line. `never`: the line is taken back. `reason`: why the stockings came off.
 * `minutes`: the minutes walked on its date.
 */
export type Correction = 'time' | 'reason' | 'minutes' | 'never';

/** A span and a version of the plan have no single time: they are taken back and said anew. */
const correctionsOf: Readonly<Record<LogPayload['kind'], readonly Correction[]>> = {
  on: ['time', 'never'],
  off: ['time', 'reason', 'never'],
  confirm: ['time', 'never'],
  end: ['time', 'never'],
  worn: ['never'],
  plan: ['never'],
  unknown: ['never'],
  'still-off': ['never'],
  sign: ['never'],
  walk: ['minutes', 'never'],
  rule: ['never'],
  pain: ['never'],
  skin: ['never'],
  question: ['never'],
  asked: ['never'],
  'keep-hours': ['never'],
  correct: ['never'],
  details: ['never'],
  // A correction is followed by a better one, and the app's own notes on the clock stay.
  amend: [],
  'clock-back': [],
  zone: [],
};

export type LogLine = {
  readonly entry: StrictEntry;
  /** The time of the event as first entered, seconds since 1970; null for a line without a time of its own. */
  readonly seconds: number | null;
  readonly isLate: boolean;
  /** Its last correction: a new time, or `never` if it was taken back. */
  readonly correctedTo: { readonly seconds: number } | 'never' | null;
  /** The possible corrections, the most frequent first. A line that was taken back gets none but a time. */
  readonly corrections: readonly Correction[];
  /** For a correction, the line that it corrects. */
  readonly target: StrictEntry | null;
};

/** The lines in the order of entry. */
export function logLinesOf({ entries }: Pick<TreatmentLog, 'entries'>): readonly LogLine[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const corrected = new Map<string, LogLine['correctedTo']>();
  for (const { said } of entries) {
    if (said.kind !== 'amend') continue;
    corrected.set(said.target, said.at === undefined ? 'never' : { seconds: secondsOfUtc(said.at) });
  }
  return entries.map((entry) => {
    const correctedTo = corrected.get(entry.id) ?? null;
    const corrections = correctionsOf[entry.said.kind];
    return {
      ...{ entry, correctedTo, seconds: saidSecondsOf(entry), isLate: isLate(entry) },
      corrections: correctedTo === 'never' ? corrections.filter((each) => each === 'time') : corrections,
      target: entry.said.kind === 'amend' ? (byId.get(entry.said.target) ?? null) : null,
    };
  });
}
