/** The strip, the gaps and their answers, over made-up plans and logs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eventsOf,
  type LogPayload,
  type SpokenPayload,
  type StrictEntry,
} from '#shared/record/strict-entry.ts';
import type { StrictEvent } from '#shared/record/strict-event.ts';
import { planCalendar } from '#shared/rules/plan-calendar.ts';
import { answerOffBetween, answerOnAllTheTime, answerUnknown } from '#shared/strict/answers.ts';
import { type Gap, gapsOf, notOnYetSince, openGapOf } from '#shared/strict/gaps.ts';
import { linesFor } from '#shared/strict/lines.ts';
import { strictStatus } from '#shared/strict/status.ts';
import { statusOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { wearingNow } from '#shared/strict/wearing-now.ts';
import { timelineOf } from '#shared/strict/week.ts';
import { epochSecondsOf, secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { zonedTimeOf, zoneOf } from '#shared/time/wall-clock.ts';
import { aTreatment } from '../../../support/strict-entries.ts';
import { forAll } from '../properties.ts';
import { someChangedTreatment, someTreatment, type Treatment } from './made-up-plan.ts';

/** A made-up plan and log as they are kept: each event entered when it happened. */
function keptLog({ plan, events, now }: Pick<Treatment, 'plan' | 'events' | 'now'>): TreatmentLog {
  const zone = zoneOf(now);
  const entries: StrictEntry[] = [];
  let last = now;
  for (const [i, { id, ...said }] of events.entries()) {
    last = said.kind === 'worn' || said.at === undefined ? last : zonedTimeOf(secondsOfUtc(said.at), zone);
    entries.push({ id, treatmentId: 'left-2026', number: i + 1, recordedAt: last, said: said as LogPayload });
  }
  const treatment = aTreatment({ plan, enteredAt: plan.start });
  return { treatment, entered: treatment, entries, events: eventsOf(entries) };
}

let count = 0;
const newId = (): string => {
  count += 1;
  return `said-${count}`;
};
const saidIn = (log: TreatmentLog, said: readonly SpokenPayload[], now: string): TreatmentLog => {
  const entries = [...log.entries, ...linesFor(log, said, { now, newId })];
  return { ...log, entries, events: eventsOf(entries) };
};

test('the strip’s pieces fill each day without a gap, and come to the totals of the status', () => {
  forAll(someChangedTreatment, ({ plan, events, now }) => {
    const log = keptLog({ plan, events, now });
    const { days } = statusOf(log, now);
    const timeline = timelineOf(log, now);
    expect(timeline.map(({ day }) => day)).toEqual(days.map(({ day }) => day));
    for (const [i, { start, end, pieces }] of timeline.entries()) {
      const secondsIn = (state: string): number =>
        pieces
          .filter((piece) => piece.state === state)
          .reduce((sum, piece) => sum + piece.end - piece.start, 0);
      expect(secondsIn('worn')).toBe(days[i]?.wornSeconds);
      expect(secondsIn('off')).toBe(days[i]?.offSeconds);
      expect(secondsIn('unconfirmed')).toBe(days[i]?.unconfirmedSeconds);
      expect(pieces.map((piece) => piece.start)).toEqual(
        [start, ...pieces.slice(0, -1).map((piece) => piece.end)].slice(0, pieces.length),
      );
      expect(pieces.at(-1)?.end ?? end).toBe(end);
    }
  });
});

test('the gaps are the unconfirmed time of the status, no second more or less', () => {
  forAll(someChangedTreatment, ({ plan, events, now }) => {
    const log = keptLog({ plan, events, now });
    const gaps = gapsOf(log, now);
    const { unconfirmedSeconds } = statusOf(log, now);
    // The present time after a rest is asked about on its own: are they on?
    const since = notOnYetSince(log, now);
    const notOnYet = since === null ? 0 : Math.floor(epochSecondsOf(now)) - secondsOfUtc(since);
    expect(gaps.reduce((sum, gap) => sum + gap.unconfirmedSeconds, notOnYet)).toBe(unconfirmedSeconds);
    // Only the last one may go on.
    expect(gaps.slice(0, -1).every(({ until }) => until !== null)).toBe(true);
  });
});

/** A log with one of its gaps, where it has any; most made-up ones do. */
const withGap = (made: Treatment, check: (log: TreatmentLog, gap: Gap) => void): void => {
  const log = keptLog(made);
  const gap = gapsOf(log, made.now)[0];
  if (gap !== undefined) check(log, gap);
};

/** Confirmations at the instants of the gap's ends count for either side; no amendment may stand between. */
const plain = ({ events, ...made }: Treatment): Treatment => ({
  ...made,
  events: events.filter(({ kind }) => kind !== 'amend'),
});

test('"on all the time" leaves nothing of its gap unconfirmed and makes nothing else of the rest', () => {
  forAll(someTreatment, (treatment) => {
    const made = plain(treatment);
    withGap(made, (log, gap) => {
      const before = strictStatus(made.plan, log.events, made.now);
      const answered = saidIn(log, answerOnAllTheTime({ gap, now: made.now }), made.now);
      const after = strictStatus(made.plan, answered.events, made.now);
      expect(after.unconfirmedSeconds).toBe(before.unconfirmedSeconds - gap.unconfirmedSeconds);
      expect(after.offSeconds).toBe(before.offSeconds);
      expect(gapsOf(answered, made.now).some(({ since }) => since === gap.since)).toBe(false);
    });
  });
});

