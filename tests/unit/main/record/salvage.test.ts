import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Salvaged, salvageEntries } from '#main/record/salvage.ts';
import { type AgreedDesk, agreedDeskSchema } from '#shared/record/agreed-desk.ts';
import { askedFirstSchema } from '#shared/record/asked-first.ts';
import { upsertSchema } from '#shared/record/change.ts';
import { checkInSchema } from '#shared/record/check-in.ts';
import { type DayOff, dayOffSchema } from '#shared/record/day-off.ts';
import { type Garment, garmentSchema } from '#shared/record/garment.ts';
import { type Import, importSchema } from '#shared/record/import-entry.ts';
import { liveShiftSchema } from '#shared/record/live-shift.ts';
import { namedShiftSchema } from '#shared/record/named-shift.ts';
import { defaultPerson, personSchema } from '#shared/record/person.ts';
import { type PlannedShift, plannedShiftSchema } from '#shared/record/planned-shift.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { rotaSchema } from '#shared/record/rota.ts';
import { defaultSettings, type Settings, settingsSchema } from '#shared/record/settings.ts';
import { type Shift, segmentSchema, shiftSchema } from '#shared/record/shift.ts';
import { type Wear, wearSchema } from '#shared/record/wear.ts';
import {
  aCheckIn,
  aDesk,
  aNamedShift,
  anImport,
  aPlannedShift,
  aRota,
  aShift,
} from '../../../support/entries.ts';

type Entry = Shift | Wear | DayOff | Garment | PlannedShift | Import | AgreedDesk;

const noon = (month: number, hour: number): string =>
  `2026-${String(month).padStart(2, '0')}-11T${hour}:00:00+01:00[Europe/Berlin]`;

const shiftNo = (i: number): Shift => {
  const [start, end] = [noon((i % 12) + 1, 10), noon((i % 12) + 1, 19)];
  const shift = aShift({ id: `s${i}`, start, end, standingMinutes: 100 + i });
  return i % 3 === 0 ? { ...shift, segments: [{ posture: 'standing', start, end }] } : shift;
};

const wearNo = (i: number): Wear => {
  const wear: Wear = { id: `w${i}`, garmentId: `g${i % 2}`, legs: 'both', on: noon((i % 12) + 1, 10) };
  return i % 4 === 0 ? wear : { ...wear, off: noon((i % 12) + 1, 19) };
};

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** The text of a journal, and its entries with where in the text they stand. */
function journalOf(counts: { shifts: number; daysOff: number; wear: number }) {
  const shifts = numbers(counts.shifts).map(shiftNo);
  const daysOff = numbers(counts.daysOff).map((i): DayOff => ({ date: `2026-12-1${i}` }));
  const wear = numbers(counts.wear).map(wearNo);
  const head = { format: 'legwork-journal', version: 1, revision: 7, year: 2026 };
  const text = `${JSON.stringify({ ...head, shifts, daysOff, wear })}\n`;
  const places = [...shifts, ...daysOff, ...wear].map((entry) => {
    const start = text.indexOf(JSON.stringify(entry));
    return { entry, start, end: start + JSON.stringify(entry).length };
  });
  return { text, places, entries: places.map(({ entry }) => entry) };
}

const garments: readonly Garment[] = [
  { id: 'g0', name: 'Knee, "black" {1} \\', ankleMmHg: 20.5, printedRangeMmHg: { low: 18, high: 23 } },
  { id: 'g1', name: 'Oberschenkel {"date":"2026-01-01"} für Büro 🧦', ankleMmHg: 30 },
];
const settings: Settings = {
  ...defaultSettings,
  ...{ keepYears: 3, lockAfterMinutes: null, backupFolder: 'C:\\Users\\{x}' },
};
const namedShifts = [aNamedShift(), aNamedShift({ id: 'late', name: '{"letter":"L"}', letter: 'L' })];
/** What a profile holds one of, beside the person and the settings. */
const working = {
  rota: { ...aRota('early', null), exceptions: [{ date: '2026-03-09', shiftId: 'late' }] },
  askedFirst: { on: '2026-01-02', hasAny: false },
  liveShift: { start: noon(1, 10), steps: [{ at: noon(1, 10), posture: 'standing' }] },
} satisfies Partial<LegworkRecord>;
const profile = {
  format: 'legwork-profile',
  version: 1,
  revision: 8,
  person: defaultPerson,
  settings,
  ...working,
  garments,
  namedShifts,
};

const listed = (found: Salvaged): readonly Entry[] => [
  ...found.shifts,
  ...found.daysOff,
  ...found.checkIns,
  ...found.plannedShifts,
  ...found.imports,
  ...found.desks,
  ...found.wear,
  ...found.garments,
  ...found.namedShifts,
];

