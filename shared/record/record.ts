/**
 * The whole record in memory: what the files hold, joined. Readonly everywhere; `change.ts` is the only way on.
 */
import type { CheckIn } from './check-in.ts';
import type { DayOff } from './day-off.ts';
import type { Garment } from './garment.ts';
import type { Person } from './person.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Shift } from './shift.ts';
import type { StrictEntry } from './strict-entry.ts';
import type { Treatment } from './treatment.ts';
import type { Wear } from './wear.ts';

export type LegworkRecord = {
  /** Null until the first start's questions were answered or skipped. */
  readonly person: Person | null;
  readonly settings: Settings;
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
export type DiaryEntries = Omit<LegworkRecord, 'settings' | 'checkIns' | 'treatments' | 'strictEntries'>;

export const emptyRecord: LegworkRecord = {
  person: null,
  settings: defaultSettings,
  garments: [],
  shifts: [],
  daysOff: [],
  wear: [],
  checkIns: [],
  treatments: [],
  strictEntries: [],
};
