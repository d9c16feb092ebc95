/** In French. */
import { calendar } from './calendar.ts';
import { settings } from './settings.ts';
import { stockings } from './stockings.ts';
import { strictRecord } from './strict-record.ts';
import { strictStart } from './strict-start.ts';
import { trends } from './trends.ts';

export const later = {
  ...stockings,
  ...trends,
  ...calendar,
  ...settings,
  ...strictStart,
  ...strictRecord,
} as const;
