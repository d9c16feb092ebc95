/**
 * The classes that are printed on boxes, each with its pressure at the ankle. A class means nothing without its
 * standard: class 2 is 23–32 mmHg (RAL), 18–24 (UK) or 15–20 (FR).
 */
import type { GarmentStandard } from '../record/garment.ts';
import type { EvidenceId } from './sources.ts';

export type GarmentClass = {
  readonly name: string;
  /** mmHg at the ankle; null if the class has no upper limit and the box gives the figure. */
  readonly rangeMmHg: { readonly low: number; readonly high: number } | null;
};

export type Standard = { readonly source: EvidenceId; readonly classes: readonly GarmentClass[] };

const between = (name: string, low: number, high: number): GarmentClass => ({
  name,
  rangeMmHg: { low, high },
});
const open = (name: string): GarmentClass => ({ name, rangeMmHg: null });

export const garmentClasses: Readonly<Record<GarmentStandard, Standard>> = {
  RAL: {
    source: 'E5.01',
    classes: [between('I', 18, 21), between('II', 23, 32), between('III', 34, 46), open('IV')],
  },
  UK: { source: 'E5.02', classes: [between('1', 14, 17), between('2', 18, 24), between('3', 25, 35)] },
  FR: {
    source: 'E5.04',
    classes: [between('1', 10, 15), between('2', 15.1, 20), between('3', 20.1, 36), open('4')],
  },
  US: {
    source: 'E5.05',
    classes: [between('15–20', 15, 20), between('20–30', 20, 30), between('30–40', 30, 40)],
  },
};
