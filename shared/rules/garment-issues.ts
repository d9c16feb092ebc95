/** Validates a stocking: its pressures are 0 to 60 mmHg (model.md §2). */
import { ankleMmHgBounds, type Garment } from '../record/garment.ts';
import type { FieldIssue } from './issue-parts.ts';

const { min, max } = ankleMmHgBounds;
const isInBounds = (mmHg: number): boolean => mmHg >= min && mmHg <= max;

/** The issues of a stocking, in the order of its fields. */
export function garmentIssues({
  ankleMmHg,
  calfMmHg,
  thighMmHg,
  printedRangeMmHg: range,
}: Garment): readonly FieldIssue[] {
  const figures = {
    ankleMmHg,
    'printedRangeMmHg.low': range?.low,
    'printedRangeMmHg.high': range?.high,
    calfMmHg,
    thighMmHg,
  };
  const issues: readonly FieldIssue[] = Object.entries(figures).flatMap(([field, mmHg]) =>
    mmHg === undefined || isInBounds(mmHg)
      ? []
      : [
          {
            field,
            reason: 'pressure-out-of-range',
            values: { min, max },
          } as const,
        ],
  );
  if (issues.length > 0 || range === undefined) return issues;
  if (range.low > range.high) {
    return [
      {
        field: 'printedRangeMmHg.high',
        reason: 'range-upside-down',
      },
    ];
  }
  if (ankleMmHg !== (range.low + range.high) / 2) {
    return [
      {
        field: 'ankleMmHg',
        reason: 'range-without-midpoint',
      },
    ];
  }
  return issues;
}
