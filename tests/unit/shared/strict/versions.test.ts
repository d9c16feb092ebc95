/** What a change of the plan comes to: from when it holds, what it ends, and what stays as it was. */
import { describe, expect, it } from 'vitest';
import type { StrictEvent } from '#shared/record/strict-event.ts';
import { strictStatus } from '#shared/strict/status.ts';
import { courseOf, planNow } from '#shared/strict/treatment-log.ts';
import { aTreatment } from '../../../support/strict-entries.ts';

const at = (text: string) => `2026-03-${text}:00+01:00[Europe/Berlin]`;
const utc = (text: string) => `2026-03-${text}:00Z`;
const daytime = (toDay: number) => [
  { fromDay: 1, toDay, wear: 'daytime', from: '08:00', to: '20:00' } as const,
];
const byDay = { ...aTreatment().plan, days: 7, schedule: daytime(7), confirmWithinHours: 14 };
const change = (id: string, when: string, said: object): StrictEvent => ({
  ...{ id, kind: 'plan', at: utc(when), by: 'clinic' },
  ...said,
});

const planAt = (events: readonly StrictEvent[], now: string) =>
  planNow({ treatment: aTreatment({ plan: byDay }), events }, now);

describe('a change of the plan', () => {
  it('holds from then on, with the fields that it names over those that held', () => {
    const events = [
      change('a', '04T09:00', { allowedOffMinutesPerDay: 45 }),
      change('b', '05T09:00', { longestOffMinutes: 10 }),
    ];
    const limits = (now: string) => {
      const { allowedOffMinutesPerDay, longestOffMinutes } = planAt(events, now);
      return [allowedOffMinutesPerDay, longestOffMinutes];
    };
    expect(limits(at('04T09:59'))).toEqual([30, 30]);
    expect(limits(at('04T10:00'))).toEqual([45, 30]);
    expect(limits(at('05T10:00'))).toEqual([45, 10]);
  });

  it('from the start ends what was changed before it', () => {
    const events = [
      change('a', '04T09:00', { allowedOffMinutesPerDay: 45 }),
      change('b', '05T09:00', { longestOffMinutes: 10, fromStart: true }),
    ];
    const { versions } = courseOf({ treatment: aTreatment({ plan: byDay }), events });
    expect(versions).toHaveLength(1);
    expect(planAt(events, at('05T12:00'))).toMatchObject({
      allowedOffMinutesPerDay: 30,
      longestOffMinutes: 10,
    });
  });

  it('of the days moves the end, and what is required until it', () => {
    const events = [change('a', '03T09:00', { days: 3, schedule: daytime(3) })];
    const status = strictStatus(byDay, events, at('20T12:00'));
    expect(status).toMatchObject({ state: 'completed', planEnd: utc('05T15:00') });
    // Monday from 16:00, Tuesday and Wednesday whole, Thursday to 16:00, each from 08:00 to 20:00.
    expect(status.requiredSeconds).toBe((4 + 12 + 12 + 8) * 3600);
    expect(status.days).toHaveLength(3);
  });

  it('that would end the plan before it is not taken', () => {
    const events = [change('a', '06T09:00', { days: 2, schedule: daytime(2) })];
    expect(strictStatus(byDay, events, at('07T12:00'))).toMatchObject({
      ...{ planEnd: utc('09T15:00'), ignored: ['a'] },
    });
  });

  it('of the zone moves the daily hours alone', () => {
    const events = [change('a', '04T23:00', { zone: 'America/New_York' })];
    const before = strictStatus(byDay, events, '2026-03-05T07:59:00-05:00[America/New_York]');
    const from = strictStatus(byDay, events, '2026-03-05T08:00:00-05:00[America/New_York]');
    expect([before.state, from.state]).toEqual(['rest', 'unconfirmed']);
    expect(from.planEnd).toBe(utc('09T15:00'));
  });

  it('that is taken back leaves the plan as it was', () => {
    const events = [
      change('a', '04T09:00', { allowedOffMinutesPerDay: 45 }),
      { id: 'b', kind: 'amend', target: 'a', reason: 'Misheard', void: true } as const,
    ];
    expect(planAt(events, at('05T12:00')).allowedOffMinutesPerDay).toBe(30);
  });
});

describe('a rest', () => {
  it('asks for nothing, and what is said in it of wearing waits for the next hours', () => {
    const evening = strictStatus(byDay, [], at('02T23:00'));
    expect(evening).toMatchObject({ state: 'rest', deadline: null, wornSeconds: 4 * 3600 });
    const early: StrictEvent = { id: 'on', kind: 'on', at: utc('03T06:30') };
    expect(strictStatus(byDay, [early], at('03T09:00'))).toMatchObject({
      ...{ state: 'on-track', wornSeconds: 5 * 3600, unconfirmedSeconds: 0, ignored: [] },
    });
    const night: StrictEvent = { id: 'c', kind: 'confirm', at: utc('02T23:00') };
    expect(strictStatus(byDay, [night], at('03T09:00'))).toMatchObject({
      ...{ state: 'unconfirmed', unconfirmedSeconds: 3600, ignored: ['c'] },
    });
  });

  it('is followed by "not on yet" until they go on', () => {
    const late: StrictEvent = { id: 'on', kind: 'on', at: utc('03T07:40') };
    const { interruptions } = strictStatus(byDay, [late], at('03T12:00'));
    expect(interruptions).toEqual([
      {
        ...{ start: utc('03T07:00'), end: utc('03T07:40'), seconds: 2400, reason: 'not-on-yet' },
        ...{ isSpared: false, excess: true },
      },
    ]);
  });
});
