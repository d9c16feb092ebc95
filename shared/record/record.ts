/** The whole record in memory, joined from the files. Readonly everywhere; only `change.ts` makes the next one. */
import type { AgreedDesk } from './agreed-desk.ts';
import type { AskedFirst } from './asked-first.ts';
import type { CheckIn } from './check-in.ts';
import type { DayOff } from './day-off.ts';
import type { Garment } from './garment.ts';
import type { Import } from './import-entry.ts';
import type { LiveShift } from './live-shift.ts';
import type { NamedShift } from './named-shift.ts';
import type { Person } from './person.ts';
import type { PlannedShift } from './planned-shift.ts';
import type { Rota } from './rota.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Shift } from './shift.ts';
import type { StrictEntry } from './strict-entry.ts';
import type { Treatment } from './treatment.ts';
import type { Wear } from './wear.ts';

export type LegworkRecord = {
  /** Null until the user answers or skips the first start's questions. */
  readonly person: Person | null;
  readonly settings: Settings;
  /** Null until the user sets one: former shifts serve meanwhile. */
  readonly rota: Rota | null;
  /** Null until the user answers the questions before wearing compression. */
  readonly askedFirst: AskedFirst | null;
  /** Null unless the user is logging a shift live. */
  readonly liveShift: LiveShift | null;
  readonly garments: readonly Garment[];
  /** In the user's order: the digits 1 to 9 choose them. */
  readonly namedShifts: readonly NamedShift[];
  readonly shifts: readonly Shift[];
  readonly daysOff: readonly DayOff[];
  readonly wear: readonly Wear[];
  readonly checkIns: readonly CheckIn[];
  /** Shifts that a file announces or reports. Logged ones stay here, so that the same file adds nothing. */
  readonly plannedShifts: readonly PlannedShift[];
  readonly imports: readonly Import[];
  /** Health desks that the user hands figures to, or did. */
  readonly desks: readonly AgreedDesk[];
  readonly treatments: readonly Treatment[];
  /** The lines of all treatments' logs. */
  readonly strictEntries: readonly StrictEntry[];
};

/** The part of the record that exposures are derived from. */
export type DiaryEntries = Pick<LegworkRecord, 'person' | 'garments' | 'shifts' | 'daysOff' | 'wear'>;

export const emptyRecord: LegworkRecord = {
  person: null,
  settings: defaultSettings,
  rota: null,
  askedFirst: null,
  liveShift: null,
  garments: [],
  namedShifts: [],
  shifts: [],
  daysOff: [],
  wear: [],
  checkIns: [],
  plannedShifts: [],
  imports: [],
  desks: [],
  treatments: [],
  strictEntries: [],
};
