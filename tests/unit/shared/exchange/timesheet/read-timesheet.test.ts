import { describe, expect, test } from 'vitest';
import type { Given } from '#shared/exchange/found.ts';
import { partOfText } from '#shared/exchange/part.ts';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { timesheetReader } from '#shared/exchange/timesheet/read-timesheet.ts';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';
import { createRandom } from '../../../../faults/random.ts';
import {
  makeTimesheet,
  type StyleName,
  someWork,
  styles,
} from '../../../../support/exchange/make-timesheet.ts';

const zone = 'Europe/Berlin';
const given: Given = { zone, now: '2026-11-01T12:00:00+01:00[Europe/Berlin]', isZoneConfirmed: true };

const read = (text: string, more: Partial<Given> = {}) =>
  timesheetReader.read([partOfText('sheet.csv', text)], { ...given, ...more });
const rows = (...lines: readonly string[]): string => lines.join('\n');
const shift = (start: string, end: string) => ({ start, end });

describe('every known header', () => {
  const work = someWork(createRandom(1), 30);
  const expected = work.map(({ date, start, endDate, end }) =>
    shift(zonedTimeAt(date, start, zone), zonedTimeAt(endDate, end, zone)),
  );

  test.each(Object.keys(styles) as StyleName[])('%s, with commas and with semicolons', async (style) => {
    for (const delimiter of [',', ';', '\t']) {
      const text = makeTimesheet(style, work, delimiter);
      expect(timesheetReader.recognises(text.slice(0, 4096))).toBe(true);
      const { shifts, questions, skipped } = await read(text);
      expect(shifts).toEqual(expected);
      expect(questions).toEqual([]);
      expect(skipped).toEqual([]);
    }
  });
});

describe('what is recognised', () => {
  test.each([
    ['headers alone', 'Date,Start,End\n', true],
    ['headers below a title', 'Timesheet of March\n\nDate;Start;End\n01.03.2026;8:00;16:00\n', true],
    ['unknown headers above a date and a time', 'Wann;Los;Feierabend\n01.03.2026;8:00;16:00\n', true],
    ['from and to as places', 'Date,From,To,Duration\n2026-01-10,Detroit,Vienna,08:40:00\n', false],
    ['steps', 'timestamp,steps\n2026-01-10T08:40:00Z,12\n', false],
    ['a letter', 'Dear Sir,\nI was here on 2026-01-10, at noon.\n', false],
    ['nothing', '', false],
    ['XML', '<?xml version="1.0"?>\n<HealthData locale="en_GB">', false],
  ])('%s: %s', (_, text, isOne) => {
    expect(timesheetReader.recognises(text)).toBe(isOne);
  });
});

describe('an end', () => {
  const end = async (line: string) => (await read(rows('Date,Start,End', line))).shifts[0]?.end;
  test('before its start is on the next day', async () => {
    expect(await end('2026-03-01,22:00,06:00')).toBe('2026-03-02T06:00:00+01:00[Europe/Berlin]');
  });
  test('at 24:00 is the midnight after', async () => {
    expect(await end('2026-03-01,16:00,24:00')).toBe('2026-03-02T00:00:00+01:00[Europe/Berlin]');
  });
  test('in the hour that comes twice is the first moment after its start', async () => {
    expect(await end('2026-10-25,02:50,02:10')).toBe('2026-10-25T02:10:00+01:00[Europe/Berlin]');
  });
  test('in the hour that clocks skip is as late as the skipped time', async () => {
    expect(await end('2026-03-28,22:00,02:30')).toBe('2026-03-29T03:30:00+02:00[Europe/Berlin]');
  });
  test('by a duration counts the hours that passed, over a clock change too', async () => {
    const { shifts } = await read('Date,Start,Hours\n2026-03-28,22:00,8\n');
    expect(shifts[0]?.end).toBe('2026-03-29T07:00:00+02:00[Europe/Berlin]');
  });
  test('keeps its seconds', async () => {
    expect(await end('2026-03-01,08:00:05,09:00:59')).toBe('2026-03-01T09:00:59+01:00[Europe/Berlin]');
  });
});

