/**
 * The tables of a record (exchange.md §2): which columns each has, and its rows. What a person can read stands in columns
 * of its own; treatments and the lines of their logs go as JSON besides, so that they come in again byte for byte.
 */

import type { LegworkRecord } from '../../record/record.ts';
import type { LogPayload } from '../../record/strict-entry.ts';
import type { ExchangedKind } from '../exchanged-kinds.ts';
import type { ColumnName } from './headers.ts';

/**
 * How a cell is written and read. `text` is guarded against formulas, `flag` is yes or no, `time` is ISO 9557 with two
 * readable columns beside it, and `shown` is for people: nobody reads it back.
 */
export type CellType = 'text' | 'number' | 'flag' | 'date' | 'clock' | 'time' | 'json' | 'shown';

export type Column = {
  readonly name: ColumnName;
  readonly type: CellType;
  /** A text with these headers is this table. */
  readonly isNeeded?: true;
};

export type Value = string | number | boolean | null | undefined;
export type Values = Readonly<Partial<Record<ColumnName, Value>>>;

export type TableSpec = {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly rows: (record: LegworkRecord) => readonly Values[];
};

const column = (type: CellType, ...names: readonly ColumnName[]): readonly Column[] =>
  names.map((name) => ({ name, type }));
const needed = (type: CellType, ...names: readonly ColumnName[]): readonly Column[] =>
  names.map((name) => ({ name, type, isNeeded: true }));

const shifts: TableSpec = {
  file: 'shifts',
  columns: [
    ...needed('text', 'shift_id'),
    ...needed('time', 'start', 'end'),
    ...needed('number', 'standing_minutes', 'walking_minutes', 'longest_stand_minutes'),
    ...column('number', 'segments'),
  ],
  rows: (record) =>
    record.shifts.map(({ id, start, end, segments, ...minutes }) => ({
      ...{ shift_id: id, start, end, segments: segments?.length },
      standing_minutes: minutes.standingMinutes,
      walking_minutes: minutes.walkingMinutes,
      longest_stand_minutes: minutes.longestStandMinutes,
    })),
};

const segments: TableSpec = {
  file: 'segments',
  columns: [...needed('text', 'segment_shift_id', 'posture'), ...needed('time', 'start', 'end')],
  rows: (record) =>
    record.shifts.flatMap(({ id, segments: parts = [] }) =>
      parts.map(({ posture, start, end }) => ({ segment_shift_id: id, posture, start, end })),
    ),
};

const nameOfGarment = (record: LegworkRecord): ((id: string | null) => string | undefined) => {
  const names = new Map(record.garments.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? undefined : names.get(id));
};

const wear: TableSpec = {
  file: 'wear',
  columns: [
    ...needed('text', 'wear_id', 'garment_id', 'legs'),
    ...needed('time', 'on'),
    ...column('time', 'off'),
    ...column('text', 'wear_shift_id'),
    ...column('shown', 'garment_name'),
  ],
  rows: (record) => {
    const nameOf = nameOfGarment(record);
    return record.wear.map(({ id, garmentId, legs, on, off, shiftId }) => ({
      ...{ wear_id: id, garment_id: garmentId, legs, on, off, wear_shift_id: shiftId },
      garment_name: nameOf(garmentId),
    }));
  },
};

const garments: TableSpec = {
  file: 'garments',
  columns: [
    ...needed('text', 'garment_id', 'name'),
    ...needed('number', 'ankle_mmhg'),
    ...column('number', 'printed_low_mmhg', 'printed_high_mmhg'),
    ...column('text', 'printed_standard', 'printed_class'),
    ...column('number', 'calf_mmhg', 'thigh_mmhg'),
    ...column('text', 'length', 'legs'),
    ...column('date', 'first_worn'),
    ...column('number', 'replace_after_months'),
    ...column('date', 'retired_on'),
  ],
  rows: (record) =>
    record.garments.map((garment) => ({
      ...{ garment_id: garment.id, name: garment.name, ankle_mmhg: garment.ankleMmHg },
      printed_low_mmhg: garment.printedRangeMmHg?.low,
      printed_high_mmhg: garment.printedRangeMmHg?.high,
      printed_standard: garment.printedClass?.standard,
      printed_class: garment.printedClass?.name,
      ...{ calf_mmhg: garment.calfMmHg, thigh_mmhg: garment.thighMmHg },
      ...{ length: garment.length, legs: garment.legs, first_worn: garment.firstWorn },
      ...{ replace_after_months: garment.replaceAfterMonths, retired_on: garment.retiredOn },
    })),
};

