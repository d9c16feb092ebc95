/** The rows of tables, joined to entries of the record: a shift with its segments, a rota with its exceptions. */
import type { ExchangedKind } from '../exchanged-kinds.ts';
import type { SkipReason, Where } from '../found.ts';
import type { ColumnName } from './headers.ts';
import { type TableSpec, tablesOfKind } from './tables.ts';

/** A row with the values of its columns: what is not of its column's type stands there as it was read. */
export type ReadRow = {
  readonly values: Readonly<Partial<Record<ColumnName, unknown>>>;
  readonly where: Where;
  readonly text: () => string;
};

/** The rows of each table that came. */
export type ReadTables = ReadonlyMap<TableSpec, readonly ReadRow[]>;

export type RowEntry = Pick<ReadRow, 'where' | 'text'> & {
  /** Undefined where a part of it did not come: an entry without that part would say something else. */
  readonly entry: unknown;
  /** Why it is left out whatever it is. */
  readonly reason?: SkipReason;
};

type Fields = Readonly<Record<string, unknown>>;

/** Without the fields that are undefined. */
const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const orAbsent = (fields: Fields): Fields | undefined =>
  Object.values(fields).every((value) => value === undefined) ? undefined : fields;

type Values = ReadRow['values'];

const eachRow =
  (spec: TableSpec, entryOf: (values: Values) => unknown) =>
  (tables: ReadTables): readonly RowEntry[] =>
    (tables.get(spec) ?? []).map(({ values, ...row }) => ({ ...row, entry: entryOf(values) }));

const minutes = (values: Values): Fields => ({
  standingMinutes: values.standing_minutes,
  walkingMinutes: values.walking_minutes,
  longestStandMinutes: values.longest_stand_minutes,
});

const [shifts, segments] = tablesOfKind.shift;

/** Rows of a table that belong to an entry which did not come. */
const leftAlone = (rows: readonly ReadRow[]): readonly RowEntry[] =>
  rows.map(({ where, text }) => ({ where, text, entry: undefined, reason: 'no-shift' }));

function shiftEntries(tables: ReadTables): readonly RowEntry[] {
  const parts = new Map<unknown, Fields[]>();
  for (const { values } of tables.get(segments) ?? []) {
    const own = parts.get(values.segment_shift_id) ?? [];
    own.push({ posture: values.posture, start: values.start, end: values.end });
    parts.set(values.segment_shift_id, own);
  }
  const known = new Set((tables.get(shifts) ?? []).map(({ values }) => values.shift_id));
  const alone = (tables.get(segments) ?? []).filter(({ values }) => !known.has(values.segment_shift_id));
  const joined = eachRow(shifts, (values) => {
    const own = parts.get(values.shift_id) ?? [];
    const hasNone = values.segments === undefined && own.length === 0;
    if (own.length === 0 && !hasNone && values.segments !== 0) return undefined;
    const { shift_id: id, start, end } = values;
    return present({ id, start, end, ...minutes(values), segments: hasNone ? undefined : own });
  })(tables);
  return [...joined, ...leftAlone(alone)];
}

const [rota, rotaExceptions] = tablesOfKind.rota;

/** One entry of all rows, in the order of their days, whatever a person sorted them by. */
function rotaEntries(tables: ReadTables): readonly RowEntry[] {
  const rows = (tables.get(rota) ?? []).toSorted(
    ({ values: one }, { values: other }) => Number(one.rota_day) - Number(other.rota_day),
  );
  const [first] = rows;
  if (first === undefined) return leftAlone(tables.get(rotaExceptions) ?? []);
  const exceptions = (tables.get(rotaExceptions) ?? []).map(({ values }) => ({
    date: values.exception_date,
    shiftId: values.exception_shift_id ?? null,
  }));
  const lacksExceptions = Number(first.values.rota_exceptions ?? 0) > 0 && exceptions.length === 0;
  const areInTurn = rows.every(
    ({ values }, index) => values.rota_day === index + 1 && values.rota_from === first.values.rota_from,
  );
  const days = rows.map(({ values }) => values.rota_shift_id ?? null);
  const entry = { from: first.values.rota_from, days, exceptions };
  return [{ where: first.where, text: first.text, entry: lacksExceptions || !areInTurn ? undefined : entry }];
}

