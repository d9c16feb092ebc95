import { describe, expect, it } from 'vitest';
import type { CheckIn } from '#shared/record/check-in.ts';
import { csvText } from '#shared/strict/csv.ts';
import { isLate, logLinesOf } from '#shared/strict/lines.ts';
import { summaryOf } from '#shared/strict/summary.ts';
import { summaryCsv, summaryJson } from '#shared/strict/summary-export.ts';
import { logOf, statusOf } from '#shared/strict/treatment-log.ts';
import { aLog, aTreatment } from '../../../support/strict-entries.ts';

const now = '2026-03-20T09:00:00+01:00[Europe/Berlin]';
const treatment = aTreatment();
const log = logOf({ treatments: [treatment], strictEntries: [...aLog] }, treatment);
const checkIn = (date: string): CheckIn => ({
  ...{ date, when: 'evening', symptoms: { ache: 3 }, girthCm: {}, note: '=1+1' },
});
const summary = summaryOf(log, {
  checkIns: [checkIn('2026-03-01'), checkIn('2026-03-03'), checkIn('2026-03-05')],
  days: [],
  now,
});

describe('the summary', () => {
  it('has the numbers of the status, day by day', () => {
    const status = statusOf(log, now);
    expect(summary.status).toEqual(status);
    expect(
      summary.days.map(({ day, wornSeconds, requiredSeconds, offSeconds, unconfirmedSeconds }) => ({
        ...{ day, requiredSeconds, wornSeconds, offSeconds, unconfirmedSeconds },
      })),
    ).toEqual(status.days);
    const unconfirmed = summary.unconfirmed.map(
      ({ from, until }) => (Date.parse(until.slice(0, 25)) - Date.parse(from.slice(0, 25))) / 1000,
    );
    expect(unconfirmed.reduce((sum, seconds) => sum + seconds, 0)).toBe(status.unconfirmedSeconds);
  });

  it('ends where the log was ended, and says by whom', () => {
    expect(summary.ended).toBe('2026-03-04T08:40:00+01:00[Europe/Berlin]');
    expect(summary.end).toEqual({ by: 'clinic', reason: 'Clinic said so' });
    const untouched = { treatment, entries: [], events: [] };
    const whole = summaryOf(untouched, { checkIns: [], days: [], now });
    expect([whole.ended, whole.end]).toEqual(['2026-03-09T16:00:00+01:00[Europe/Berlin]', null]);
  });

  it('holds signs, walks, instructions, check-ins of its dates, and what was entered late', () => {
    expect(summary).toMatchObject({
      signs: ['2026-03-03T12:00:00+01:00[Europe/Berlin]'],
      walks: [{ date: '2026-03-03', minutes: 30 }],
      isBackdated: false,
      lateLines: 1,
      corrections: 1,
    });
    expect(summary.rules.map(({ keptDays, notKeptDays, days }) => [keptDays, notKeptDays, days])).toEqual([
      ...[
        [0, 0, 14],
        [0, 0, 2],
        [1, 0, 3],
        [0, 0, 7],
      ],
    ]);
    expect(summary.checkIns.map(({ date }) => date)).toEqual(['2026-03-03']);
  });

  it('names work days beyond the sheet’s cap on standing still', () => {
    const day = { date: '2026-03-03', longestStandMinutes: 45 } as never;
    expect(summaryOf(log, { checkIns: [], days: [day], now }).overCap).toEqual([
      { date: '2026-03-03', longestStandMinutes: 45, capMinutes: 30 },
    ]);
  });
});

describe('a line of the log', () => {
  it('is late from a minute after it happened on', () => {
    const [first] = aLog;
    if (first === undefined) throw new Error('The log is empty.');
    const recorded = (time: string) => ({ ...first, recordedAt: `2026-03-02T${time}+01:00[Europe/Berlin]` });
    expect(isLate(recorded('22:01:00'))).toBe(false);
    expect(isLate(recorded('22:01:01'))).toBe(true);
  });

  it('stays as it was said beside its correction', () => {
    const [, off, , amend] = logLinesOf(log);
    expect(off).toMatchObject({
      ...{ seconds: Date.parse('2026-03-03T06:00:00Z') / 1000, isLate: true, correction: 'time-or-never' },
      correctedTo: { seconds: Date.parse('2026-03-03T06:05:00Z') / 1000 },
    });
    expect(amend).toMatchObject({ seconds: null, correction: null, target: { id: 'line-2' } });
  });
});

describe('a file of the summary', () => {
  it('is whole as JSON', () => {
    const read = JSON.parse(summaryJson({ log, summary, now }));
    expect(read).toMatchObject({ format: 'legwork-treatment', version: 1, writtenAt: now });
    expect(read.treatment).toEqual(treatment);
    expect(read.log).toEqual(log.entries);
    expect(read.summary).toEqual(JSON.parse(JSON.stringify(summary)));
  });

  it('has the same cells in every row as CSV, the days first and the log last', () => {
    const lines = summaryCsv({ log, summary, now }).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines[1]).toBe(
      'day,1,2026-03-02T16:00:00+01:00[Europe/Berlin],2026-03-03T16:00:00+01:00[Europe/Berlin],86400,85500,900,0,,,,',
    );
    expect(lines.filter((line) => line.startsWith('interruption,'))).toEqual([
      'interruption,,2026-03-03T07:05:00+01:00[Europe/Berlin],2026-03-03T07:20:00+01:00[Europe/Berlin],,,900,,,no,,shower',
    ]);
    expect(lines.filter((line) => line.startsWith('log'))).toHaveLength(aLog.length);
    expect(lines.filter((line) => line.startsWith('log-late,'))).toHaveLength(1);
  });
});

describe('comma-separated text', () => {
  it('quotes what would end a cell or a row', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          ['two\r\nlines', null],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\r\nlines",\r\n');
  });

  it.each(['=1+1', '+49 30', '-1', '@SUM(A1)', '\tx', '\rx'])('is no formula: %j', (text) => {
    const cell = csvText(['a'], [[text]])
      .slice(3, -2)
      .replaceAll('"', '');
    expect(cell).toBe(`'${text}`);
  });

  it('leaves numbers as they are', () => {
    expect(csvText(['a'], [[-1]])).toBe('a\r\n-1\r\n');
  });
});
