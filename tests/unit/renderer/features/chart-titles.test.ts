/** What the titles of the charts of symptoms and girths find. */
import { expect, it } from 'vitest';
import type { View } from '#renderer/features/trends/view-rows.ts';
import { chartOfView } from '#renderer/features/trends/views/views.ts';
import type { CheckIn } from '#shared/record/check-in.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aCheckIn } from '../../../support/entries.ts';

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
