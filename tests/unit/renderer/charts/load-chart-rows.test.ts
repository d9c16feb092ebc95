import { describe, expect, it } from 'vitest';
import { axisTop, indexOfLoad, loadOfIndex, loadRows } from '#renderer/charts/load-chart-rows.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aShift } from '../../../support/entries.ts';

const { days, series } = deriveRecord(
  { ...emptyRecord, shifts: [aShift()], daysOff: [{ date: '2026-03-04' }] },
  '2026-03-05T12:00:00+01:00[Europe/Berlin]',
);

describe('the rows of the load chart', () => {
  const rows = loadRows(days, series, '2026-03-05', 5);

  it('are the dates of the span, in order, over a month’s end', () => {
    expect(rows.map((row) => row.date)).toEqual([
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
    ]);
  });

  it('keep a day off as zero and a day that is not logged as a gap', () => {
    expect(rows.map((row) => row.load)).toEqual([
      null,
      expect.closeTo(200 / 60 + ((100 / 60) * 23.5) / 84),
      null,
      0,
      null,
    ]);
    expect(rows.map((row) => row.zone)).toEqual([null, 'green', null, 'green', null]);
    expect(rows.map((row) => row.index === null)).toEqual([true, false, true, false, true]);
  });
});

describe('the two scales of the chart', () => {
  it('are one: an index stands at the height of the load that would keep it', () => {
    expect(loadOfIndex(50)).toBe(4);
    for (const index of [0, 29.29, 30, 75]) expect(indexOfLoad(loadOfIndex(index))).toBeCloseTo(index);
  });

  it('reach above the high band and the tallest bar', () => {
    expect(axisTop([])).toBe(6);
    const tall = loadRows([{ ...days[0], load: 11.8, date: '2026-03-02' } as never], [], '2026-03-02', 1);
    expect(axisTop(tall)).toBe(14);
  });
});
