/**
 * The demo's made-up diary: half a year of a nurse on a rota of fourteen days, with nights, a double shift, a vacation
 * and check-ins. Nothing in it is random: the demo looks the same each time.
 */
import type { HostMessageId } from '#shared/messages/en/host.ts';
import { type Change, upsert } from '#shared/record/change.ts';
import type { CheckIn } from '#shared/record/check-in.ts';
import type { DayOff } from '#shared/record/day-off.ts';
import type { Garment } from '#shared/record/garment.ts';
import type { NamedShift } from '#shared/record/named-shift.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { timesOn } from '#shared/record/work-day.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { addDays, addMonths, zonedTimeOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate, ZonedTime } from '#shared/time/zoned-time.ts';

/** Thirteen rounds of the rota. The diary begins this many days before today. */
const dayCount = 182;

type ShiftId = 'early' | 'late' | 'night';
const times = {
  early: { start: '06:00', end: '14:15' },
  late: { start: '13:45', end: '22:00' },
  night: { start: '21:45', end: '06:15' },
} as const satisfies Readonly<Record<ShiftId, Pick<NamedShift, 'start' | 'end'>>>;

const free = null;
/** The last of the three nights is yesterday's. */
const pattern: readonly (ShiftId | null)[] = [
  ...[free, free, 'early', 'early', 'early', 'late', 'late'],
  ...[free, free, 'early', 'late', 'night', 'night', 'night'],
] as const;

/** Days of the diary, from 0. */
const vacation = { from: 98, to: 111 };
const ill = [44, 45];
const trainingDay = 72;
/** Nobody answered for these. */
const forgottenDays = [31, 137, 175];
/** The user took a late shift for an early one. */
const swappedDay = 86;
/** An early shift, and at once a late one. */
const doubleDay = 150;
/** Stockings were worn now and then before this day, and on most shifts since. */
const stockingsFrom = 112;

/** Used in turn: minutes of standing, of the longest stand, and of walking. Some exceed one limit, few both. */
const spent = [
  [235, 50, 120],
  [215, 75, 110],
  [265, 55, 90],
  [180, 40, 150],
  [290, 80, 70],
  [225, 45, 130],
  [200, 35, 140],
  [250, 60, 100],
  [170, 30, 160],
] as const;

/** 0 to `below` − 1, evenly mixed over the days: a different sequence for each `salt`. */
const mixed = (day: number, salt: number, below: number): number => {
  const product = Math.imul(day + 17 * salt, 2654435761) >>> 0;
  return Math.floor((product / 2 ** 32) * below);
};

const score = (value: number): number => Math.max(0, Math.min(10, Math.round(value)));

/** The moment `minutes` later, or earlier for a negative number. */
const minutesLater = (at: ZonedTime, minutes: number, zone: string): ZonedTime =>
  zonedTimeOf(epochSecondsOf(at) + minutes * 60, zone);

/** The texts of names and notes, in the user's language. */
export type SampleWords = (id: Extract<HostMessageId, `demo.${string}`>) => string;

type Diary = { readonly today: CalendarDate; readonly zone: string; readonly t: SampleWords };

const dateOfDay = (day: number, { today }: Diary): CalendarDate => addDays(today, day - dayCount);

const shiftTimes = (day: number, kind: ShiftId, diary: Diary) =>
  timesOn(times[kind], dateOfDay(day, diary), diary.zone);

const isWorn = (day: number): boolean => (day < stockingsFrom ? day % 5 === 1 : mixed(day, 1, 10) > 1);

/** Stockings go on before the shift. They come off after it, or at times in the middle of it. */
function wearOf(day: number, { start, end }: { start: ZonedTime; end: ZonedTime }, diary: Diary): Change {
  const isHalf = mixed(day, 2, 8) === 0;
  return upsert('wear', {
    ...{ id: `demo-wear-${day}`, garmentId: 'demo-knee', legs: 'both', shiftId: `demo-${day}` },
    on: minutesLater(start, -20 - mixed(day, 3, 30), diary.zone),
    off: isHalf
      ? minutesLater(start, 240, diary.zone)
      : minutesLater(end, 10 + mixed(day, 4, 40), diary.zone),
  });
}

/** Heaviness follows the load closely, ache loosely, swelling a little. Cramp does not follow it. */
function symptomsOf(day: number, standingMinutes: number, isCovered: boolean): CheckIn['symptoms'] {
  const heavy = (standingMinutes - 120) / 25 - (isCovered ? 1.5 : 0);
  return {
    heaviness: score(heavy + mixed(day, 5, 3) - 1),
    ache: score(heavy / 2 + mixed(day, 6, 5) - 1),
    swelling: score(heavy / 2 + mixed(day, 7, 7) - 2),
    cramp: mixed(day, 8, 4),
  };
}

const notes: ReadonlyMap<number, 'demo.note-busy' | 'demo.note-hot' | 'demo.note-double'> = new Map([
  [24, 'demo.note-busy'],
  [120, 'demo.note-hot'],
  [doubleDay, 'demo.note-double'],
]);

