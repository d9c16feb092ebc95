import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Found, nothingFound } from '#shared/exchange/found.ts';
import { type Choices, noChoices, proposalOf } from '#shared/exchange/proposal.ts';
import { type ImportHead, importEntryOf, takenBack } from '#shared/exchange/take-back.ts';
import { applyChanges, type Change, upsert } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { aNamedShift, aShift, aShiftOn, diaryChanges, upsertDayOff } from '../../../support/entries.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const berlin = (at: string): ZonedTime => `2026-03-${at}:00+01:00[Europe/Berlin]`;
const now = berlin('04T12:00');

const propose = (record: LegworkRecord, found: Partial<Found>, choices: Partial<Choices> = {}) =>
  proposalOf(
    { ...nothingFound(found.format ?? 'roster'), ...found },
    { record, choices: { ...noChoices, ...choices }, now, hash },
  );

const changed = (record: LegworkRecord, changes: readonly Change[]) => applyChanges(record, changes).record;

const event = (key: string, start: string, end: string) => ({
  ...{ key, summary: 'F' },
  ...{ start: berlin(start), end: berlin(end) },
});
const roster = {
  format: 'roster',
  planned: [
    event('a', '05T06:00', '05T14:00'),
    event('b', '06T06:00', '06T14:00'),
    event('c', '09T22:00', '10T06:00'),
  ],
} as const satisfies Partial<Found>;

const head: ImportHead = {
  ...{ id: 'import-1', importedAt: now, format: 'roster', fileName: 'r.ics', sha256: 'a'.repeat(64) },
};

const full = changed(emptyRecord, diaryChanges);

describe('a roster', () => {
  it('becomes planned shifts; the same file again adds nothing', () => {
    const first = propose(emptyRecord, roster);
    expect(first.added.map(({ kind }) => kind)).toEqual(['plannedShift', 'plannedShift', 'plannedShift']);
    const again = propose(changed(emptyRecord, first.changes), roster);
    expect(again).toMatchObject({ changes: [], same: 3, gone: [] });
  });

  it('that was changed moves the shift that it moved, and shows the one that it dropped', () => {
    const record = changed(emptyRecord, propose(emptyRecord, roster).changes);
    const [a, , c] = roster.planned;
    const moved = { ...c, end: berlin('10T07:00') };
    const next = { ...roster, planned: [a, moved] };
    const proposal = propose(record, next);
    expect(proposal.replaced.map(({ there }) => there.kind === 'plannedShift' && there.entry.end)).toEqual([
      moved.end,
    ]);
    expect(proposal.gone.map(({ start }) => start)).toEqual([berlin('06T06:00')]);
    expect(changed(record, proposal.changes).plannedShifts).toHaveLength(2);
    const kept = propose(record, next, { removesGone: false });
    expect(kept.gone).toHaveLength(1);
    expect(changed(record, kept.changes).plannedShifts).toHaveLength(3);
  });

  it('of somebody else takes nothing away, and what is past is never gone', () => {
    const record = changed(emptyRecord, propose(emptyRecord, roster).changes);
    const other = {
      ...roster,
      planned: [event('x', '05T07:00', '05T15:00'), event('y', '12T07:00', '12T15:00')],
    };
    expect(propose(record, other).gone).toEqual([]);
    const past = changed(emptyRecord, [
      ...propose(emptyRecord, {
        ...roster,
        planned: [...roster.planned, event('old', '02T06:00', '02T14:00')],
      }).changes,
    ]);
    expect(propose(past, roster).gone).toEqual([]);
  });

  it('that cancels a shift has it removed, even if it names no other', () => {
    const record = changed(emptyRecord, propose(emptyRecord, roster).changes);
    const proposal = propose(record, { format: 'roster', cancelled: ['b'] });
    expect(proposal.gone.map(({ start }) => start)).toEqual([berlin('06T06:00')]);
  });

  it('asks what its all-day events are, and takes over those that are days off', () => {
    const asks = [
      { summary: 'Urlaub', dates: ['2026-03-16', '2026-03-17'] },
      { summary: 'Fest', dates: ['2026-03-18'] },
      { summary: '__proto__', dates: ['2026-03-19'] },
    ];
    expect(propose(emptyRecord, { ...roster, asks }).added).toHaveLength(3);
    const { changes } = propose(
      emptyRecord,
      { ...roster, asks },
      { meanings: { Urlaub: 'vacation', Fest: 'ignore' } },
    );
    expect(changed(emptyRecord, changes).daysOff).toEqual([
      { date: '2026-03-16', reason: 'vacation' },
      { date: '2026-03-17', reason: 'vacation' },
    ]);
  });

  it('leaves a day off as the person has it, unless the person wants the file’s', () => {
    const record = changed(emptyRecord, [upsertDayOff('2026-03-16')]);
    const asks = [{ summary: 'Krank', dates: ['2026-03-16'] }];
    const meanings = { Krank: 'ill' } as const;
    expect(propose(record, { ...roster, planned: [], asks }, { meanings })).toMatchObject({ changes: [] });
    const { changes } = propose(record, { asks }, { meanings, replacesDifferent: true });
    expect(changed(record, changes).daysOff).toEqual([{ date: '2026-03-16', reason: 'ill' }]);
  });

  it('with a shift that the rules refuse takes over the others, and says which and why', () => {
    const tooLong = event('long', '20T06:00', '22T06:00');
    const proposal = propose(emptyRecord, { ...roster, planned: [...roster.planned, tooLong] });
    expect(proposal.added).toHaveLength(3);
    expect(proposal.refused.map(({ issue }) => issue.reason)).toEqual(['shift-over-24-hours']);
  });
});

