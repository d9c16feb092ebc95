/** Lengths as people type them, in cm or inches; stored in cm. */
import { cmPerInch, type LengthUnit } from '#shared/messages/length.ts';

export { formatLength, inUnit, type LengthUnit } from '#shared/messages/length.ts';

/** To 0.01 cm. A tape shows millimetres, and a length typed in inches survives the conversion and back. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** A typed length such as `23.5` or `23,5`, in cm; null if it is not a length. */
export function parseLength(text: string, unit: LengthUnit): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,3}(?:[.,]\d{1,2})?$/.test(trimmed)) return null;
  const value = Number(trimmed.replace(',', '.'));
  return round(unit === 'cm' ? value : value * cmPerInch);
}