function checkInsOf(
  day: number,
  standingMinutes: number,
  isCovered: boolean,
  diary: Diary,
): readonly Change[] {
  const date = dateOfDay(day, diary);
  const symptoms = symptomsOf(day, standingMinutes, isCovered);
  const note = notes.get(day);
  const { heaviness = 0 } = symptoms;
  const girthCm =
    day % 7 === 3
      ? { leftAnkle: 22.5 + heaviness / 20, rightAnkle: 22.3 + heaviness / 25, leftCalf: 36.4 }
      : {};
  const afterWork = { date, when: 'afterWork', symptoms, girthCm, note: note ? diary.t(note) : '' } as const;
  const morning = { heaviness: score(heaviness / 3 - 0.5) };
  return [
    ...(day % 4 === 3 && note === undefined ? [] : [upsert('checkIn', afterWork)]),
    ...(day % 3 === 0
      ? [upsert('checkIn', { date, when: 'morning', symptoms: morning, girthCm: {}, note: '' })]
      : []),
  ];
}

function workDay(day: number, kind: ShiftId, diary: Diary): readonly Change[] {
  const { start, end } = shiftTimes(day, kind, diary);
  const [standing, longestStandMinutes, walkingMinutes] = spent[mixed(day, 9, spent.length)] ?? spent[0];
  // The ward got two high stools in the last two months.
  const standingMinutes = standing - (day > 120 ? 25 : 0);
  const shift = { id: `demo-${day}`, start, end, standingMinutes, walkingMinutes, longestStandMinutes };
  const isCovered = isWorn(day);
  return [
    upsert('shift', shift),
    ...(isCovered ? [wearOf(day, shift, diary)] : []),
    ...checkInsOf(day, standingMinutes, isCovered, diary),
  ];
}

/** The late shift that followed an early one at once. */
const secondShift = (diary: Diary): Change =>
  upsert('shift', {
    ...{ id: 'demo-double', ...shiftTimes(doubleDay, 'late', diary) },
    start: shiftTimes(doubleDay, 'early', diary).end,
    ...{ standingMinutes: 190, walkingMinutes: 100, longestStandMinutes: 70 },
  });

const reasonOf = (day: number): DayOff['reason'] => {
  if (day >= vacation.from && day <= vacation.to) return 'vacation';
  if (ill.includes(day)) return 'ill';
  return day === trainingDay ? 'training' : undefined;
};

const dayOff = (date: CalendarDate, reason: DayOff['reason']): Change =>
  upsert('dayOff', { date, ...(reason !== undefined && { reason }) });

const plannedOn = (day: number): ShiftId | null =>
  day === swappedDay ? 'late' : (pattern[day % pattern.length] ?? null);

function changesOfDay(day: number, diary: Diary): readonly Change[] {
  const reason = reasonOf(day);
  const kind = day === doubleDay ? 'early' : plannedOn(day);
  if (forgottenDays.includes(day)) return [];
  if (kind === null || reason !== undefined) return [dayOff(dateOfDay(day, diary), reason)];
  return [...workDay(day, kind, diary), ...(day === doubleDay ? [secondShift(diary)] : [])];
}

function garments({ today, t }: Diary): readonly Change[] {
  const knee: Garment = {
    ...{ id: 'demo-knee', name: t('demo.stocking'), ankleMmHg: 19.5, length: 'calf' },
    printedRangeMmHg: { low: 18, high: 21 },
    printedClass: { standard: 'RAL', name: 'I' },
    // Its six months are over since the day before yesterday.
    ...{ firstWorn: addDays(addMonths(today, -6), -2), replaceAfterMonths: 6 },
  };
  return [
    upsert('garment', knee),
    upsert('garment', {
      ...{ id: 'demo-old', name: t('demo.oldStocking'), ankleMmHg: 15 },
      ...{ firstWorn: addDays(today, -700), replaceAfterMonths: 6, retiredOn: addDays(today, -dayCount) },
    }),
  ];
}

function namedShifts({ t }: Diary): readonly Change[] {
  const ids = ['early', 'late', 'night'] as const;
  return ids.map((id) =>
    upsert('namedShift', {
      ...{ id: `demo-${id}`, name: t(`demo.${id}`), letter: t(`demo.${id}-letter`), ...times[id] },
      ...{ standingMinutes: 220, walkingMinutes: 120, longestStandMinutes: 50, garmentId: 'demo-knee' },
    }),
  );
}

const rota = (diary: Diary): Change =>
  upsert('rota', {
    from: dateOfDay(0, diary),
    days: pattern.map((id) => id && `demo-${id}`),
    exceptions: [{ date: dateOfDay(swappedDay, diary), shiftId: 'demo-late' }],
  });

/** A week off that is still to come. */
const vacationAhead = ({ today }: Diary): readonly Change[] =>
  Array.from({ length: 7 }, (_, day) => dayOff(addDays(today, 21 + day), 'vacation'));

/**
 * The changes that fill an empty record with the diary. It ends the day before yesterday: yesterday's night waits to be
 * logged.
 */
export function sampleDiary(today: CalendarDate, zone: string, t: SampleWords): readonly Change[] {
  const diary: Diary = { today, zone, t };
  const days = Array.from({ length: dayCount - 1 }, (_, day) => day);
  return [
    upsert('person', defaultPerson),
    ...garments(diary),
    ...namedShifts(diary),
    rota(diary),
    ...days.flatMap((day) => changesOfDay(day, diary)),
    ...vacationAhead(diary),
  ];
}
