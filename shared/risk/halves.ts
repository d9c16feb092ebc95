/** The symptom scores of the days of more load against those of less: a link in plain words. */
import { meanOf, medianInPlace } from '../time/order.ts';
import type { LoadAndSymptom } from './association.ts';

export type Halves = {
  /** The mean score of the heavier half of the days and of the lighter half, 0 to 10. */
  readonly heavier: number;
  readonly lighter: number;
};

const meanSymptom = (pairs: readonly LoadAndSymptom[]): number => meanOf(pairs.map(({ symptom }) => symptom));

/**
 * The mean symptom score of the days whose load is above the median load, and of the other days. Days at the median
 * itself are in the lighter half; if no day is above it, they are in the heavier half.
 * @param pairs with at least two different loads
 */
export function halvesByLoad(pairs: readonly LoadAndSymptom[]): Halves {
  const loads = Float64Array.from(pairs, ({ load }) => load);
  const median = medianInPlace(loads);
  const hasHigher = (loads.at(-1) ?? 0) > median;
  const isHeavier = ({ load }: LoadAndSymptom): boolean => (hasHigher ? load > median : load === median);
  return {
    heavier: meanSymptom(pairs.filter(isHeavier)),
    lighter: meanSymptom(pairs.filter((pair) => !isHeavier(pair))),
  };
}