describe('a timesheet', () => {
  const worked = {
    format: 'timesheet',
    shifts: [{ start: berlin('03T08:00'), end: berlin('03T16:30') }],
  } as const;

  it('leaves open how much was stood: its shifts are planned ones until somebody says', () => {
    const { changes } = propose(emptyRecord, worked);
    const record = changed(emptyRecord, changes);
    expect(record.shifts).toEqual([]);
    expect(record.plannedShifts).toMatchObject([worked.shifts[0]]);
    expect(propose(record, worked)).toMatchObject({ changes: [], same: 1 });
  });

  it('is logged as the named shift of the same times, if the person wants that', () => {
    const record = changed(emptyRecord, [upsert('namedShift', aNamedShift({ garmentId: null }))]);
    const { changes } = propose(record, worked, { logsByNamedShift: true });
    const next = changed(record, changes);
    expect(next.shifts).toMatchObject([
      { ...worked.shifts[0], standingMinutes: 200, longestStandMinutes: 45 },
    ]);
    expect(propose(next, worked, { logsByNamedShift: true })).toMatchObject({ changes: [], same: 1 });
  });

  it('does not touch a shift that is logged at the time', () => {
    const record = changed(emptyRecord, [upsert('shift', aShiftOn('2026-03-03'))]);
    const proposal = propose(record, worked);
    expect(proposal).toMatchObject({ changes: [], skipped: [{ reason: 'shift-there' }] });
    const same = {
      format: 'timesheet',
      shifts: [{ start: berlin('03T08:00'), end: berlin('03T16:00') }],
    } as const;
    expect(propose(record, same)).toMatchObject({ changes: [], same: 1, skipped: [] });
  });
});

describe('what a device saw', () => {
  const record = changed(emptyRecord, [upsert('shift', aShift())]);
  const segment = (posture: 'standing' | 'walking' | 'sitting', start: string, end: string) => ({
    ...{ posture, start: berlin(start), end: berlin(end) },
  });

  it('becomes the timeline of the shift, cut to it', () => {
    const segments = [
      segment('standing', '02T07:00', '02T10:00'),
      segment('sitting', '02T10:00', '02T19:00'),
    ];
    const { changes } = propose(record, { format: 'activpal', segments });
    expect(changed(record, changes).shifts[0]?.segments).toEqual([
      segment('standing', '02T08:00', '02T10:00'),
      segment('sitting', '02T10:00', '02T16:00'),
    ]);
    expect(propose(changed(record, changes), { format: 'activpal', segments })).toMatchObject({
      changes: [],
      same: 1,
    });
  });

  it('of a part of the shift changes nothing: what it did not see is not known', () => {
    const seen = (until: string) => propose(record, { segments: [segment('standing', '02T08:00', until)] });
    expect(seen('02T15:54')).toMatchObject({ changes: [], skipped: [{ reason: 'not-whole' }] });
    expect(seen('02T15:56').changes).toHaveLength(1);
  });

  it('outside all shifts is left out, and counted', () => {
    const segments = [
      segment('standing', '07T08:00', '07T09:00'),
      segment('walking', '07T09:00', '07T09:10'),
    ];
    expect(propose(record, { segments })).toMatchObject({
      changes: [],
      skipped: [{ reason: 'no-shift', count: 2 }],
    });
  });

  it('counts single minutes as walked, and never touches what was stood', () => {
    const counted = (from: string, to: string, steps: number, walkedSeconds?: number) => ({
      ...({ kind: 'steps', start: berlin(from), end: berlin(to), steps } as const),
      ...(walkedSeconds === undefined ? {} : { walkedSeconds }),
    });
    const movements = [
      counted('02T09:00', '02T09:30', 443, 7 * 60),
      // An hour's sum tells no minutes; what is outside the shift counts by its share.
      ...[counted('02T10:00', '02T11:00', 600), counted('02T15:30', '02T16:30', 100)],
    ];
    expect(propose(record, { movements })).toMatchObject({
      changes: [],
      movement: [{ steps: 1093, walkingMinutes: 7, uprightMinutes: null }],
    });
    const { changes } = propose(record, { movements }, { takesWalking: true });
    expect(changed(record, changes).shifts).toEqual([{ ...aShift(), walkingMinutes: 7 }]);
    const walk = { kind: 'walking', start: berlin('02T09:00'), end: berlin('02T09:20') } as const;
    // The walk's own minutes are not counted twice.
    expect(propose(record, { movements: [...movements, walk] }).movement).toMatchObject([
      { walkingMinutes: 20 },
    ]);
  });

  it('cannot make a shift longer than it is', () => {
    const busy = changed(emptyRecord, [
      upsert('shift', aShift({ standingMinutes: 400, walkingMinutes: 10 })),
    ]);
    const movements = [{ kind: 'walking', start: berlin('02T08:00'), end: berlin('02T12:00') } as const];
    const proposal = propose(busy, { movements }, { takesWalking: true });
    expect(proposal.changes).toEqual([]);
    expect(proposal.refused.map(({ issue }) => issue.reason)).toEqual(['posture-over-shift-length']);
  });
});

