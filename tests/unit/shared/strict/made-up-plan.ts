/** Made-up strict-mode plans and logs, valid by construction, in many zones and mostly around clock changes. */
import fc from 'fast-check';
import type { StrictEvent } from '#shared/record/strict-event.ts';
import type { ScheduleEntry, StrictPlan } from '#shared/record/strict-plan.ts';
import { secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { someSeconds, zone } from '../made-up.ts';

const daySeconds = 86_400;

const clock = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );

const requirement = fc.oneof(
  fc.constant({ wear: 'day-and-night' } as const),
  fc.record({ wear: fc.constant('daytime' as const), from: clock, to: clock }),
);

/** Consecutive stretches of days, each with its requirement: together all days of the plan. */
const stretches = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), requirement), {
  minLength: 1,
  maxLength: 3,
});

function scheduleOf(
  parts: readonly (readonly [number, typeof requirement extends fc.Arbitrary<infer R> ? R : never])[],
): ScheduleEntry[] {
  let lastDay = 0;
  return parts.map(([days, required]) => {
    const fromDay = lastDay + 1;
    lastDay += days;
    return { fromDay, toDay: lastDay, ...required };
  });
}

/** A plan, and its start in seconds since 1970. */
const somePlan = fc
  .record({
    seconds: someSeconds,
    zone,
    stretches,
    allowedOffMinutesPerDay: fc.integer({ min: 0, max: 120 }),
    longestOffMinutes: fc.integer({ min: 0, max: 120 }),
    confirmWithinHours: fc.integer({ min: 1, max: 24 }),
  })
  .map(({ seconds, zone: zoneName, stretches: parts, ...limits }) => {
    const schedule = scheduleOf(parts);
    const plan: StrictPlan = {
      start: zonedTimeOf(seconds, zoneName),
      days: schedule.at(-1)?.toDay ?? 0,
      schedule,
      ...limits,
    };
    return { plan, startSeconds: seconds };
  });

const plainKinds = ['on', 'off', 'confirm', 'off', 'on', 'amend', 'end'] as const;
const allKinds = [...plainKinds, 'spared', 'plan', 'plan', 'answer'] as const;

const stepOf = (kinds: readonly (typeof allKinds)[number][]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    /** Since the event before, seconds. */
    after: fc.integer({ min: 0, max: 8 * 3600 }),
    target: fc.nat({ max: 1000 }),
    isVoid: fc.boolean(),
    /** What a change of the plan names. */
    parts: stretches,
  });
type EventStep = ReturnType<typeof stepOf> extends fc.Arbitrary<infer One> ? One : never;

/** A change of the plan: its days and schedule, or its limits. */
function changeOf({ parts, target, isVoid }: EventStep, id: string, at: string): StrictEvent {
  const change = { id, kind: 'plan', at, by: target % 2 === 0 ? 'clinic' : 'patient' } as const;
  const fromStart = target % 5 === 0 ? { fromStart: true as const } : {};
  if (!isVoid)
    return { ...change, ...fromStart, longestOffMinutes: target % 90, confirmWithinHours: 1 + (target % 24) };
  const schedule = scheduleOf(parts);
  return { ...change, ...fromStart, schedule, days: schedule.at(-1)?.toDay ?? 0 };
}

/** An answer about the hours before it, with a time off within. */
function answerOf({ after, isVoid }: EventStep, id: string, at: string): StrictEvent {
  const end = secondsOfUtc(at);
  const third = Math.max(1, Math.floor(after / 3));
  const off = { from: utcOf(end - 2 * third), to: utcOf(end - third), reason: 'laundry' };
  return {
    ...{ id, kind: 'worn', from: utcOf(end - 3 * third), to: at },
    off: [isVoid ? { ...off, spared: true } : off],
  };
}

function eventOf(step: EventStep, i: number, at: string, before: readonly StrictEvent[]): StrictEvent {
  const { kind, target, isVoid } = step;
  const id = `e${i}`;
  const targets = before.filter((event) => event.kind !== 'amend');
  const amended = targets[target % targets.length];
  if (kind === 'amend' && amended !== undefined) {
    const amendment = { id, kind, target: amended.id, reason: 'typed late' };
    const isOnlyTakenBack = amended.kind === 'plan' || amended.kind === 'worn';
    return isVoid || isOnlyTakenBack ? { ...amendment, void: true } : { ...amendment, at };
  }
  // An end is rare in life too; here it would cut most logs short.
  if (kind === 'end' && target % 8 === 0) return { id, kind, at, reason: 'skin', by: 'clinic' };
  if (kind === 'off') return { id, kind, at, reason: 'shower' };
  if (kind === 'spared') return { id, kind: 'off', at, reason: 'pain', spared: true };
  if (kind === 'plan') return changeOf(step, id, at);
  if (kind === 'answer') return answerOf(step, id, at);
  return { id, kind: kind === 'confirm' ? 'confirm' : 'on', at };
}

function logFrom(seconds: number, steps: readonly EventStep[]): readonly StrictEvent[] {
  let at = seconds;
  const events: StrictEvent[] = [];
  for (const [i, one] of steps.entries()) {
    at += one.after;
    events.push(eventOf(one, i, utcOf(at), events));
  }
  return events;
}

export type Treatment = {
  readonly plan: StrictPlan;
  readonly events: readonly StrictEvent[];
  /** Two moments, the second not before the first. */
  readonly now: ZonedTime;
  readonly later: ZonedTime;
  readonly nowSeconds: number;
};

type Moment = { readonly permille: number } | { readonly event: number; readonly after: number };

/** A share of the plan after its start, or a while after one of the events. */
function secondsOfMoment(
  moment: Moment,
  startSeconds: number,
  plan: StrictPlan,
  events: readonly StrictEvent[],
): number {
  if ('permille' in moment)
    return startSeconds + Math.floor((moment.permille * plan.days * daySeconds) / 1000);
  const event = events[moment.event % events.length];
  const at = event !== undefined && 'at' in event ? event.at : undefined;
  return (at === undefined ? startSeconds : secondsOfUtc(at)) + moment.after;
}

const treatmentWith = (kinds: readonly (typeof allKinds)[number][]): fc.Arbitrary<Treatment> =>
  fc
    .record({
      made: somePlan,
      zone,
      early: fc.integer({ min: 0, max: daySeconds }),
      steps: fc.array(stepOf(kinds), { maxLength: 40, size: 'max' }),
      moment: fc.oneof(
        fc.record({ permille: fc.integer({ min: -100, max: 1200 }) }),
        fc.record({ event: fc.nat({ max: 1000 }), after: fc.integer({ min: 0, max: 2 * 3600 }) }),
      ),
      further: fc.integer({ min: 0, max: 2 * daySeconds }),
    })
    .map(({ made: { plan, startSeconds }, zone: zoneName, early, steps, moment, further }) => {
      const events = logFrom(startSeconds - early, steps);
      const nowSeconds = secondsOfMoment(moment, startSeconds, plan, events);
      return {
        plan,
        events,
        now: zonedTimeOf(nowSeconds, zoneName),
        later: zonedTimeOf(nowSeconds + further, zoneName),
        nowSeconds,
      };
    });

/** A plan with a log that begins up to a day before it, and two moments up to two days beyond it. */
export const someTreatment = treatmentWith(plainKinds);

/** The same with changes of the plan, time off that is spared, and answers about the hours before. */
export const someChangedTreatment = treatmentWith(allKinds);
