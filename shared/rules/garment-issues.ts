/** What the model refuses of a stocking: its pressures lie in 0–60 mmHg (model.md §2). */
import { ankleMmHgBounds, type Garment } from '../record/garment.ts';
import type { Said } from './issue-parts.ts';

const { min, max } = ankleMmHgBounds;
const isInBounds = (mmHg: number): boolean => mmHg >= min && mmHg <= max;

/** The problems of a stocking, in the order of its fields. */
export function garmentIssues({ ankleMmHg, calfMmHg, thighMmHg, printedRangeMmHg: range }: Garment): Said[] {
  const figures = {
    ankleMmHg,
    'printedRangeMmHg.low': range?.low,
    'printedRangeMmHg.high': range?.high,
    calfMmHg,
    thighMmHg,
  };
  const said: Said[] = Object.entries(figures).flatMap(([field, mmHg]) =>
    mmHg === undefined || isInBounds(mmHg)
      ? []
      : [
          {
            field,
            reason: 'pressure-out-of-range',
            message: `A pressure is ${min} to ${max} mmHg.`,
            values: { min, max },
          } as const,
        ],
  );
  if (said.length > 0 || range === undefined) return said;
  if (range.low > range.high) {
    return [
      {
        field: 'printedRangeMmHg.high',
        reason: 'range-upside-down',
        message: 'The second figure of the range is the larger one.',
      },
    ];
  }
  if (ankleMmHg !== (range.low + range.high) / 2) {
    return [
      {
        field: 'ankleMmHg',
        reason: 'range-without-midpoint',
        message: 'The pressure is the middle of the printed range.',
      },
    ];
  }
  return said;
}
