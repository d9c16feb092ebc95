import { describe, expect, it } from 'vitest';
import { daysIn } from '#renderer/features/calendar/calendar-days.ts';
import { dayInWords } from '#renderer/features/calendar/day-in-words.ts';
import { backOnWeight } from '#renderer/features/strict/reasons.ts';
import { clockNotes } from '#renderer/features/strict/week/clock-notes.ts';
import { instantOf, typedMomentOf } from '#renderer/features/strict/week/moments.ts';
import { stripOf } from '#renderer/features/strict/week/strip.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { type LogPayload, type SpokenPayload, sparedReasons } from '#shared/record/strict-entry.ts';
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { answerOffBetween, answerUnknown, offBetweenFaults } from '#shared/strict/answers.ts';
import { questionOf } from '#shared/strict/check-ins.ts';
import { linesFor } from '#shared/strict/lines.ts';
import { logOf, planDaysByDate, statusOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { weekFigures } from '#shared/strict/week.ts';
import { untilInWords } from '#shared/words/until-in-words.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const at = (text: string) => `2026-03-${text}:00+01:00[Europe/Berlin]`;

const logWith = (
  said: readonly (readonly [string, LogPayload])[],
  changed: Partial<Treatment> = {},
): TreatmentLog => {
  const treatment = aTreatment(changed);
  return logOf({ treatments: [treatment], strictEntries: logLines(said) }, treatment);
};

/** What the log becomes when this is said now. */
const logAfter = (log: TreatmentLog, said: readonly SpokenPayload[], now: string): TreatmentLog => {
  const ids = said.map((_, i) => `new-${i}`);
  const added = linesFor(log, said, { now, newId: () => ids.pop() ?? 'note' });
  return logOf({ treatments: [log.treatment], strictEntries: [...log.entries, ...added] }, log.treatment);
};

const t = (id: string, values: object = {}): string => `${id} ${JSON.stringify(values)}`;

describe('the end of a span', () => {
  it('names its date, also today’s, unless the span began on it', () => {
    const until = (end: string, begin: string) => untilInWords(end, begin, 'Europe/Berlin');
    expect(until('2026-03-05T21:00:00Z', '2026-03-05T07:00:00Z')).toBe('10:00 PM');
    expect(until('2026-03-09T15:00:00Z', '2026-03-05T07:00:00Z')).toBe('Mon, Mar 9, 4:00 PM');
    // By the clock there, 23:30 and 00:30 are on two dates.
    expect(until('2026-03-05T23:30:00Z', '2026-03-05T22:30:00Z')).toBe('Fri, Mar 6, 12:30 AM');
  });
});

describe('where in the week', () => {
  it('is counted by plan days, with what is left of the day’s allowance', () => {
    const log = logWith([
      [at('03T07:00'), { kind: 'off', at: '2026-03-03T06:00:00Z', reason: 'shower' }],
      [at('03T07:20'), { kind: 'on', at: '2026-03-03T06:20:00Z' }],
    ]);
    const figures = (now: string) => weekFigures(log, statusOf(log, now), now);
    // Monday 16:00 to Tuesday 10:00: 18 h required, 15 + 2 h 40 min worn (12 h of the first 15 count).
    expect(figures(at('03T10:00'))).toMatchObject({
      ...{ day: 1, days: 7, endsAt: '2026-03-09T15:00:00Z', offLeftSeconds: 600 },
      today: { requiredSeconds: 18 * 3600, wornSeconds: 12 * 3600 + 9600, offSeconds: 1200 },
    });
    expect(figures(at('03T16:00'))).toMatchObject({ day: 2, offLeftSeconds: 1800 });
    expect(figures(at('02T10:00')).day).toBe(1);
  });

  it('names when stockings are asked for again, while they are not', () => {
    const plan = {
      ...defaultStrictPlan,
      start: at('02T16:00'),
      schedule: [{ fromDay: 1, toDay: 7, wear: 'daytime', from: '08:00', to: '20:00' } as const],
    };
    const log = logWith([], { plan });
    const night = at('02T22:00');
    expect(weekFigures(log, statusOf(log, night), night).requiredFrom).toBe('2026-03-03T07:00:00Z');
    const noon = at('03T12:00');
    expect(weekFigures(log, statusOf(log, noon), noon).requiredFrom).toBeNull();
  });
});

describe('the question', () => {
  it('is none while nothing is due, and one for each gap, the oldest first', () => {
    const quiet = logWith([], { checkInTimes: [] });
    expect(questionOf(quiet, at('02T20:00'))).toBeNull();
    const gaps = logWith([[at('04T16:00'), { kind: 'confirm', at: '2026-03-04T15:00:00Z' }]]);
    expect(questionOf(gaps, at('05T16:00'))).toMatchObject({
      ...{ kind: 'gap', waiting: 2, gap: { since: '2026-03-02T15:00:00Z' } },
    });
  });

  it('comes at a chosen time: about the time since, or whether they are still off', () => {
    const on = logWith([]);
    expect(questionOf(on, at('02T21:00'))).toMatchObject({ kind: 'gap', gap: { until: null } });
    const off = logWith([[at('02T20:00'), { kind: 'off', at: '2026-03-02T19:00:00Z', reason: 'pain' }]]);
    expect(questionOf(off, at('02T21:00'))).toEqual({
      ...{ kind: 'still-off', since: '2026-03-02T19:00:00Z', reason: 'pain', isSpared: false },
    });
  });

  it('about which nothing is known is not asked again, also where it goes on', () => {
    const now = at('03T09:00');
    const log = logWith([]);
    const question = questionOf(log, now);
    if (question?.kind !== 'gap') throw new Error('There is a gap.');
    const answer = { gap: question.gap, now };
    const later = at('03T09:30');
    expect(questionOf(logAfter(log, answerUnknown(answer, 'on'), now), later)).toBeNull();
    expect(
      questionOf(logAfter(log, answerUnknown(answer, { reason: 'skin', isSpared: true }), now), later),
    ).toBeNull();
    expect(answerUnknown(answer, null)).toHaveLength(1);
  });

  it('takes times within the gap only, in their order', () => {
    const gap = { since: '2026-03-02T15:00:00Z', until: null, unconfirmedSeconds: 0, offThen: null };
    const answer = { gap, now: at('03T09:00') };
    const why = { reason: 'shower', isSpared: false };
    const from = '2026-03-03T06:00:00Z';
    expect(offBetweenFaults(answer, [{ from: null, to: null, reason: ' ', isSpared: false }])).toEqual([
      { from: 'missing', to: 'missing', reason: 'missing' },
    ]);
    expect(
      offBetweenFaults(answer, [{ from: '2026-03-02T14:00:00Z', to: '2026-03-03T09:00:00Z', ...why }]),
    ).toEqual([{ from: 'outside', to: 'outside' }]);
    expect(offBetweenFaults(answer, [{ from, to: from, ...why }])).toEqual([{ to: 'before-from' }]);
    expect(offBetweenFaults(answer, [{ from, to: 'still', ...why }])).toEqual([{}]);
    expect(answerOffBetween(answer, [{ from, to: 'still', ...why }])).toEqual([
      { kind: 'worn', from: gap.since, to: '2026-03-03T08:00:00Z', off: [{ from, reason: 'shower' }] },
    ]);
  });

  it('takes the minute in which the gap begins for its begin', () => {
    const gap = { since: '2026-03-02T21:10:45Z', until: null, unconfirmedSeconds: 0, offThen: null };
    const answer = { gap, now: at('03T09:00') };
    const why = { reason: 'shower', isSpared: false };
    const said = { from: '2026-03-02T21:10:00Z', to: 'still', ...why } as const;
    expect(offBetweenFaults(answer, [said])).toEqual([{}]);
    expect(answerOffBetween(answer, [said])).toMatchObject([
      { kind: 'worn', from: gap.since, off: [{ from: gap.since, reason: 'shower' }] },
    ]);
    expect(offBetweenFaults(answer, [{ ...said, from: '2026-03-02T21:09:00Z' }])).toEqual([
      { from: 'outside' },
    ]);
  });
});

describe('the strip', () => {
  it('has a row a plan day that adds up to its hours', () => {
    const log = logWith([[at('03T04:00'), { kind: 'confirm', at: '2026-03-03T03:00:00Z' }]]);
    const rows = stripOf(log, at('03T10:00'));
    expect(rows.map(({ day, date }) => [day, date])[6]).toEqual([7, '2026-03-08']);
    expect(rows[0]?.seconds).toEqual({
      ...{ worn: 18 * 3600, off: 0, unconfirmed: 0, rest: 0, ahead: 6 * 3600 },
    });
    expect(rows[0]?.now).toBeCloseTo(18 / 24);
    expect(rows[1]?.now).toBeNull();
    expect(rows[0]?.ticks.filter(({ isNamed }) => isNamed).map(({ time }) => time)).toEqual([
      ...['18:00', '00:00', '06:00', '12:00'],
    ]);
  });

  it('is an hour shorter where the clocks go forward, with the hours by the clock', () => {
    const start = '2026-03-28T16:00:00+01:00[Europe/Berlin]';
    const log = logWith([], {
      ...{ treatedAt: start, enteredAt: start, plan: { ...aTreatment().plan, start } },
    });
    const [short, whole] = stripOf(log, start);
    expect([short?.length, whole?.length]).toEqual([23 / 24, 1]);
    expect(Object.values(short?.seconds ?? {}).reduce((sum, each) => sum + each, 0)).toBe(23 * 3600);
    const named = short?.ticks
      .filter(({ isNamed }) => isNamed)
      .map(({ at: share, time }) => [time, share * 24]);
    expect(named).toEqual([
      ['18:00', 2],
      ['00:00', 8],
      // At two the clocks went to three.
      ['06:00', 13],
      ['12:00', 19],
    ]);
  });

  it('has fourteen rows for fourteen days', () => {
    const plan = {
      ...{ ...defaultStrictPlan, start: at('02T16:00'), days: 14 },
      schedule: [{ fromDay: 1, toDay: 14, wear: 'day-and-night' } as const],
    };
    expect(stripOf(logWith([], { plan }), at('03T10:00'))).toHaveLength(14);
  });
});

describe('moments as typed', () => {
  it('are of the clock where the reader is', () => {
    const inNewYork = '2026-03-05T20:00:00-05:00[America/New_York]';
    expect(instantOf({ date: '2026-03-05', time: '19:30' }, inNewYork)).toBe('2026-03-06T00:30:00Z');
    expect(typedMomentOf('2026-03-06T00:30:00Z', inNewYork)).toEqual({ date: '2026-03-05', time: '19:30' });
    expect(instantOf({ date: '', time: '19:30' }, inNewYork)).toBeNull();
  });
});

describe('what the clock did', () => {
  it('is said for a day, and no longer', () => {
    const log = logWith([
      [at('04T08:00'), { kind: 'clock-back', seconds: 3600 }],
      [at('04T08:00'), { kind: 'zone', from: 'Europe/Berlin', to: 'America/New_York' }],
    ]);
    expect(clockNotes(log, at('04T20:00'), t)).toEqual([
      expect.stringMatching(/^strict\.clock\.back .*"duration":"1 h"/),
      expect.stringMatching(/^strict\.clock\.zone .*"from":"Berlin","to":"New York"/),
    ]);
    expect(clockNotes(log, at('05T08:30'), t)).toEqual([]);
  });
});

describe('the calendar', () => {
  it('has the dates of the treatment, the last plan day on two of them, up to an early end', () => {
    const whole = planDaysByDate([logWith([])]);
    expect([...whole].map(([date, day]) => `${date.slice(8)}:${day}`)).toEqual([
      ...['02:1', '03:2', '04:3', '05:4', '06:5', '07:6', '08:7', '09:7'],
    ]);
    const ended = logWith([
      [at('04T10:00'), { kind: 'end', at: '2026-03-04T09:00:00Z', reason: 'skin', by: 'clinic' }],
    ]);
    expect([...planDaysByDate([ended]).keys()]).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
  });

  it('says of such a day that it is of strict mode', () => {
    const derived = { days: [], wearDays: [] };
    const span = { first: '2026-03-01', last: '2026-03-02' };
    const days = daysIn(emptyRecord, derived, span, '2026-03-20', planDaysByDate([logWith([])]));
    expect(days.map((day) => dayInWords(day, (id) => id))).toEqual([
      'calendar.not-logged',
      'calendar.strict-day',
    ]);
  });
});

it('what came off for the body’s sake is not pressed to go on again', () => {
  const weights = (reasons: readonly string[], isSpared: boolean) =>
    new Set(reasons.map((reason) => backOnWeight({ reason, isSpared })));
  expect(weights([...sparedReasons, 'in my words'], true)).toEqual(new Set(['secondary']));
  expect(weights(['shower', 'slipped', 'laundry'], false)).toEqual(new Set(['primary']));
  // They may be about the body.
  expect(weights(['in my words'], false)).toEqual(new Set(['secondary']));
});
