/** The strict-mode status of a plan with 200 events. */
import type { StrictEvent } from '#shared/record/strict-event.ts';
import type { StrictPlan } from '#shared/record/strict-plan.ts';
import { strictStatus } from '#shared/strict/status.ts';
import { secondsOfUtc, utcOf } from '#shared/time/instants.ts';
import { callsUs } from '../figures.ts';
import type { BenchRow } from '../row.ts';

const rounds = { warmUpCount: 20, roundCount: 60, callsPerRound: 50 };
const eventCount = 200;
const goalUs = 100;

const plan: StrictPlan = {
  start: '2026-03-20T10:00:00+01:00[Europe/Berlin]',
  days: 14,
  schedule: [
    { fromDay: 1, toDay: 7, wear: 'day-and-night' },
    { fromDay: 8, toDay: 14, wear: 'daytime', from: '07:00', to: '22:00' },
  ],
  allowedOffMinutesPerDay: 30,
  longestOffMinutes: 30,
  confirmWithinHours: 12,
};
const now = '2026-04-02T21:00:00+02:00[Europe/Berlin]';

/** Off, on and confirmed in turn, every 95 minutes; each tenth event corrects the one before. */
function someEvents(): readonly StrictEvent[] {
  const start = secondsOfUtc('2026-03-20T09:00:00Z');
  const events: StrictEvent[] = [];
  for (let i = 0; i < eventCount; i += 1) {
    const [id, at] = [`event-${i}`, utcOf(start + i * 95 * 60)];
    const target = events.at(-1)?.id;
    if (i % 10 === 9 && target !== undefined)
      events.push({ id, kind: 'amend', target, at, reason: 'typed late' });
    else if (i % 3 === 0) events.push({ id, kind: 'off', at, reason: 'shower' });
    else events.push({ id, kind: i % 3 === 1 ? 'on' : 'confirm', at });
  }
  return events;
}

export async function strictRow(): Promise<BenchRow> {
  const events = someEvents();
  const [statusUs, freshPlanUs] = await callsUs(
    () => strictStatus(plan, events, now),
    () => strictStatus({ ...plan }, events, now),
    rounds,
  );
  return {
    name: 'strict status with 200 events',
    measured: `${statusUs.toFixed(1)} µs`,
    against: `${goalUs} µs goal; ${freshPlanUs.toFixed(0)} µs for a plan never seen`,
    ratio: statusUs / goalUs,
    goal: 1,
    figures: { statusUs, freshPlanUs, events: eventCount, rounds: rounds.roundCount },
  };
}
