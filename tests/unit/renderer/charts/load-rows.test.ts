import { expect, it } from 'vitest';
import { loadRows } from '#renderer/charts/load-rows.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aShift } from '../../../support/entries.ts';

const { days, series } = deriveRecord(
  { ...emptyRecord, shifts: [aShift()], daysOff: [{ date: '2026-03-04' }] },
  '2026-03-05T12:00:00+01:00[Europe/Berlin]',
);

it('keep a day off as zero and a day that is not logged as a gap', () => {
  const dates = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
  const rows = loadRows(dates, days, series, [{ ...series[0], index: 7 } as never]);
  expect(rows.map(({ date }) => date)).toEqual(dates);
  const load = expect.closeTo(200 / 60 + ((100 / 60) * 23.5) / 84);
  expect(rows.map((row) => row.load)).toEqual([null, load, null, 0]);
  expect(rows.map(({ index }) => index === null)).toEqual([true, false, true, false]);
  expect(rows.map(({ otherwise }) => otherwise)).toEqual([null, 7, null, null]);
});
