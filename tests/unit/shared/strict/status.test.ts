import { expect, test } from 'vitest';
import { InvalidEntryError, type Issue } from '#shared/record/issue.ts';
import { type StrictEvent, strictEventSchema } from '#shared/record/strict-event.ts';
import { defaultStrictPlan, type StrictPlan, strictPlanSchema } from '#shared/record/strict-plan.ts';

import { issuesOfEvents } from '#shared/rules/strict-plan-issues.ts';
import { strictStatus } from '#shared/strict/status.ts';

const plan: StrictPlan = {
  start: '2026-03-02T10:00:00+01:00[Europe/Berlin]',
  ...defaultStrictPlan,
  schedule: [...defaultStrictPlan.schedule],
};
/** Berlin time of March 2026, winter. */
const at = (day: number, clock: string): string =>
  `2026-03-${String(day).padStart(2, '0')}T${clock}:00+01:00[Europe/Berlin]`;
/** The same in UTC. */
const utc = (day: number, hour: number, minute = 0): string =>
  new Date(Date.UTC(2026, 2, day, hour - 1, minute)).toISOString().replace('.000', '');

const off = (id: string, when: string): StrictEvent => ({ id, kind: 'off', at: when, reason: 'shower' });
const on = (id: string, when: string): StrictEvent => ({ id, kind: 'on', at: when });
const end = (id: string, when: string): StrictEvent => ({
  id,
  kind: 'end',
  at: when,
  reason: 'skin',
  by: 'clinic',
});

const issuesOf = (run: () => unknown): readonly Issue[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidEntryError) return error.issues;
    throw error;
  }
  return [];
};

test('an hour off is an interruption in excess from its thirty-first minute', () => {
  const events = [off('a', utc(2, 12))];
  expect(strictStatus(plan, events, at(2, '12:30'))).toMatchObject({
    state: 'off',
    deadline: utc(2, 12, 30),
  });
  const status = strictStatus(plan, events, at(2, '12:31'));
  expect(status).toMatchObject({
    state: 'off-too-long',
    deadline: null,
    offSeconds: 1860,
    wornSeconds: 7200,
  });
  expect(status.interruptions).toEqual([
    { start: utc(2, 12), end: null, seconds: 1860, reason: 'shower', isSpared: false, excess: true },
  ]);
});

test('short interruptions share the allowance of their day; the next day has its own', () => {
  const events = [
    off('a', utc(2, 12)),
    on('b', utc(2, 12, 20)),
    off('c', utc(2, 14)),
    on('d', utc(2, 14, 20)),
    off('e', utc(3, 9, 50)),
    on('f', utc(3, 10, 5)),
  ];
  const { interruptions, days } = strictStatus(plan, events, at(3, '11:00'));
  expect(interruptions.map(({ seconds, excess }) => [seconds, excess])).toEqual([
    [1200, false],
    [1200, true],
    [900, true],
  ]);
  expect(days.slice(0, 2).map(({ offSeconds }) => offSeconds)).toEqual([3000, 300]);
  // From the second day on, ten minutes off would pass none of its thirty.
  expect(strictStatus(plan, [off('a', utc(3, 10))], at(3, '10:10')).deadline).toBe(utc(3, 10, 30));
});

test('only putting them on ends an interruption; a confirmation or another off is ignored', () => {
  const confirm: StrictEvent = { id: 'b', kind: 'confirm', at: utc(2, 12, 10) };
  const status = strictStatus(
    plan,
    [off('a', utc(2, 12)), confirm, off('c', utc(2, 12, 20))],
    at(2, '12:30'),
  );
  expect(status).toMatchObject({ state: 'off', offSeconds: 1800, ignored: ['b', 'c'] });
});

test('what nobody confirmed for fourteen hours is not worn', () => {
  expect(strictStatus(plan, [], at(2, '23:59'))).toMatchObject({ state: 'on-track', deadline: utc(3, 0) });
  expect(strictStatus(plan, [], at(3, '01:00'))).toMatchObject({
    state: 'unconfirmed',
    deadline: null,
    wornSeconds: 14 * 3600,
    unconfirmedSeconds: 3600,
  });
});

