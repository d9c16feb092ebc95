import { describe, expect, it } from 'vitest';
import { defaultPerson } from '#shared/record/person.ts';
import { periodBefore, periodSchema } from '#shared/report/request.ts';
import { cutInto, standingTally, tallyOf, unitWithin } from '#shared/report/tally.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { symptomScores } from '#shared/risk/symptom-scores.ts';
import { workingWeeks } from '../../../support/working-weeks.ts';

const now = '2026-03-10T20:00:00+01:00[Europe/Berlin]';
const record = workingWeeks('2026-03-10');
const { days } = deriveRecord(record, now);
const input = { days, scores: symptomScores(record.checkIns), limits: defaultPerson };

describe('the figures of a period', () => {
  const period = { from: '2026-02-10', to: '2026-03-09' };
  const tally = tallyOf(input, period);
  const working = days.filter(({ date, hasShift }) => hasShift && date >= period.from && date <= period.to);

  it('count every date once: working, off or missing', () => {
    expect(tally.dates).toBe(28);
    expect(tally.working + tally.off + tally.missing).toBe(28);
    expect(tally.working).toBe(working.length);
    expect(tally.missing).toBe(3);
  });

  it('are those of the exposures: mean standing, longest stands, days over a limit, coverage', () => {
    const sum = (of: (day: (typeof working)[number]) => number) =>
      working.reduce((total, day) => total + of(day), 0);
    expect(tally.standingMinutes).toBeCloseTo(sum((day) => day.standingMinutes) / working.length);
    expect(tally.longestStand?.most).toBe(Math.max(...working.map((day) => day.longestStandMinutes)));
    expect(tally.overEither).toBe(working.filter(({ zone }) => zone !== 'green').length);
    expect(tally.coverage).toBeCloseTo(
      sum((day) => day.protectedStandingMinutes) / sum((day) => day.standingMinutes),
    );
    expect(tally.wornDays).toBe(working.filter(({ isWorn }) => isWorn).length);
  });

  it('take the heaviness of working days alone, and say how many said one', () => {
    const said = working.flatMap(({ date }) => input.scores.get(date)?.heaviness ?? []);
    expect(tally.heaviness).toEqual({
      n: said.length,
      mean: said.reduce((sum, each) => sum + each, 0) / said.length,
    });
  });

  it('say nothing of a period without a working day, which is not zero', () => {
    const empty = tallyOf(input, { from: '2020-01-01', to: '2020-01-07' });
    expect(empty).toMatchObject({ working: 0, off: 0, missing: 7, overEither: 0 });
    expect([empty.standingMinutes, empty.longestStand, empty.coverage, empty.heaviness]).toEqual([
      ...[null, null, null, null],
    ]);
  });

  it('count a stand at the limit as within it', () => {
    const day = { date: '2026-03-02', hasShift: true, standingMinutes: 240, longestStandMinutes: 60 };
    const week = { from: '2026-03-02', to: '2026-03-08' };
    expect(standingTally([day], week, defaultPerson)).toMatchObject({ overEither: 0 });
    const longer = { ...day, longestStandMinutes: 60.1 };
    expect(standingTally([longer], week, defaultPerson)).toMatchObject({ overStand: 1, overStanding: 0 });
  });
});

describe('a period', () => {
  it('has one of the same length before it', () => {
    expect(periodBefore({ from: '2026-03-01', to: '2026-03-28' })).toEqual({
      ...{ from: '2026-02-01', to: '2026-02-28' },
    });
    expect(periodBefore({ from: '2026-03-29', to: '2026-03-29' })).toEqual({
      ...{ from: '2026-03-28', to: '2026-03-28' },
    });
  });

  it('is cut into units that leave no date out and overlap nowhere', () => {
    const period = { from: '2025-11-17', to: '2026-05-03' };
    for (const unit of ['day', 'week', 'month', 'quarter', 'year'] as const) {
      const parts = cutInto(period, unit);
      expect(parts[0]?.from).toBe(period.from);
      expect(parts.at(-1)?.to).toBe(period.to);
      const dates = parts.flatMap((part) => cutInto(part, 'day').map(({ from }) => from));
      expect(dates).toEqual(cutInto(period, 'day').map(({ from }) => from));
    }
    expect(cutInto(period, 'quarter')).toEqual([
      { from: '2025-11-17', to: '2025-12-31' },
      { from: '2026-01-01', to: '2026-03-31' },
      { from: '2026-04-01', to: '2026-05-03' },
    ]);
  });

  it('is shown in the smallest unit with few enough parts', () => {
    expect(unitWithin({ from: '2026-01-01', to: '2026-04-10' }, 100)).toBe('day');
    expect(unitWithin({ from: '2026-01-01', to: '2026-04-11' }, 100)).toBe('week');
    expect(unitWithin({ from: '2016-01-01', to: '2025-12-31' }, 100)).toBe('quarter');
    expect(unitWithin({ from: '1926-01-01', to: '2025-12-31' }, 100)).toBe('year');
  });

  it.each([
    [{ from: '2026-03-02', to: '2026-03-01' }],
    [{ from: '1900-01-01', to: '2026-01-01' }],
    [{ from: '2026-02-30', to: '2026-03-01' }],
  ])('is refused: %j', (period) => {
    expect(periodSchema.safeParse(period).success).toBe(false);
  });
});
