import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AskedFirst } from '#shared/record/asked-first.ts';
import { applyChanges, type Change, nameOfChanged, upsert } from '#shared/record/change.ts';
import { changesTowards, differenceOf } from '#shared/record/difference.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Rota } from '#shared/record/rota.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import {
  aDesk,
  aNamedShift,
  anImport,
  aPlannedShift,
  aRota,
  aShift,
  upsertCheckIn,
  upsertDayOff,
  upsertGarment,
  upsertPerson,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';
import { someRecord } from '../made-up.ts';
import { forAll } from '../properties.ts';

const someRota: Rota = aRota(null, 'early');
const asked: AskedFirst = { on: '2026-03-01', hasAny: false };
const live: LiveShift = {
  start: '2026-03-04T08:00:00+01:00[Europe/Berlin]',
  steps: [{ at: '2026-03-04T08:00:00+01:00[Europe/Berlin]', posture: 'standing' }],
};

const everyKind = [
  upsertPerson(),
  upsert('rota', someRota),
  upsert('askedFirst', asked),
  upsert('liveShift', live),
  upsertGarment(),
  upsert('namedShift', aNamedShift()),
  upsertShift(),
  upsertDayOff('2026-03-03'),
  upsertWear(),
  upsertCheckIn(),
  upsert('plannedShift', aPlannedShift()),
  upsert('import', anImport()),
  upsert('desk', aDesk()),
];
const full = applyChanges(emptyRecord, everyKind).record;
/** With settings that somebody has set. */
const settled: LegworkRecord = { ...full, settings: { ...defaultSettings, lockAfterMinutes: 5 } };

const minutes = fc.option(fc.integer({ min: 1, max: 240 }));

/** The entries of which a record has one at most. */
const ofOneKind = fc.record({
  rota: fc.constantFrom(null, someRota),
  askedFirst: fc.constantFrom(null, asked),
  liveShift: fc.constantFrom(null, live),
});

/** A valid record, with settings of its own. */
const whole: fc.Arbitrary<LegworkRecord> = fc
  .tuple(someRecord, minutes, minutes, ofOneKind)
  .map(([{ record }, keepYears, lockAfterMinutes, single]) => ({
    ...record,
    ...single,
    namedShifts: [aNamedShift()],
    settings: { ...defaultSettings, keepYears, lockAfterMinutes },
  }));

type Named = { readonly id: string } | { readonly date: string };
const nameOf = (entry: Named): string =>
  'id' in entry ? entry.id : `${entry.date} ${'when' in entry ? entry.when : ''}`;

/** Of each name in either list: the entry as the one has it, as the other has it, or none. */
function mixed<Entry extends Named>(
  one: readonly Entry[],
  other: readonly Entry[],
  pick: () => number,
): readonly Entry[] {
  const names = [...new Set([...one, ...other].map(nameOf))];
  return names.flatMap((name) => {
    const from = [one, other, []][pick()] ?? [];
    return from.filter((entry) => nameOf(entry) === name);
  });
}

/** Two records that have much in common; the second is a mixture and need not be valid. */
const related = fc
  .tuple(whole, whole, fc.infiniteStream(fc.integer({ min: 0, max: 2 })))
  .map(([here, other, picks]) => {
    const pick = (): number => picks.next().value;
    const there: LegworkRecord = {
      person: [here.person, other.person, null][pick()] ?? null,
      settings: pick() === 0 ? here.settings : other.settings,
      rota: [here.rota, other.rota, null][pick()] ?? null,
      askedFirst: [here.askedFirst, other.askedFirst, null][pick()] ?? null,
      liveShift: [here.liveShift, other.liveShift, null][pick()] ?? null,
      garments: mixed(here.garments, other.garments, pick),
      namedShifts: here.namedShifts,
      shifts: mixed(here.shifts, other.shifts, pick),
      daysOff: mixed(here.daysOff, other.daysOff, pick),
      wear: mixed(here.wear, other.wear, pick),
      checkIns: mixed(here.checkIns, other.checkIns, pick),
      plannedShifts: mixed(here.plannedShifts, other.plannedShifts, pick),
      imports: mixed(here.imports, other.imports, pick),
      // How treatments and their logs are restored is a rule of its own (log-problems.test.ts).
      desks: here.desks,
      treatments: here.treatments,
      strictEntries: here.strictEntries,
    };
    return { here, there };
  });

const inNameOrder = <Entry extends Named>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

