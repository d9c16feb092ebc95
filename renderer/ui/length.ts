/** Lengths as they are typed and shown: cm, or inch; stored in cm. */
import { formatNumber } from './dates.ts';

export type LengthUnit = 'cm' | 'inch';

const cmPerInch = 2.54;
/** A tape is read to a millimetre; this keeps what was typed through inch and back. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** A typed length such as `23.5` or `23,5` in cm; null where it is none. */
export function parseLength(text: string, unit: LengthUnit): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(trimmed)) return null;
  const value = Number(trimmed.replace(',', '.'));
  return round(unit === 'cm' ? value : value * cmPerInch);
}

/** In the reader's unit. */
export const inUnit = (cm: number, unit: LengthUnit): number => (unit === 'cm' ? cm : cm / cmPerInch);

/** With one decimal, without the unit. */
export const formatLength = (cm: number, unit: LengthUnit): string => formatNumber(inUnit(cm, unit), 1);
