import { describe, expect, it } from 'vitest';
import type { CheckIn } from '#shared/record/check-in.ts';
import type { LogPayload } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { withOtherReason } from '#shared/strict/corrections.ts';
import { csvText } from '#shared/strict/csv.ts';
import { isLate, logLinesOf } from '#shared/strict/lines.ts';
import { summaryOf } from '#shared/strict/summary.ts';
import { summaryCsv, summaryJson } from '#shared/strict/summary-export.ts';
import { logOf, statusOf } from '#shared/strict/treatment-log.ts';
import { aLog, aTreatment, logLines } from '../../../support/strict-entries.ts';

const now = '2026-03-20T09:00:00+01:00[Europe/Berlin]';
const treatment = aTreatment();
const log = logOf({ treatments: [treatment], strictEntries: [...aLog] }, treatment);
const checkIn = (date: string): CheckIn => ({
  ...{ date, when: 'evening', symptoms: { ache: 3 }, girthCm: {}, note: '=1+1' },
});
const inBerlin = (time: string): string => `2026-03-${time}:00+01:00[Europe/Berlin]`;
const summary = summaryOf(log, {
  checkIns: [checkIn('2026-03-01'), checkIn('2026-03-03'), checkIn('2026-03-05')],
  days: [],
  now,
});

/** The summary at a moment of a log with these lines. */
const summaryAt = (
  at: string,
  lines: readonly (readonly [string, LogPayload])[] = [],
  changed: Partial<Treatment> = {},
) => {
  const own = aTreatment(changed);
  const ownLog = logOf({ treatments: [own], strictEntries: logLines(lines) }, own);
  return summaryOf(ownLog, { checkIns: [], days: [], now: inBerlin(at) });
};

