/** Lengths in the reader's unit; they are stored in cm. */
import { formatNumber } from './dates.ts';

export type LengthUnit = 'cm' | 'inch';

export const cmPerInch = 2.54;

/** In the reader's unit. */
export const inUnit = (cm: number, unit: LengthUnit): number => (unit === 'cm' ? cm : cm / cmPerInch);

/** With one decimal, without the unit. */
export const formatLength = (cm: number, unit: LengthUnit): string => formatNumber(inUnit(cm, unit), 1);
