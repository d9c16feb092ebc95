/** The log of a treatment: what happened, after corrections and in order (model.md §5). */
import { InvalidEntryError } from '../record/issue.ts';
import type { StrictEvent, StrictHappening } from '../record/strict-event.ts';
import { issuesOfEvents } from '../rules/strict-plan-issues.ts';
import { secondsOfUtc } from '../time/instants.ts';

type Amendment = Extract<StrictEvent, { kind: 'amend' }>;

/** An event with its amended instant. */
export type Happening = {
  readonly event: StrictHappening;
  /** Whole seconds since 1970. */
  readonly seconds: number;
  /** The same instant as UTC text. */
  readonly at: string;
};

/** The last amendment of each target, by the target's name. */
function lastAmendments(events: readonly StrictEvent[]): ReadonlyMap<string, Amendment> {
  const amendments = new Map<string, Amendment>();
  for (const event of events) if (event.kind === 'amend') amendments.set(event.target, event);
  return amendments;
}

/**
 * What happened, in order of time, ties in the order appended. Corrections are applied: what was taken back is
 * left out.
 * @throws InvalidEntryError for a name used twice, or a correction of what is not there or is itself a correction.
 */
export function happenings(events: readonly StrictEvent[]): readonly Happening[] {
  const issues = issuesOfEvents(events);
  if (issues.length > 0) throw new InvalidEntryError(issues);
  const amendments = lastAmendments(events);
  const happened: Happening[] = [];
  for (const event of events) {
    if (event.kind === 'amend') continue;
    const amendment = amendments.get(event.id);
    if (amendment?.void === true) continue;
    const at = amendment?.at ?? event.at;
    happened.push({ event, seconds: secondsOfUtc(at), at });
  }
  return happened.sort((a, b) => a.seconds - b.seconds);
}

/**
 * The log with one more event at its end; those before it are never touched.
 * @throws InvalidEntryError when the event does not fit the log; the log is then as it was.
 */
export function appendEvent(events: readonly StrictEvent[], event: StrictEvent): readonly StrictEvent[] {
  const appended = [...events, event];
  const issues = issuesOfEvents(appended);
  if (issues.length > 0) throw new InvalidEntryError(issues);
  return appended;
}
