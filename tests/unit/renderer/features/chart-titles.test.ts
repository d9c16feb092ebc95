/** What the titles of the charts of symptoms and girths find. */
import { describe, expect, it } from 'vitest';
import type { View } from '#renderer/features/trends/view-rows.ts';
import { chartOfView } from '#renderer/features/trends/views/views.ts';
import type { CheckIn } from '#shared/record/check-in.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aCheckIn, aShiftOn } from '../../../support/entries.ts';

const evening = (day: number, changed: Partial<CheckIn>): CheckIn =>
  aCheckIn({ date: `2026-03-0${day}`, symptoms: {}, girthCm: {}, ...changed });

/** The title as its name and values. */
function titleOf(view: View, checkIns: readonly CheckIn[]): string {
  const record = { ...emptyRecord, checkIns };
  const dates = ['2026-03-01', '2026-03-02', '2026-03-03'];
  const derived = deriveRecord(record, '2026-03-03T22:00:00+01:00[Europe/Berlin]');
  const t = (id: string, values = {}): string => [id, ...Object.values(values)].join(' ');
  return chartOfView(view, {
    ...{ record, derived, dates, lengthUnit: 'cm', t },
    ...{ unit: 'day', weekStart: 0, isApart: false, otherwise: [] },
  }).title;
}

it('names the symptom with the highest mean, over the evenings on which it was said', () => {
  const checkIns = [
    evening(1, { symptoms: { heaviness: 4, ache: 7 } }),
    evening(2, { symptoms: { heaviness: 5 } }),
    evening(3, { symptoms: { heaviness: 6, ache: 2 } }),
  ];
  expect(titleOf('symptoms', checkIns)).toBe('trends.symptomsFinding checkIn.heaviness 5.0 3');
  expect(titleOf('symptoms', [])).toBe('trends.symptomsTitle 0');
});

it('counts the girths within measuring error of the first, the first among them', () => {
  const checkIns = [
    evening(1, { girthCm: { leftAnkle: 23 } }),
    evening(2, { girthCm: { leftAnkle: 23.5 } }),
    evening(3, { girthCm: { leftAnkle: 23.6 } }),
  ];
  expect(titleOf('girth', checkIns)).toBe('trends.girthFinding 2 3');
});

/** The title over so many days that end on 28 March, a shift on each, with so many minutes of standing. */
function titleOfDays(view: View, dayCount: number, minutesOf: (day: number) => number): string {
  const today = '2026-03-28';
  const dates = Array.from({ length: dayCount }, (_, day) => addDays(today, day - dayCount + 1));
  const shifts = dates.map((date, day) =>
    aShiftOn(date, { id: date, standingMinutes: minutesOf(day), longestStandMinutes: 30, walkingMinutes: 0 }),
  );
  const record = { ...emptyRecord, shifts };
  const derived = deriveRecord(record, `${today}T22:00:00+01:00[Europe/Berlin]`);
  return chartOfView(view, {
    ...{ record, derived, dates, lengthUnit: 'cm', unit: 'day', weekStart: 0, isApart: false, otherwise: [] },
    t: (id, values = {}) => [id, ...Object.values(values)].join(' '),
  }).title;
}

describe('the title of load and standing', () => {
  it('names a direction where the model tells one', () => {
    const rising = (day: number) => 120 + 5 * day;
    expect(titleOfDays('standing', 28, rising)).toBe('trends.standing-rising 35 min');
    expect(titleOfDays('load', 28, rising)).toBe('trends.load-rising 0.6');
    expect(titleOfDays('standing', 28, (day) => 300 - 5 * day)).toBe('trends.standing-falling 35 min');
  });

  it('says steady only of a load that stayed the same, and of no standing', () => {
    expect(titleOfDays('load', 28, () => 180)).toBe('trends.load-steady');
    expect(titleOfDays('standing', 28, () => 180)).toBe('trends.standingTitle 3 h 0');
  });

  it('says the level where no direction can be told: too few days, or a slope that may be chance', () => {
    expect(titleOfDays('load', 9, (day) => 120 + 5 * day)).toMatch(/^trends\.indexTitle /);
    expect(titleOfDays('standing', 9, (day) => 120 + 5 * day)).toMatch(/^trends\.standingTitle /);
    expect(titleOfDays('load', 28, (day) => 3 * day + ((day * 7) % 5) * 72)).toMatch(/^trends\.indexTitle /);
  });

  it('says the level over more than the four weeks of which the model tells a direction', () => {
    expect(titleOfDays('load', 60, (day) => 120 + 5 * day)).toMatch(/^trends\.indexRange /);
    expect(titleOfDays('standing', 60, (day) => 120 + 5 * day)).toMatch(/^trends\.standingTitle /);
  });
});
