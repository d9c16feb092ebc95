/** The whole record in memory, joined from the files. Readonly everywhere; only `change.ts` makes the next one. */
import type { AskedFirst } from './asked-first.ts';
import type { CheckIn } from './check-in.ts';
import type { DayOff } from './day-off.ts';
import type { Garment } from './garment.ts';
import type { LiveShift } from './live-shift.ts';
import type { Person } from './person.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Shift } from './shift.ts';
import type { StrictEntry } from './strict-entry.ts';
import type { Treatment } from './treatment.ts';
import type { Wear } from './wear.ts';
import type { WeekTemplate } from './week-template.ts';

export type LegworkRecord = {
  /** Null until the user answers or skips the first start's questions. */
  readonly person: Person | null;
  readonly settings: Settings;
  /** Null until the user sets one: the last logged shift serves meanwhile. */
  readonly weekTemplate: WeekTemplate | null;
  /** Null until the user answers the questions before wearing compression. */
  readonly askedFirst: AskedFirst | null;
  /** Null unless the user is logging a shift live. */
  readonly liveShift: LiveShift | null;
  readonly garments: readonly Garment[];
  readonly shifts: readonly Shift[];
  readonly daysOff: readonly DayOff[];
  readonly wear: readonly Wear[];
  readonly checkIns: readonly CheckIn[];
  readonly treatments: readonly Treatment[];
  /** The lines of all treatments' logs. */
  readonly strictEntries: readonly StrictEntry[];
};

/** The part of the record that exposures are derived from. */
export type DiaryEntries = Pick<LegworkRecord, 'person' | 'garments' | 'shifts' | 'daysOff' | 'wear'>;

export const emptyRecord: LegworkRecord = {
  person: null,
  settings: defaultSettings,
  weekTemplate: null,
  askedFirst: null,
  liveShift: null,
  garments: [],
  shifts: [],
  daysOff: [],
  wear: [],
  checkIns: [],
  treatments: [],
  strictEntries: [],
};
