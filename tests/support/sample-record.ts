/** Records of any length for benchmarks and long-run tests: made up, but whole, valid and the same for one seed. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { journalNameOf, profileName, strictNameOf } from '#main/record/layout.ts';
import { partitionOfFile, textOfPartition } from '#main/record/partition.ts';
import type { Garment } from '#shared/record/garment.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { type ProfileFile, storedVersion } from '#shared/record/stored-files.ts';
import type { Wear } from '#shared/record/wear.ts';
import { addDays, zonedTimeAt } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';

export type SampleSpan = {
  readonly seed: number;
  /** First and last date with a shift. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};

export const sampleZone = 'Europe/Berlin';

const garment: Garment = {
  id: 'sample-garment',
  name: 'Knee, black',
  ankleMmHg: 20.5,
  printedRangeMmHg: { low: 18, high: 23 },
};

/** Whole numbers from `low` to `high`, both included, in an order that the seed fixes (mulberry32). */
function wholeNumbers(seed: number): (low: number, high: number) => number {
  let state = seed | 0;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return low + Math.floor(fraction * (high - low + 1));
  };
}

const timeAt = (date: CalendarDate, minuteOfDay: number): string => {
  const hour = String(Math.floor(minuteOfDay / 60)).padStart(2, '0');
  return zonedTimeAt(date, `${hour}:${String(minuteOfDay % 60).padStart(2, '0')}`, sampleZone);
};

/** A day shift, between 06:00 and 18:00, and stockings worn from before it until after it. */
function sampleDay(
  date: CalendarDate,
  number: (low: number, high: number) => number,
): { readonly shift: Shift; readonly wear: Wear } {
  const start = number(360, 540);
  const end = start + number(360, 540);
  const longestStandMinutes = number(10, 90);
  return {
    shift: {
      id: `shift-${date}`,
      start: timeAt(date, start),
      end: timeAt(date, end),
      standingMinutes: longestStandMinutes + number(30, 130),
      walkingMinutes: number(20, 130),
      longestStandMinutes,
    },
    wear: {
      id: `wear-${date}`,
      garmentId: garment.id,
      legs: 'both',
      on: timeAt(date, start - number(5, 60)),
      off: timeAt(date, end + number(5, 180)),
    },
  };
}

/** One shift and one wear for every date of the span but 29 February: 365 a year, 7,300 in twenty years. */
export function sampleRecord({ seed, from, to }: SampleSpan): LegworkRecord {
  const number = wholeNumbers(seed);
  const days: ReturnType<typeof sampleDay>[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (!date.endsWith('-02-29')) days.push(sampleDay(date, number));
  }
  return {
    ...emptyRecord,
    person: defaultPerson,
    garments: [garment],
    shifts: days.map(({ shift }) => shift),
    daysOff: [],
    wear: days.map(({ wear }) => wear),
  };
}

/** Writes a record into an empty folder, in the files in which the app would have left it. */
export async function writeRecord(folder: string, record: LegworkRecord): Promise<void> {
  const { person, settings, garments } = record;
  const head = { version: storedVersion, revision: 1, deletedCount: 0, revisions: {} } as const;
  const journals = Map.groupBy(
    [
      ...record.shifts.map((entry) => ({ kind: 'shifts', entry, dated: entry.start }) as const),
      ...record.wear.map((entry) => ({ kind: 'wear', entry, dated: entry.on }) as const),
      ...record.daysOff.map((entry) => ({ kind: 'daysOff', entry, dated: entry.date }) as const),
      ...record.checkIns.map((entry) => ({ kind: 'checkIns', entry, dated: entry.date }) as const),
      ...record.plannedShifts.map((entry) => ({ kind: 'plannedShifts', entry, dated: entry.start }) as const),
      ...record.imports.map((entry) => ({ kind: 'imports', entry, dated: entry.importedAt }) as const),
    ],
    ({ dated }) => journalNameOf(dated),
  );
  const profile: ProfileFile = {
    format: 'legwork-profile',
    ...head,
    person,
    settings,
    rota: record.rota,
    askedFirst: record.askedFirst,
    liveShift: record.liveShift,
    garments: [...garments],
    namedShifts: [...record.namedShifts],
    desks: [...record.desks],
  };
  const partitions = [
    partitionOfFile(profileName, profile),
    ...[...journals].map(([name, entries]) =>
      partitionOfFile(name, {
        format: 'legwork-journal',
        ...head,
        year: Number(name.slice(-4)),
        shifts: entries.flatMap((each) => (each.kind === 'shifts' ? each.entry : [])),
        wear: entries.flatMap((each) => (each.kind === 'wear' ? each.entry : [])),
        daysOff: entries.flatMap((each) => (each.kind === 'daysOff' ? each.entry : [])),
        checkIns: entries.flatMap((each) => (each.kind === 'checkIns' ? each.entry : [])),
        plannedShifts: entries.flatMap((each) => (each.kind === 'plannedShifts' ? each.entry : [])),
        imports: entries.flatMap((each) => (each.kind === 'imports' ? each.entry : [])),
      }),
    ),
    ...record.treatments.map((treatment) =>
      partitionOfFile(strictNameOf(treatment.id), {
        format: 'legwork-strict',
        ...head,
        treatment,
        log: record.strictEntries.filter(({ treatmentId }) => treatmentId === treatment.id),
      }),
    ),
  ];
  const revisions = Object.fromEntries(partitions.map(({ name }, index) => [name, index + 1]));
  for (const [index, partition] of partitions.entries()) {
    const text = textOfPartition(partition, index + 1, revisions);
    await writeFile(path.join(folder, `${partition.name}.json`), text, { mode: 0o600 });
  }
}
