/** Dates and times in the reader's locale: as the app writes them, and as people type them. */
import { writtenAs } from '#shared/messages/dates.ts';
import { readDate } from '#shared/time/read-date.ts';

export * from '#shared/messages/dates.ts';

/** No entry has a date before this one (model.md §2). */
export const earliestDate = '1900-01-01';

/** The date that a text means in the reader's locale, by `readDate`; null if it means none. */
export const dateTyped = (text: string, today: string, latest: string): string | null =>
  readDate(text, { locale: writtenAs(), today, latest });
