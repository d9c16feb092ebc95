/**
 * Which part of the record goes out: a period and kinds (exchange.md §2). Whatever goes out comes in again by itself, so
 * entries that others refer to go with them: a stocking with its wear, a named shift with the rota.
 */
import {
  applyChanges,
  type EntryKey,
  type EntryOf,
  keyOf,
  keyOfChange,
  type Upsert,
  upsertsOfRecord,
} from '../../record/change.ts';
import { dateOfEntry } from '../../record/dated-entry.ts';
import type { EntryKind } from '../../record/issue.ts';
import { emptyRecord, type LegworkRecord } from '../../record/record.ts';
import type { Rota } from '../../record/rota.ts';
import type { StrictEntry } from '../../record/strict-entry.ts';
import type { Treatment } from '../../record/treatment.ts';
import { dateOfDayNumber, dayNumberOf } from '../../time/instants.ts';
import { dateOf } from '../../time/wall-clock.ts';
import type { CalendarDate } from '../../time/zoned-time.ts';
import { type ExchangedKind, exchangedKinds } from '../exchanged-kinds.ts';

/** From date to date, both included. */
export type Period = { readonly from: CalendarDate; readonly to: CalendarDate };

export type ExportChoice = {
  /** Null for everything, ever. What has no date goes out with every period. */
  readonly period: Period | null;
  readonly kinds: readonly ExchangedKind[];
};

/** The part of the record that goes out. */
export type Chosen = {
  readonly record: LegworkRecord;
  readonly choice: ExportChoice;
  /** Kinds that were not chosen, of which some entries go with the chosen ones that refer to them. */
  readonly added: readonly ExchangedKind[];
};

type Logs = ReadonlyMap<string, readonly StrictEntry[]>;

/** The lines of each treatment's log, in their order. */
export function logsOf({ strictEntries }: Pick<LegworkRecord, 'strictEntries'>): Logs {
  const logs = new Map<string, StrictEntry[]>();
  for (const line of strictEntries) {
    const log = logs.get(line.treatmentId);
    if (log === undefined) logs.set(line.treatmentId, [line]);
    else log.push(line);
  }
  return logs;
}

/** The period that a treatment touches: from the treatment itself to the end of its plan or the last line of its log. */
function spanOfTreatment(treatment: Treatment, logs: Logs): Period {
  const lines = (logs.get(treatment.id) ?? []).map(({ recordedAt }) => dateOf(recordedAt));
  const dates = [
    dateOf(treatment.treatedAt),
    dateOf(treatment.plan.start),
    dateOfDayNumber(dayNumberOf(treatment.plan.start) + treatment.plan.days),
    ...lines,
  ];
  dates.sort();
  return { from: dates[0] ?? '', to: dates.at(-1) ?? '' };
}

/** The dates of an entry, in its own zone; null for an entry without a date. The log goes by its treatment. */
function spanOf(put: Upsert, logs: Logs): Period | null {
  if (put.kind === 'treatment') return spanOfTreatment(put.entry, logs);
  const dated = dateOfEntry(put);
  if (dated === null) return null;
  const from = dateOf(dated);
  if (put.kind !== 'wear') return { from, to: from };
  return { from, to: put.entry.off === undefined ? '9999-12-31' : dateOf(put.entry.off) };
}

const namedBy = (kind: EntryKind, id: string | null | undefined): readonly EntryKey[] =>
  id === null || id === undefined ? [] : [keyOf(kind, id)];

const ofRota = ({ days, exceptions }: Rota): readonly EntryKey[] =>
  [...days, ...exceptions.map(({ shiftId }) => shiftId)].flatMap((id) => namedBy('namedShift', id));

