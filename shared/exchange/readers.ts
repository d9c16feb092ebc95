/** The formats that come in. A file is recognised by its content, in this order. */
import { activpalReader } from './activpal/read-activpal.ts';
import { appleHealthReader } from './apple/read-apple-health.ts';
import type { Reader } from './found.ts';
import { recordReader } from './legwork/record-reader.ts';
import { tablesReader } from './legwork/tables-reader.ts';
import type { Hash } from './planned-wanted.ts';
import { fitbitReader } from './steps/read-fitbit.ts';
import { samsungReader } from './steps/read-samsung.ts';
import { timesheetReader } from './timesheet/read-timesheet.ts';

const readers: readonly Reader[] = [
  appleHealthReader,
  activpalReader,
  fitbitReader,
  samsungReader,
  tablesReader,
  // Any table with dates and times may be one: the last.
  timesheetReader,
];

/** @param sha256 a whole record is checked against its checksum */
export const readersBy = (sha256: Hash): readonly Reader[] => [recordReader(sha256), ...readers];