test.each([
  ['2026-03-01,08:00,', 'no-end'],
  [',08:00,16:00', 'no-date'],
  ['Total,08:00,16:00', 'no-date'],
  ['2026-02-30,08:00,16:00', 'no-date'],
  ['2026-03-01,8 o clock,16:00', 'unreadable'],
  ['2026-03-01,08:00,late', 'unreadable'],
  ['2026-03-01,08:00,08:00', 'ends-before-start'],
  ['2026-03-01,2026-03-01 08:00,2026-02-28 16:00', 'ends-before-start'],
  ['2026-03-01,2026-03-01 08:00,2026-03-03 16:00', 'over-24-hours'],
  ['1850-03-01,08:00,16:00', 'out-of-range'],
  ['2026-03-01,2026-03-01 08:00[Mars/Olympus],16:00', 'unknown-zone'],
  ['2026-03-01,2026-03-01 08:00[+02:00],16:00', 'unknown-zone'],
] as const)('the row %j is left out as %s, with its line', async (line, reason) => {
  const { shifts, skipped } = await read(rows('Date,Start,End', '2026-02-01,08:00,16:00', line));
  expect(shifts).toHaveLength(1);
  expect(skipped).toMatchObject([{ where: { file: 'sheet.csv', line: 3 }, reason }]);
});

test('days without times and the line of totals say nothing', async () => {
  const text = rows('Date;Start;End;Hours', '01.03.2026;8:00;16:00;8', '02.03.2026;;;', ';;;8', 'Sum;;;');
  const { shifts, skipped } = await read(text);
  expect(shifts).toHaveLength(1);
  expect(skipped).toEqual([]);
});

test('the same shift twice is one, overlapping ones stay', async () => {
  const line = '2026-03-01,08:00,16:00';
  const { shifts, skipped } = await read(rows('Date,Start,End', line, line, '2026-03-01,09:00,16:00'));
  expect(shifts).toHaveLength(2);
  expect(skipped).toMatchObject([{ reason: 'twice', where: { line: 3 } }]);
});

describe('the order of day and month', () => {
  const header = 'Date,Start,End';
  test('is proved by any date of the file', async () => {
    const { shifts, questions } = await read(rows(header, '3/1/2026,8:00,16:00', '3/13/2026,8:00,16:00'));
    expect(questions).toEqual([]);
    expect(shifts[0]?.start).toBe('2026-03-01T08:00:00+01:00[Europe/Berlin]');
    const other = await read(rows(header, '3/1/2026,8:00,16:00', '13/3/2026,8:00,16:00'));
    expect(other.shifts[0]?.start).toBe('2026-01-03T08:00:00+01:00[Europe/Berlin]');
  });
  test('is asked where nothing proves it, and nothing is read until then', async () => {
    const text = rows(header, '3/3/2026,8:00,16:00', '3/1/2026,8:00,16:00');
    const { shifts, questions } = await read(text);
    expect(shifts).toEqual([]);
    expect(questions).toEqual([{ kind: 'date-order', example: '3/1/2026' }]);
    const answered = await read(text, { dateOrder: 'month-first' });
    expect(answered.questions).toEqual([]);
    expect(answered.shifts[1]?.start).toBe('2026-03-01T08:00:00+01:00[Europe/Berlin]');
  });
  test('is asked together with the zone', async () => {
    const { questions } = await read(rows(header, '3/1/2026,8:00,16:00'), { isZoneConfirmed: false });
    expect(questions).toEqual([{ kind: 'date-order', example: '3/1/2026' }, { kind: 'zone' }]);
    const zoned = await read(rows('Start,End', '3/1/2026 8:00 +0100,3/1/2026 16:00 +0100'), {
      isZoneConfirmed: false,
    });
    expect(zoned.questions).toEqual([{ kind: 'date-order', example: '3/1/2026' }]);
  });
  test('is asked where the file contradicts itself', async () => {
    const text = rows(header, '3/1/2026,8:00,16:00', '13/3/2026,8:00,16:00', '3/14/2026,8:00,16:00');
    expect((await read(text)).questions).toMatchObject([{ kind: 'date-order' }]);
    expect((await read(text, { dateOrder: 'day-first' })).shifts).toHaveLength(3);
  });
});

