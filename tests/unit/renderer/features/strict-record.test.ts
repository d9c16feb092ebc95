/** The log and the summary in words, and the week's sheet. */
import { describe, expect, it } from 'vitest';
import { writeAs } from '#renderer/ui/dates.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import { summaryOf } from '#shared/strict/summary.ts';
import { logOf, type TreatmentLog } from '#shared/strict/treatment-log.ts';
import { logInWords } from '#shared/words/log-in-words.ts';
import { boxDays, planOnSheet, walksADay } from '#shared/words/sheet-in-words.ts';
import { summaryFacts } from '#shared/words/summary-facts.ts';
import { summaryParts } from '#shared/words/summary-in-words.ts';
import { aTreatment, logLines } from '../../../support/strict-entries.ts';

// The times of the tests are written as British readers see them.
writeAs('en-GB-u-hc-h23');

const at = (text: string): string => `2026-03-${text}:00+01:00[Europe/Berlin]`;

const t = (id: string, values: object = {}): string =>
  [
    id.replace('strictRecord.', ''),
    ...Object.entries(values).map(([name, value]) => `${name}=${value}`),
  ].join(' | ');

function logWith(said: Parameters<typeof logLines>[0], changed: Partial<Treatment> = {}): TreatmentLog {
  const treatment = aTreatment(changed);
  return logOf({ treatments: [treatment], strictEntries: logLines(said) }, treatment);
}

const wordsOf = (log: TreatmentLog) => logInWords(log, t).map(({ what, notes }) => [what, ...notes]);

/** Of a week that becomes three days. */
const fewer = 'strictStart.differs.days | before=7 | after=3 | count=3';