test('before the start, after the end and after an early end', () => {
  const early = strictStatus(plan, [on('a', utc(2, 9))], at(2, '09:30'));
  expect(early).toMatchObject({ state: 'not-started', adherence: null, requiredSeconds: 0, ignored: ['a'] });
  expect(strictStatus(plan, [], at(9, '10:00'))).toMatchObject({
    state: 'completed',
    requiredSeconds: 7 * 86_400,
  });
  expect(strictStatus(plan, [end('a', utc(4, 10)), on('b', utc(4, 10))], at(5, '10:00'))).toMatchObject({
    state: 'ended-early',
    requiredSeconds: 2 * 86_400,
    ignored: ['b'],
  });
  expect(strictStatus(plan, [end('a', utc(9, 10))], at(9, '10:00'))).toMatchObject({
    state: 'completed',
    ignored: [],
  });
});

test('outside its hours a daytime plan rests, and an interruption waits for them', () => {
  const daytime: StrictPlan = {
    ...plan,
    schedule: [{ fromDay: 1, toDay: 7, wear: 'daytime', from: '07:00', to: '22:00' }],
  };
  const events = [off('a', utc(2, 21, 50))];
  expect(strictStatus(daytime, events, at(2, '21:55')).deadline).toBe(utc(3, 7, 20));
  expect(strictStatus(daytime, events, at(2, '23:00'))).toMatchObject({
    state: 'rest',
    deadline: null,
    offSeconds: 600,
  });
  expect(strictStatus(daytime, events, at(3, '07:21')).state).toBe('off-too-long');
});

test('a day is as long as its clocks make it: 23 hours in the night they go forward', () => {
  const spring: StrictPlan = {
    ...plan,
    start: '2026-03-28T12:00:00+01:00[Europe/Berlin]',
    days: 1,
    schedule: [{ fromDay: 1, toDay: 1, wear: 'day-and-night' }],
  };
  const status = strictStatus(spring, [], '2026-03-29T12:00:00+02:00[Europe/Berlin]');
  expect(status).toMatchObject({
    state: 'completed',
    requiredSeconds: 23 * 3600,
    planEnd: '2026-03-29T10:00:00Z',
  });
});

test('where a zone skipped a date, a night reaches over it and the skipped day requires nothing', () => {
  const apia: StrictPlan = {
    ...plan,
    start: '2011-12-28T00:00:00-10:00[Pacific/Apia]',
    days: 4,
    schedule: [{ fromDay: 1, toDay: 4, wear: 'daytime', from: '22:00', to: '06:00' }],
  };
  const { days } = strictStatus(apia, [], '2012-01-01T00:00:00+14:00[Pacific/Apia]');
  // 29 December runs into the 31st: 22:00 to midnight, then midnight to 06:00.
  expect(days.map(({ requiredSeconds }) => requiredSeconds / 3600)).toEqual([8, 8, 0, 8]);
});

test('the last correction of an event holds, and may take it back or bring it back', () => {
  const log: StrictEvent[] = [off('a', utc(2, 12)), on('b', utc(2, 13))];
  const correct = (id: string, change: { at: string } | { void: true }): StrictEvent => ({
    id,
    kind: 'amend',
    target: 'b',
    reason: 'typed late',
    ...change,
  });
  const offSeconds = (events: readonly StrictEvent[]) =>
    strictStatus(plan, events, at(2, '15:00')).offSeconds;
  expect(offSeconds(log)).toBe(3600);
  expect(offSeconds([...log, correct('c', { at: utc(2, 12, 10) })])).toBe(600);
  expect(offSeconds([...log, correct('c', { at: utc(2, 12, 10) }), correct('d', { void: true })])).toBe(
    3 * 3600,
  );
  expect(offSeconds([...log, correct('c', { void: true }), correct('d', { at: utc(2, 14) })])).toBe(2 * 3600);
});

