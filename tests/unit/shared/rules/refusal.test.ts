import { expect, test } from 'vitest';
import { applyChanges, type Change } from '#shared/record/change.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { createEngine } from '#shared/risk/engine.ts';
import { issuesOfChanges } from '#shared/rules/record-issues.ts';
import { upsertGarment, upsertShift, upsertWear } from '../../../support/entries.ts';

const now = '2026-03-05T12:00:00+01:00[Europe/Berlin]';
const berlin = (dateTime: string): string => `${dateTime}+01:00[Europe/Berlin]`;
const segment = (from: string, to: string) => ({
  posture: 'standing' as const,
  start: berlin(`2026-03-02T${from}:00`),
  end: berlin(`2026-03-02T${to}:00`),
});
const good = applyChanges(emptyRecord, [upsertGarment(), upsertShift(), upsertWear()]).record;

/** `entry field: reason` of everything that was refused. */
function refused(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (!(error instanceof InvalidEntryError)) throw error;
    return error.issues.map(({ entryId, field, reason }) => `${entryId} ${field}: ${reason}`);
  }
  return [];
}

const night = { id: 's2', start: berlin('2026-03-02T15:30:00'), end: berlin('2026-03-03T02:00:00') };
const later = { id: 'w2', on: berlin('2026-03-03T08:00:00'), off: berlin('2026-03-03T09:00:00') };
const { off: _, ...open } = (upsertWear() as Extract<Change, { kind: 'wear'; action: 'upsert' }>).entry;
const stillWorn: Change = { action: 'upsert', kind: 'wear', entry: open };

test.each<[readonly Change[], string]>([
  [[upsertShift({ end: berlin('2026-03-02T08:00:00') })], 's1 end: end-not-after-start'],
  [[upsertShift({ end: berlin('2026-03-03T08:00:01') })], 's1 end: shift-over-24-hours'],
  [[upsertShift({ walkingMinutes: 281 })], 's1 walkingMinutes: posture-over-shift-length'],
  [[upsertShift({ longestStandMinutes: 201 })], 's1 longestStandMinutes: longest-stand-over-standing'],
  [[upsertShift(night)], 's2 start: shifts-overlap'],
  [[upsertShift({ start: 'yesterday' })], 's1 start: not-a-zoned-time'],
  [[upsertShift({ segments: [segment('07:00', '09:00')] })], 's1 segments.0.start: segment-outside-shift'],
  [[upsertShift({ segments: [segment('15:00', '17:00')] })], 's1 segments.0.end: segment-outside-shift'],
  [
    [upsertShift({ segments: [segment('09:00', '10:00'), segment('08:30', '09:30')] })],
    's1 segments.0.start: segments-overlap',
  ],
  [[upsertWear({ off: berlin('2026-03-02T08:00:00') })], 'w1 off: off-not-after-on'],
  [[upsertWear({ garmentId: 'g9' })], 'w1 garmentId: unknown-garment'],
  [[upsertWear({ ...later, on: berlin('2026-03-02T15:00:00') })], 'w2 on: worn-twice-at-once'],
  [[upsertWear(later), stillWorn], 'w1 on: worn-twice-at-once'],
  [[upsertGarment({ ankleMmHg: 60.5 })], 'g1 ankleMmHg: pressure-out-of-range'],
])(
  '%#: what the model refuses is refused by the whole record and by the engine: %s %s',
  (changes, expected) => {
    const { record } = applyChanges(good, changes);
    expect(refused(() => deriveRecord(record, now))).toContain(expected);
    const engine = createEngine(good, now);
    const before = structuredClone(engine.derived);
    expect(refused(() => engine.apply(changes, now))).toContain(expected);
    expect(engine.derived).toStrictEqual(before);
    // Nothing of the refused change stays behind: another day is derived as if it had never been asked for.
    const other = upsertShift({
      id: 's3',
      start: berlin('2026-03-04T08:00:00'),
      end: berlin('2026-03-04T16:00:00'),
    });
    expect(engine.apply([other], now)).toStrictEqual(deriveRecord(applyChanges(good, [other]).record, now));
  },
);

test('a stocking that wear still needs is not taken out of the engine either', () => {
  const engine = createEngine(good, now);
  const remove: Change = { action: 'remove', kind: 'garment', id: 'g1' };
  expect(refused(() => engine.apply([remove], now))).toEqual(['g1 id: garment-in-use']);
  expect(refused(() => engine.apply([{ action: 'remove', kind: 'wear', id: 'w1' }, remove], now))).toEqual(
    [],
  );
});

test('of several changes of one entry the last is judged', () => {
  const changes = [upsertShift(night), upsertShift({ ...night, start: berlin('2026-03-02T16:00:00') })];
  const { record } = applyChanges(good, changes);
  expect(issuesOfChanges(record, changes)).toEqual([]);
  expect(createEngine(good, now).apply(changes, now)).toStrictEqual(deriveRecord(record, now));
});

test('what is still worn meets what was logged beyond now, too', () => {
  const engine = createEngine(applyChanges(good, [upsertWear(later)]).record, berlin('2026-03-02T12:00:00'));
  expect(refused(() => engine.apply([stillWorn], berlin('2026-03-02T12:00:00')))).toContain(
    'w1 on: worn-twice-at-once',
  );
});