const asTexts = (entries: readonly Entry[]): readonly string[] =>
  entries.map((entry) => JSON.stringify(entry));

const nothing: Salvaged = {
  shifts: [],
  wear: [],
  daysOff: [],
  checkIns: [],
  plannedShifts: [],
  imports: [],
  desks: [],
  garments: [],
  namedShifts: [],
  treatments: [],
  strictEntries: [],
  person: null,
  settings: null,
  rota: null,
  askedFirst: null,
  liveShift: null,
  duplicates: 0,
};

const schemas = {
  shift: shiftSchema,
  wear: wearSchema,
  dayOff: dayOffSchema,
  garment: garmentSchema,
  person: personSchema,
  settings: settingsSchema,
  checkIn: checkInSchema,
  rota: rotaSchema,
  namedShift: namedShiftSchema,
  askedFirst: askedFirstSchema,
  liveShift: liveShiftSchema,
  plannedShift: plannedShiftSchema,
  import: importSchema,
  desk: agreedDeskSchema,
};
const samples = {
  shift: shiftNo(0),
  wear: wearNo(1),
  dayOff: { date: '2026-12-11' },
  garment: garments[0],
  person: defaultPerson,
  settings,
  checkIn: aCheckIn(),
  namedShift: aNamedShift(),
  plannedShift: aPlannedShift(),
  import: anImport(),
  desk: aDesk(),
  ...working,
};

describe('an entry is known by its schema alone:', () => {
  const kinds = Object.keys(schemas) as (keyof typeof schemas)[];
  const pairs = kinds.flatMap((one) =>
    kinds.filter((other) => other !== one).map((other) => [one, other] as const),
  );

  const requiredOf = (kind: keyof typeof schemas): readonly string[] =>
    Object.entries(schemas[kind].shape).flatMap(([key, field]) =>
      field.safeParse(undefined).success ? [] : key,
    );

  it.each(pairs)('no %s passes for a %s', (one, other) => {
    const foreign = requiredOf(one).filter((key) => !(key in schemas[other].shape));
    const lacking = requiredOf(other).filter((key) => !(key in schemas[one].shape));
    expect([...foreign, ...lacking]).not.toEqual([]);
    expect(schemas[other].safeParse(samples[one]).success).toBe(false);
  });

  it.each(kinds)('a %s is refused with a field too many', (kind) => {
    expect(schemas[kind].safeParse(samples[kind]).success).toBe(true);
    expect(schemas[kind].safeParse({ ...samples[kind], more: 1 }).success).toBe(false);
  });

  it('these are all the kinds that can be put', () => {
    const known = kinds.map(
      (kind) => upsertSchema.safeParse({ action: 'upsert', kind, entry: samples[kind] }).success,
    );
    expect(known).toEqual(kinds.map(() => true));
  });

  it('what stands inside an entry is none', () => {
    const { segments } = shiftNo(0);
    expect(segments?.every((segment) => segmentSchema.safeParse(segment).success)).toBe(true);
    expect(salvageEntries(JSON.stringify([segments, garments[0]?.printedRangeMmHg]))).toEqual(nothing);
  });
});

describe('a whole file', () => {
  it('of each kind gives every entry', () => {
    const { text, entries } = journalOf({ shifts: 25, daysOff: 5, wear: 20 });
    expect(listed(salvageEntries(text))).toEqual(entries);
    const found = salvageEntries(JSON.stringify(profile));
    expect(found).toEqual({ ...nothing, person: defaultPerson, settings, ...working, garments, namedShifts });
  });

  it.each([
    ['pretty-printed', JSON.stringify(profile, null, 2)],
    ['with Windows line ends', JSON.stringify(profile, null, '\t').replaceAll('\n', '\r\n')],
    ['after a byte order mark', `\uFEFF${JSON.stringify(profile)}`],
    [
      'with lists under other names',
      JSON.stringify({ ...profile, garments: undefined, stockings: garments }),
    ],
    ['without its first bracket', JSON.stringify(profile).slice(1)],
    ['behind a quote that nothing closes', `"${JSON.stringify(profile)}`],
    ['behind a backslash', `\\${JSON.stringify(profile)}`],
    ['behind a thousand brackets', `${'[{'.repeat(500)}${JSON.stringify(profile)}`],
  ])('%s gives every entry', (_, text) => {
    expect(salvageEntries(text)).toEqual({
      ...nothing,
      person: defaultPerson,
      settings,
      ...working,
      garments,
      namedShifts,
    });
  });

  it('gives the longest shift: 2,000 segments, in a zone with a long name', () => {
    const [start, end] = [noon(1, 10), noon(1, 19)].map((at) =>
      at.replace('00+01:00[Europe/Berlin]', '00.123456789-03:00[America/Argentina/ComodRivadavia]'),
    ) as [string, string];
    const segments = numbers(2000).map(() => ({ posture: 'standing' as const, start, end }));
    const shift = aShift({ start, end, segments });
    expect(salvageEntries(`{"shifts":[{},${JSON.stringify(shift)}]}`).shifts).toEqual([shift]);
  });

  it.each([
    [
      'of wrong types',
      '{"shifts":{"id":"s1"},"daysOff":[{"date":20260303},{"date":null}],"wear":7,"person":{}}',
    ],
    ['of dates that do not exist', '{"daysOff":[{"date":"2026-02-30"}]}'],
    ['of another app', '{"a":[{"id":"s1","start":"x"}],"b":{"c":{"d":{"e":{}}}}}'],
    ['of single quotes', "{'daysOff':[{'date':'2026-03-03'}]}"],
    ['as text inside text', JSON.stringify(JSON.stringify(profile))],
    ['of nothing', ''],
    ['of NULs', '\0'.repeat(10_000)],
    ['of a lone null', 'null'],
  ])('%s gives nothing', (_, text) => {
    expect(salvageEntries(text)).toEqual(nothing);
  });
});

