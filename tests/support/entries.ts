/** Entries for tests, each whole and right; a test says only what matters to it. */
import type { AgreedDesk } from '#shared/record/agreed-desk.ts';
import { type Change, upsert } from '#shared/record/change.ts';
import type { CheckIn } from '#shared/record/check-in.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { Import } from '#shared/record/import-entry.ts';
import type { Issue } from '#shared/record/issue.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import type { Person } from '#shared/record/person.ts';
import type { PlannedShift } from '#shared/record/planned-shift.ts';
import type { Rota } from '#shared/record/rota.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

export const aShift = (changed: Partial<Shift> = {}): Shift => ({
  id: 's1',
  start: '2026-03-02T08:00:00+01:00[Europe/Berlin]',
  end: '2026-03-02T16:00:00+01:00[Europe/Berlin]',
  standingMinutes: 200,
  walkingMinutes: 100,
  longestStandMinutes: 50,
  ...changed,
});

/** The same hours on another date, winter time. */
export const aShiftOn = (date: CalendarDate, changed: Partial<Shift> = {}): Shift =>
  aShift({
    start: `${date}T08:00:00+01:00[Europe/Berlin]`,
    end: `${date}T16:00:00+01:00[Europe/Berlin]`,
    ...changed,
  });

/** A shift that starts in 2025 and ends in 2026. */
export const newYearsEve = {
  start: '2025-12-31T22:00:00+01:00[Europe/Berlin]',
  end: '2026-01-01T06:00:00+01:00[Europe/Berlin]',
} as const satisfies Partial<Shift>;

export const aGarment = (changed: Partial<Garment> = {}): Garment => ({
  id: 'g1',
  name: 'Knee, black',
  ankleMmHg: 20,
  ...changed,
});

export const aWear = (changed: Partial<Wear> = {}): Wear => ({
  id: 'w1',
  garmentId: 'g1',
  legs: 'both',
  on: '2026-03-02T08:00:00+01:00[Europe/Berlin]',
  off: '2026-03-02T16:00:00+01:00[Europe/Berlin]',
  ...changed,
});

export const upsertShift = (changed: Partial<Shift> = {}) => upsert('shift', aShift(changed));

export const upsertGarment = (changed: Partial<Garment> = {}) => upsert('garment', aGarment(changed));

export const upsertWear = (changed: Partial<Wear> = {}) => upsert('wear', aWear(changed));

export const aCheckIn = (changed: Partial<CheckIn> = {}): CheckIn => ({
  date: '2026-03-02',
  when: 'evening',
  symptoms: { heaviness: 4, ache: 2 },
  girthCm: { leftAnkle: 23.5 },
  note: 'Long day',
  ...changed,
});

export const upsertCheckIn = (changed: Partial<CheckIn> = {}) => upsert('checkIn', aCheckIn(changed));

export const upsertPerson = (changed: Partial<Person> = {}) =>
  upsert('person', {
    hasVaricoseVeins: true,
    longestStandLimitMinutes: 45,
    standingLimitMinutes: 200,
    ...changed,
  });

export const upsertDayOff = (date: CalendarDate) => upsert('dayOff', { date });

export { remove } from '#shared/record/change.ts';

/** A small diary: a stocking, a shift in each of two years, and one day's wear and one day off in 2026. */
export const diaryChanges: readonly Change[] = [
  upsertGarment(),
  upsertShift({ id: 's0', ...newYearsEve }),
  upsertShift(),
  upsertWear(),
  upsertDayOff('2026-03-03'),
];

/** A refusal, as the model might say it. */
export const aIssue: Issue = {
  entryKind: 'shift',
  entryId: 's1',
  field: 'end',
  reason: 'end-not-after-start',
};

export const aNamedShift = (changed: Partial<NamedShift> = {}): NamedShift => ({
  ...{ id: 'early', name: 'Early', letter: 'E', start: '08:00', end: '16:30', garmentId: 'g1' },
  ...{ standingMinutes: 200, walkingMinutes: 120, longestStandMinutes: 45 },
  ...changed,
});

export const aPlannedShift = (changed: Partial<PlannedShift> = {}): PlannedShift => ({
  id: 'planned-1',
  start: '2026-03-05T06:00:00+01:00[Europe/Berlin]',
  end: '2026-03-05T14:12:00+01:00[Europe/Berlin]',
  summary: 'Früh',
  ...changed,
});

export const anImport = (changed: Partial<Import> = {}): Import => ({
  id: 'import-1',
  importedAt: '2026-03-02T18:00:00+01:00[Europe/Berlin]',
  ...{ format: 'roster', fileName: 'roster.ics', sha256: 'a'.repeat(64) },
  added: { 'plannedShift planned-1': '0123456789abcdef' },
  before: {},
  ...changed,
});

/** A desk with an envelope made. Its sheet is not read here. */
export const aDesk = (changed: Partial<AgreedDesk> = {}): AgreedDesk => ({
  ...{ id: '0123456789abcdef0123456789abcdef', name: 'Ärztlicher "Dienst"', signedSheet: '{"format":"…"}' },
  ...{ agreedOn: '2026-03-02', readOn: '2026-03-02' },
  key: { publicKey: `${'A'.repeat(43)}=`, privateKey: `${'B'.repeat(43)}=` },
  leftKeys: [],
  groups: [{ from: '2026-W09', group: { department: 'Küche', pattern: 'days' } }],
  envelopes: [
    {
      ...{ sequence: 2, issued: '2026-03-02', hasHeaviness: false },
      weeks: [{ from: '2026-W09', to: '2026-W09' }],
    },
  ],
  ...changed,
});

/** From Monday 2 March 2026. */
export const aRota = (...days: Rota['days']): Rota => ({ from: '2026-03-02', days, exceptions: [] });