/** The entries that an entry names. */
function referencesOf(put: Upsert): readonly EntryKey[] {
  switch (put.kind) {
    case 'person':
    case 'settings':
    case 'askedFirst':
    case 'liveShift':
    case 'garment':
    case 'shift':
    case 'dayOff':
    case 'checkIn':
    case 'plannedShift':
    case 'import':
    case 'desk':
      return [];
    case 'rota':
      return ofRota(put.entry);
    case 'namedShift':
    case 'treatment':
      return namedBy('garment', put.entry.garmentId);
    case 'wear':
      // Its shift stays behind if it was not chosen: wear without its shift is valid, and nobody asked for the shift.
      return namedBy('garment', put.entry.garmentId);
    case 'strictEntry': {
      const { said, treatmentId } = put.entry;
      const garmentId = said.kind === 'correct' ? said.garmentId : null;
      return [keyOf('treatment', treatmentId), ...namedBy('garment', garmentId)];
    }
  }
}

/** A treatment and its log go together, whichever of the two is chosen. */
const together: readonly EntryKind[] = ['treatment', 'strictEntry'];

/** A record of these entries, in their order; settings that are not among them are the defaults. */
export const recordOfUpserts = (upserts: readonly Upsert[]): LegworkRecord =>
  applyChanges(emptyRecord, upserts).record;

/**
 * The part of the record that a choice names, in the order of the record, with all that it refers to. A treatment that
 * touches the period goes out with its whole log.
 */
export function chosenOf(whole: LegworkRecord, choice: ExportChoice): Chosen {
  const { period } = choice;
  const record: LegworkRecord = { ...whole, desks: [] };
  const isEverything = period === null && exchangedKinds.every((kind) => choice.kinds.includes(kind));
  if (isEverything) return { record, choice, added: [] };
  const logs = logsOf(record);
  const isOfStrict = choice.kinds.some((kind) => together.includes(kind));
  const chosenKinds: readonly EntryKind[] = choice.kinds;
  const isChosenKind = (kind: EntryKind): boolean =>
    chosenKinds.includes(kind) || (isOfStrict && together.includes(kind));
  const touches = (span: Period | null): boolean =>
    period === null || span === null || (span.from <= period.to && span.to >= period.from);
  const all = upsertsOfRecord(record);
  const treatments = new Set(
    all.flatMap((put) => (put.kind === 'treatment' && touches(spanOf(put, logs)) ? [put.entry.id] : [])),
  );
  /** A line without its treatment, as a damaged file leaves it, goes by its own date. */
  const isLineIn = (line: EntryOf<'strictEntry'>): boolean => {
    if (record.treatments.some(({ id }) => id === line.treatmentId)) return treatments.has(line.treatmentId);
    return touches({ from: dateOf(line.recordedAt), to: dateOf(line.recordedAt) });
  };
  const isIn = (put: Upsert): boolean =>
    isChosenKind(put.kind) && (put.kind === 'strictEntry' ? isLineIn(put.entry) : touches(spanOf(put, logs)));

  const byKey = new Map(all.map((put) => [keyOfChange(put), put]));
  const taken = new Set<EntryKey>();
  const waiting = all.filter(isIn).map(keyOfChange);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const put = byKey.get(key);
    if (put === undefined || taken.has(key)) continue;
    taken.add(key);
    waiting.push(...referencesOf(put));
  }
  const upserts = all.filter((put) => taken.has(keyOfChange(put)));
  const kinds = new Set<EntryKind>(upserts.map(({ kind }) => kind));
  return {
    record: recordOfUpserts(upserts),
    choice: { period, kinds: choice.kinds },
    added: exchangedKinds.filter((kind) => kinds.has(kind) && !choice.kinds.includes(kind)),
  };
}

/** The kinds that go out: those that were chosen, and those that go with them. In the order of the record. */
export const kindsOut = ({ choice, added }: Chosen): readonly ExchangedKind[] =>
  exchangedKinds.filter((kind) => choice.kinds.includes(kind) || added.includes(kind));

/** The entries that go out. Settings are always in a record; they go out only if they were chosen. */
export function upsertsOut(chosen: Chosen): readonly Upsert[] {
  const kinds: readonly EntryKind[] = kindsOut(chosen);
  return upsertsOfRecord(chosen.record).filter(({ kind }) => kinds.includes(kind));
}