describe('of entries with one name', () => {
  it('the first counts, over all files that were run together', () => {
    const { text, entries } = journalOf({ shifts: 4, daysOff: 2, wear: 4 });
    const later = text.replaceAll('"walkingMinutes":100', '"walkingMinutes":1');
    expect(later).not.toBe(text);
    const found = salvageEntries(`${text}${later}${JSON.stringify(profile)}${JSON.stringify(profile)}`);
    expect(listed(found)).toEqual([...entries, ...garments, ...namedShifts]);
    expect(found.duplicates).toBe(entries.length + garments.length + namedShifts.length + 5);
    expect(found).toMatchObject({ person: defaultPerson, settings, ...working });
  });

  it('kinds are kept apart', () => {
    const text = JSON.stringify([
      { ...shiftNo(0), id: 'same' },
      { ...wearNo(0), id: 'same' },
      { ...garments[0], id: 'same' },
    ]);
    expect(listed(salvageEntries(text))).toHaveLength(3);
    expect(salvageEntries(text).duplicates).toBe(0);
  });

  it('a second person and second settings are left out too', () => {
    const text = JSON.stringify([
      defaultPerson,
      defaultSettings,
      { ...defaultPerson, hasVaricoseVeins: true },
      settings,
    ]);
    expect(salvageEntries(text)).toEqual({
      ...nothing,
      person: defaultPerson,
      settings: defaultSettings,
      duplicates: 2,
    });
  });
});

