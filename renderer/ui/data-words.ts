/** Copies and entries in words. */
import type { Copy, EntryCounts } from '#shared/api/services.ts';
import type { PutChange } from '#shared/record/change.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { clockTime, formatNumber, fullDate } from './dates.ts';

export const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, 0)} ${count === 1 ? one : many}`;

export const countsInWords = ({ shifts, wear, daysOff, garments, checkIns }: EntryCounts): string =>
  [
    counted(shifts, 'shift', 'shifts'),
    counted(wear, 'time worn', 'times worn'),
    counted(daysOff, 'day off', 'days off'),
    counted(garments, 'stocking', 'stockings'),
    ...(checkIns === 0 ? [] : [counted(checkIns, 'check-in', 'check-ins')]),
  ].join(', ');

export const entriesInWords = (count: number): string => counted(count, 'entry', 'entries');

const momentInWords = (zoned: string): string => `${fullDate(dateOf(zoned))}, ${clockTime(timeOf(zoned))}`;

export const copyTime = ({ takenAt }: Copy): string => momentInWords(takenAt);

/** An entry by what a person knows of it. */
export function entryInWords(put: PutChange): string {
  switch (put.kind) {
    case 'person':
      return 'Your answers and limits';
    case 'settings':
      return 'Settings';
    case 'garment':
      return `Stocking: ${put.entry.name}`;
    case 'dayOff':
      return `Day off, ${fullDate(put.entry.date)}`;
    case 'checkIn':
      return `Check-in, ${fullDate(put.entry.date)}, ${put.entry.when}`;
    case 'shift': {
      const { start, end } = put.entry;
      return `Shift, ${momentInWords(start)} to ${clockTime(timeOf(end))}`;
    }
    case 'wear': {
      const { on, off } = put.entry;
      return `Stockings worn, ${momentInWords(on)}${off === undefined ? '' : ` to ${clockTime(timeOf(off))}`}`;
    }
  }
}
