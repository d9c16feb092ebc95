/**
 * Reads a time of day as people write it in English, German, French and Spanish. Without am or pm, the hour counts from
 * 0 to 23: `1:30` is half past one at night.
 */
import { plainText } from './plain-text.ts';

const hourWord = '(?:uhr|h|hrs?|heures?|horas?)';
/** `am`, `p.m.`, `p. m.`, `a` */
const half = /\s?([ap])(?:\.?\s?m\.?)?$/;

const shapes: readonly RegExp[] = [
  // 8:30, 8.30, 8,30, 8 30, and with the seconds of a pasted time
  /^(\d{1,2})\s?[:.,∶ ]\s?(\d{2})(?::\d{2})?(?:\s?uhr|\s?h)?$/,
  // 8h30, 8 h 30 min, 8 Uhr 30, 8 Uhr, 8
  new RegExp(`^(\\d{1,2})(?:\\s?${hourWord}(?:\\s?(\\d{2})(?:\\s?min)?)?)?$`),
  // 830, 0830
  /^(\d{1,2})(\d{2})$/,
];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The hour from 0 to 24 of an hour in the first or second half of the day; null if there is no such hour. */
function hourOfHalf(hour: number, isAfternoon: boolean): number | null {
  if (hour > 12) return null;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/**
 * The time of a text such as `8:30`, `0830`, `8h30`, `8 Uhr` or `8:30 pm`, as `HH:MM`; null if it is none. `24:00` is
 * the midnight at `00:00`.
 */
export function readTime(text: string): string | null {
  const plain = plainText(text);
  const marker = half.exec(plain);
  const figures = marker === null ? plain : plain.slice(0, marker.index);
  const match = shapes.map((shape) => shape.exec(figures)).find((found) => found !== null);
  if (match === undefined || match === null) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  const hour = marker === null ? hours : hourOfHalf(hours, marker[1] === 'p');
  if (hour === null || minutes > 59 || hour * 60 + minutes > 24 * 60) return null;
  return `${twoDigits(hour % 24)}:${twoDigits(minutes)}`;
}
