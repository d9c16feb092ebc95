/** A clinic's sheet for tests of what is done with one. */
import { defaultStrictPlan } from '#shared/record/strict-plan.ts';
import type { writeClinicSheet } from '#shared/strict/clinic-sheet.ts';

export const sheet = {
  sheet: { name: 'After foam', version: '2026-03', author: 'Dr. Weber' },
  clinic: { name: 'Venenpraxis Mitte', phone: '+49 30 123456', nightPhone: '+49 30 116117' },
  plan: { ...defaultStrictPlan, days: 3, schedule: [{ fromDay: 1, toDay: 3, wear: 'day-and-night' }] },
  rules: [
    { kind: 'walk', times: 2, minutes: 20, fromDay: 1, toDay: 10 },
    { kind: 'sauna', fromDay: 1, toDay: null },
  ],
  ...{ checkInTimes: ['09:00', '21:00'], visitDay: 15 },
} satisfies Parameters<typeof writeClinicSheet>[0];
