/** Parses durations as people write them. */
import { plainText } from '#shared/time/plain-text.ts';

/** A bare number up to this one reads as hours: nobody stands for 8 minutes of a shift and logs it. */
const mostBareHours = 16;

const hours = '(?:h|hrs?|hours?|std|stunden?|heures?|horas?)\\.?';
const minutes = "(?:m|mins?|mn|minutes?|minuten|minutos?|')\\.?";
const fractions: Readonly<Record<string, number>> = { '¼': 15, '½': 30, '¾': 45 };

const sum = (match: RegExpExecArray): number => Number(match[1]) * 60 + Number(match[2] ?? 0);

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => number])[] = [
  // 3:20
  [/^(\d{1,2}):([0-5]?\d)$/, sum],
  // 3 h 20 min, 3h20, 3 h
  [new RegExp(`^(\\d{1,2})\\s?${hours}\\s?(?:([0-5]?\\d)\\s?(?:${minutes})?)?$`), sum],
  // 5.40 and 5,40 are hours and minutes, as in a time; 5.4 and 5.75 are decimals
  [/^(\d{1,2})[.,]([0-5]\d)$/, sum],
  // 3.5 h, 3,5 h, 3.25 h
  [new RegExp(`^(\\d{1,2}[.,]\\d+)\\s?(?:${hours})?$`), (m) => Number((m[1] ?? '').replace(',', '.')) * 60],
  // 8, which is hours, and 200, which is minutes
  [/^(\d{1,4})$/, (m) => Number(m[1]) * (Number(m[1]) <= mostBareHours ? 60 : 1)],
  // 200 min, 8 m
  [new RegExp(`^(\\d{1,4})\\s?${minutes}$`), (m) => Number(m[1])],
];

/** `5 ½ h`, `½`; undefined for a text without such a sign. */
function fractionOf(text: string): number | undefined {
  const match = /^\s*(\d{1,2})?\s*([¼½¾])\s*h?\s*$/i.exec(text);
  return match === null ? undefined : Number(match[1] ?? 0) * 60 + (fractions[match[2] ?? ''] ?? 0);
}

/** Whether a text is a bare number that reads as hours, and reads as minutes with an `m` behind it. */
export const isBareHours = (text: string): boolean =>
  /^\d{1,2}$/.test(plainText(text)) &&
  Number(plainText(text)) <= mostBareHours &&
  Number(plainText(text)) > 0;

/**
 * Minutes of a text such as `3:20`, `3.5 h`, `3 h 20 min`, `8` (hours, up to 16) or `200` (minutes), to the nearest
 * minute; null if none. Two decimals below 60 without a unit are minutes: `5.40` is 5 h 40 min.
 */
export function parseDuration(text: string): number | null {
  const plain = plainText(text);
  const fraction = fractionOf(text);
  if (fraction !== undefined) return fraction;
  for (const [pattern, minutesOf] of patterns) {
    const match = pattern.exec(plain);
    if (match !== null) return Math.round(minutesOf(match));
  }
  return null;
}
