/** A span beside the span before it. */
import { describe, expect, it } from 'vitest';
import { comparison, datesBefore } from '#renderer/features/trends/compare.ts';
import { datesOf, type View } from '#renderer/features/trends/view-rows.ts';
import type { ViewInput } from '#renderer/features/trends/views/view.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aCheckIn, aShiftOn } from '../../../support/entries.ts';

const dates = datesOf('2026-03-08', '2026-03-14');
const before = datesOf('2026-03-01', '2026-03-07');

const compared = (view: View, record: Partial<LegworkRecord>) => {
  const whole = { ...emptyRecord, ...record };
  const input: ViewInput = {
    ...{ record: whole, dates, unit: 'day', weekStart: 0, lengthUnit: 'cm', isApart: false, otherwise: [] },
    derived: deriveRecord(whole, '2026-03-14T22:00:00+01:00[Europe/Berlin]'),
    t: (id, values = {}) => [id, ...Object.values(values)].join(' '),
  };
  return comparison(view, before, input);
};

const standing = (date: string, standingMinutes: number, longestStandMinutes = 50) =>
  aShiftOn(date, { id: date, standingMinutes, longestStandMinutes, walkingMinutes: 0 });

describe('the dates before', () => {
  it('are as many as the span has, and none before the first entry', () => {
    expect(datesBefore(dates, '2026-01-01')).toEqual(before);
    expect(datesBefore(dates, '2026-03-05')).toEqual(datesOf('2026-03-05', '2026-03-07'));
    expect(datesBefore(dates, '2026-03-08')).toEqual([]);
    expect(datesBefore([], '2026-03-08')).toEqual([]);
  });
});

describe('the comparison', () => {
  it('has means of working days, and how far they differ: days off count nowhere', () => {
    const [mean] = compared('standing', {
      shifts: [standing('2026-03-02', 240), standing('2026-03-09', 180), standing('2026-03-10', 220)],
      daysOff: [{ date: '2026-03-11' }],
    });
    expect(mean).toEqual({
      name: 'trends.meanStanding',
      cells: ['3 h 20 min', '4 h', 'trends.lessBy 40 min'],
    });
  });

  it('calls the same what reads the same', () => {
    const [mean] = compared('standing', {
      shifts: [standing('2026-03-02', 240), standing('2026-03-09', 240.2)],
    });
    expect(mean?.cells).toEqual(['4 h', '4 h', 'trends.same']);
  });

  it('has no difference of counts, whose working days may differ, nor beside nothing', () => {
    const rows = compared('longest', { shifts: [standing('2026-03-09', 240, 90)] });
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1 h 30 min', '', ''],
      ['trends.someOf 1 1', '', ''],
    ]);
  });

  it('says of a girth whether the difference is more than the error of a tape', () => {
    const girth = (date: string, leftAnkle: number, leftCalf: number) =>
      aCheckIn({ date, girthCm: { leftAnkle, leftCalf } });
    const rows = compared('girth', {
      checkIns: [girth('2026-03-02', 23, 36), girth('2026-03-09', 23.5, 36.6)],
    });
    expect(rows.map(({ cells }) => cells[2])).toEqual(['trends.withinError', 'trends.moreBy 0.6\u00a0cm']);
  });

  it('leaves out what neither span has', () => {
    expect(
      compared('symptoms', { checkIns: [aCheckIn({ symptoms: { ache: 3 } })] }).map(({ name }) => name),
    ).toEqual(['trends.meanScore checkIn.ache']);
  });
});
