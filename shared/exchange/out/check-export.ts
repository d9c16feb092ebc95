/**
 * Reads a file that has just been written, and compares it with what was to go out: success is told only after that
 * (exchange.md §2).
 */
import type { Bundle, FhirResource } from 'fhir/r4';
import { type Difference, differenceOf, isSame } from '../../record/difference.ts';
import type { LegworkRecord } from '../../record/record.ts';
import type { Found, Given, Reader } from '../found.ts';
import { recordReader } from '../legwork/record-reader.ts';
import { tablesReader } from '../legwork/tables-reader.ts';
import { type Part, textOf } from '../part.ts';
import type { Hash } from '../planned-wanted.ts';
import { RefusedFileError } from '../refused.ts';
import { type Chosen, recordOfUpserts } from './choice.ts';
import { type FhirIssue, issuesOfBundle } from './fhir/issues.ts';

/** What is wrong with a file that went out. */
export type ExportFault =
  /** It cannot be read at all, or not all of it. */
  | { readonly kind: 'unreadable'; readonly found: Found | null }
  /** It holds something else than the record. */
  | { readonly kind: 'differs'; readonly difference: Difference }
  /** Lines of a log, the order of named shifts, or settings are not the same. */
  | { readonly kind: 'differs-in-detail' }
  | { readonly kind: 'wrong-bundle'; readonly issues: readonly FhirIssue[] }
  /** It holds more or fewer of something than the record. */
  | { readonly kind: 'wrong-count'; readonly of: string };

export type ExportCheck = {
  readonly sha256: Hash;
  readonly given: Given;
};

const isDifferent = ({ missing, changed, extra }: Difference): boolean =>
  missing.length > 0 || changed.length > 0 || extra.length > 0;

/** The lines of the logs as JSON texts, whatever their order. */
const logTexts = ({ strictEntries }: LegworkRecord): readonly string[] =>
  strictEntries.map((line) => JSON.stringify(line)).sort();

const hasSameDetails = (one: LegworkRecord, other: LegworkRecord): boolean =>
  isSame(one.settings, other.settings) &&
  isSame(one.namedShifts, other.namedShifts) &&
  isSame(logTexts(one), logTexts(other));

async function foundBy(reader: Reader, parts: readonly Part[], given: Given): Promise<Found | null> {
  try {
    return await reader.read(parts, given);
  } catch (error) {
    if (error instanceof RefusedFileError) return null;
    throw error;
  }
}

async function readBack(
  reader: Reader,
  parts: readonly Part[],
  { record }: Chosen,
  given: Given,
): Promise<true | ExportFault> {
  const found = await foundBy(reader, parts, given);
  if (found === null || found.skipped.length > 0 || found.questions.length > 0 || found.warnings.length > 0) {
    return { kind: 'unreadable', found };
  }
  const again = recordOfUpserts(found.entries);
  const difference = differenceOf(record, again);
  if (isDifferent(difference)) return { kind: 'differs', difference };
  return hasSameDetails(record, again) ? true : { kind: 'differs-in-detail' };
}

/** Checks a file of a whole record, or its part. */
export const checkRecordFile = (
  part: Part,
  chosen: Chosen,
  { sha256, given }: ExportCheck,
): Promise<true | ExportFault> => readBack(recordReader(sha256), [part], chosen, given);

/** Checks tables: the files of their archive. */
export const checkTables = (
  parts: readonly Part[],
  chosen: Chosen,
  { given }: Pick<ExportCheck, 'given'>,
): Promise<true | ExportFault> => readBack(tablesReader, parts, chosen, given);

/** How many resources the record becomes, by a name of what they are. */
function countsOf({ record }: Chosen): Readonly<Record<string, number>> {
  const known = new Set(record.treatments.map(({ id }) => id));
  return {
    Device: record.garments.length + 1,
    DeviceUseStatement: record.wear.length,
    Procedure: record.treatments.length,
    CarePlan: record.treatments.length,
    'standing-time': record.shifts.length,
    'walking-time': record.shifts.length,
    'longest-stand': record.shifts.length,
    'leg-girth': record.checkIns.reduce((sum, { girthCm }) => sum + Object.keys(girthCm).length, 0),
    strict: record.strictEntries.filter(({ treatmentId }) => known.has(treatmentId)).length,
  };
}

const nameOf = (resource: FhirResource): string => {
  if (resource.resourceType !== 'Observation') return resource.resourceType;
  return resource.basedOn === undefined ? (resource.code.coding?.[0]?.code ?? '') : 'strict';
};

/** A bundle goes out only: it is checked for its structure, its references and its counts. */
export async function checkBundle(part: Part, chosen: Chosen): Promise<true | ExportFault> {
  let bundle: Bundle<FhirResource>;
  try {
    bundle = JSON.parse(await textOf(part, Number.POSITIVE_INFINITY));
  } catch {
    return { kind: 'unreadable', found: null };
  }
  const issues = issuesOfBundle(bundle);
  if (issues.length > 0) return { kind: 'wrong-bundle', issues };
  const counts = new Map<string, number>();
  for (const { resource } of bundle.entry ?? []) {
    const name = resource === undefined ? '' : nameOf(resource);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const wrong = Object.entries(countsOf(chosen)).find(([name, count]) => (counts.get(name) ?? 0) !== count);
  return wrong === undefined ? true : { kind: 'wrong-count', of: wrong[0] };
}

/**
 * Checks a calendar by the reader of rosters: every event must be readable.
 * @param eventCount how many events went out
 */
export async function checkCalendar(
  reader: Reader,
  part: Part,
  eventCount: number,
  given: Given,
): Promise<true | ExportFault> {
  const found = await foundBy(reader, [part], given);
  if (found === null || found.skipped.some(({ reason }) => reason === 'unreadable')) {
    return { kind: 'unreadable', found };
  }
  const isEmpty = found.planned.length + found.asks.length + found.skipped.length === 0;
  return isEmpty && eventCount > 0 ? { kind: 'wrong-count', of: 'VEVENT' } : true;
}
