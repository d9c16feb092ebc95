import type { CalendarDate } from '../time/zoned-time.ts';

/** What the retention rule would delete: entries older than the date, backups included. */
export type RetentionPreview = { readonly before: CalendarDate; readonly entries: number };