describe('columns that nobody knows', () => {
  const text = rows('Wann;Los;Feierabend', '01.03.2026;8:00;16:00', '02.03.2026;8:00;16:00');
  test('are asked, with their headers and five rows', async () => {
    const { shifts, questions } = await read(text);
    expect(shifts).toEqual([]);
    expect(questions).toEqual([
      {
        kind: 'columns',
        headers: ['Wann', 'Los', 'Feierabend'],
        sample: [
          ['01.03.2026', '8:00', '16:00'],
          ['02.03.2026', '8:00', '16:00'],
        ],
      },
    ]);
  });
  test('are read as answered, and their headers are no skipped row', async () => {
    const { shifts, skipped } = await read(text, { columns: { date: 0, start: 1, end: 2 } });
    expect(shifts).toHaveLength(2);
    expect(skipped).toEqual([]);
  });
  test('are read from the first row on, if there are no headers', async () => {
    const { shifts } = await read(text.slice(text.indexOf('\n') + 1), {
      columns: { date: 0, start: 1, end: 2 },
    });
    expect(shifts).toHaveLength(2);
  });
  test('that do not exist make no shift', async () => {
    const { shifts } = await read(text, { columns: { date: 70, start: -1, end: 1.5 } });
    expect(shifts).toEqual([]);
  });
});

describe('the zone', () => {
  const local = rows('Date,Start,End', '2026-03-01,08:00,16:00');
  test('is asked for times without one, which are read in the person’s', async () => {
    const { shifts, questions, warnings } = await read(local, { isZoneConfirmed: false });
    expect(shifts).toHaveLength(1);
    expect(questions).toEqual([{ kind: 'zone' }]);
    expect(warnings).toEqual([{ kind: 'zone-taken', zone }]);
  });
  test('is not asked for times that have one', async () => {
    const text = rows(
      'Start,End',
      '2026-03-01T07:00:00Z,2026-03-01T15:00:00Z',
      '2026-03-02T08:00:00-05:00,2026-03-02T16:00:00-05:00',
      '2026-03-03T08:00:00+09:00[Asia/Tokyo],2026-03-03T16:00:00+09:00[Asia/Tokyo]',
    );
    const { shifts, questions, warnings } = await read(text, { isZoneConfirmed: false });
    expect({ questions, warnings }).toEqual({ questions: [], warnings: [] });
    expect(shifts.map(({ start }) => start)).toEqual([
      '2026-03-01T07:00:00+00:00[UTC]',
      '2026-03-02T08:00:00-05:00[Etc/GMT+5]',
      '2026-03-03T08:00:00+09:00[Asia/Tokyo]',
    ]);
  });
});

test('a file that ends within quotes keeps what came before, and says so', async () => {
  const { shifts, warnings, skipped } = await read(
    'Date,Start,End,Note\n2026-03-01,08:00,16:00,\n2026-03-02,08:00,16:00,"cu',
  );
  expect(shifts).toHaveLength(1);
  expect(warnings).toContainEqual({ kind: 'cut' });
  expect(skipped).toMatchObject([{ reason: 'unreadable', where: { line: 3 } }]);
});

test('headers alone are a valid file with nothing in it; an empty file is refused', async () => {
  expect(await read('Date,Start,End\n')).toMatchObject({ shifts: [], questions: [], skipped: [] });
  await expect(read('\n\n')).rejects.toThrow(RefusedFileError);
});

test('what is skipped is listed in bounds, however much it is', async () => {
  const lines = Array.from({ length: 5000 }, () => `,08:00,16:00,${'x'.repeat(500)}`);
  const { skipped } = await read(rows('Date,Start,End,Note', ...lines));
  expect(skipped.length).toBeLessThan(1000);
  expect(skipped.reduce((sum, { count }) => sum + (count ?? 1), 0)).toBe(5000);
  expect(skipped.every(({ text = '' }) => text.length <= 80)).toBe(true);
});
