import { describe, expect, it } from 'vitest';
import { copyDay, dayIssue, weekDraftOf, weekOf } from '#renderer/features/settings/week-draft.ts';
import type { WeekTemplate } from '#shared/record/week-template.ts';

const night = {
  ...{ start: '22:00', end: '06:00', garmentId: 'g1' },
  ...{ standingMinutes: 240, walkingMinutes: 60, longestStandMinutes: 45 },
};
const week: WeekTemplate = { days: [night, null, { ...night, garmentId: null }, null, null, null, null] };

describe('the usual week as it is typed', () => {
  it('is what was saved, and saves as it was', () => {
    expect(weekOf(weekDraftOf(week))).toEqual(week);
    expect(weekOf(weekDraftOf(null))).toEqual({ days: [null, null, null, null, null, null, null] });
  });

  it('has a problem where it cannot be a shift, and none on a free day', () => {
    const [monday, tuesday] = weekDraftOf(week);
    if (monday === undefined || tuesday === undefined) throw new Error('No days.');
    expect(dayIssue(monday)).toBeNull();
    expect(dayIssue(tuesday)).toBeNull();
    expect(dayIssue({ ...monday, end: '' })).toBe('week.needsTimes');
    expect(dayIssue({ ...monday, standing: '7:30' })).toBe('week.tooMuch');
    expect(dayIssue({ ...monday, longestStand: '5 h' })).toBe('week.longest');
    // 24 h, where the end is the start: on the next day.
    expect(dayIssue({ ...monday, end: '22:00', standing: '20 h' })).toBeNull();
  });

  it('takes one day for every day with a shift', () => {
    expect(weekOf(copyDay(weekDraftOf(week), 0))).toEqual({
      days: [night, null, night, null, null, null, null],
    });
  });
});