const unordered = (record: LegworkRecord): LegworkRecord => ({
  ...record,
  garments: inNameOrder(record.garments),
  shifts: inNameOrder(record.shifts),
  daysOff: inNameOrder(record.daysOff),
  wear: inNameOrder(record.wear),
});

const withReversedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).reverse())
    : value;

const none = { missing: [], changed: [], extra: [] };

describe('the difference', () => {
  it('to an empty record is every entry, of every kind', () => {
    expect(differenceOf(emptyRecord, full)).toEqual({ ...none, missing: everyKind });
    expect(differenceOf(full, emptyRecord)).toEqual({ ...none, extra: everyKind });
  });

  it('is an entry of each kind that both have, with other content', () => {
    const changes: readonly Change[] = [
      upsertPerson({ hasVaricoseVeins: false }),
      { action: 'upsert', kind: 'settings', entry: { ...settled.settings, lockAfterMinutes: 3 } },
      upsertGarment({ printedRangeMmHg: { low: 18, high: 22 } }),
      upsertShift({ walkingMinutes: 99 }),
      upsertWear({ off: undefined }),
    ];
    const { missing, changed, extra } = differenceOf(settled, applyChanges(settled, changes).record);
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
    expect(changed.map(({ there }) => there)).toEqual(changes);
    expect(changed.map(({ here }) => here.kind)).toEqual(changed.map(({ there }) => there.kind));
    expect(changed.map(({ here }) => here.entry)).toEqual([
      full.person,
      settled.settings,
      ...full.garments,
      ...full.shifts,
      ...full.wear,
    ]);
  });

  it('sees a change deep inside, and of a list by its length and its order', () => {
    const { start, end } = aShift();
    const standing = { posture: 'standing', start, end } as const;
    const walking = { posture: 'walking', start, end } as const;
    const withSegments = (...segments: readonly (typeof standing | typeof walking)[]): LegworkRecord =>
      applyChanges(full, [upsertShift({ segments: [...segments] })]).record;
    const here = withSegments(standing, walking);
    expect(differenceOf(here, withSegments(standing, { ...walking }))).toEqual(none);
    for (const there of [withSegments(standing), withSegments(walking, standing), withSegments(), full]) {
      expect(differenceOf(here, there).changed).toHaveLength(1);
      expect(differenceOf(there, here).changed).toHaveLength(1);
    }
  });

  it('takes a field that is undefined for one that is not there, and null for neither', () => {
    const there = applyChanges(full, [upsertWear({ off: undefined })]).record;
    const here: LegworkRecord = { ...full, wear: JSON.parse(JSON.stringify(there.wear)) };
    expect(Object.keys(here.wear[0] ?? {})).not.toContain('off');
    expect(Object.keys(there.wear[0] ?? {})).toContain('off');
    expect(differenceOf(here, there)).toEqual(none);
    expect(differenceOf(there, here)).toEqual(none);
    expect(differenceOf(here, full).changed).toHaveLength(1);
    const cleared = { ...settled, settings: { ...settled.settings, lockAfterMinutes: null } };
    expect(differenceOf(settled, cleared).changed).toHaveLength(1);
  });

  it('keeps the kinds apart where names are the same', () => {
    const here = applyChanges(emptyRecord, [upsertShift({ id: 'same' })]).record;
    const there = applyChanges(emptyRecord, [upsertGarment({ id: 'same' })]).record;
    expect(differenceOf(here, there)).toEqual({
      missing: [upsertGarment({ id: 'same' })],
      changed: [],
      extra: [upsertShift({ id: 'same' })],
    });
  });

  it('reads each entry a few times and not once for every other', () => {
    const count = 1000;
    let reads = 0;
    const counted = (id: string) => ({
      ...aShift(),
      get id() {
        reads += 1;
        return id;
      },
    });
    const shifts = Array.from({ length: count }, (_, i) => counted(`s${i}`));
    const record = { ...emptyRecord, shifts };
    const backup = { ...emptyRecord, shifts: shifts.map(({ id }) => counted(id)).reverse() };
    reads = 0;
    expect(differenceOf(record, backup)).toEqual(none);
    expect(reads).toBeLessThanOrEqual(10 * count);
  });
});