const [liveShift] = tablesOfKind.liveShift;

function liveShiftEntries(tables: ReadTables): readonly RowEntry[] {
  const rows = tables.get(liveShift) ?? [];
  const [first] = rows;
  if (first === undefined) return [];
  const steps = rows.map(({ values }) => ({ at: values.live_at, posture: values.posture }));
  return [{ where: first.where, text: first.text, entry: { start: first.values.live_start, steps } }];
}

/** The entries of each kind from the tables that came. */
export const entriesOfTables = {
  person: eachRow(tablesOfKind.person[0], (values) => ({
    hasVaricoseVeins: values.has_varicose_veins,
    longestStandLimitMinutes: values.longest_stand_limit_minutes,
    standingLimitMinutes: values.standing_limit_minutes,
  })),
  settings: eachRow(tablesOfKind.settings[0], (values) =>
    present({
      keepYears: values.keep_years ?? null,
      lockAfterMinutes: values.lock_after_minutes ?? null,
      backupFolder: values.backup_folder ?? null,
      reminders: {
        atShiftEnd: values.remind_at_shift_end,
        whenReplacementIsDue: values.remind_replacement,
        quiet: orAbsent({ from: values.quiet_from, to: values.quiet_to }) ?? null,
      },
      leftUntil: values.left_until,
    }),
  ),
  rota: rotaEntries,
  askedFirst: eachRow(tablesOfKind.askedFirst[0], (values) => ({
    on: values.asked_on,
    hasAny: values.has_any,
  })),
  liveShift: liveShiftEntries,
  garment: eachRow(tablesOfKind.garment[0], (values) =>
    present({
      ...{ id: values.garment_id, name: values.name, ankleMmHg: values.ankle_mmhg },
      printedRangeMmHg: orAbsent({ low: values.printed_low_mmhg, high: values.printed_high_mmhg }),
      printedClass: orAbsent({ standard: values.printed_standard, name: values.printed_class }),
      ...{ calfMmHg: values.calf_mmhg, thighMmHg: values.thigh_mmhg, length: values.length },
      ...{ legs: values.legs, firstWorn: values.first_worn, retiredOn: values.retired_on },
      replaceAfterMonths: values.replace_after_months,
    }),
  ),
  namedShift: eachRow(tablesOfKind.namedShift[0], (values) => ({
    ...{ id: values.named_shift_id, name: values.name, letter: values.letter },
    ...{ start: values.usual_start, end: values.usual_end, ...minutes(values) },
    garmentId: values.garment_id ?? null,
  })),
  shift: shiftEntries,
  dayOff: eachRow(tablesOfKind.dayOff[0], (values) =>
    present({ date: values.day_off_date, reason: values.reason }),
  ),
  wear: eachRow(tablesOfKind.wear[0], (values) =>
    present({
      ...{ id: values.wear_id, garmentId: values.garment_id, legs: values.legs },
      ...{ on: values.on, off: values.off, shiftId: values.wear_shift_id },
    }),
  ),
  checkIn: eachRow(tablesOfKind.checkIn[0], (values) => ({
    ...{ date: values.check_in_date, when: values.when },
    symptoms: present({
      ...{ heaviness: values.heaviness, ache: values.ache, swelling: values.swelling },
      ...{ cramp: values.cramp, itch: values.itch },
    }),
    girthCm: present({
      ...{ leftAnkle: values.left_ankle_cm, rightAnkle: values.right_ankle_cm },
      ...{ leftCalf: values.left_calf_cm, rightCalf: values.right_calf_cm },
    }),
    note: values.note ?? '',
  })),
  plannedShift: eachRow(tablesOfKind.plannedShift[0], (values) => ({
    ...{ id: values.planned_shift_id, start: values.start, end: values.end },
    summary: values.summary ?? '',
  })),
  import: eachRow(tablesOfKind.import[0], (values) => values.import_json),
  treatment: eachRow(tablesOfKind.treatment[0], (values) => values.treatment_json),
  strictEntry: eachRow(tablesOfKind.strictEntry[0], (values) => values.log_json),
} as const satisfies Record<ExchangedKind, (tables: ReadTables) => readonly RowEntry[]>;
