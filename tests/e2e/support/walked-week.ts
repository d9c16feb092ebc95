/** A treated person's week, walked on a clock that the test sets: asked at 08:00 and 21:00, an answer counts for 14 h. */
import { defaultStrictPlan, type ScheduleEntry } from '#shared/record/strict-plan.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { aStart, aTreatment } from '../../support/strict-entries.ts';
import { writeStrictFolder } from '../../support/strict-folder.ts';
import { strictWeekPage } from '../pages/strict-week-page.ts';
import { whenLoaded } from './loaded.ts';
import type { Legwork } from './test.ts';

/** A moment of March 2026 by the clocks of Berlin, before they go forward. */
export const march = (day: number, time: string): string =>
  `2026-03-${String(day).padStart(2, '0')}T${time}:00+01:00`;

/** By the clocks of New York, before they go forward on the 8th. */
export const inNewYork = (day: number, time: string): string =>
  `2026-03-${String(day).padStart(2, '0')}T${time}:00-05:00`;

/** From Monday 2 March, 16:00 in Berlin, for seven days. */
const walkedTreatment = (schedule?: readonly ScheduleEntry[]): Treatment =>
  aTreatment({
    plan: { ...defaultStrictPlan, start: aStart, schedule: [...(schedule ?? defaultStrictPlan.schedule)] },
    rules: [],
  });

export const byDay: readonly ScheduleEntry[] = [
  { fromDay: 1, toDay: 7, wear: 'daytime', from: '08:00', to: '22:00' },
];

/** Opens the app at a moment, as after a night with the lid closed. */
export async function openedAt(legwork: Legwork, time: string, timezoneId?: string) {
  await legwork.close();
  const page = await legwork.open(timezoneId === undefined ? {} : { timezoneId }, time);
  await whenLoaded(page);
  return strictWeekPage(page);
}

export async function walked(legwork: Legwork, time: string, schedule?: readonly ScheduleEntry[]) {
  await writeStrictFolder(legwork.dataFolder, { treatment: walkedTreatment(schedule) });
  return openedAt(legwork, time);
}
