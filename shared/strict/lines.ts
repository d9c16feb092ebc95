/**
 * The lines of a log: as they are added, named, numbered and with what the computer's clock did since the last one; and
 * as they are read, with when each was entered and what it was corrected to.
 */
import type { ClockNote, SpokenPayload, StrictEntry } from '../record/strict-entry.ts';
import type { UtcInstant } from '../record/strict-event.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '../time/instants.ts';
import { zoneOf } from '../time/wall-clock.ts';
import type { ZonedTime } from '../time/zoned-time.ts';
import type { TreatmentLog } from './treatment-log.ts';

export type Saying = {
  /** When it is said. */
  readonly now: ZonedTime;
  /** A name that no line has yet. */
  readonly newId: () => string;
  /** The latest time that the clock is known to have shown since the last line, where anybody looked. */
  readonly lastSeen?: ZonedTime;
};

/** The screens' clock goes by minutes. */
const screenClockSeconds = 60;

/** The instant of what is said now: not before a line that was entered since the screens' clock last moved. */
export function saidNow({ entries }: Pick<TreatmentLog, 'entries'>, now: ZonedTime): UtcInstant {
  const seconds = epochSecondsOf(now);
  const last = epochSecondsOf(entries.at(-1)?.recordedAt ?? now);
  return utcOf(Math.floor(last > seconds && last - seconds <= screenClockSeconds ? last : seconds));
}

/** Less than this between two looks is a clock that was put right, seconds. */
const putRightSeconds = 60;

/** What is noted of the clock before anything else is said: that it went back, that its zone is another. */
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
 * The lines to append to the log for what is said now, in this order. A clock that went back and a change of zone
 * since the last line are noted before it; nothing of the log is touched by either.
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

/** Typed times have whole minutes: what was entered within one of them was entered at once. */
const atOnceSeconds = 60;

/** When a line says that something happened or began, seconds since 1970; null for one that names no time of its own. */
function saidSecondsOf({ said }: StrictEntry): number | null {
  if (said.kind === 'amend') return null;
  if (said.kind === 'worn') return secondsOfUtc(said.from);
  return 'at' in said ? secondsOfUtc(said.at) : null;
}

/** Whether it was entered later than it happened. */
export function isLate(entry: StrictEntry): boolean {
  const seconds = saidSecondsOf(entry);
  return seconds !== null && epochSecondsOf(entry.recordedAt) - seconds > atOnceSeconds;
}

/** Whether strict mode was entered later than the stockings went on. */
export const isBackdated = ({ treatment }: Pick<TreatmentLog, 'treatment'>): boolean =>
  epochSecondsOf(treatment.enteredAt) - epochSecondsOf(treatment.plan.start) > atOnceSeconds;

export type LogLine = {
  readonly entry: StrictEntry;
  /** When it happened as first said, seconds since 1970; null for a line without a time of its own. */
  readonly seconds: number | null;
  readonly isLate: boolean;
  /** The last correction of it: a new time, or that it did not happen. */
  readonly correctedTo: { readonly seconds: number } | 'never' | null;
  /** How it can be corrected: a span has no one time, so it can only be taken back. Null for one that cannot. */
  readonly correction: 'time-or-never' | 'never' | null;
  /** For a correction, the line that it corrects. */
  readonly target: StrictEntry | null;
};

/** In the order in which they were entered. */
export function logLinesOf({ entries }: Pick<TreatmentLog, 'entries'>): readonly LogLine[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const corrections = new Map<string, LogLine['correctedTo']>();
  for (const { said } of entries) {
    if (said.kind !== 'amend') continue;
    corrections.set(said.target, said.at === undefined ? 'never' : { seconds: secondsOfUtc(said.at) });
  }
  return entries.map((entry) => {
    const seconds = saidSecondsOf(entry);
    return {
      entry,
      seconds,
      isLate: isLate(entry),
      correctedTo: corrections.get(entry.id) ?? null,
      correction: seconds === null ? null : entry.said.kind === 'worn' ? 'never' : 'time-or-never',
      target: entry.said.kind === 'amend' ? (byId.get(entry.said.target) ?? null) : null,
    };
  });
}