describe('a damaged file', () => {
  it('cut anywhere gives every entry that is whole before the cut, and no other', () => {
    const { text, places } = journalOf({ shifts: 25, daysOff: 5, wear: 20 });
    for (let cut = 0; cut <= text.length; cut += 97) {
      const before = places.filter(({ end }) => end <= cut).map(({ entry }) => entry);
      expect({ ...salvageEntries(text.slice(0, cut)), cut }).toMatchObject({ duplicates: 0, cut });
      expect(listed(salvageEntries(text.slice(0, cut)))).toEqual(before);
      expect(listed(salvageEntries(`${text.slice(0, cut)}${'\0'.repeat(text.length - cut)}`))).toEqual(
        before,
      );
    }
  });

  it('without its beginning gives every entry that is whole after it', () => {
    const { text, places } = journalOf({ shifts: 25, daysOff: 5, wear: 20 });
    for (let cut = 0; cut <= text.length; cut += 97) {
      const after = places.filter(({ start }) => start >= cut).map(({ entry }) => entry);
      expect(listed(salvageEntries(text.slice(cut)))).toEqual(after);
    }
  });

  it('whose cut text a whole file follows gives all of that', () => {
    const { text, entries } = journalOf({ shifts: 6, daysOff: 2, wear: 6 });
    const other = JSON.stringify(profile);
    for (let cut = 0; cut <= text.length; cut += 11) {
      expect(listed(salvageEntries(`${text.slice(0, cut)}${text}${other}`))).toEqual([
        ...entries,
        ...garments,
        ...namedShifts,
      ]);
    }
  });

  it.each([
    ['breaks off inside a text', '{"id":"w1","garmentId":"g'],
    ['breaks off inside an escape', '{"id":"w1","garmentId":"\\'],
    ['holds another object', '{"id":"w1","garmentId":{"id":[{'],
    ['lacks its closing brace', JSON.stringify(wearNo(1)).slice(0, -1)],
    ['has a quote too many', JSON.stringify(wearNo(1)).replace('both', 'bo"th')],
    ['is full of NULs', JSON.stringify(wearNo(1)).replace('both', '\0\0\0\0')],
    ['has a comma too many', JSON.stringify(wearNo(1)).replace('}', ',}')],
  ])('gives the wear after one that %s', (_, broken) => {
    const following = [wearNo(2), wearNo(3)];
    const text = `{"wear":[${broken},${asTexts(following).join(',')}]}`;
    expect(salvageEntries(text)).toEqual({ ...nothing, wear: following });
  });

  /**
   * The honest bound of one flipped bit: the entry that it is in may be lost, or, unseen, read with another value; and
   * where that value is its name, and another entry's, then of these two only the first counts.
   */
  it('with one flipped bit lacks at most the entry that the bit is in, and one that it took the name of', () => {
    const { text, places } = journalOf({ shifts: 4, daysOff: 3, wear: 4 });
    const bytes = Buffer.from(text);
    expect(bytes).toHaveLength(text.length);
    let namesTaken = 0;
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const position = bit >> 3;
      const flipped = Buffer.from(bytes);
      flipped[position] = (bytes[position] ?? 0) ^ (1 << (bit & 7));
      const found = salvageEntries(flipped.toString('utf8'));
      const foundTexts = new Set(asTexts(listed(found)));
      const untouched = places.filter(({ start, end }) => position < start || position >= end);
      const untouchedTexts = asTexts(untouched.map(({ entry }) => entry));
      const lost = untouchedTexts.filter((entry) => !foundTexts.has(entry));
      const unknown = [...foundTexts].filter((entry) => !untouchedTexts.includes(entry));
      expect({ bit, lost: lost.length }).toEqual({ bit, lost: Math.min(lost.length, found.duplicates) });
      expect(unknown.length).toBeLessThanOrEqual(places.length - untouched.length);
      expect(found.duplicates).toBeLessThanOrEqual(places.length - untouched.length);
      namesTaken += lost.length;
    }
    // It does happen: "s1" becomes "s3" by one bit.
    expect(namesTaken).toBeGreaterThan(0);
  });

  it('overwritten in several places gives every entry outside them, but for names that were taken', () => {
    const { text, places } = journalOf({ shifts: 8, daysOff: 3, wear: 8 });
    const stretch = fc.record({
      from: fc.nat(text.length - 1),
      by: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', '\0'), maxLength: 40 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
        const isHit = text.split('').map(() => false);
        const damaged = stretches.reduce((soFar, { from, by }) => {
          const written = by.slice(0, text.length - from);
          isHit.fill(true, from, from + written.length);
          return `${soFar.slice(0, from)}${written}${soFar.slice(from + written.length)}`;
        }, text);
        const found = salvageEntries(damaged);
        const foundTexts = new Set(asTexts(listed(found)));
        const untouched = places.filter(({ start, end }) => !isHit.slice(start, end).includes(true));
        const lost = asTexts(untouched.map(({ entry }) => entry)).filter((entry) => !foundTexts.has(entry));
        expect(lost.length).toBeLessThanOrEqual(found.duplicates);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a hostile text is read in linear time:', () => {
  const mostReadings = 11;

  /** Characters read, all readings together, by characters of the text. */
  const readings = (text: string): number => {
    let read = 0;
    salvageEntries(text, (characters) => {
      read += characters;
    });
    return read / text.length;
  };

  it.each([
    '{',
    '{"',
    '{\\"',
    '{"\\',
    '{\\',
    '{[',
    '{}',
    '{{}',
    '{"a":',
    '{"a":[',
    '{"}\\"',
    '"{""{',
    '{"{"}',
    '{"date":"2026-03-03",',
    '[[{"{',
  ])('%s, 200,000 times', (unit) => {
    const text = unit.repeat(200_000);
    expect(readings(text)).toBeLessThanOrEqual(mostReadings);
    expect(readings(`{"${text}`)).toBeLessThanOrEqual(mostReadings);
    expect(readings(`{"${'{'.repeat(10)}${text}"}`)).toBeLessThanOrEqual(mostReadings);
  });

  test('whatever the text', () => {
    const unit = fc.constantFrom('{', '{', '}', '[', ']', '"', '\\', '\\"', 'a', '{"', '"}');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 200 }), (text) => {
        expect(readings(text)).toBeLessThanOrEqual(mostReadings);
      }),
      { numRuns: 20_000 },
    );
  });

  test('an object longer than any entry is not read to its end', () => {
    let longest = 0;
    salvageEntries(`{"name":"${'a'.repeat(1_000_000)}"}`, (characters) => {
      longest = Math.max(longest, characters);
    });
    expect(longest).toBe(400_000);
  });
});