const namedShifts: TableSpec = {
  file: 'named-shifts',
  columns: [
    ...needed('text', 'named_shift_id', 'name', 'letter'),
    ...needed('clock', 'usual_start', 'usual_end'),
    ...needed('number', 'standing_minutes', 'walking_minutes', 'longest_stand_minutes'),
    ...column('text', 'garment_id'),
    ...column('shown', 'garment_name'),
  ],
  rows: (record) => {
    const nameOf = nameOfGarment(record);
    return record.namedShifts.map((shift) => ({
      ...{ named_shift_id: shift.id, name: shift.name, letter: shift.letter },
      ...{ usual_start: shift.start, usual_end: shift.end, garment_id: shift.garmentId },
      standing_minutes: shift.standingMinutes,
      walking_minutes: shift.walkingMinutes,
      longest_stand_minutes: shift.longestStandMinutes,
      garment_name: nameOf(shift.garmentId),
    }));
  },
};

const nameOfNamedShift = (record: LegworkRecord) => {
  const names = new Map(record.namedShifts.map(({ id, name }) => [id, name]));
  return (id: string | null): string | undefined => (id === null ? undefined : names.get(id));
};

const rota: TableSpec = {
  file: 'rota',
  columns: [
    ...needed('date', 'rota_from'),
    ...needed('number', 'rota_day'),
    ...needed('text', 'rota_shift_id'),
    ...column('number', 'rota_exceptions'),
    ...column('shown', 'name'),
  ],
  rows: (record) => {
    const nameOf = nameOfNamedShift(record);
    return (record.rota?.days ?? []).map((shiftId, index) => ({
      ...{ rota_from: record.rota?.from, rota_day: index + 1, rota_shift_id: shiftId },
      ...{ rota_exceptions: record.rota?.exceptions.length, name: nameOf(shiftId) },
    }));
  },
};

const rotaExceptions: TableSpec = {
  file: 'rota-exceptions',
  columns: [
    ...needed('date', 'exception_date'),
    ...needed('text', 'exception_shift_id'),
    ...column('shown', 'name'),
  ],
  rows: (record) => {
    const nameOf = nameOfNamedShift(record);
    return (record.rota?.exceptions ?? []).map(({ date, shiftId }) => ({
      ...{ exception_date: date, exception_shift_id: shiftId, name: nameOf(shiftId) },
    }));
  },
};

const daysOff: TableSpec = {
  file: 'days-off',
  columns: [...needed('date', 'day_off_date'), ...needed('text', 'reason')],
  rows: (record) => record.daysOff.map(({ date, reason }) => ({ day_off_date: date, reason })),
};

const checkIns: TableSpec = {
  file: 'check-ins',
  columns: [
    ...needed('date', 'check_in_date'),
    ...needed('text', 'when'),
    ...column('number', 'heaviness', 'ache', 'swelling', 'cramp', 'itch'),
    ...column('number', 'left_ankle_cm', 'right_ankle_cm', 'left_calf_cm', 'right_calf_cm'),
    ...column('text', 'note'),
  ],
  rows: (record) =>
    record.checkIns.map(({ date, when, symptoms, girthCm, note }) => ({
      ...{ check_in_date: date, when, ...symptoms },
      left_ankle_cm: girthCm.leftAnkle,
      right_ankle_cm: girthCm.rightAnkle,
      left_calf_cm: girthCm.leftCalf,
      right_calf_cm: girthCm.rightCalf,
      // Nothing noted is an empty cell, as in every other column.
      note: note === '' ? undefined : note,
    })),
};

const person: TableSpec = {
  file: 'person',
  columns: [
    ...needed('flag', 'has_varicose_veins'),
    ...needed('number', 'longest_stand_limit_minutes', 'standing_limit_minutes'),
  ],
  rows: (record) =>
    record.person === null
      ? []
      : [
          {
            has_varicose_veins: record.person.hasVaricoseVeins,
            longest_stand_limit_minutes: record.person.longestStandLimitMinutes,
            standing_limit_minutes: record.person.standingLimitMinutes,
          },
        ],
};

const settings: TableSpec = {
  file: 'settings',
  columns: [
    ...needed('number', 'keep_years', 'lock_after_minutes'),
    ...column('text', 'backup_folder'),
    ...needed('flag', 'remind_at_shift_end', 'remind_replacement'),
    ...column('clock', 'quiet_from', 'quiet_to'),
    ...column('date', 'left_until'),
  ],
  rows: ({ settings: { keepYears, lockAfterMinutes, backupFolder, reminders, leftUntil } }) => [
    {
      ...{ keep_years: keepYears, lock_after_minutes: lockAfterMinutes, backup_folder: backupFolder },
      remind_at_shift_end: reminders.atShiftEnd,
      remind_replacement: reminders.whenReplacementIsDue,
      ...{ quiet_from: reminders.quiet?.from, quiet_to: reminders.quiet?.to, left_until: leftUntil },
    },
  ],
};

