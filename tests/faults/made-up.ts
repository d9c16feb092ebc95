/**
 * Random changes to a diary that the model never refuses, over three years' files. Each kind of entry has dates of
 * its own, so that none ever overlaps another.
 */
import { type Change, upsert } from '#shared/record/change.ts';
import { dayOffReasons } from '#shared/record/day-off.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { linesFor, type Saying } from '#shared/strict/lines.ts';
import { logOf } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { zonedTimeOf } from '#shared/time/wall-clock.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import type { Random } from './random.ts';

/** Never a summer time, and not the zone of the victims' clock: in a sealed folder it must be nowhere. */
const zoneName = 'Asia/Kathmandu';
const zone = `+05:45[${zoneName}]`;

type Years = readonly [string, ...string[]];
const years: Years = ['2024', '2025', '2026'];

/** A clock that went back a year takes no entry of the year that is then to come. */
function yearsUntil(now: ZonedTime): Years {
  const [first, ...more] = years;
  return [first, ...more.filter((year) => year <= now.slice(0, 4))];
}

/** What every entry has somewhere in its text: none of it may be read in a sealed folder. */
export const tellTales = [
  'Kathmandu',
  'standingMinutes',
  'garmentId',
  'hasVaricoseVeins',
  'Knee-high',
  'made-up-',
  'girthCm',
  'recordedAt',
  'Made-up clinic',
  'privateKey',
] as const;

const two = (value: number): string => String(value).padStart(2, '0');

const shiftOn = (id: string, date: string, standingMinutes: number): Change => ({
  action: 'upsert',
  kind: 'shift',
  entry: {
    id,
    start: `${date}T08:00:00${zone}`,
    end: `${date}T16:00:00${zone}`,
    standingMinutes,
    walkingMinutes: 60,
    longestStandMinutes: 30,
  },
});

const garment = (id: string, ankleMmHg: number): Change => ({
  action: 'upsert',
  kind: 'garment',
  entry: { id, name: `Knee-high ${id}`, ankleMmHg },
});

/** Part of a file's name, which may be read: none of the tell-tales. */
const treatmentId = 'k7f3';

/** What the clock of the host shows when something is said, and the latest time that it has shown. */
export type SaidWhen = Pick<Saying, 'now' | 'lastSeen'>;

/** A treatment that is entered now, as it begins. */
function treatmentOf(enteredAt: ZonedTime): Treatment {
  const start = zonedTimeOf(epochSecondsOf(enteredAt), zoneName);
  return {
    ...{ id: treatmentId, treatedAt: start, enteredAt },
    plan: {
      ...{ start, days: 100, confirmWithinHours: 12 },
      schedule: [{ fromDay: 1, toDay: 100, wear: 'day-and-night' }],
      ...{ allowedOffMinutesPerDay: 30, longestOffMinutes: 30 },
    },
    ...{ legs: 'left', garmentId: null, checkInTimes: ['08:00'], rules: [], sheet: null },
    ...{ visit: null, toAsk: [] },
    clinic: { name: 'Made-up clinic', phone: '+977 1 555', nightPhone: '' },
    emergency: { country: null, number: '102' },
  };
}

export const lineName = (place: number): string => `made-up-line-${place}`;

/** A treatment to begin with, then a line or three of its log at a time, and what main notes of the clock before them. */
export function madeUpStrict(
  random: Random,
  record: LegworkRecord,
  { now, lastSeen = now }: SaidWhen,
): readonly Change[] {
  const [treatment] = record.treatments;
  if (treatment === undefined) return [{ action: 'upsert', kind: 'treatment', entry: treatmentOf(now) }];
  const said = Array.from(
    { length: random.whole(1, 3) },
    (): SpokenPayload => ({
      ...{ kind: 'walk', date: '2026-10-02', minutes: random.whole(0, 60) },
    }),
  );
  let place = record.strictEntries.length;
  const newId = (): string => {
    place += 1;
    return lineName(place);
  };
  return linesFor(logOf(record, treatment), said, { now, lastSeen, newId }).map(
    (entry): Change => ({ action: 'upsert', kind: 'strictEntry', entry }),
  );
}

/** A shift from January to June, of a year. */
export const madeUpShift = (random: Random, year: string = random.pick(years)): Change => {
  const date = `${year}-${two(random.whole(1, 6))}-${two(random.whole(1, 28))}`;
  return shiftOn(`made-up-${date}`, date, random.whole(40, 300));
};

/** A shift of November, always under the same few names: it moves from year to year, that is from file to file. */
function movingShift(random: Random, of: Years): Change {
  const number = random.whole(1, 4);
  return shiftOn(`made-up-moving-${number}`, `${random.pick(of)}-11-${two(number)}`, random.whole(40, 300));
}

function madeUpWear(random: Random, of: Years): Change {
  const date = `${random.pick(of)}-${two(random.whole(1, 6))}-${two(random.whole(1, 28))}`;
  const id = `made-up-wear-${date}`;
  const [on, off] = [`${date}T07:00:00${zone}`, `${date}T${two(random.whole(10, 22))}:00:00${zone}`];
  return { action: 'upsert', kind: 'wear', entry: { id, garmentId: 'made-up-pair', legs: 'both', on, off } };
}

