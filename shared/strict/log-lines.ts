/** The lines of a log as they are read: when each was entered, what came later, and what it was corrected to. */
import type { StrictEntry } from '../record/strict-entry.ts';
import { epochSecondsOf, secondsOfUtc } from '../time/instants.ts';
import type { TreatmentLog } from './treatment-log.ts';

/** Typed times have whole minutes: what was entered within one of them was entered at once. */
const atOnceSeconds = 60;

/** When a line says that something happened, seconds since 1970; null for one that names no time of its own. */
const saidSecondsOf = ({ said }: StrictEntry): number | null =>
  said.kind !== 'amend' && 'at' in said ? secondsOfUtc(said.at) : null;

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
  /** Whether its time can be corrected. */
  readonly canBeAmended: boolean;
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
      canBeAmended: seconds !== null,
      target: entry.said.kind === 'amend' ? (byId.get(entry.said.target) ?? null) : null,
    };
  });
}