describe('the summary', () => {
  it('has the numbers of the status for the days that have begun, oldest first', () => {
    const status = statusOf(log, now);
    expect(summary.status).toEqual(status);
    expect(
      summary.days.map(({ day, wornSeconds, requiredSeconds, offSeconds, unconfirmedSeconds }) => ({
        ...{ day, requiredSeconds, wornSeconds, offSeconds, unconfirmedSeconds },
      })),
    ).toEqual(status.days.slice(0, 2));
    // It was ended early: nothing is still to come.
    expect(summary.ahead).toBeNull();
    const unconfirmed = summary.unconfirmed.map(
      ({ from, until }) => (Date.parse(until.slice(0, 25)) - Date.parse(from.slice(0, 25))) / 1000,
    );
    expect(unconfirmed.reduce((sum, seconds) => sum + seconds, 0)).toBe(status.unconfirmedSeconds);
  });

  it('says which days are still to come', () => {
    expect(summaryAt('04T15:59')).toMatchObject({
      days: [{ day: 1 }, { day: 2 }],
      ahead: { fromDay: 3, toDay: 7, from: '2026-03-04T16:00:00+01:00[Europe/Berlin]' },
    });
    expect(summaryAt('04T16:00').days).toHaveLength(3);
    expect(summaryAt('08T16:00').ahead).toBeNull();
    expect(summaryAt('02T12:00')).toMatchObject({ days: [], ahead: { fromDay: 1, toDay: 7 } });
  });

  it('sets spared time apart, and calls neither it nor own words longer than allowed', () => {
    const off = (from: string, to: string, reason: string, spared?: true) =>
      [
        [inBerlin(`03T${to}`), { kind: 'off', at: utc(from), reason, ...(spared && { spared }) }],
        [inBerlin(`03T${to}`), { kind: 'on', at: utc(to) }],
      ] as const;
    const utc = (time: string) =>
      `2026-03-03T${String(Number(time.slice(0, 2)) - 1).padStart(2, '0')}:00:00Z`;
    const { interruptions } = summaryAt('03T20:00', [
      ...off('08:00', '10:00', 'pain', true),
      ...off('11:00', '12:00', 'Toes felt strange'),
      ...off('13:00', '14:00', 'shower'),
    ]);
    expect(interruptions.map(({ reason, isSpared, isBeyond }) => [reason, isSpared, isBeyond])).toEqual([
      ['pain', true, null],
      ['Toes felt strange', false, null],
      ['shower', false, true],
    ]);
  });

  it('holds pain and skin by date, questions, and signs by name, without what was taken back', () => {
    const said = summaryAt('05T20:00', [
      [inBerlin('04T21:00'), { kind: 'pain', date: '2026-03-04', score: 3, painkiller: 'Ibuprofen 400' }],
      [inBerlin('03T21:00'), { kind: 'pain', date: '2026-03-03', score: 7 }],
      [inBerlin('03T21:05'), { kind: 'pain', date: '2026-03-03', score: 5 }],
      [inBerlin('04T21:00'), { kind: 'skin', date: '2026-03-04' }],
      [inBerlin('04T21:01'), { kind: 'skin', date: '2026-03-04' }],
      [inBerlin('04T21:02'), { kind: 'question', text: 'May I swim?' }],
      [inBerlin('04T21:03'), { kind: 'sign', sign: 'leg-swells' }],
      [inBerlin('04T21:04'), { kind: 'sign', sign: 'rash' }],
      [inBerlin('04T21:05'), { kind: 'amend', target: 'line-8', reason: 'By mistake', void: true }],
      [inBerlin('04T21:06'), { kind: 'question', text: 'Typed twice' }],
      [inBerlin('04T21:07'), { kind: 'amend', target: 'line-10', reason: 'By mistake', void: true }],
    ]);
    expect(said).toMatchObject({
      pain: [
        { date: '2026-03-03', score: 5, painkiller: null },
        { date: '2026-03-04', score: 3, painkiller: 'Ibuprofen 400' },
      ],
      skinDates: ['2026-03-04'],
      questions: ['May I swim?'],
      signs: [{ at: inBerlin('04T21:03'), sign: 'leg-swells' }],
      corrections: 2,
      visit: { date: '2026-03-16', time: '10:30' },
    });
  });

  it('ends where the log was ended, and says by whom', () => {
    expect(summary.ended).toBe('2026-03-04T08:40:00+01:00[Europe/Berlin]');
    expect(summary.end).toEqual({ by: 'clinic', reason: 'Clinic said so' });
    const untouched = logOf({ treatments: [treatment], strictEntries: [] }, treatment);
    const whole = summaryOf(untouched, { checkIns: [], days: [], now });
    expect([whole.ended, whole.end]).toEqual(['2026-03-09T16:00:00+01:00[Europe/Berlin]', null]);
  });

  it('holds signs, walks, instructions, check-ins of its dates, and what was entered late', () => {
    expect(summary).toMatchObject({
      signs: [{ at: '2026-03-03T12:00:00+01:00[Europe/Berlin]', sign: null }],
      walks: [{ date: '2026-03-03', minutes: 30 }],
      isBackdated: false,
      lateLines: 1,
      corrections: 1,
    });
    expect(summary.rules.map(({ keptDays, notKeptDays, days }) => [keptDays, notKeptDays, days])).toEqual([
      ...[
        // Walking counts by its minutes: 30 of 30 on one date.
        [1, 0, 14],
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
      ...{
        seconds: Date.parse('2026-03-03T06:00:00Z') / 1000,
        isLate: true,
        corrections: ['time', 'reason', 'never'],
      },
      correctedTo: { seconds: Date.parse('2026-03-03T06:05:00Z') / 1000 },
    });
    expect(amend).toMatchObject({ seconds: null, corrections: [], target: { id: 'line-2' } });
  });
});

describe('what can be corrected in a line', () => {
  const linesOf = (said: readonly LogPayload[]) =>
    logLinesOf({ entries: logLines(said.map((each) => [inBerlin('04T09:00'), each] as const)) });

  it('is everything that the patient said, but not the corrections and the notes on the clock', () => {
    const said: readonly LogPayload[] = [
      { kind: 'sign', sign: 'rash' },
      { kind: 'walk', date: '2026-03-04', minutes: 30 },
      { kind: 'worn', from: '2026-03-03T20:00:00Z', to: '2026-03-04T07:00:00Z' },
      { kind: 'plan', at: '2026-03-04T07:00:00Z', days: 3, by: 'clinic' },
      { kind: 'question', text: 'May I swim?' },
      { kind: 'amend', target: 'line-1', reason: 'By mistake', void: true },
      { kind: 'clock-back', seconds: 60 },
    ];
    expect(linesOf(said).map(({ corrections }) => corrections)).toEqual([
      [],
      ['minutes', 'never'],
      ['never'],
      ['never'],
      ['never'],
      [],
      [],
    ]);
  });

  it('can be said again with a time after it was taken back', () => {
    const [on] = linesOf([
      { kind: 'on', at: '2026-03-04T07:00:00Z' },
      { kind: 'amend', target: 'line-1', reason: 'By mistake', void: true },
    ]);
    expect(on).toMatchObject({ correctedTo: 'never', corrections: ['time'] });
  });

  it('is late where an answer ends before it was given, not where it reaches to that moment', () => {
    const isLateUntil = (to: string) =>
      linesOf([{ kind: 'worn', from: '2026-03-03T20:00:00Z', to }]).map((line) => line.isLate);
    expect(isLateUntil('2026-03-04T08:00:00Z')).toEqual([false]);
    expect(isLateUntil('2026-03-04T07:00:00Z')).toEqual([true]);
  });

  it('gives an “off” another reason by two lines: taken back, and said anew', () => {
    const seconds = Date.parse('2026-03-04T07:00:00Z') / 1000;
    const why = 'The reason was another';
    const corrected = (reason: string, isSpared: boolean) =>
      withOtherReason({ target: 'line-1', seconds, off: { reason, isSpared }, why });
    expect(corrected('pain', true)).toEqual([
      { kind: 'amend', target: 'line-1', reason: why, void: true },
      { kind: 'off', at: '2026-03-04T07:00:00Z', reason: 'pain', spared: true },
    ]);
    expect(corrected('shower', false)[1]).toEqual({
      kind: 'off',
      at: '2026-03-04T07:00:00Z',
      reason: 'shower',
    });
  });
});

describe('a file of the summary', () => {
  it('is whole as JSON', () => {
    const stocking = { id: 'knee', name: 'Knee', ankleMmHg: 20.5 };
    const read = JSON.parse(summaryJson({ log, summary, stocking, now }));
    expect(read).toMatchObject({ format: 'legwork-treatment', version: 2, writtenAt: now });
    expect(read.treatment).toEqual(treatment);
    expect(read.log).toEqual(log.entries);
    expect(read.stocking).toEqual(stocking);
    const { status, ...rest } = JSON.parse(JSON.stringify(summary));
    expect(read.summary).toMatchObject({ ...rest, planEnd: status.planEnd });
    expect(read.summary.inAll.wornSeconds).toBe(status.wornSeconds);
    // The state and its excess hold any time off against the plan.
    expect(JSON.stringify(read.summary)).not.toMatch(/excess|off-too-long/);
  });

  it('has the same cells in every row as CSV, the days first and the log last', () => {
    const lines = summaryCsv({ log, summary, stocking: null, now }).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines[1]).toBe(
      'day,1,2026-03-02T16:00:00+01:00[Europe/Berlin],2026-03-03T16:00:00+01:00[Europe/Berlin],86400,85500,900,0,,,,,,',
    );
    expect(lines.filter((line) => line.startsWith('interruption,'))).toEqual([
      'interruption,,2026-03-03T07:05:00+01:00[Europe/Berlin],2026-03-03T07:20:00+01:00[Europe/Berlin],,,900,,,,no,no,,shower',
    ]);
    const saidLines = summaryCsv({
      ...{ log, stocking: null, now },
      summary: {
        ...summary,
        interruptions: [
          {
            start: '2026-03-03T07:00:00Z',
            end: null,
            seconds: 7200,
            reason: 'numb',
            isSpared: true,
            isBeyond: null,
          },
        ],
        pain: [{ date: '2026-03-03', score: 4, painkiller: '=cmd' }],
      },
    }).split('\r\n');
    expect(saidLines.filter((line) => /^(interruption|pain),/.test(line))).toEqual([
      'interruption,,2026-03-03T08:00:00+01:00[Europe/Berlin],,,,7200,,,,yes,,,numb',
      "pain,,2026-03-03,,,,,,,4,,,,'=cmd",
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
