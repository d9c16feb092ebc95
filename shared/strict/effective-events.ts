/** The events of a log as they count: with their amended instants, in order of time (model.md §5). */
import { InvalidEntryError } from '../record/issue.ts';
import type { NonAmendEvent, StrictEvent, UtcInstant } from '../record/strict-event.ts';
import { issuesOfEvents } from '../rules/strict-plan-issues.ts';
import { secondsOfUtc } from '../time/instants.ts';

type Amendment = Extract<StrictEvent, { kind: 'amend' }>;

/** An effective event: with its amended instant. */
export type EffectiveEvent = {
  readonly event: NonAmendEvent;
  /** Whole seconds since 1970. */
  readonly seconds: number;
  /** The same instant as UTC text. */
  readonly at: UtcInstant;
};

/** The last amendment of each target, by the target's name. */
function lastAmendments(events: readonly StrictEvent[]): ReadonlyMap<string, Amendment> {
  const amendments = new Map<string, Amendment>();
  for (const event of events) if (event.kind === 'amend') amendments.set(event.target, event);
  return amendments;
}

/** An answer with times off is a span, an `off` and an `on` for each, and a span after the last. */
function partsOf(event: NonAmendEvent): readonly NonAmendEvent[] {
  if (event.kind !== 'worn' || event.off === undefined) return [event];
  const { id, from, to, off } = event;
  const parts: NonAmendEvent[] = [];
  let onFrom: UtcInstant | undefined = from;
  for (const { from: offFrom, to: offTo, ...why } of off) {
    if (onFrom !== undefined && onFrom < offFrom) parts.push({ id, kind: 'worn', from: onFrom, to: offFrom });
    parts.push({ id, kind: 'off', at: offFrom, ...why });
    if (offTo !== undefined) parts.push({ id, kind: 'on', at: offTo });
    onFrom = offTo;
  }
  if (onFrom !== undefined && onFrom < to) parts.push({ id, kind: 'worn', from: onFrom, to });
  return parts;
}

/**
 * The effective events, in order of time, ties in the order appended. Amendments are applied, and events taken back
 * are left out. A span counts from its begin; an answer with times off gives several events with one name.
 * @throws InvalidEntryError for a name used twice, or an amendment that does not fit its target.
 */
export function effectiveEvents(events: readonly StrictEvent[]): readonly EffectiveEvent[] {
  const issues = issuesOfEvents(events);
  if (issues.length > 0) throw new InvalidEntryError(issues);
  const amendments = lastAmendments(events);
  const effective: EffectiveEvent[] = [];
  for (const event of events) {
    if (event.kind === 'amend') continue;
    const amendment = amendments.get(event.id);
    if (amendment?.void === true) continue;
    for (const part of partsOf(event)) {
      const at = amendment?.at ?? (part.kind === 'worn' ? part.from : part.at);
      effective.push({ event: part, seconds: secondsOfUtc(at), at });
    }
  }
  return effective.sort((a, b) => a.seconds - b.seconds);
}
