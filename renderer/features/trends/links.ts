/** The links between load and symptoms: which symptoms show one, which show none, and which have too few days. */
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { type CheckIn, type SymptomName, symptomNames } from '#shared/record/check-in.ts';
import { type Association, association, fewestPairs, type LoadAndSymptom } from '#shared/risk/association.ts';
import { type Halves, halvesByLoad } from '#shared/risk/halves.ts';
import { symptomScores } from '#shared/risk/symptom-scores.ts';

export type Link = {
  readonly symptom: SymptomName;
  readonly pairs: readonly LoadAndSymptom[];
  /** Null if no link shows, although there are enough days. */
  readonly found: (Association & Halves) | null;
};

/** A link in plain words compares two means: both must differ as they are shown, in the direction of ρ. */
const isShown = ({ rho, low, high }: Association, { heavier, lighter }: Halves): boolean =>
  (low > 0 || high < 0) && Math.sign(Math.round(heavier * 10) - Math.round(lighter * 10)) === Math.sign(rho);

/** One for each symptom with enough days, in the order of the symptoms. */
export function linksOf(days: readonly DayExposure[], checkIns: readonly CheckIn[]): readonly Link[] {
  const scores = symptomScores(checkIns);
  return symptomNames.flatMap((symptom) => {
    const pairs = days.flatMap(({ date, load }) => {
      const score = scores.get(date)?.[symptom];
      return score === undefined ? [] : [{ load, symptom: score }];
    });
    if (pairs.length < fewestPairs) return [];
    const ranks = association(pairs);
    if (ranks === null) return [{ symptom, pairs, found: null }];
    const halves = halvesByLoad(pairs);
    return [{ symptom, pairs, found: isShown(ranks, halves) ? { ...ranks, ...halves } : null }];
  });
}