describe('entries of another diary', () => {
  const entries = diaryChanges.flatMap((change) => (change.action === 'upsert' ? [change] : []));

  it('come in whole, and a second time add nothing', () => {
    const { changes } = propose(emptyRecord, { format: 'legwork-record', entries });
    expect(changed(emptyRecord, changes)).toEqual(full);
    expect(propose(full, { format: 'legwork-record', entries })).toMatchObject({
      changes: [],
      same: entries.length,
    });
  });

  it('that differ stay out unless the person wants them', () => {
    const [shift] = full.shifts;
    if (shift === undefined) throw new Error('The small diary has shifts.');
    const mine = changed(full, [upsert('shift', { ...shift, walkingMinutes: 1 })]);
    const kept = propose(mine, { format: 'legwork-record', entries });
    expect(kept).toMatchObject({ changes: [] });
    expect(kept.kept).toHaveLength(1);
    const { changes } = propose(mine, { format: 'legwork-record', entries }, { replacesDifferent: true });
    expect(changed(mine, changes).shifts).toEqual(full.shifts);
  });
});

describe('an import is taken back', () => {
  const taken = (record: LegworkRecord, found: Partial<Found>, choices: Partial<Choices> = {}) => {
    const { changes } = propose(record, found, choices);
    const entry = importEntryOf(head, changes, record, hash);
    return { entry, next: changed(record, [...changes, upsert('import', entry)]) };
  };

  it('whole: what it added goes, what it changed is again as it was', () => {
    const before = changed(full, propose(full, roster).changes);
    const [a] = roster.planned;
    const anew = {
      ...roster,
      planned: [{ ...a, end: berlin('05T15:00') }, event('d', '11T06:00', '11T14:00')],
    };
    const { entry, next } = taken(before, anew);
    const back = takenBack(next, entry, hash);
    expect(back).toMatchObject({ removed: 1, restored: 3, stays: 0 });
    const again = changed(next, back.changes);
    expect(new Set(again.plannedShifts)).toEqual(new Set(before.plannedShifts));
    expect(again.imports).toEqual([]);
  });

  it('but for what the person has changed since', () => {
    const { entry, next } = taken(emptyRecord, {
      format: 'legwork-record',
      entries: [upsert('shift', aShift()), upsert('shift', aShiftOn('2026-03-03', { id: 's2' }))],
    });
    const since = changed(next, [upsert('shift', aShift({ walkingMinutes: 5 }))]);
    const back = takenBack(since, entry, hash);
    expect(back).toMatchObject({ removed: 1, restored: 0, stays: 1 });
    expect(changed(since, back.changes).shifts).toEqual([aShift({ walkingMinutes: 5 })]);
  });

  it('but for a stocking that is worn by now', () => {
    const garments = full.garments.map((each) => upsert('garment', each));
    const { entry, next } = taken(emptyRecord, { format: 'legwork-record', entries: garments });
    const worn = changed(
      next,
      full.wear.map((each) => upsert('wear', each)),
    );
    const back = takenBack(worn, entry, hash);
    expect(back.stays).toBeGreaterThan(0);
    const kept = changed(worn, back.changes);
    expect(kept.garments.some(({ id }) => id === full.wear[0]?.garmentId)).toBe(true);
  });

  it('twice does no harm, nor if its entries are gone', () => {
    const { entry, next } = taken(emptyRecord, roster);
    const bare = changed(
      next,
      next.plannedShifts.map(({ id }) => ({ action: 'remove', kind: 'plannedShift', id })),
    );
    expect(takenBack(bare, entry, hash)).toMatchObject({ removed: 0, restored: 0, stays: 0 });
  });

  it('restores nothing from a text that holds another entry than it says', () => {
    const imported = importEntryOf(head, [], emptyRecord, hash);
    const before = { 'dayOff 2026-03-04': '{"date":"2026-03-05"}', 'shift s1': 'no', 'plan x': '{}' };
    expect(takenBack(emptyRecord, { ...imported, before }, hash)).toMatchObject({ restored: 0 });
  });
});