test('a log that does not hold together is refused, with the event and the field', () => {
  const log = [off('a', utc(2, 12))];
  const amend = (id: string, target: string): StrictEvent => ({
    id,
    kind: 'amend',
    target,
    reason: 'r',
    void: true,
  });
  const refusal = (event: StrictEvent, before = log) =>
    issuesOfEvents([...before, event]).map(({ entryId, field, reason }) => [entryId, field, reason]);
  expect(refusal(on('a', utc(2, 13)))).toEqual([['a', 'id', 'name-taken']]);
  expect(refusal(amend('b', 'x'))).toEqual([['b', 'target', 'unknown-entry']]);
  expect(refusal(amend('b', 'b'))).toEqual([['b', 'target', 'unknown-entry']]);
  expect(refusal(amend('c', 'b'), [...log, amend('b', 'a')])).toEqual([
    ['c', 'target', 'amends-an-amendment'],
  ]);
  expect(issuesOfEvents([...log, on('b', utc(2, 13))])).toEqual([]);
  expect(issuesOf(() => strictStatus(plan, [...log, ...log], at(2, '13:00')))).toMatchObject([
    { entryId: 'a', field: 'id' },
  ]);
});

test('a plan that does not hold together is refused, with the field', () => {
  const allDay = (fromDay: number, toDay: number) => ({ fromDay, toDay, wear: 'day-and-night' }) as const;
  const refusal = (change: Partial<StrictPlan>) =>
    issuesOf(() => strictStatus({ ...plan, ...change }, [], at(2, '13:00'))).map(({ field, reason }) => [
      field,
      reason,
    ]);
  expect(refusal({ start: '2026-03-29T12:30:00+01:00[Foo/Bar]' })).toEqual([['start', 'unknown-time-zone']]);
  expect(refusal({ start: '2026-03-02T10:00:00.5+01:00[Europe/Berlin]' })).toEqual([
    ['start', 'not-whole-seconds'],
  ]);
  expect(refusal({ schedule: [allDay(1, 3), allDay(3, 7)] })).toEqual([
    ['schedule.1.fromDay', 'day-scheduled-twice'],
  ]);
  expect(refusal({ schedule: [allDay(1, 3), allDay(5, 7)] })).toEqual([['schedule', 'day-not-scheduled']]);
  expect(refusal({ schedule: [allDay(1, 8)] })).toEqual([['schedule.0.toDay', 'day-outside-plan']]);
  expect(refusal({ schedule: [allDay(3, 1)] })).toEqual([['schedule.0.toDay', 'days-upside-down']]);
});

test('the stored shapes take what is right and name the field of what is not', () => {
  expect(strictPlanSchema.parse(plan)).toEqual(plan);
  const fieldsOf = (result: {
    error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined;
  }) => result.error?.issues.map(({ path }) => path.join('.'));
  expect(fieldsOf(strictPlanSchema.safeParse({ ...plan, confirmWithinHours: 0 }))).toEqual([
    'confirmWithinHours',
  ]);
  expect(fieldsOf(strictPlanSchema.safeParse({ ...plan, longestOffMinutes: 0.5 }))).toEqual([
    'longestOffMinutes',
  ]);
  const schedule = [{ fromDay: 1, toDay: 7, wear: 'daytime', from: '07:00', to: '24:00' }];
  expect(fieldsOf(strictPlanSchema.safeParse({ ...plan, schedule }))).toEqual(['schedule.0.to']);
  const amend = { id: 'b', kind: 'amend', target: 'a', reason: 'typed late' };
  expect(strictEventSchema.safeParse({ ...amend, void: true }).success).toBe(true);
  expect(strictEventSchema.safeParse({ ...amend, at: utc(2, 12) }).success).toBe(true);
  expect(fieldsOf(strictEventSchema.safeParse(amend))).toEqual(['at']);
  expect(fieldsOf(strictEventSchema.safeParse({ ...amend, at: utc(2, 12), void: true }))).toEqual(['at']);
  expect(fieldsOf(strictEventSchema.safeParse(on('a', '2026-02-30T00:00:00Z')))).toEqual(['at']);
  expect(fieldsOf(strictEventSchema.safeParse({ id: 'a', kind: 'off', at: utc(2, 12) }))).toEqual(['reason']);
});
