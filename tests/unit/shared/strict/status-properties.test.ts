import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { StrictEvent } from '#shared/record/strict-event.ts';
import type { StrictPlan } from '#shared/record/strict-plan.ts';
import { type StrictStatus, strictStatus } from '#shared/strict/status.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { forAll } from '../properties.ts';
import { someChangedTreatment, someTreatment } from './made-up-plan.ts';

/** The log as it stood at a moment: nothing in it has happened since, and nothing was corrected to have. */
const knownAt = (events: readonly StrictEvent[], seconds: number): readonly StrictEvent[] => {
  const known: StrictEvent[] = [];
  for (const event of events) {
    const at = event.kind === 'worn' ? event.to : event.at;
    if (at !== undefined && secondsOfUtc(at) > seconds) break;
    known.push(event);
  }
  return known;
};

type Known = {
  readonly status: StrictStatus;
  /** At another moment, by the same log. */
  readonly statusAt: (moment: ZonedTime) => StrictStatus;
  /** A moment that is not before that of `status`. */
  readonly later: ZonedTime;
};

/** Asserts what holds of the status at a moment, by the log as it stood then. */
const forAllKnown = (check: (known: Known) => void): void =>
  forAll(someTreatment, ({ plan, events, now, later, nowSeconds }) => {
    const known = knownAt(events, nowSeconds);
    const statusAt = (moment: ZonedTime): StrictStatus => strictStatus(plan, known, moment);
    check({ status: statusAt(now), statusAt, later });
  });

/** Every second of required time up to `until`, from Temporal alone: windows of all dates, laid over each day. */
function requiredSeconds(plan: StrictPlan, until: number): number {
  const start = Temporal.ZonedDateTime.from(plan.start);
  const horizon = Math.max(until, start.epochMilliseconds / 1000);
  let required = 0;
  for (let day = 0; day < plan.days; day += 1) {
    const [from, to] = [start.add({ days: day }), start.add({ days: day + 1 })].map((at) =>
      Math.min(horizon, at.epochMilliseconds / 1000),
    ) as [number, number];
    const entry = plan.schedule.find(({ fromDay, toDay }) => fromDay <= day + 1 && day + 1 <= toDay);
    if (entry?.wear !== 'daytime') {
      required += to - from;
      continue;
    }
    const inWindow = new Set<number>();
    for (let offset = -3; offset <= 3; offset += 1) {
      const date = start.toPlainDate().add({ days: day + offset });
      const [opens, closes] = [
        date.toPlainDateTime(entry.from),
        date.add({ days: entry.to > entry.from ? 0 : 1 }).toPlainDateTime(entry.to),
      ].map((wall) => wall.toZonedDateTime(start.timeZoneId).epochMilliseconds / 1000) as [number, number];
      // Windows and clock changes fall on whole minutes, so the minutes within can be counted.
      for (let minute = opens; minute < closes; minute += 60) {
        const seconds = Math.min(minute + 60, to) - Math.max(minute, from);
        if (seconds > 0 && !inWindow.has(minute)) required += seconds;
        inWindow.add(minute);
      }
    }
  }
  return required;
}

test('worn, off and unconfirmed are together what was required, in all and on each day', () => {
  forAll(someChangedTreatment, ({ plan, events, now }) => {
    const status = strictStatus(plan, events, now);
    for (const part of [status, ...status.days]) {
      expect(part.wornSeconds + part.offSeconds + part.unconfirmedSeconds).toBe(part.requiredSeconds);
    }
    for (const field of ['requiredSeconds', 'wornSeconds', 'offSeconds', 'unconfirmedSeconds'] as const) {
      expect(status.days.reduce((sum, day) => sum + day[field], 0)).toBe(status[field]);
    }
    expect(status.offSeconds).toBe(status.interruptions.reduce((sum, { seconds }) => sum + seconds, 0));
  });
});

test('what is required is each day, or its daily windows, up to now or the end', () => {
  forAll(someTreatment, ({ plan, events, now, nowSeconds }) => {
    const withoutEnd = events.filter(({ kind }) => kind !== 'end' && kind !== 'amend');
    const status = strictStatus(plan, withoutEnd, now);
    expect(status.requiredSeconds).toBe(requiredSeconds(plan, nowSeconds));
  });
});

const isOff = ({ state }: StrictStatus): boolean => state === 'off' || state === 'off-too-long';

test('adherence never rises while the stockings are off', () => {
  let seen = 0;
  forAllKnown(({ status, statusAt, later }) => {
    if (!isOff(status) || status.adherence === null) return;
    seen += 1;
    expect(statusAt(later).adherence).toBeLessThanOrEqual(status.adherence);
  });
  expect(seen).toBeGreaterThan(20);
});

test('a later moment leaves closed interruptions as they were, unless the plan was corrected from its start', () => {
  forAll(someChangedTreatment, ({ plan, events, now, later }) => {
    const kept = events.filter((event) => event.kind !== 'plan' || event.fromStart !== true);
    const known = kept.filter((event) => event.kind !== 'amend' && event.kind !== 'worn');
    const closed = strictStatus(plan, known, now).interruptions.filter(({ end }) => end !== null);
    const laterOn = strictStatus(plan, known, later).interruptions;
    expect(laterOn.slice(0, closed.length)).toStrictEqual(closed);
  });
});

