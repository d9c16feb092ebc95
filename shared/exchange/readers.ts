/** The formats that come in. A file is recognised by its content, in this order. */
import { activpalReader } from './activpal/read-activpal.ts';
import { appleHealthReader } from './apple/read-apple-health.ts';
import type { Reader } from './found.ts';
import { recordReader } from './legwork/record-reader.ts';
import { tablesReader } from './legwork/tables-reader.ts';
import type { Hash } from './planned-wanted.ts';
import { rosterReader } from './roster/reader.ts';
import { fitbitReader } from './steps/read-fitbit.ts';
import { samsungReader } from './steps/read-samsung.ts';
import { timesheetReader } from './timesheet/read-timesheet.ts';

/** A whole record is held to its checksum, which needs the host's SHA-256. */
export const readersWith = (sha256: Hash): readonly Reader[] => [
  recordReader(sha256),
  appleHealthReader,
  rosterReader,
  activpalReader,
  fitbitReader,
  samsungReader,
  tablesReader,
  // Any table with dates and times may be one: the last.
  timesheetReader,
];