const askedFirst: TableSpec = {
  file: 'asked-first',
  columns: [...needed('date', 'asked_on'), ...needed('flag', 'has_any')],
  rows: (record) =>
    record.askedFirst === null ? [] : [{ asked_on: record.askedFirst.on, has_any: record.askedFirst.hasAny }],
};

const liveShift: TableSpec = {
  file: 'live-shift',
  columns: [...needed('time', 'live_start', 'live_at'), ...needed('text', 'posture')],
  rows: (record) =>
    (record.liveShift?.steps ?? []).map(({ at, posture }) => ({
      ...{ live_start: record.liveShift?.start, live_at: at, posture },
    })),
};

const treatments: TableSpec = {
  file: 'treatments',
  columns: [
    ...column('shown', 'treatment_id', 'treated_at', 'plan_start', 'plan_days', 'legs', 'clinic'),
    ...column('shown', 'garment_name'),
    ...needed('json', 'treatment_json'),
  ],
  rows: (record) => {
    const nameOf = nameOfGarment(record);
    return record.treatments.map((treatment) => ({
      ...{ treatment_id: treatment.id, treated_at: treatment.treatedAt, plan_start: treatment.plan.start },
      ...{ plan_days: treatment.plan.days, legs: treatment.legs, clinic: treatment.clinic.name },
      ...{ garment_name: nameOf(treatment.garmentId), treatment_json: JSON.stringify(treatment) },
    }));
  },
};

/** The fields of a payload that say when, in the order in which they are asked. */
const timeFields = ['at', 'date', 'from', 'treatedAt'] as const;
/** Those that say what, in words or figures. */
const wordFields = ['reason', 'text', 'painkiller', 'sign', 'minutes', 'score', 'zone', 'seconds'] as const;

function firstOf(said: LogPayload, names: readonly string[]): string | number | undefined {
  const fields = said as Readonly<Record<string, unknown>>;
  const found = names.map((name) => fields[name]).find((value) => value !== undefined);
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}

const log: TableSpec = {
  file: 'treatment-log',
  columns: [
    ...column('shown', 'log_treatment_id', 'log_number', 'recorded_at', 'said', 'said_at', 'said_text'),
    ...needed('json', 'log_json'),
  ],
  rows: (record) =>
    record.strictEntries.map((line) => ({
      ...{ log_treatment_id: line.treatmentId, log_number: line.number, recorded_at: line.recordedAt },
      ...{ said: line.said.kind, said_at: firstOf(line.said, timeFields) },
      ...{ said_text: firstOf(line.said, wordFields), log_json: JSON.stringify(line) },
    })),
};

const plannedShifts: TableSpec = {
  file: 'planned-shifts',
  columns: [
    ...needed('text', 'planned_shift_id'),
    ...needed('time', 'start', 'end'),
    ...column('text', 'summary'),
  ],
  rows: (record) =>
    record.plannedShifts.map(({ id, start, end, summary }) => ({
      ...{ planned_shift_id: id, start, end, summary: summary === '' ? undefined : summary },
    })),
};

const imports: TableSpec = {
  file: 'imports',
  columns: [
    ...column('shown', 'import_id', 'imported_at', 'file_format', 'file_name'),
    ...needed('json', 'import_json'),
  ],
  rows: (record) =>
    record.imports.map((each) => ({
      ...{ import_id: each.id, imported_at: each.importedAt, file_format: each.format },
      ...{ file_name: each.fileName, import_json: JSON.stringify(each) },
    })),
};

/** The tables of each kind; the first one names its entries. */
export const tablesOfKind = {
  person: [person],
  settings: [settings],
  rota: [rota, rotaExceptions],
  askedFirst: [askedFirst],
  liveShift: [liveShift],
  garment: [garments],
  namedShift: [namedShifts],
  shift: [shifts, segments],
  dayOff: [daysOff],
  wear: [wear],
  checkIn: [checkIns],
  plannedShift: [plannedShifts],
  import: [imports],
  treatment: [treatments],
  strictEntry: [log],
} as const satisfies Record<ExchangedKind, readonly [TableSpec, ...TableSpec[]]>;

export const tableSpecs: readonly TableSpec[] = Object.values(tablesOfKind).flat();