test('a span counts as confirmations so close that no limit runs out in it', () => {
  const made = fc.record({
    made: someTreatment,
    from: fc.nat(800),
    length: fc.integer({ min: 1, max: 200 }),
  });
  forAll(made, ({ made: { plan, events, now, nowSeconds }, from: begin, length }) => {
    const permille = (plan.days * 86_400) / 1000;
    const start = epochSecondsOf(plan.start);
    const from = Math.floor(start + begin * permille);
    const to = Math.min(nowSeconds, Math.floor(from + length * permille));
    if (to <= from) return;
    const confirms: StrictEvent[] = [];
    for (let at = from; at < to; at += plan.confirmWithinHours * 3600) {
      confirms.push({ id: `c${at}`, kind: 'confirm', at: utcOf(at) });
    }
    // A rest puts them away: a span wakes them at the begin of the required time after it.
    for (const { start: at } of planCalendar(plan).intervals) {
      if (from <= at && at < to) confirms.push({ id: `w${at}`, kind: 'confirm', at: utcOf(at) });
    }
    confirms.push({ id: 'c-last', kind: 'confirm', at: utcOf(to) });
    const span: StrictEvent = { id: 'span', kind: 'worn', from: utcOf(from), to: utcOf(to) };
    const { ignored: _, ...bySpan } = strictStatus(plan, [...events, span], now);
    const { ignored: __, ...byConfirms } = strictStatus(plan, [...events, ...confirms], now);
    expect(bySpan).toEqual(byConfirms);
  });
});

test('"off from … to …" is off for just so long, and worn around it', () => {
  forAll(someTreatment, (treatment) => {
    const made = plain(treatment);
    withGap(made, (log, gap) => {
      const from = secondsOfUtc(gap.since);
      const to = gap.until === null ? Math.floor(epochSecondsOf(made.now)) : secondsOfUtc(gap.until);
      const third = Math.floor((to - from) / 3);
      const answer = { gap, now: made.now };
      const off = {
        from: utcOf(from + third),
        to: utcOf(from + 2 * third),
        reason: 'laundry',
        isSpared: false,
      };
      const answered = saidIn(log, answerOffBetween(answer, [off]), made.now);
      const after = strictStatus(made.plan, answered.events, made.now);
      const span = after.interruptions.find(({ start }) => start === off.from);
      const day = timelineOf(answered, made.now)
        .flatMap(({ pieces }) => pieces)
        .filter(
          ({ state, start, end }) => state === 'off' && start >= from + third && end <= from + 2 * third,
        );
      expect(span?.seconds ?? 0).toBe(day.reduce((sum, { start, end }) => sum + end - start, 0));
      expect(gapsOf(answered, made.now).some(({ since }) => since >= gap.since && since < utcOf(to))).toBe(
        false,
      );
    });
  });
});

test('"off" up to the moment at which they came off leaves them off, for what was said then', () => {
  const plan = { ...aTreatment().plan };
  const now = '2026-03-03T12:00:00+01:00[Europe/Berlin]';
  const events: StrictEvent[] = [{ id: 'e0', kind: 'off', at: '2026-03-03T06:00:00Z', reason: 'pain' }];
  const log = keptLog({ plan, events, now });
  const [gap] = gapsOf(log, now);
  if (gap === undefined) throw new Error('There is a gap.');
  const off = {
    from: '2026-03-03T02:00:00Z',
    to: '2026-03-03T06:00:00Z',
    reason: 'laundry',
    isSpared: false,
  };
  const answered = saidIn(log, answerOffBetween({ gap, now }, [off]), now);
  expect(wearingNow(answered, now)).toEqual({
    ...{ kind: 'off', since: off.to, reason: 'pain', isSpared: false },
  });
  expect(strictStatus(plan, answered.events, now).offSeconds).toBe(9 * 3600);
});

test('"don’t know" changes no number and is not asked again', () => {
  forAll(someTreatment, (made) => {
    withGap(made, (log, gap) => {
      const answer = { gap, now: made.now };
      const answered = saidIn(log, answerUnknown(answer, null), made.now);
      const status = (events: readonly StrictEvent[]) => strictStatus(made.plan, events, made.now);
      expect(status(answered.events)).toEqual(status(log.events));
      expect(gapsOf(answered, made.now).map(({ since }) => since)).not.toContain(gap.since);
    });
  });
});

test('the time since the last evidence is asked about only while the stockings are on', () => {
  forAll(someTreatment, ({ plan, events, now, nowSeconds }) => {
    const log = keptLog({ plan, events, now });
    const { state } = statusOf(log, now);
    if (['off', 'off-too-long', 'not-started', 'completed', 'ended-early'].includes(state)) {
      expect(openGapOf(log, now)).toBeNull();
    }
    // At the very instant at which it becomes unconfirmed there is nothing to ask about yet.
    const next = zonedTimeOf(nowSeconds + 1, zoneOf(now));
    if (state !== 'unconfirmed' || statusOf(log, next).state !== 'unconfirmed') return;
    if (notOnYetSince(log, next) !== null) return;
    expect(openGapOf(log, next)?.unconfirmedSeconds).toBeGreaterThan(0);
  });
});