describe('a line of the log', () => {
  it('tells an answer in one sentence, with when it was said', () => {
    const worn = { kind: 'worn', from: '2026-03-03T20:00:00Z', to: '2026-03-04T07:00:00Z' } as const;
    const off = [
      { from: '2026-03-03T21:00:00Z', to: '2026-03-03T21:15:00Z', reason: 'shower' },
      { from: '2026-03-04T06:00:00Z', reason: 'pain', spared: true as const },
    ];
    const log = logWith([
      [at('04T21:30'), worn],
      [at('04T21:30'), { ...worn, off }],
    ]);
    const span = 'from=Tue 3 Mar, 21:00 | until=Wed 4 Mar, 08:00';
    const spans = [
      'offSpan | reason=strict.reason.shower | from=Tue 3 Mar, 22:00 | until=22:15',
      'offSince | reason=strict.reason.pain | from=Wed 4 Mar, 07:00',
    ];
    expect(wordsOf(log)).toEqual([
      [`line.worn | ${span}`, 'saidOn | when=Wed 4 Mar, 21:30'],
      [`line.wornOff | ${span} | off=${spans.join('; ')}`, 'saidOn | when=Wed 4 Mar, 21:30'],
    ]);
  });

  it('names what a change of the plan changes, and who ordered it', () => {
    const plan = { kind: 'plan', at: '2026-03-04T08:00:00Z', days: 3, by: 'clinic' } as const;
    const log = logWith([
      [at('04T09:00'), { ...plan, longestOffMinutes: 45 }],
      [at('04T09:00'), { ...plan, by: 'patient', fromStart: true }],
    ]);
    expect(wordsOf(log)).toEqual([
      [
        `line.plan.clinic | what=${fewer}; strictStart.differs.longestOffMinutes | before=30 min | after=45 min | count=45`,
      ],
      [`line.planFromStart.patient | what=${fewer}`],
    ]);
  });

  it('compares a change of the plan with the change before it, and names the days that it adds', () => {
    const change = (days: number) => ({
      ...({ kind: 'plan', at: '2026-03-04T08:00:00Z', days, by: 'clinic' } as const),
      schedule: [{ fromDay: 1, toDay: days, wear: 'day-and-night' } as const],
    });
    const log = logWith([
      [at('04T09:00'), change(5)],
      [at('04T09:00'), change(9)],
      [at('04T09:00'), change(9)],
    ]);
    const added = 'strictStart.dayAndNightOf | days=strictStart.dayRange | fromDay=6 | toDay=9';
    const same = 'strictStart.dayAndNightOf | days=strictStart.dayRange | fromDay=1 | toDay=9';
    expect(wordsOf(log)).toEqual([
      ['line.plan.clinic | what=strictStart.differs.days | before=7 | after=5 | count=5'],
      [`line.plan.clinic | what=strictStart.differs.days | before=5 | after=9 | count=9; ${added}`],
      [expect.stringContaining(`line.plan.clinic | what=${same}; strictStart.mayBeOff`)],
    ]);
  });

  it('compares a change that was taken back as well, and the next one as if it had not been', () => {
    const change = { kind: 'plan', at: '2026-03-04T08:00:00Z', longestOffMinutes: 45, by: 'clinic' } as const;
    const log = logWith([
      [at('04T09:00'), change],
      [at('04T09:01'), { kind: 'amend', target: 'line-1', reason: 'Mistyped', void: true }],
      [at('04T09:02'), { ...change, longestOffMinutes: 60 }],
    ]);
    const from30 = (after: string) =>
      `strictStart.differs.longestOffMinutes | before=30 min | after=${after}`;
    expect(wordsOf(log).map(([what]) => what)).toEqual([
      `line.plan.clinic | what=${from30('45 min')} | count=45`,
      expect.stringContaining(`line.never | what=line.plan.clinic | what=${from30('45 min')}`),
      `line.plan.clinic | what=${from30('1 h')} | count=60`,
    ]);
  });

  it('stays beside the correction that takes it back', () => {
    const log = logWith([
      [at('04T09:00'), { kind: 'walk', date: '2026-03-04', minutes: 300 }],
      [at('04T09:01'), { kind: 'amend', target: 'line-1', reason: 'Mistyped', void: true }],
    ]);
    expect(wordsOf(log)).toEqual([
      ['line.walk | date=Wed 4 Mar | minutes=300', 'tookBack'],
      ['line.never | what=line.walk | date=Wed 4 Mar | minutes=300 | reason=Mistyped'],
    ]);
  });
});

describe('the summary in words', () => {
  const partsAfter = (reason: string, spared?: true) => {
    const log = logWith([
      [at('03T07:00'), { kind: 'off', at: '2026-03-03T06:00:00Z', reason, ...(spared && { spared }) }],
      [at('03T08:00'), { kind: 'on', at: '2026-03-03T07:00:00Z' }],
    ]);
    const summary = summaryOf(log, { checkIns: [], days: [], now: at('03T10:00') });
    return summaryParts(summary, log.treatment, 'cm', t)
      .filter(({ lines }) => lines.some((line) => line.startsWith('off')))
      .map(({ name, lines }) => [name, ...lines.map((line) => line.split(' | ')[0])]);
  };

  it('compares an hour off for a shower with the plan, but nothing for the body or in own words', () => {
    expect(partsAfter('shower')).toEqual([['interruptions', 'offLonger']]);
    expect(partsAfter('pain', true)).toEqual([['spared', 'offWithin']]);
    expect(partsAfter('clinic', true)).toEqual([['spared', 'offWithin']]);
    expect(partsAfter('Toes felt strange')).toEqual([['interruptions', 'offWithin']]);
    expect(partsAfter('Toes felt strange', true)).toEqual([['spared', 'offWithin']]);
    // Also where a line does not say that it is spared.
    expect(partsAfter('numb')).toEqual([['interruptions', 'offWithin']]);
  });

  const factsOf = (log: TreatmentLog) =>
    Object.fromEntries(
      summaryFacts(log, summaryOf(log, { checkIns: [], days: [], now: at('05T10:00') }), null, t).map(
        ({ name, lines }) => [name, lines.map((line) => line.replace('strictStart.', ''))],
      ),
    );

  it('has the plan as the sheet orders it, as it was entered, and each change that stands', () => {
    const { start: _, ...entered } = aTreatment().plan;
    const sheet = {
      ...{ name: 'Foam', version: '2', author: '' },
      plan: { ...entered, allowedOffMinutesPerDay: 60 },
    };
    const plan = { kind: 'plan', at: '2026-03-04T08:00:00Z', days: 3, by: 'clinic' } as const;
    const facts = factsOf(
      logWith(
        [
          [at('04T09:00'), plan],
          [at('04T09:01'), { ...plan, days: 2 }],
          [at('04T09:02'), { kind: 'amend', target: 'line-2', reason: 'Mistyped', void: true }],
        ],
        { sheet },
      ),
    );
    expect(facts.planOrdered).toContain('mayBeOff | perDay=1 h | atOnce=30 min');
    expect(facts.planEntered).toContain('mayBeOff | perDay=30 min | atOnce=30 min');
    expect(facts.planChanges).toEqual([
      'Wed 4 Mar, 09:00: line.plan.clinic | what=differs.days | before=7 | after=3 | count=3',
    ]);
    expect(factsOf(logWith([])).planEntered).toBeUndefined();
  });
});

