/** In German. */
import { calendar } from './calendar.ts';
import { settings } from './settings.ts';
import { stockings } from './stockings.ts';
import { strict } from './strict.ts';
import { strictRecord } from './strict-record.ts';
import { strictStart } from './strict-start.ts';
import { trends } from './trends.ts';
import { why } from './why.ts';

export const later = {
  ...stockings,
  ...trends,
  ...calendar,
  ...settings,
  ...why,
  ...strict,
  ...strictStart,
  ...strictRecord,
} as const;
