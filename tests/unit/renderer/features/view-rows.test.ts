import { describe, expect, it } from 'vitest';
import {
  datesOf,
  girthRows,
  longestRows,
  standingRows,
  symptomRows,
  wearRows,
  wearShareOf,
} from '#renderer/features/trends/view-rows.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aCheckIn, aGarment, aShift, aWear } from '../../../support/entries.ts';

const dates = datesOf('2026-03-01', '2026-03-04');
const { days, wearDays } = deriveRecord(
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

describe('the dates of a span', () => {
  it('are none before 1900, so that an old entry of the year 26 draws no two thousand years', () => {
    const dates = datesOf('0026-11-27', '2026-11-28');
    expect(dates[0]).toBe('1900-01-01');
    expect(dates.at(-1)).toBe('2026-11-28');
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
    expect(wearShareOf(dates, wearDays, days)).toEqual({ workingDays: 2, wornDays: 1, hours: 4 });
    expect(wearShareOf(['2026-03-01'], wearDays, days)).toEqual({ workingDays: 0, wornDays: 0, hours: 0 });
  });

  it('take symptoms of the evening, and of none where none was said', () => {
    const morning = aCheckIn({ when: 'morning', symptoms: { heaviness: 9 } });
    const [, second, third] = symptomRows(dates, [morning, aCheckIn()]);
    expect(second).toMatchObject({ heaviness: 4, ache: 2, itch: null });
    expect(third).toMatchObject({ heaviness: null });
  });

  it('measure girths against the first of their place, evenings before mornings', () => {
    const at = (date: string, when: 'morning' | 'evening', leftAnkle: number) =>
      aCheckIn({ date, when, girthCm: { leftAnkle } });
    const rows = girthRows(dates, [
      at('2026-03-03', 'evening', 24),
      at('2026-03-02', 'morning', 22),
      at('2026-03-02', 'evening', 23.5),
      at('2025-03-02', 'evening', 10),
    ]);
    expect(rows.map(({ date, leftAnkle, rightCalf }) => [date, leftAnkle, rightCalf])).toEqual([
      ['2026-03-02', 0, null],
      ['2026-03-03', 0.5, null],
    ]);
  });
});
