/** The calendar file as a calendar program reads it: by ical.js, which wrote none of it (exchange.md §6). */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Treatment } from '#shared/record/treatment.ts';
import { type CalendarTitles, calendarFile } from '#shared/strict/calendar-file.ts';
import { logOf } from '#shared/strict/treatment-log.ts';
import { aTreatment } from '../../../support/strict-entries.ts';

const titles: CalendarTitles = {
  checkIn: 'Sind sie an; beide?',
  windowStart: 'Strümpfe an',
  visit: 'Termin, Praxis',
  end: 'Ende',
  ruleOf: ({ rule }) => (rule.kind === 'other' ? rule.text : rule.kind),
};
const start = '2026-03-26T16:00:00+01:00[Europe/Berlin]';
const now = '2026-03-26T18:00:00+01:00[Europe/Berlin]';
const text = `Bein hoch; abends, „länger“ ${'ü€😀'.repeat(20)}\nund morgens`;

const read = (changed: Partial<Treatment> = {}, isNeutral = false) => {
  const treatment = aTreatment({
    plan: { ...aTreatment().plan, start },
    rules: [{ kind: 'other', text, fromDay: 1, toDay: 7 }],
    visit: { date: '2026-04-02', time: '10:30' },
    ...changed,
  });
  const log = logOf({ treatments: [treatment], strictEntries: [] }, treatment);
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(log, now, titles, { isNeutral })));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events, of: (name: string) => events.find(({ uid }) => uid.startsWith(name)) };
};

const triggerOf = ({ component }: ICAL.Event): string | undefined =>
  component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString();

describe('the calendar file, read by a calendar program', () => {
  it('has what every event needs, each under a name of its own', () => {
    const { calendar, events } = read();
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Legwork/);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { component } of events) {
      for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'sequence']) {
        expect(component.getAllProperties(name)).toHaveLength(1);
      }
      for (const alarm of component.getAllSubcomponents('valarm')) {
        for (const name of ['action', 'trigger', 'description']) {
          expect(alarm.getAllProperties(name)).toHaveLength(1);
        }
      }
    }
  });

  it('rings at each check-in by the clock on the wall, before and after the clocks change', () => {
    const { of } = read();
    const morning = of('check-in-0800');
    if (morning === undefined) throw new Error('There is no check-in');
    expect(morning.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    const iterator = morning.iterator();
    const times = Array.from({ length: 8 }, () => iterator.next()?.toString() ?? null);
    expect(times).toEqual([
      ...['27', '28', '29', '30', '31'].map((day) => `2026-03-${day}T08:00:00`),
      ...['01', '02'].map((day) => `2026-04-${day}T08:00:00`),
      null,
    ]);
    expect(triggerOf(morning)).toBe('PT0S');
  });

  it('has the visit and the end at their instants, whatever zone the phone is in', () => {
    const { of } = read();
    expect(of('visit')?.startDate.toString()).toBe('2026-04-02T08:30:00Z');
    expect(of('end')?.startDate.toString()).toBe('2026-04-02T14:00:00Z');
    expect(of('end')?.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    const [visit, end] = [of('visit'), of('end')];
    expect(visit && triggerOf(visit)).toBe('-P1D');
    expect(end && triggerOf(end)).toBe('PT0S');
  });

  it('has a visit without a time as a whole day, told on the morning before', () => {
    const visit = read({ visit: { date: '2026-04-02', time: null } }).of('visit');
    expect(visit?.startDate.isDate).toBe(true);
    expect(visit && triggerOf(visit)).toBe('-PT15H');
  });

  it('has an instruction as whole days, with its text letter by letter', () => {
    const rule = read().of('rule-1');
    expect(rule?.summary).toBe(text);
    expect([rule?.startDate.toString(), rule?.endDate.toString()]).toEqual(['2026-03-26', '2026-04-02']);
  });

  it('with neutral titles says nothing of a treatment in any text', () => {
    const { calendar, events } = read({}, true);
    expect(events.length).toBeGreaterThan(3);
    const texts = events.flatMap(({ summary, component }) => [
      summary,
      ...component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstPropertyValue('description')),
    ]);
    expect(new Set(texts)).toEqual(new Set(['Legwork']));
    expect(calendar.toString()).not.toMatch(/Praxis|Strümpfe|Bein|LOCATION|DESCRIPTION:(?!Legwork)/);
  });
});