function madeUpCheckIn(random: Random): Change {
  const date = `${random.pick(years)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
  const entry = {
    ...{ date, when: random.pick(['morning', 'afterWork', 'evening'] as const), note: 'made-up-note' },
    ...{ symptoms: { ache: random.whole(0, 10) }, girthCm: { leftCalf: random.whole(30, 40) } },
  };
  return { action: 'upsert', kind: 'checkIn', entry };
}

function madeUpPerson(random: Random): Change {
  const longestStandLimitMinutes = random.whole(30, 90);
  const entry = { hasVaricoseVeins: random.chance(0.5), longestStandLimitMinutes, standingLimitMinutes: 240 };
  return { action: 'upsert', kind: 'person', entry };
}

const namedShift = (random: Random, id: string): Change =>
  upsert('namedShift', {
    ...{ id, name: `made-up-${id}`, letter: id.slice(-1), start: '08:00', end: '16:00' },
    ...{ standingMinutes: random.whole(60, 300), walkingMinutes: 60, longestStandMinutes: 30 },
    garmentId: 'made-up-pair',
  });

function madeUpRota(random: Random): Change {
  const someDay = (): string | null => random.pick(['made-up-shift-1', 'made-up-shift-2', null]);
  const days = Array.from({ length: random.whole(1, 28) }, someDay);
  return upsert('rota', {
    ...{ from: '2026-01-05', days },
    exceptions: [{ date: `2026-03-${two(random.whole(1, 28))}`, shiftId: someDay() }],
  });
}

/** The named shifts that a rota needs, and the rota. */
const plannedShifts = (random: Random): readonly Change[] => [
  namedShift(random, 'made-up-shift-1'),
  namedShift(random, 'made-up-shift-2'),
  madeUpRota(random),
];

const madeUpLedger = '9a0de5c0'.repeat(4);

/** A health desk, then one envelope more each time. */
function madeUpDesk({ desks }: LegworkRecord): Change {
  const held = desks.find(({ id }) => id === madeUpLedger);
  const envelope = {
    issued: '2026-10-02',
    hasHeaviness: false,
    weeks: [{ from: '2026-W38', to: '2026-W39' }],
  };
  return upsert('desk', {
    ...{ id: madeUpLedger, name: 'made-up-desk', signedSheet: '{"made-up-sheet":1}', groups: [] },
    ...{ agreedOn: '2026-10-01', readOn: null, leftKeys: [] },
    key: { publicKey: `${'A'.repeat(43)}=`, privateKey: `${'B'.repeat(43)}=` },
    envelopes: [
      ...(held?.envelopes ?? []),
      { ...envelope, sequence: (held?.envelopes.at(-1)?.sequence ?? 0) + 1 },
    ],
  });
}

function madeUpPut(random: Random, of: Years): Change {
  const kinds = [
    () => madeUpShift(random, random.pick(of)),
    () => madeUpShift(random, random.pick(of)),
    () => movingShift(random, of),
    () => madeUpWear(random, of),
    () => garment(`made-up-pair-${random.whole(1, 5)}`, random.whole(10, 30)),
    () => madeUpPerson(random),
    (): Change => ({
      action: 'upsert',
      kind: 'dayOff',
      entry: {
        date: `${random.pick(of)}-${two(random.whole(7, 9))}-${two(random.whole(1, 28))}`,
        reason: random.pick(dayOffReasons),
      },
    }),
  ] as const;
  return random.pick(kinds)();
}

/** A removal of something that the record holds, or null where it holds nothing of the kind. */
function madeUpRemoval(random: Random, { shifts, wear, daysOff }: LegworkRecord): Change | null {
  const found = [
    ...shifts.map(({ id }): Change => ({ action: 'remove', kind: 'shift', id })),
    ...wear.map(({ id }): Change => ({ action: 'remove', kind: 'wear', id })),
    ...daysOff.map(({ date }): Change => ({ action: 'remove', kind: 'dayOff', id: date })),
  ];
  const [first, ...rest] = found;
  return first === undefined ? null : random.pick([first, ...rest]);
}

const pairOf: Change = garment('made-up-pair', 20);

/** Changes for one save: one entry, or a batch over several years' files. */
export function madeUpChanges(random: Random, record: LegworkRecord, when: SaidWhen): readonly Change[] {
  if (!record.garments.some(({ id }) => id === 'made-up-pair')) return [pairOf];
  if (random.chance(0.2)) {
    const removal = madeUpRemoval(random, record);
    if (removal !== null) return [removal];
  }
  if (random.chance(0.1)) return [madeUpCheckIn(random)];
  if (random.chance(0.1)) return plannedShifts(random);
  if (random.chance(0.1)) return [madeUpDesk(record)];
  if (random.chance(0.2)) return madeUpStrict(random, record, when);
  const of = yearsUntil(when.now);
  if (random.chance(0.5)) return [madeUpPut(random, of)];
  return [...of.map((year) => madeUpShift(random, year)), movingShift(random, of), madeUpPut(random, of)];
}

/** A diary of three years: a pair of stockings, a person, and some of everything else. */
export function madeUpDiary(random: Random, entries: number): readonly Change[] {
  const upserts = Array.from({ length: entries }, () => madeUpPut(random, years));
  return [pairOf, madeUpPerson(random), ...years.map((year) => madeUpShift(random, year)), ...upserts];
}
