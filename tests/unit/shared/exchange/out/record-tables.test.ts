/** A record goes out as tables and comes in again, also after a spreadsheet saved them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found, Given } from '#shared/exchange/found.ts';
import { cellOfText, textOfCell } from '#shared/exchange/legwork/cells.ts';
import { headerOf, localHeadersOf, namesOf } from '#shared/exchange/legwork/headers.ts';
import { tableSpecs } from '#shared/exchange/legwork/tables.ts';
import { tablesReader } from '#shared/exchange/legwork/tables-reader.ts';
import { chosenOf, recordOfUpserts } from '#shared/exchange/out/choice.ts';
import { type NamedText, recordTables } from '#shared/exchange/out/record-tables.ts';
import { partOfText } from '#shared/exchange/part.ts';
import { differenceOf, isSame } from '#shared/record/difference.ts';
import { type Language, languages } from '#shared/record/preferences.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import { aCheckIn, aGarment, aNamedShift, aRota, aShift, aWear } from '../../../../support/entries.ts';
import { anyRecord, everything, made, nastyTexts, readme } from '../../../../support/exchange/any-record.ts';
import { aLog, aTreatment } from '../../../../support/strict-entries.ts';
import { forAll } from '../../properties.ts';

const given: Given = { zone: 'Europe/Berlin', now: made.at };

const berlin = (time: string): string => `2026-03-02T${time}:00+01:00[Europe/Berlin]`;

const record: LegworkRecord = {
  ...emptyRecord,
  person: { hasVaricoseVeins: true, longestStandLimitMinutes: 60, standingLimitMinutes: 240 },
  settings: {
    ...emptyRecord.settings,
    backupFolder: '',
    reminders: { atShiftEnd: true, whenReplacementIsDue: false, quiet: { from: '22:00', to: '06:30' } },
    leftUntil: '2026-03-01',
  },
  rota: { ...aRota('early', null), exceptions: [{ date: '2026-03-09', shiftId: null }] },
  askedFirst: { on: '2026-03-01', hasAny: false },
  liveShift: { start: berlin('08:00'), steps: [{ at: berlin('08:00'), posture: 'pause' }] },
  garments: [
    aGarment({ name: '=SUM(A1); "tight", 7,5', ankleMmHg: 19.5, printedRangeMmHg: { low: 18, high: 21 } }),
  ],
  namedShifts: [aNamedShift()],
  shifts: [
    aShift({
      standingMinutes: 202.5,
      segments: [
        { posture: 'standing', start: berlin('08:00'), end: berlin('09:00') },
        { posture: 'sitting', start: berlin('09:00'), end: berlin('09:30') },
      ],
    }),
    aShift({
      id: 's2',
      start: '2026-03-28T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-29T06:00:00+02:00[Europe/Berlin]',
    }),
  ],
  daysOff: [{ date: '2026-03-04', reason: 'ill' }, { date: '2026-03-14' }],
  wear: [
    aWear(),
    aWear({ id: 'w2', on: '2026-03-05T08:00:00+01:00[Europe/Berlin]', off: undefined, shiftId: 's2' }),
  ],
  checkIns: [
    aCheckIn({ note: '-1 and\r\nmore' }),
    aCheckIn({ when: 'morning', note: '', symptoms: { itch: 0 }, girthCm: {} }),
  ],
  treatments: [aTreatment({ garmentId: 'g1' })],
  strictEntries: aLog,
};

const tablesOf = (of: LegworkRecord, language: Language = 'en'): readonly NamedText[] =>
  recordTables(chosenOf(of, everything), made, { language, t: readme(language) });

/** As the bytes of the files say it: UTF-8, which cannot carry half a surrogate pair. */
const throughBytes = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

const read = (files: readonly NamedText[], more: Partial<Given> = {}): Promise<Found> =>
  tablesReader.read(
    files.map(({ name, text }) => partOfText(name, throughBytes(text))),
    { ...given, ...more },
  );

const noDifference = { missing: [], changed: [], extra: [] };

function expectSame(found: Found, of: LegworkRecord): void {
  expect(found.skipped).toEqual([]);
  expect(found.questions).toEqual([]);
  const again = recordOfUpserts(found.entries);
  expect(differenceOf(of, again)).toEqual(noDifference);
  expect(isSame(again.settings, of.settings)).toBe(true);
  const texts = (each: LegworkRecord) => each.strictEntries.map((line) => JSON.stringify(line)).sort();
  expect(texts(again)).toEqual(texts(of));
  expect(again.namedShifts.map(({ id }) => id)).toEqual(of.namedShifts.map(({ id }) => id));
}

