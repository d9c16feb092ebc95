import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostColumns, readRows, readTable } from '#shared/exchange/table/read-table.ts';

const cellsOf = (text: string): readonly (readonly string[])[] =>
  readRows(text).rows.map(({ cells }) => cells);

describe('the delimiter', () => {
  test.each([
    [';', 'a;b;c\n1;2;3\n'],
    ['\t', 'a\tb\n1,5\t2\n'],
    ['|', 'a|b\n1|2\n'],
    [',', 'a,b\n1,2\n'],
    [',', 'only one column\nx\n'],
    // One figure with a comma in each line.
    [';', 'Datum;Stunden\n01.03.2026;7,5\n02.03.2026;8,25\n'],
    [';', 'Stunden;Pause\n7,5;0,5\n8,0;0,5\n6,5;0,5\n'],
    // Commas and line breaks within quotes.
    [';', 'a;b\n"1,2,3,4";x\n"2,\n3,\n4,";y\n'],
    // Texts that use another delimiter as a sign.
    [',', 'Date,Start,End,Note\n2026-03-01,08:00,16:00,"a;b;c;d"\n2026-03-02,08:00,16:00,a;b\n'],
    // A first line of another width, and a comma at each end.
    [',', 'com.example.steps,6230070,3\na,b,c\n1,2,3,\n4,5,6,\n'],
    [';', 'Roster; made by hand\n\na;b;c\n1;2;3\n4;5;6\n'],
  ])('is %j', (delimiter, text) => {
    expect(readRows(text).delimiter).toBe(delimiter);
  });

  test('is the one that the first line names, against what the other lines say', () => {
    const { delimiter, rows } = readRows('sep=;\r\na,b;c\r\n1,2;3\r\n');
    expect(delimiter).toBe(';');
    expect(rows).toEqual([
      { line: 2, cells: ['a,b', 'c'] },
      { line: 3, cells: ['1,2', '3'] },
    ]);
  });
});

describe('rows', () => {
  test.each(['\n', '\r\n', '\r'])('end with %j', (end) => {
    expect(cellsOf(['a,b', '1,2', '3,4', ''].join(end))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('keep line breaks and doubled quotes of quoted cells', () => {
    expect(cellsOf('a,b\n"x\r\ny","say ""hi"""\n')).toEqual([
      ['a', 'b'],
      ['x\r\ny', 'say "hi"'],
    ]);
  });

  test('keep quotes that open nothing', () => {
    expect(cellsOf('a,b\n7" nail,"5"\n"x" y,2\n')).toEqual([
      ['a', 'b'],
      ['7" nail', '5'],
      ['"x" y', '2'],
    ]);
  });

  test('know the line on which they begin', () => {
    const { rows } = readRows('a,b\r\n\r\n"x\r\ny\nz",1\r\n2,3\r\n,,\r\n4,5');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 6, 8]);
  });

  test('are as long or short as they are', () => {
    expect(cellsOf('a,b,c\n1\n1,2,3,4\n')).toEqual([['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]);
  });

  test('before a quote that is never closed are kept, and the line of the quote is told', () => {
    const { rows, cutAtLine } = readRows('a,b\n1,2\n3,"the end of the fi');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cutAtLine).toBe(3);
    expect(readRows('a,b\n1,2\n').cutAtLine).toBeNull();
  });

  test('of 50,000 columns are cut to what a table can have', () => {
    const { rows } = readRows(`${'x,'.repeat(50_000)}\n${'1,'.repeat(50_000)}\n`);
    expect(rows.map(({ cells }) => cells.length)).toEqual([mostColumns, mostColumns]);
  });

  test('of an empty text are none', () => {
    expect(readTable('')).toMatchObject({ headers: [], rows: [], cutAtLine: null });
    expect(readTable('\n \r\n;;\n')).toMatchObject({ headers: [], rows: [] });
  });
});

describe('the decimal sign', () => {
  test.each([
    ['.', 'a,b\n7.5,1\n'],
    ['.', 'a,b\n"7,5",1\n'],
    [',', 'a;b\n7,5;1\n'],
    [',', 'a\tb\n1.234,5\t1\n'],
    ['.', 'a;b\n7.5;1\n'],
    ['.', 'a;b\n1,234.5;1\n'],
    // Times written with a point beside hours written with a comma.
    [',', 'a;b\n08.30;7,5\n'],
    [null, 'a;b\n1,234;1.234\n'],
  ] as const)('is %j', (sign, text) => {
    expect(readRows(text).decimalSign).toBe(sign);
  });
});

test('the first row with something in it holds the headers', () => {
  const { headers, rows } = readTable('\n Date , Start \n2026-03-01,08:00\n');
  expect(headers).toEqual(['Date', 'Start']);
  expect(rows).toEqual([{ line: 3, cells: ['2026-03-01', '08:00'] }]);
});

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('7,5', '01.03.2026', '"', '""', 'a"b', 'x\ny', 'x\r\ny', ';', ',', '|', '\t', ' a '),
);
/** The first cell names its row, so that no row is blank. */
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }))
  .map((rows) => rows.map((cells, at) => [`row ${at}`, ...cells]));

test('whatever a table holds, in every dialect it comes in as it went out', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(';', ',', '|', '\t'),
      fc.constantFrom('\r\n', '\n'),
      fc.boolean(),
      (rows, delimiter, end, isAllQuoted) => {
        const options = { delimiter, record_delimiter: end, quoted: isAllQuoted, quoted_match: /[\r\n]/ };
        const text = `sep=${delimiter}${end}${stringify([...rows], options)}`;
        expect(cellsOf(text)).toEqual(rows);
      },
    ),
  );
});