describe('the week’s sheet', () => {
  it('names the stages of the plan with their dates', () => {
    const schedule = [
      { fromDay: 1, toDay: 2, wear: 'day-and-night' } as const,
      { fromDay: 3, toDay: 7, wear: 'daytime', from: '07:00', to: '22:00' } as const,
    ];
    expect(planOnSheet(logWith([], { plan: { ...aTreatment().plan, schedule } }), at('03T10:00'), t)).toEqual(
      [
        'sheet.dayAndNight | from=Mon 2 Mar, 16:00 | until=Wed 4 Mar, 16:00',
        'sheet.daytime | from=Wed 4 Mar, 16:00 | until=Mon 9 Mar, 16:00 | start=07:00 | end=22:00',
      ],
    );
  });

  it('follows a change of the plan', () => {
    const shorter = logWith([
      [
        at('04T09:00'),
        {
          ...{ kind: 'plan', at: '2026-03-04T08:00:00Z', by: 'clinic', days: 3 },
          schedule: [{ fromDay: 1, toDay: 3, wear: 'day-and-night' }],
        },
      ],
    ]);
    expect(planOnSheet(shorter, at('04T10:00'), t)).toEqual([
      'sheet.dayAndNight | from=Mon 2 Mar, 16:00 | until=Thu 5 Mar, 16:00',
    ]);
    expect(boxDays(shorter, at('04T10:00'))).toHaveLength(3);
  });

  it('has a row a day, and of a long plan fourteen from the current day on', () => {
    const week = boxDays(logWith([]), at('05T10:00'));
    expect([week.length, week[0]]).toEqual([7, { day: 1, date: '2026-03-02' }]);
    const plan = {
      ...aTreatment().plan,
      days: 60,
      schedule: [{ fromDay: 1, toDay: 60, wear: 'day-and-night' } as const],
    };
    const long = logWith([], { plan });
    const numbers = (now: string) => boxDays(long, now).map(({ day }) => day);
    expect(numbers(at('12T10:00'))).toEqual(Array.from({ length: 14 }, (_, i) => i + 10));
    expect(numbers('2026-04-29T10:00:00+02:00[Europe/Berlin]').at(-1)).toBe(60);
  });

  it('has a box for each walk of a day, and none after the last', () => {
    const rules = [{ kind: 'walk', times: 2, minutes: 20, fromDay: 1, toDay: 3 } as const];
    const walks = ['2026-03-02', '2026-03-04', '2026-03-05'].map((date) =>
      walksADay(logWith([], { rules }), date),
    );
    expect(walks).toEqual([2, 2, 0]);
  });
});
