import { describe, expect, it } from 'vitest';
import {
  datesOf,
  firstEntry,
  girthRows,
  longestRows,
  standingRows,
  symptomRows,
  wearRows,
  wearShareOf,
} from '#renderer/features/trends/view-rows.ts';
import type { CheckIn } from '#shared/record/check-in.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aCheckIn, aGarment, aShift, aShiftOn, aWear } from '../../../support/entries.ts';

const dates = datesOf('2026-03-01', '2026-03-04');
const derived = deriveRecord(
  {
    ...emptyRecord,
    garments: [aGarment()],
    shifts: [
      aShift(),
      aShift({
        id: 's2',
        start: '2026-03-03T08:00:00+01:00[Europe/Berlin]',
        end: '2026-03-03T16:00:00+01:00[Europe/Berlin]',
      }),
    ],
    // Half of the first shift.
    wear: [aWear({ off: '2026-03-02T12:00:00+01:00[Europe/Berlin]' })],
    daysOff: [{ date: '2026-03-04' }],
  },
  '2026-03-05T12:00:00+01:00[Europe/Berlin]',
);
const { days, wearDays } = derived;

describe('the dates of a span', () => {
  it('are none before 1900, so that an old entry of the year 26 draws no two thousand years', () => {
    const dates = datesOf('0026-11-27', '2026-11-28');
    expect(dates[0]).toBe('1900-01-01');
    expect(dates.at(-1)).toBe('2026-11-28');
  });
});

describe('the first entry', () => {
  it('is of any kind that a chart shows, in any order', () => {
    const checkIns = [aCheckIn({ date: '2026-03-01' }), aCheckIn({ date: '2026-02-27' })];
    expect(firstEntry(derived, [])).toBe('2026-03-02');
    expect(firstEntry(derived, checkIns)).toBe('2026-02-27');
    expect(firstEntry({ days: [], wearDays: [] }, [])).toBeNull();
  });
});

describe('the rows of the charts', () => {
  it('have a row a date, also over a month’s end', () => {
    expect(datesOf('2026-02-28', '2026-03-01')).toEqual(['2026-02-28', '2026-03-01']);
  });

  it('split standing into covered and bare; a day off is zero, a day that is not logged a gap', () => {
    expect(standingRows(dates, days)).toEqual([
      { date: '2026-03-01', covered: null, bare: null },
      { date: '2026-03-02', covered: 100 / 60, bare: 100 / 60 },
      { date: '2026-03-03', covered: 0, bare: 200 / 60 },
      { date: '2026-03-04', covered: 0, bare: 0 },
    ]);
    expect(longestRows(dates, days).map(({ longest }) => longest)).toEqual([null, 50, 50, 0]);
  });

  it('have no wear as zero on logged days, and as a gap on others', () => {
    expect(wearRows(dates, wearDays, days).map(({ worn }) => worn)).toEqual([null, 4, 0, 0]);
    expect(wearShareOf(dates, derived)).toEqual({ workingDays: 2, wornDays: 1, minutesEachTime: 240 });
    const none = { workingDays: 0, wornDays: 0, minutesEachTime: 0 };
    expect(wearShareOf(['2026-03-01'], derived)).toEqual(none);
  });

  it('count a night once, although it is worn on two dates', () => {
    const night = {
      start: '2026-03-02T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-03T06:00:00+01:00[Europe/Berlin]',
    };
    const nights = deriveRecord(
      {
        ...emptyRecord,
        garments: [aGarment()],
        shifts: [aShift(night), aShiftOn('2026-03-03', { id: 's2', start: night.end })],
        wear: [aWear({ on: night.start, off: '2026-03-03T05:00:00+01:00[Europe/Berlin]' })],
      },
      '2026-03-05T12:00:00+01:00[Europe/Berlin]',
    );
    expect(nights.wearDays).toHaveLength(2);
    expect(wearShareOf(dates, nights)).toEqual({ workingDays: 2, wornDays: 1, minutesEachTime: 420 });
  });

  it('have the scores of the work day and those of the morning beside each other', () => {
    const morning = aCheckIn({ when: 'morning', symptoms: { heaviness: 9 } });
    const afterWork = aCheckIn({ when: 'afterWork', symptoms: { heaviness: 6 } });
    const [, second, third] = symptomRows(dates, [morning, afterWork, aCheckIn()]);
    expect(second).toMatchObject({ heaviness: 6, ache: 2, itch: null, 'heaviness-morning': 9 });
    expect(third).toMatchObject({ heaviness: null, 'heaviness-morning': null });
  });

  it('measure girths against the first of their place, evenings before after work before mornings', () => {
    const at = (date: string, when: CheckIn['when'], leftAnkle: number) =>
      aCheckIn({ date, when, girthCm: { leftAnkle } });
    const rows = girthRows(dates, [
      at('2026-03-03', 'afterWork', 24),
      at('2026-03-03', 'morning', 22),
      at('2026-03-02', 'morning', 22),
      at('2026-03-02', 'evening', 23.5),
      at('2026-03-02', 'afterWork', 23),
      at('2025-03-02', 'evening', 10),
    ]);
    expect(rows.map(({ date, leftAnkle, rightCalf }) => [date, leftAnkle, rightCalf])).toEqual([
      ['2026-03-02', 0, null],
      ['2026-03-03', 0.5, null],
    ]);
  });
});
