/** Copies and entries in words. */
import type { Copy } from '#shared/api/services.ts';
import type { PutChange } from '#shared/record/change.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import type { Say } from '../words/use-words.ts';
import { clockTime, fullDate } from './dates.ts';

const momentInWords = (zoned: string, say: Say): string =>
  say('data.moment', { date: fullDate(dateOf(zoned)), time: clockTime(timeOf(zoned)) });

export const copyTime = ({ takenAt }: Copy, say: Say): string => momentInWords(takenAt, say);

/** An entry by what a person knows of it. */
export function entryInWords(put: PutChange, say: Say): string {
  switch (put.kind) {
    case 'person':
      return say('data.entry.person');
    case 'settings':
      return say('data.entry.settings');
    case 'garment':
      return say('data.entry.garment', { name: put.entry.name });
    case 'dayOff':
      return say('data.entry.dayOff', { date: fullDate(put.entry.date) });
    case 'checkIn':
      return say('data.entry.checkIn', { date: fullDate(put.entry.date), when: put.entry.when });
    case 'treatment':
      return say('data.entry.treatment', { start: momentInWords(put.entry.plan.start, say) });
    case 'strictEntry':
      return say('data.entry.strictEntry', { at: momentInWords(put.entry.recordedAt, say) });
    case 'shift': {
      const { start, end } = put.entry;
      return say('data.entry.shift', { start: momentInWords(start, say), end: clockTime(timeOf(end)) });
    }
    case 'wear': {
      const on = momentInWords(put.entry.on, say);
      const { off } = put.entry;
      return off === undefined
        ? say('data.entry.wearOpen', { on })
        : say('data.entry.wear', { on, off: clockTime(timeOf(off)) });
    }
  }
}
