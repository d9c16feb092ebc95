import { describe, expect, it } from 'vitest';
import { defaultStrictPlan, type OrderedPlan, type ScheduleEntry } from '#shared/record/strict-plan.ts';
import { longestAskGap, planNotes, tooLongAskGap } from '#shared/strict/plan-notes.ts';

const week: OrderedPlan = { ...defaultStrictPlan, schedule: [...defaultStrictPlan.schedule] };
const byDay = (from: string, to: string): ScheduleEntry => ({
  ...{ fromDay: 1, toDay: 7, wear: 'daytime', from, to },
});

describe('the words on a plan', () => {
  it('are none for the usual week', () => {
    expect(planNotes(week)).toEqual([]);
    expect(planNotes({ ...week, schedule: [byDay('08:00', '22:00')] })).toEqual([]);
  });

  it('come with the eighth night, however the stages are cut; days alone are no nights', () => {
    const nights = (days: number): OrderedPlan => ({
      ...{ ...week, days },
      schedule: [
        { fromDay: 1, toDay: 4, wear: 'day-and-night' },
        { fromDay: 5, toDay: days, wear: 'day-and-night' },
      ],
    });
    expect(planNotes(nights(7))).toEqual([]);
    expect(planNotes(nights(8))).toEqual([{ field: 'days', kind: 'many-nights', nights: 8 }]);
    const days: ScheduleEntry[] = [{ ...byDay('08:00', '22:00'), toDay: 21 }];
    expect(planNotes({ ...week, days: 21, schedule: days })).toEqual([]);
  });

  it('name hours that are empty, and hours that pass midnight', () => {
    const kinds = (from: string, to: string) => planNotes({ ...week, schedule: [byDay(from, to)] });
    expect(kinds('08:00', '08:00')).toEqual([{ field: 'schedule.0.to', kind: 'empty-window' }]);
    expect(kinds('22:00', '06:00')).toEqual([{ field: 'schedule.0.to', kind: 'past-midnight' }]);
  });

  it('come where more is allowed at once than in a day', () => {
    expect(planNotes({ ...week, longestOffMinutes: 31 })).toEqual([
      { field: 'longestOffMinutes', kind: 'off-at-once' },
    ]);
  });
});

describe('the longest time between two times of asking', () => {
  it.each([
    [['08:00', '21:00'], 13],
    [['21:00', '08:00'], 13],
    [['07:00', '13:00', '21:00'], 10],
    [['06:00', '22:00'], 16],
    [['12:00'], 24],
    [[], 24],
  ])('goes round the clock: %j', (times, hours) => {
    expect(longestAskGap(times)).toBe(hours * 60);
  });

  it('gets a word once an answer does not count until the next; the default times never do', () => {
    expect(tooLongAskGap(['08:00', '21:00'], week)).toBe(null);
    expect(tooLongAskGap(['08:00', '21:00'], { ...week, confirmWithinHours: 13 })).toBe(13 * 60);
    expect(tooLongAskGap(['08:00'], week)).toBe(24 * 60);
    expect(tooLongAskGap(['08:00'], { ...week, schedule: [byDay('08:00', '22:00')] })).toBe(null);
  });
});
