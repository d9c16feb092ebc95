import { describe, expect, it } from 'vitest';
import { defaultStrictPlan, type OrderedPlan, type ScheduleEntry } from '#shared/record/strict-plan.ts';
import { fieldsOfChange, planDifferences } from '#shared/strict/plan-differences.ts';

const night = (fromDay: number, toDay: number): ScheduleEntry => ({ fromDay, toDay, wear: 'day-and-night' });
const day = (fromDay: number, toDay: number, to = '22:00'): ScheduleEntry => ({
  ...{ fromDay, toDay, wear: 'daytime', from: '08:00', to },
});
const planOf = (
  days: number,
  schedule: ScheduleEntry[],
  changed: Partial<OrderedPlan> = {},
): OrderedPlan => ({
  ...{ ...defaultStrictPlan, days, schedule },
  ...changed,
});
const week = planOf(7, [night(1, 7)]);

describe('the differences of two plans', () => {
  it('are none for plans that ask for the same, however their stages are cut', () => {
    expect(planDifferences(week, week)).toEqual([]);
    expect(planDifferences(week, planOf(7, [night(4, 7), night(1, 3)]))).toEqual([]);
    expect(fieldsOfChange(week, planOf(7, [night(4, 7), night(1, 3)]))).toEqual({});
  });

  it('are one for a shorter or a longer plan of the same kind', () => {
    expect(planDifferences(week, planOf(3, [night(1, 3)]))).toEqual([{ field: 'days', before: 7, after: 3 }]);
    expect(planDifferences(week, planOf(9, [night(1, 9)]))).toEqual([{ field: 'days', before: 7, after: 9 }]);
  });

  it('are the stages of the days that both have', () => {
    expect(planDifferences(week, planOf(10, [night(1, 2), day(3, 10)]))).toEqual([
      { field: 'days', before: 7, after: 10 },
      { field: 'schedule', before: [night(1, 7)], after: [night(1, 2), day(3, 7)] },
    ]);
    expect(planDifferences(planOf(7, [day(1, 7)]), planOf(7, [day(1, 7, '21:00')]))).toEqual([
      { field: 'schedule', before: [day(1, 7)], after: [day(1, 7, '21:00')] },
    ]);
  });

  it('are each figure that is another', () => {
    const other = planOf(7, [night(1, 7)], {
      ...{ allowedOffMinutesPerDay: 60, longestOffMinutes: 45, confirmWithinHours: 12 },
    });
    expect(planDifferences(week, other)).toEqual([
      { field: 'allowedOffMinutesPerDay', before: 30, after: 60 },
      { field: 'longestOffMinutes', before: 30, after: 45 },
      { field: 'confirmWithinHours', before: 14, after: 12 },
    ]);
  });
});

describe('a change of the plan', () => {
  it('names the changed fields alone', () => {
    expect(fieldsOfChange(week, planOf(7, [night(1, 7)], { longestOffMinutes: 45 }))).toEqual({
      longestOffMinutes: 45,
    });
    expect(fieldsOfChange(week, planOf(7, [night(1, 2), day(3, 7)]))).toEqual({
      schedule: [night(1, 2), day(3, 7)],
    });
  });

  it('of the days brings the schedule that covers them', () => {
    expect(fieldsOfChange(week, planOf(3, [night(1, 3)]))).toEqual({ days: 3, schedule: [night(1, 3)] });
  });
});
