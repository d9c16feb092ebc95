/** Backups and entries in words. */
import type { Backup } from '#shared/record/backup.ts';
import type { Upsert } from '#shared/record/change.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import type { Translate } from '../messages/use-messages.ts';
import { clockTime, fullDate } from '../ui/dates.ts';

const momentInWords = (zoned: string, t: Translate): string =>
  t('data.moment', { date: fullDate(dateOf(zoned)), time: clockTime(timeOf(zoned)) });

export const backupTime = ({ takenAt }: Backup, t: Translate): string => momentInWords(takenAt, t);

/** An entry in terms that the user knows. */
export function entryInWords(put: Upsert, t: Translate): string {
  switch (put.kind) {
    case 'person':
      return t('data.entry.person');
    case 'settings':
    case 'rota':
    case 'askedFirst':
    case 'liveShift':
      return t(`data.entry.${put.kind}`);
    case 'garment':
    case 'namedShift':
    case 'desk':
      return t(`data.entry.${put.kind}`, { name: put.entry.name });
    case 'dayOff':
      return t('data.entry.dayOff', { date: fullDate(put.entry.date) });
    case 'checkIn':
      return t('data.entry.checkIn', { date: fullDate(put.entry.date), when: put.entry.when });
    case 'treatment':
      return t('data.entry.treatment', { start: momentInWords(put.entry.plan.start, t) });
    case 'strictEntry':
      return t('data.entry.strictEntry', { at: momentInWords(put.entry.recordedAt, t) });
    case 'import':
      return t('data.entry.import', { name: put.entry.fileName, at: momentInWords(put.entry.importedAt, t) });
    case 'plannedShift':
    case 'shift': {
      const { start, end } = put.entry;
      return t(`data.entry.${put.kind}`, { start: momentInWords(start, t), end: clockTime(timeOf(end)) });
    }
    case 'wear': {
      const on = momentInWords(put.entry.on, t);
      const { off } = put.entry;
      return off === undefined
        ? t('data.entry.wearOpen', { on })
        : t('data.entry.wear', { on, off: clockTime(timeOf(off)) });
    }
  }
}
