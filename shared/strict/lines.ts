/** The lines that come of what was said: named, numbered, and with what the computer's clock did since the last one. */
import type { Said, StrictEntry } from '../record/strict-entry.ts';
import { epochSecondsOf } from '../time/instants.ts';
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

/** Less than this between two looks is a clock that was put right, seconds. */
const putRightSeconds = 60;

/** What is noted of the clock before anything else is said: that it went back, that its zone is another. */
function clockNotes(before: ZonedTime, now: ZonedTime, lastSeen: ZonedTime): readonly Said[] {
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
  said: readonly Said[],
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
