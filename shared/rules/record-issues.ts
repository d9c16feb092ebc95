/**
 * What the model refuses (model.md §2), asked of the entries that a change puts and of what they meet in the record.
 * Nothing is corrected; each problem names entry and field.
 */
import { type Change, nameOfChanged, type Upsert } from '../record/change.ts';
import type { Issue, IssueReason } from '../record/issue.ts';
import type { DiaryEntries } from '../record/record.ts';
import type { Shift } from '../record/shift.ts';
import { formatDuration } from '../time/duration.ts';
import { isZonedTime } from '../time/wall-clock.ts';
import { garmentIssues } from './garment-issues.ts';
import { datesAround, doOverlap, isOverLength, type Said, type Span, spanOf } from './issue-parts.ts';
import { segmentIssues } from './segment-issues.ts';
import { wearIssues } from './wear-issues.ts';

const secondsPerDay = 86_400;

/** The times among an entry's fields that no clock in their zone has shown. */
function timeIssues(times: Readonly<Record<string, string | undefined>>): Said[] {
  return Object.entries(times).flatMap(([field, time]) =>
    time === undefined || isZonedTime(time)
      ? []
      : [{ field, reason: 'not-a-zoned-time', message: 'There is no such time in this time zone.' } as const],
  );
}

/** The three figures of a shift, which count only where there is no timeline to derive them from. */
function figureIssues(shift: Shift, span: Span): Said[] {
  if (shift.segments !== undefined) return [];
  const { standingMinutes, walkingMinutes, longestStandMinutes } = shift;
  const said: Said[] = [];
  const lengthMinutes = (span.end - span.start) / 60;
  const onFeet = standingMinutes + walkingMinutes;
  const values = {
    onFeet: formatDuration(onFeet),
    shift: formatDuration(lengthMinutes),
    standing: formatDuration(standingMinutes),
  };
  if (isOverLength(onFeet, span)) {
    said.push({
      field: isOverLength(standingMinutes, span) ? 'standingMinutes' : 'walkingMinutes',
      reason: 'posture-over-shift-length',
      message: `Standing and walking are ${values.onFeet} together, but the shift is ${values.shift} long.`,
      values,
    });
  }
  if (longestStandMinutes > standingMinutes) {
    said.push({
      field: 'longestStandMinutes',
      reason: 'longest-stand-over-standing',
      message: `The longest stand cannot be more than the standing in all, ${values.standing}.`,
      values,
    });
  }
  return said;
}

function shiftIssues(shift: Shift, record: DiaryEntries): Said[] {
  const timed = timeIssues({ start: shift.start, end: shift.end });
  if (timed.length > 0) return timed;
  const span = spanOf(shift.start, shift.end);
  if (span.end <= span.start) {
    return [{ field: 'end', reason: 'end-not-after-start', message: 'The shift ends before it starts.' }];
  }
  const said: Said[] = [];
  if (span.end - span.start > secondsPerDay) {
    said.push({ field: 'end', reason: 'shift-over-24-hours', message: 'A shift can be 24 h long at most.' });
  }
  const { first, after } = datesAround(shift.start, shift.end);
  const isOver = (other: Shift): boolean =>
    other.start >= first &&
    other.start < after &&
    other.id !== shift.id &&
    doOverlap(span, spanOf(other.start, other.end));
  if (record.shifts.some(isOver)) {
    said.push({
      field: 'start',
      reason: 'shifts-overlap',
      message: 'Another shift is logged over part of this time.',
    });
  }
  return [...said, ...figureIssues(shift, span), ...segmentIssues(shift.segments ?? [], span)];
}

function upsertIssues(change: Upsert, record: DiaryEntries): Said[] {
  switch (change.kind) {
    case 'shift':
      return shiftIssues(change.entry, record);
    case 'wear': {
      const timed = timeIssues({ on: change.entry.on, off: change.entry.off });
      return timed.length > 0 ? timed : wearIssues(change.entry, record);
    }
    case 'garment':
      return garmentIssues(change.entry);
    case 'person':
    case 'settings':
    case 'dayOff':
    case 'checkIn':
    // Asked in shared/rules/strict-log-issues.ts, which knows the log.
    case 'treatment':
    case 'strictEntry':
      return [];
  }
}

function removeIssues(change: Exclude<Change, Upsert>, record: DiaryEntries): Said[] {
  const isWorn = change.kind === 'garment' && record.wear.some((wear) => wear.garmentId === change.id);
  if (!isWorn) return [];
  return [
    {
      field: 'id',
      reason: 'garment-in-use' satisfies IssueReason,
      message: 'This stocking has logged wear, which needs it. Delete that wear first, or keep the stocking.',
    },
  ];
}

/** What a change put or removed and a later one put or removed again was never in the record. */
function lastOfEachName(changes: readonly Change[]): readonly Change[] {
  if (changes.length < 2) return changes;
  const keyOf = (change: Change): string => `${change.kind} ${nameOfChanged(change)}`;
  const last = new Map(changes.map((change, position) => [keyOf(change), position]));
  return changes.filter((change, position) => last.get(keyOf(change)) === position);
}

/**
 * What is wrong with the entries that `changes` put or remove, in the order of the changes; of several changes of one
 * entry the last counts.
 * @param record the record as it would be after the changes
 */
export function issuesOfChanges(record: DiaryEntries, changes: readonly Change[]): readonly Issue[] {
  return lastOfEachName(changes).flatMap((change) => {
    const said = change.action === 'upsert' ? upsertIssues(change, record) : removeIssues(change, record);
    return said.map((issue) => ({ entryKind: change.kind, entryId: nameOfChanged(change), ...issue }));
  });
}

/** What is wrong with a whole record: its entries as if each had just been put. */
export function issuesOfRecord(record: DiaryEntries): readonly Issue[] {
  const upserts: Upsert[] = [
    ...record.garments.map((entry) => ({ action: 'upsert', kind: 'garment', entry }) as const),
    ...record.shifts.map((entry) => ({ action: 'upsert', kind: 'shift', entry }) as const),
    ...record.wear.map((entry) => ({ action: 'upsert', kind: 'wear', entry }) as const),
  ];
  return issuesOfChanges(record, upserts);
}
