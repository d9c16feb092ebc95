/** The calendar file, read back by a small reader of RFC 5545. */
import { describe, expect, it } from 'vitest';
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { type CalendarTitles, calendarFile } from '#shared/strict/calendar-file.ts';
import { logOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

const titles: CalendarTitles = {
  checkIn: 'Are they on?',
  windowStart: 'Stockings on',
  visit: 'Visit to the clinic',
  end: 'End of the plan',
  ruleOf: ({ rule }) => (rule.kind === 'other' ? rule.text : rule.kind),
};

type Read = Readonly<Record<string, string>>;

/** The events as property → value; the properties of an alarm have `alarm.` before them. */
function eventsIn(file: string): readonly Read[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  let isAlarm = false;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    if (line === 'BEGIN:VALARM' || line === 'END:VALARM') isAlarm = line === 'BEGIN:VALARM';
    const event = events.at(-1);
    if (event === undefined || /^(BEGIN|END):/.test(line) || line === '') continue;
    const colon = line.indexOf(':');
    event[`${isAlarm ? 'alarm.' : ''}${line.slice(0, colon)}`] = line.slice(colon + 1);
  }
  return events;
}

const logOfPlan = (changed: Partial<Treatment> = {}): TreatmentLog => {
  const treatment = aTreatment({ rules: [], ...changed });
  return logOf({ treatments: [treatment], strictEntries: [] }, treatment);
};

const now = '2026-03-02T18:00:00+01:00[Europe/Berlin]';
const named = (log: TreatmentLog, at = now, isNeutral = false): Readonly<Record<string, Read>> =>
  Object.fromEntries(
    eventsIn(calendarFile(log, at, titles, { isNeutral })).map((event) => [
      event.UID?.replace('-left-2026@legwork', ''),
      event,
    ]),
  );

