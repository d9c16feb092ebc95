/** The symptom scores of a work day (model.md §4). */
import { type CheckIn, symptomNames } from '../record/check-in.ts';
import type { CalendarDate } from '../time/zoned-time.ts';

export type Scores = CheckIn['symptoms'];

/**
 * The scores of each date with a check-in after work or in the evening, 0 to 10. Of a symptom that both name, the one
 * after work counts: it was said when the shift ended. Mornings do not count.
 */
export function symptomScores(checkIns: readonly CheckIn[]): ReadonlyMap<CalendarDate, Scores> {
  const scores = new Map<CalendarDate, Scores>();
  for (const { date, when, symptoms } of checkIns) {
    if (when === 'morning' || symptomNames.every((name) => symptoms[name] === undefined)) continue;
    const other = scores.get(date);
    scores.set(date, when === 'afterWork' ? { ...other, ...symptoms } : { ...symptoms, ...other });
  }
  return scores;
}