const fileOf = (name: string, files = tablesOf(record)): NamedText => {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new Error(`There is no ${name}.`);
  return file;
};

/** Changes the text of one file. */
const edited = (name: string, change: (text: string) => string): readonly NamedText[] =>
  tablesOf(record).map((file) => (file.name === name ? { name, text: change(file.text) } : file));

describe('a record as tables', () => {
  it.each(languages)('comes in again equal, with headers in %s', async (language) => {
    expectSame(await read(tablesOf(record, language)), record);
  });

  it('comes in again equal, whatever the schemas take', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (any) => {
        expectSame(await read(tablesOf(any)), any);
      }),
      { numRuns: 1000 },
    );
  });

  it('has the same bytes for the same record', () => {
    expect(tablesOf(structuredClone(record))).toEqual(tablesOf(record));
  });

  it('is written for spreadsheets: BOM, CRLF, commas, points, units, local columns', () => {
    const lines = fileOf('shifts.csv').text.split('\r\n');
    expect(lines).toEqual([
      '\uFEFF"shift_id","start","start_local_date","start_local_time","end","end_local_date","end_local_time","standing_minutes","walking_minutes","longest_stand_minutes","segments"',
      '"s1","2026-03-02T08:00:00+01:00[Europe/Berlin]","2026-03-02","08:00:00","2026-03-02T16:00:00+01:00[Europe/Berlin]","2026-03-02","16:00:00",202.5,100,50,2',
      '"s2","2026-03-28T22:00:00+01:00[Europe/Berlin]","2026-03-28","22:00:00","2026-03-29T06:00:00+02:00[Europe/Berlin]","2026-03-29","06:00:00",200,100,50,',
      '',
    ]);
  });

  it('says in a readme what it is, from when to when, and which version made it', () => {
    const period = { from: '2026-03-01', to: '2026-03-07' };
    const [file] = recordTables(chosenOf(record, { period, kinds: ['wear'] }), made, {
      language: 'en',
      t: readme('en'),
    });
    expect(file?.name).toBe('readme.txt');
    expect(file?.text).toMatch(/^\uFEFFLegwork tables, version \d+\r\n/);
    expect(file?.text).toContain('From 2026-03-01 to 2026-03-07.');
    expect(file?.text).toContain('Made by Legwork 0.1.0 at 2026-11-29T19:00:00+01:00[Europe/Berlin].');
    expect(file?.text).toContain('wear.csv: 2 rows');
    expect(file?.text).toContain('Stockings that other entries name are here, too.');
  });

  it('never lets a spreadsheet calculate a text', () => {
    const cells = tablesOf({
      ...record,
      garments: nastyTexts.map((name, i) => aGarment({ id: `g${i}`, name })),
    })
      .filter(({ name }) => name.endsWith('.csv'))
      .flatMap(({ text }) => text.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => /^"[=+\-@\t\r\0]/.test(cell))).toEqual([]);
  });

  it('gives every text back that a cell carries', () => {
    forAll(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...nastyTexts)), (text) => {
      expect(textOfCell(throughBytes(cellOfText(text)))).toBe(text);
    });
  });

  it('is recognised by its headers alone, in any order', () => {
    for (const { text } of tablesOf(record)) {
      expect(tablesReader.recognises(partOfText('x', text).head)).toBe(true);
    }
    expect(tablesReader.recognises('reason;day_off_date\r\n')).toBe(true);
    expect(tablesReader.recognises('Date,Reason\r\n2026-03-01,x\r\n')).toBe(false);
    expect(tablesReader.recognises('Start,End,Duration\r\n')).toBe(false);
    expect(tablesReader.recognises('')).toBe(false);
  });

  it('has no header that means two columns of a table', () => {
    for (const { columns } of tableSpecs) {
      const named = new Map<string, string>();
      for (const { name, type } of columns) {
        const local = type === 'time' ? languages.flatMap((language) => localHeadersOf(name, language)) : [];
        for (const header of new Set([...namesOf(name), ...local])) {
          expect(named.get(header) ?? name).toBe(name);
          named.set(header, name);
        }
      }
    }
    expect(headerOf('standing_minutes', 'de')).toBe('stehen_minuten');
  });

  it('takes one table alone, with columns moved and others beside them', async () => {
    const text = 'mine;reason;day_off_date\r\nx;ill;2026-03-04\r\n;;14.03.2026\r\n';
    const found = await read([{ name: 'saved.csv', text }]);
    expect(found.entries.map(({ entry }) => entry)).toEqual(record.daysOff);
  });

  it('asks once how to read dates that can be read both ways', async () => {
    const text = 'day_off_date,reason\r\n3/4/2026,\r\n1/2/2026,ill\r\n';
    const open = await read([{ name: 'a.csv', text }]);
    expect(open.questions).toEqual([{ kind: 'date-order', example: '3/4/2026' }]);
    expect(open.entries).toEqual([]);
    const told = await read([{ name: 'a.csv', text }], { dateOrder: 'month-first' });
    expect(told.questions).toEqual([]);
    expect(told.entries.map(({ entry }) => entry)).toMatchObject([
      { date: '2026-03-04' },
      { date: '2026-01-02' },
    ]);
  });

  it('sees the order of day and month where one date proves it', async () => {
    const text = 'day_off_date,reason\r\n3/4/2026,\r\n3/28/2026,\r\n';
    const found = await read([{ name: 'a.csv', text }], { dateOrder: 'day-first' });
    expect(found.entries.map(({ entry }) => entry)).toEqual([{ date: '2026-03-04' }, { date: '2026-03-28' }]);
  });

  it.each<[string, string, (text: string) => string, number]>([
    ['a date that does not exist', 'days-off.csv', (text) => text.replace('2026-03-14', '31.02.2026'), 3],
    ['a number that is none', 'shifts.csv', (text) => text.replace('202.5', 'much'), 2],
    ['a number with a comma beside commas', 'shifts.csv', (text) => text.replace('202.5', '"202,5"'), 2],
    [
      'a time that a spreadsheet made into another',
      'shifts.csv',
      (text) => text.replace('2026-03-02T08:00:00+01:00[Europe/Berlin]', '02.03.2026 08:00'),
      2,
    ],
    ['a flag that is none', 'asked-first.csv', (text) => text.replace('"no"', '"perhaps"'), 2],
    ['JSON that is none', 'treatments.csv', (text) => text.replace('{""id""', '{id'), 2],
    ['a name that is none', 'garments.csv', (text) => text.replace('"g1"', '"__proto__"'), 2],
  ])('leaves out a row with %s, and tells its line', async (_, name, change, line) => {
    const found = await read(edited(name, change));
    expect(found.skipped).toMatchObject([{ where: { file: name, line }, reason: 'unreadable' }]);
    expect(found.entries.length).toBeGreaterThan(20);
  });

  it('takes the second of two rows with one name for a double', async () => {
    const found = await read(edited('days-off.csv', (text) => `${text}"2026-03-14","ill"\r\n`));
    expect(found.skipped).toMatchObject([{ where: { file: 'days-off.csv', line: 4 }, reason: 'twice' }]);
  });

  it('leaves a shift out whose timeline did not come: it would lose it', async () => {
    const found = await read([fileOf('shifts.csv')]);
    expect(found.skipped).toMatchObject([{ where: { file: 'shifts.csv', line: 2 }, reason: 'unreadable' }]);
    expect(found.entries).toHaveLength(1);
    const alone = await read([fileOf('segments.csv')]);
    expect(alone.skipped.map(({ reason }) => reason)).toEqual(['no-shift', 'no-shift']);
  });

  it('leaves a rota out whose exceptions did not come', async () => {
    const found = await read([fileOf('rota.csv')]);
    expect(found).toMatchObject({ entries: [], skipped: [{ reason: 'unreadable' }] });
  });

  it('takes the days of a rota in their order, however they were sorted', async () => {
    const [head = '', one = '', two = ''] = fileOf('rota.csv').text.split('\r\n');
    const turned = [head, two, one, ''].join('\r\n');
    expectSame(await read(edited('rota.csv', () => turned)), record);
  });

  it('says that a text was cut, and takes the rows before the cut', async () => {
    const { text } = fileOf('check-ins.csv');
    const found = await read([{ name: 'check-ins.csv', text: text.slice(0, text.indexOf('more')) }]);
    expect(found).toMatchObject({ entries: [], warnings: [{ kind: 'cut' }] });
    const shifts = 'day_off_date,reason,note\r\n2026-03-04,ill,\r\n2026-03-14,vaca';
    const short = await read([{ name: 'a.csv', text: shifts }]);
    expect(short.entries).toHaveLength(1);
    expect(short.warnings).toEqual([{ kind: 'cut' }]);
  });

  it('is refused where a later version made it', async () => {
    const later = edited('readme.txt', (text) => text.replace(/version \d+/, `version ${storedVersion + 1}`));
    await expect(read(later)).rejects.toMatchObject({ reason: 'newer' });
  });

  it('passes over a table that it does not know, and says so', async () => {
    const found = await read([...tablesOf(record), { name: 'other.csv', text: 'a,b\r\n1,2\r\n' }]);
    expect(found.skipped).toMatchObject([{ where: { file: 'other.csv' }, reason: 'unreadable' }]);
  });
});