describe('the changes towards a copy', () => {
  it('take its settings where nobody has set any, and else only if it is to be restored whole', () => {
    const difference = differenceOf(full, settled);
    expect(difference).toEqual({ ...none, missing: [upsert('settings', settled.settings)] });
    expect(changesTowards(difference, 'missing')).toEqual([upsert('settings', settled.settings)]);
    const other = { ...settled, settings: { ...settled.settings, lockAfterMinutes: 60 } };
    expect(changesTowards(differenceOf(other, settled), 'whole')).toEqual([
      upsert('settings', settled.settings),
    ]);
    expect(changesTowards(differenceOf(other, settled), 'missing')).toEqual([]);
  });

  it('never take over for how many years it was kept, which would delete entries', () => {
    const there = { ...settled, settings: { ...settled.settings, keepYears: 1 } };
    expect(differenceOf(settled, there)).toEqual(none);
    expect(changesTowards(differenceOf(full, there), 'whole')).toEqual([
      upsert('settings', settled.settings),
    ]);
  });

  it('put garments first and remove them last', () => {
    const here = applyChanges(emptyRecord, [upsertGarment({ id: 'g1' }), upsertWear({ id: 'w1' })]).record;
    const there = applyChanges(emptyRecord, [
      upsertGarment({ id: 'g2' }),
      upsertWear({ id: 'w2', garmentId: 'g2' }),
    ]).record;
    expect(
      changesTowards(differenceOf(here, there), 'whole').map((c) => [c.action, nameOfChanged(c)]),
    ).toEqual([
      ['upsert', 'g2'],
      ['remove', 'w1'],
      ['upsert', 'w2'],
      ['remove', 'g1'],
    ]);
  });
});

test('a record differs from itself in nothing, whatever the order of lists and keys', () => {
  forAll(whole, (record) => {
    const reordered: LegworkRecord = JSON.parse(JSON.stringify(record), withReversedKeys);
    const backwards = {
      ...reordered,
      shifts: reordered.shifts.toReversed(),
      wear: reordered.wear.toReversed(),
    };
    expect(differenceOf(record, record)).toEqual(none);
    expect(differenceOf(record, backwards)).toEqual(none);
  });
});

test('what is missing the one way is extra the other way, settings aside', () => {
  forAll(related, ({ here, there: { settings: _, ...others } }) => {
    // Those that nobody has set count as missing the one way and as changed the other.
    const there = { ...others, settings: here.settings };
    const back = differenceOf(there, here);
    const names = (changes: readonly Change[]) => changes.map((c) => `${c.kind} ${nameOfChanged(c)}`).sort();
    const { missing, changed, extra } = differenceOf(here, there);
    expect(names(back.extra)).toEqual(names(missing));
    expect(names(back.missing)).toEqual(names(extra));
    expect(names(back.changed.map((c) => c.here))).toEqual(names(changed.map((c) => c.there)));
  });
});

test('a whole restore leads to the copy, the years to keep aside', () => {
  forAll(related, ({ here, there }) => {
    const changes = changesTowards(differenceOf(here, there), 'whole');
    const { record, inverse } = applyChanges(here, changes);
    const { keepYears } = here.settings;
    expect(unordered(record)).toEqual(unordered({ ...there, settings: { ...there.settings, keepYears } }));
    expect(unordered(applyChanges(record, inverse).record)).toEqual(unordered(here));
  });
});

test('on the way of a whole restore no wear is ever without its garment', () => {
  forAll(fc.tuple(whole, whole), ([here, there]) => {
    let { record } = applyChanges(here, []);
    for (const change of changesTowards(differenceOf(here, there), 'whole')) {
      record = applyChanges(record, [change]).record;
      const garmentIds = record.garments.map(({ id }) => id);
      expect(record.wear.filter(({ garmentId }) => !garmentIds.includes(garmentId))).toEqual([]);
    }
  });
});

test('putting what is missing changes and removes no entry', () => {
  forAll(related, ({ here, there }) => {
    const changes = changesTowards(differenceOf(here, there), 'missing');
    expect(changes.every(({ action }) => action === 'upsert')).toBe(true);
    const { record } = applyChanges(here, changes);
    for (const list of ['garments', 'shifts', 'daysOff', 'wear'] as const) {
      expect(record[list].slice(0, here[list].length)).toEqual(here[list]);
      const added = record[list].slice(here[list].length);
      const own = new Set<string>(here[list].map(nameOf));
      expect(added).toEqual((there[list] as readonly Named[]).filter((entry) => !own.has(nameOf(entry))));
    }
    expect(record.person).toEqual(here.person ?? there.person);
    // Settings that nobody has set are as good as missing. The years to keep never come from a copy.
    const isUnset = isDeepStrictEqual(here.settings, defaultSettings);
    const { keepYears } = here.settings;
    expect(record.settings).toEqual(isUnset ? { ...there.settings, keepYears } : here.settings);
  });
});