describe('the calendar file', () => {
  it('holds the check-ins as floating times, and visit and end as instants', () => {
    const events = named(logOfPlan());
    expect(Object.keys(events)).toEqual(['check-in-0800-1', 'check-in-2100-1', 'end', 'visit']);
    expect(events['check-in-0800-1']).toMatchObject({
      SUMMARY: 'Are they on?',
      DTSTAMP: '20260302T170000Z',
      DTSTART: '20260303T080000',
      RRULE: 'FREQ=DAILY;COUNT=7',
      'alarm.ACTION': 'DISPLAY',
      'alarm.TRIGGER': 'PT0S',
    });
    expect(events['check-in-2100-1']).toMatchObject({
      DTSTART: '20260302T210000',
      RRULE: 'FREQ=DAILY;COUNT=7',
    });
    expect(events.end).toMatchObject({ DTSTART: '20260309T150000Z', SUMMARY: 'End of the plan' });
    expect(events.visit).toMatchObject({ DTSTART: '20260316T093000Z', 'alarm.TRIGGER': '-P1D' });
  });

  it('has the visit as a whole day while its time is not known', () => {
    const { visit } = named(logOfPlan({ visit: { date: '2026-03-16', time: null } }));
    expect(visit?.['DTSTART;VALUE=DATE']).toBe('20260316');
  });

  it('writes only what is still to come', () => {
    const events = named(logOfPlan(), '2026-03-17T09:00:00+01:00[Europe/Berlin]');
    expect(Object.keys(events)).toEqual([]);
    const last = named(logOfPlan(), '2026-03-09T09:00:00+01:00[Europe/Berlin]');
    expect(Object.keys(last)).toEqual(['end', 'visit']);
  });

  it('begins each daily window by the plan’s clock, also over the night in which it changes', () => {
    const plan = {
      ...defaultStrictPlan,
      start: '2026-03-27T16:00:00+01:00[Europe/Berlin]',
      days: 3,
      schedule: [{ fromDay: 1, toDay: 3, wear: 'daytime', from: '07:00', to: '22:00' } as const],
    };
    const log = logOfPlan({ plan, visit: null, checkInTimes: ['07:00', '21:00'] });
    const events = named(log, '2026-03-27T17:00:00+01:00[Europe/Berlin]');
    // A check-in at the begin of a window would ring twice.
    expect(Object.keys(events)).toEqual([
      'check-in-2100-1',
      'window-20260328T060000Z',
      'window-20260329T050000Z',
      'window-20260330T050000Z',
      'end',
    ]);
    expect(events['check-in-2100-1']).toMatchObject({
      DTSTART: '20260327T210000',
      RRULE: 'FREQ=DAILY;COUNT=3',
    });
    expect(events.end?.DTSTART).toBe('20260330T140000Z');
    const onSunday = named(log, '2026-03-29T12:00:00+02:00[Europe/Berlin]');
    expect(Object.keys(onSunday)).toEqual(['check-in-2100-1', 'window-20260330T050000Z', 'end']);
  });

  it('breaks a series where no stockings are asked for', () => {
    const plan = {
      ...aTreatment().plan,
      days: 4,
      schedule: [
        { fromDay: 1, toDay: 1, wear: 'day-and-night' } as const,
        { fromDay: 2, toDay: 3, wear: 'daytime', from: '09:00', to: '22:00' } as const,
        { fromDay: 4, toDay: 4, wear: 'day-and-night' } as const,
      ],
    };
    const events = named(logOfPlan({ plan, visit: null, checkInTimes: ['08:00'] }));
    expect(events['check-in-0800-1']).toMatchObject({ DTSTART: '20260303T080000' });
    expect(events['check-in-0800-1']?.RRULE).toBeUndefined();
    expect(events['check-in-0800-2']).toMatchObject({ DTSTART: '20260306T080000' });
  });

  it('holds a plan of 60 days in a few events', () => {
    const plan = {
      ...aTreatment().plan,
      days: 60,
      schedule: [{ fromDay: 1, toDay: 60, wear: 'day-and-night' } as const],
    };
    const events = named(logOfPlan({ plan, visit: null }));
    expect(Object.keys(events)).toHaveLength(3);
    expect(events['check-in-2100-1']?.RRULE).toBe('FREQ=DAILY;COUNT=60');
  });

  it('follows a change of the plan, and of the times of asking', () => {
    const treatment = aTreatment({ rules: [], visit: null });
    const { clinic, emergency } = treatment;
    const at = '2026-03-03T09:00:00+01:00[Europe/Berlin]';
    const strictEntries = logLines([
      [
        at,
        {
          ...{ kind: 'plan', at: '2026-03-03T08:00:00Z', by: 'clinic', days: 3 },
          schedule: [{ fromDay: 1, toDay: 3, wear: 'day-and-night' }],
        },
      ],
      [at, { kind: 'details', clinic, emergency, checkInTimes: ['20:30'], visit: null }],
    ]);
    const events = named(logOf({ treatments: [treatment], strictEntries }, treatment), at);
    expect(events.end?.DTSTART).toBe('20260305T150000Z');
    expect(events['check-in-2030-1']).toMatchObject({
      DTSTART: '20260303T203000',
      RRULE: 'FREQ=DAILY;COUNT=2',
    });
    expect(Object.keys(events)).toHaveLength(2);
  });

  it('says nothing of the treatment where titles are to be neutral', () => {
    const log = logOfPlan({ rules: [{ kind: 'sauna', fromDay: 1, toDay: 3 }] });
    const file = calendarFile(log, now, titles, { isNeutral: true });
    expect(new Set(eventsIn(file).map(({ SUMMARY }) => SUMMARY))).toEqual(new Set(['Legwork']));
    expect(file).not.toMatch(/sauna|Stockings|clinic|UID:rule/i);
    expect(named(log)['rule-1']).toMatchObject({
      'DTSTART;VALUE=DATE': '20260302',
      'DTEND;VALUE=DATE': '20260305',
    });
  });

  it('escapes text, and folds lines at 75 octets between whole letters', () => {
    const text = `Bein hoch; abends, „länger“ \\ ${'ü€😀'.repeat(20)}\nund morgens`;
    const rules = [{ kind: 'other', text, fromDay: 1, toDay: 7 } as const];
    const file = calendarFile(logOfPlan({ rules }), now, titles, { isNeutral: false });
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\uFFFD]/);
      // Half a letter would be a lone surrogate.
      expect(line.isWellFormed()).toBe(true);
    }
    const rule = eventsIn(file).find(({ UID }) => UID?.startsWith('rule'));
    expect(rule?.SUMMARY).toContain('Bein hoch\\; abends\\, „länger“ \\\\ ü€😀');
    const read = rule?.SUMMARY?.replaceAll(/\\([\\;,n])/g, (_, of) => (of === 'n' ? '\n' : of));
    expect(read).toBe(text);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('keeps the names of its events, and numbers the file by the log', () => {
    const treatment = aTreatment({ rules: [] });
    const said = { kind: 'confirm', at: '2026-03-03T07:00:00Z' } as const;
    const entry = {
      ...{ id: 'line-1', treatmentId: treatment.id, number: 1, said },
      recordedAt: '2026-03-03T08:00:00+01:00[Europe/Berlin]',
    };
    const later = logOf({ treatments: [treatment], strictEntries: [entry] }, treatment);
    const events = named(later, '2026-03-03T08:00:00+01:00[Europe/Berlin]');
    expect(Object.keys(events)).toEqual(Object.keys(named(logOfPlan())));
    expect(events.end?.SEQUENCE).toBe('1');
  });
});
