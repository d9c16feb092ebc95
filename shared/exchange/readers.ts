/** The formats that come in. A file is recognised by its content, in this order. */
import { activpalReader } from './activpal/read-activpal.ts';
import { appleHealthReader } from './apple/read-apple-health.ts';
import type { Reader } from './found.ts';
import { fitbitReader } from './steps/read-fitbit.ts';
import { samsungReader } from './steps/read-samsung.ts';
import { timesheetReader } from './timesheet/read-timesheet.ts';

export const readers: readonly Reader[] = [
  appleHealthReader,
  activpalReader,
  fitbitReader,
  samsungReader,
  // Any table with dates and times may be one: the last.
  timesheetReader,
];
