import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { deskFileName, deskJson, deskTable, markText } from '#shared/desk/table.ts';
import { byteOrderMark, guardedCsvText } from '#shared/exchange/out/csv.ts';
import { aMark, shownDesk, shownHeaviness, shownWork } from '../../../support/shown-desk.ts';

const desk = shownDesk({
  blocks: [
    { week: '2026-W44', work: [shownWork({ group: 'Kitchen', standingMinutes: 255 })], heaviness: [] },
    {
      week: '2026-W45',
      work: [shownWork({ group: 'Ward/nights', n: 12, coverage: null, overLimitShare: '≥90' })],
      heaviness: [shownHeaviness({ group: 'Ward/nights', n: 11, heaviness: 4.5 })],
    },
  ],
});

const csv = (text: string) => parse(text.slice(byteOrderMark.length)) as readonly (readonly string[])[];

describe('the table of a desk', () => {
  const [headers = [], ...rows] = deskTable(desk);
  const cell = (row: number, header: string) => rows[row]?.[headers.indexOf(header)];

  it('has a row for each group, week and family', () => {
    expect(rows.map((row) => [row[0], row[1], row[2], row[5], row[6]])).toEqual([
      ['2026-W44', '2026-10-26', 'Kitchen', 'work', 11],
      ['2026-W45', '2026-11-02', 'Ward/nights', 'work', 12],
      ['2026-W45', '2026-11-02', 'Ward/nights', 'heaviness', 11],
    ]);
    for (const row of rows) expect(row).toHaveLength(headers.length);
  });

  it('holds what was shown under a header with its unit', () => {
    expect(cell(0, 'standing_minutes_per_shift_day')).toBe(255);
    expect(cell(0, 'longest_stand_minutes')).toBe(60);
    expect(cell(0, 'stocking_coverage_of_standing_0_to_1')).toBe(0.4);
    expect(cell(1, 'days_over_limit_percent_band')).toBe('≥90');
    expect(cell(0, 'load_hours_per_shift_day')).toBe(4.1);
    expect(cell(2, 'heaviness_0_to_10')).toBe(4.5);
    expect([cell(0, 'department'), cell(0, 'pattern')]).toEqual(['Kitchen', null]);
    expect([cell(1, 'department'), cell(1, 'pattern')]).toEqual(['Ward', 'nights']);
  });

  it('leaves empty what is hidden, and what the family does not have', () => {
    expect(cell(1, 'stocking_coverage_of_standing_0_to_1')).toBeNull();
    expect(cell(0, 'heaviness_0_to_10')).toBeNull();
    expect(cell(2, 'standing_minutes_per_shift_day')).toBeNull();
    expect(csv(guardedCsvText([headers, ...rows]))[2]?.[9]).toBe('');
  });

  it('carries ledger, last closed week and hash in every row', () => {
    for (const row of rows) expect(row.at(-1)).toBe(`${aMark.ledgerId} 2026-W45 12345e78`);
    expect(markText({ ...aMark, lastWeek: null })).toBe(`${aMark.ledgerId} – 12345e78`);
    expect(deskFileName(aMark)).toBe('legwork-desk-2026-W45-12345e78');
    expect(deskFileName({ ...aMark, lastWeek: null })).toBe('legwork-desk-12345e78');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
    'writes the department %j so that no spreadsheet runs it',
    (name) => {
      const table = deskTable({
        ...desk,
        blocks: [{ week: '2026-W44', work: [shownWork({ group: name })], heaviness: [] }],
      });
      const [, row = []] = csv(guardedCsvText(table));
      expect(row.slice(2, 4)).toEqual([`'${name}`, `'${name}`]);
    },
  );

  it('reads back whole where a department holds quotes, commas and line ends', () => {
    const name = 'Ward "3", left;\nright';
    const table = deskTable({
      ...desk,
      blocks: [{ week: '2026-W44', work: [shownWork({ group: name })], heaviness: [] }],
    });
    expect(csv(guardedCsvText(table))[1]?.[2]).toBe(name);
  });
});

it('the JSON of a desk holds what was shown, and its mark', () => {
  const read: unknown = JSON.parse(deskJson(desk));
  expect(read).toEqual({ format: 'legwork-desk-export', version: 1, ...desk });
});