test('off becomes off too long just after its deadline, and not before', () => {
  let seen = 0;
  forAllKnown(({ status: { state, deadline }, statusAt }) => {
    if (state !== 'off' || deadline === null) return;
    seen += 1;
    const excessAt = (seconds: number): boolean => {
      const open = statusAt(zonedTimeOf(seconds, 'UTC')).interruptions.at(-1);
      return open?.end === null && open.excess;
    };
    expect(excessAt(secondsOfUtc(deadline))).toBe(false);
    expect(excessAt(secondsOfUtc(deadline) + 1)).toBe(true);
  });
  expect(seen).toBeGreaterThan(0);
});

test('off without a deadline does not become too long before the end of the plan', () => {
  forAllKnown(({ status: { state, deadline, planEnd }, statusAt }) => {
    if (state !== 'off' || deadline !== null) return;
    const atEnd = statusAt(zonedTimeOf(secondsOfUtc(planEnd), 'UTC'));
    expect(atEnd.interruptions.at(-1)?.excess ?? false).toBe(false);
  });
});

test('on track lasts until the deadline, when wearing is no longer confirmed', () => {
  let seen = 0;
  forAllKnown(({ status: { state, deadline }, statusAt }) => {
    if (state !== 'on-track' || deadline === null) return;
    seen += 1;
    const stateAt = (seconds: number) => statusAt(zonedTimeOf(seconds, 'UTC')).state;
    expect(['on-track', 'rest']).toContain(stateAt(secondsOfUtc(deadline) - 1));
    expect(['unconfirmed', 'rest']).toContain(stateAt(secondsOfUtc(deadline)));
  });
  expect(seen).toBeGreaterThan(20);
});

test('every event is taken, corrected, taken back or ignored; what was ignored changes nothing', () => {
  forAll(someChangedTreatment, ({ plan, events, now }) => {
    const { ignored, ...status } = strictStatus(plan, events, now);
    const amended = new Set(events.map((event) => (event.kind === 'amend' ? event.target : '')));
    const left = events.filter(({ id }) => !ignored.includes(id) || amended.has(id));
    const { ignored: _, ...same } = strictStatus(plan, left, now);
    expect(same).toStrictEqual(status);
  });
});

test('what is spared is never in excess, and takes nothing from the allowance of anything else', () => {
  let seen = 0;
  forAll(someChangedTreatment, ({ plan, events, now }) => {
    const { interruptions } = strictStatus(plan, events, now);
    const spared = interruptions.filter(({ isSpared }) => isSpared);
    seen += spared.length;
    expect(spared.every(({ excess }) => !excess)).toBe(true);
    // The same log with the spared time worn instead.
    const asWorn = events.map((event): StrictEvent => {
      const { id } = event;
      return event.kind === 'off' && event.spared === true ? { id, kind: 'on', at: event.at } : event;
    });
    const isSimple = events.every(({ kind }) => kind !== 'worn' && kind !== 'amend' && kind !== 'end');
    if (!isSimple || events.some(({ kind }, i) => kind === 'off' && events[i - 1]?.kind === 'off')) return;
    const starts = new Map(strictStatus(plan, asWorn, now).interruptions.map((each) => [each.start, each]));
    for (const each of interruptions.filter(({ isSpared }) => !isSpared)) {
      const same = starts.get(each.start);
      if (same?.seconds === each.seconds) expect(same.excess).toBe(each.excess);
    }
  });
  expect(seen).toBeGreaterThan(20);
});

test('a change of the plan changes nothing of the time before it', () => {
  let seen = 0;
  forAll(someChangedTreatment, ({ plan, events, now, nowSeconds }) => {
    const laterChanges = events.filter(
      (event) => event.kind === 'plan' && secondsOfUtc(event.at) > nowSeconds,
    );
    if (laterChanges.length === 0) return;
    seen += 1;
    const without = events.filter((event) => !laterChanges.includes(event));
    const targets = new Set(laterChanges.map(({ id }) => id));
    const fitting = without.filter((event) => event.kind !== 'amend' || !targets.has(event.target));
    const { ignored: _, ...status } = strictStatus(plan, events, now);
    const { ignored: __, ...before } = strictStatus(plan, fitting, now);
    expect(status).toEqual(before);
  });
  expect(seen).toBeGreaterThan(20);
});

test('a plan corrected from its start is the plan as it should have been entered', () => {
  forAll(someTreatment, ({ plan, events, now, nowSeconds }) => {
    // Before its start, nobody knows of the correction.
    if (nowSeconds < epochSecondsOf(plan.start)) return;
    const log = events.filter(({ kind }) => kind !== 'amend');
    const mistyped: StrictPlan = {
      ...plan,
      ...{ days: 3, schedule: [{ fromDay: 1, toDay: 3, wear: 'day-and-night' }] },
      ...{ allowedOffMinutesPerDay: 5, longestOffMinutes: 5, confirmWithinHours: 3 },
    };
    const { start, ...right } = plan;
    const at = utcOf(epochSecondsOf(start));
    const corrected: StrictEvent = {
      id: 'put-right',
      kind: 'plan',
      at,
      by: 'patient',
      fromStart: true,
      ...right,
    };
    expect(strictStatus(mistyped, [corrected, ...log], now)).toEqual(strictStatus(plan, log, now));
  });
});
