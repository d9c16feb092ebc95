import { describe, expect, it } from 'vitest';
import {
  answered,
  type CatchUpDay,
  changesOfCatchUp,
  countToSave,
  dateOfIssue,
  daysToCatchUp,
  type GuessedDay,
  taken,
  unreadableFields,
} from '#renderer/features/catch-up/catch-up-days.ts';
import { between, byMonth, datesOnPage, pageAt, pageOf } from '#renderer/features/catch-up/catch-up-page.ts';
import { missingDates } from '#renderer/features/catch-up/missing-dates.ts';
import { applyChanges } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import { aGarment, aNamedShift, aPlannedShift, aRota, aShift, aWear } from '../../../support/entries.ts';

const zone = 'Europe/Berlin';
const logged = (...dates: readonly string[]) => dates.map((date) => ({ date }));

const night = aNamedShift({
  id: 'night',
  start: '22:00',
  end: '06:00',
  standingMinutes: 200,
  walkingMinutes: 100,
  longestStandMinutes: 50,
  garmentId: 'g1',
});
const record: LegworkRecord = {
  ...emptyRecord,
  garments: [aGarment()],
  namedShifts: [night],
  rota: aRota('night', 'night', 'night', 'night', 'night', null, null),
};

/** Ids in order: 1, 2, 3. */
const counter = () => {
  let last = 0;
  return () => {
    last += 1;
    return String(last);
  };
};

const noStrictDays: ReadonlyMap<string, number> = new Map();

describe('the dates that are missing', () => {
  it('are all since the first logged date that are not logged, up to today and without it', () => {
    const days = logged('2026-02-20', '2026-02-23', '2026-02-26', '2026-03-02');
    expect(missingDates(days, '2026-03-02', noStrictDays)).toEqual([
      ...['2026-02-21', '2026-02-22', '2026-02-24', '2026-02-25'],
      ...['2026-02-27', '2026-02-28', '2026-03-01'],
    ]);
  });

  it('are none where nothing was logged before today, or every date is', () => {
    expect(missingDates([], '2026-03-02', noStrictDays)).toEqual([]);
    expect(missingDates(logged('2026-03-02'), '2026-03-02', noStrictDays)).toEqual([]);
    expect(missingDates(logged('2026-03-01', '2026-03-02'), '2026-03-03', noStrictDays)).toEqual([]);
  });

  it('are not those to come, though a day off is planned ahead', () => {
    const days = logged('2026-03-01', '2026-03-20');
    expect(missingDates(days, '2026-03-03', noStrictDays)).toEqual(['2026-03-02']);
  });

  it('are not the days of strict mode, which has a log of its own', () => {
    const strictDays = new Map([
      ['2026-03-03', 1],
      ['2026-03-04', 2],
    ]);
    expect(missingDates(logged('2026-03-02'), '2026-03-06', strictDays)).toEqual(['2026-03-05']);
  });

  it('are asked page by page from the newest on, also after twenty years without an entry', () => {
    const dates = missingDates(logged('2006-03-02'), '2026-03-03', noStrictDays);
    expect(dates).toHaveLength(7305);
    const first = pageAt(dates, 0);
    expect(first).toMatchObject({ index: 0, first: 1, last: datesOnPage, hasEarlier: true });
    expect(first.dates).toHaveLength(datesOnPage);
    expect([first.dates[0], first.dates.at(-1)]).toEqual(['2026-03-02', '2026-01-31']);
    const last = pageAt(dates, 9999);
    expect(last).toMatchObject({ last: 7305, hasEarlier: false });
    expect(last.dates.at(-1)).toBe('2006-03-03');
    expect(pageAt(dates, pageOf(dates, '2020-02-29')).dates).toContain('2020-02-29');
  });

  it('stand by month, and a range of them leaves out the logged ones', () => {
    const dates = ['2026-03-02', '2026-03-01', '2026-02-27', '2026-02-25'];
    expect(byMonth(dates)).toEqual([dates.slice(0, 2), dates.slice(2)]);
    expect(between(dates, '2026-03-01', '2026-02-26')).toEqual(['2026-03-01', '2026-02-27']);
    expect(between(dates, '2026-02-26', '2026-03-01')).toEqual(['2026-03-01', '2026-02-27']);
  });
});

const guess = (from: LegworkRecord, date: string): GuessedDay => {
  const [day] = daysToCatchUp(from, [date]);
  if (day === undefined) throw new Error(`no ${date}`);
  return day;
};

describe('a missing day before the user has answered', () => {
  it('is guessed from the rota', () => {
    expect(guess(record, '2026-03-06')).toEqual({
      date: '2026-03-06',
      kind: 'shift',
      namedId: 'night',
      source: 'rota',
      shift: {
        start: '22:00',
        end: '06:00',
        standing: '3 h 20 min',
        walking: '1 h 40 min',
        longestStand: '50 min',
        garmentId: 'g1',
      },
    });
    expect(guess(record, '2026-03-07')).toMatchObject({ kind: 'dayOff', source: 'rota' });
  });

  it('is guessed without a rota from the same weekday, within four weeks, and else not known', () => {
    const without = { ...emptyRecord, shifts: [aShift()], daysOff: logged('2026-03-01') };
    expect(guess(without, '2026-03-09')).toMatchObject({ kind: 'shift', source: 'habit' });
    expect(guess(without, '2026-03-30').kind).toBe('shift');
    expect(guess(without, '2026-04-06')).toMatchObject({ kind: 'unknown', source: null });
    expect(guess(without, '2026-03-08')).toMatchObject({ kind: 'dayOff', source: 'habit' });
    expect(guess(without, '2026-03-10')).toMatchObject({ kind: 'unknown', shift: { start: '08:00' } });
  });

  it('is called by the named shift that has its times', () => {
    const day = aNamedShift({ id: 'day', start: '08:00', end: '16:00' });
    const without = { ...emptyRecord, shifts: [aShift()], namedShifts: [day] };
    expect(guess(without, '2026-03-09').namedId).toBe('day');
    expect(guess({ ...without, namedShifts: [night] }, '2026-03-09').namedId).toBeUndefined();
  });

  it('has an empty shift where none was ever logged', () => {
    const without = { ...emptyRecord, daysOff: logged('2026-03-01') };
    const day = guess(without, '2026-03-02');
    expect(day).toMatchObject({ kind: 'unknown', shift: { start: '', garmentId: '' } });
    expect(unreadableFields(day)).toEqual([]);
    expect(unreadableFields({ ...day, kind: 'shift' })).toEqual(['start', 'end', 'standing', 'longestStand']);
  });
});

describe('an answer', () => {
  it('makes the day a day off for a reason, or a named shift with its figures', () => {
    const day = taken(guess(record, '2026-03-06'));
    expect(day).not.toHaveProperty('source');
    expect(answered(record, day, { kind: 'off', reason: 'ill' })).toMatchObject({
      kind: 'dayOff',
      reason: 'ill',
    });
    const off = answered(record, day, { kind: 'off', reason: null });
    expect(off).not.toHaveProperty('reason');
    expect(off).not.toHaveProperty('namedId');
    expect(answered(record, off, { kind: 'shift', shift: night })).toEqual(day);
  });

  it('puts on no stocking that was retired by then', () => {
    const retired = { ...record, garments: [aGarment({ retiredOn: '2026-03-06' })] };
    const on = (date: string) =>
      answered(retired, taken(guess(retired, date)), { kind: 'shift', shift: night }).shift.garmentId;
    expect([on('2026-03-05'), on('2026-03-06')]).toEqual(['g1', '']);
  });
});

describe('what the days become', () => {
  const day = (date: string, kind: CatchUpDay['kind']): CatchUpDay => ({
    ...taken(guess(record, date)),
    kind,
  });

  it('is a shift with its stockings, a day off, or nothing', () => {
    const days = [day('2026-03-05', 'shift'), day('2026-03-06', 'unknown'), day('2026-03-07', 'dayOff')];
    const span = {
      start: '2026-03-05T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-06T06:00:00+01:00[Europe/Berlin]',
    };
    expect(countToSave(days)).toBe(2);
    expect(changesOfCatchUp(record, days, { zone, newId: counter() })).toEqual([
      { action: 'upsert', kind: 'dayOff', entry: { date: '2026-03-07' } },
      {
        action: 'upsert',
        kind: 'shift',
        entry: {
          id: '2026-03-05-1',
          ...span,
          standingMinutes: 200,
          walkingMinutes: 100,
          longestStandMinutes: 50,
        },
      },
      {
        action: 'upsert',
        kind: 'wear',
        entry: {
          ...{ id: '2026-03-05-2', garmentId: 'g1', legs: 'both', shiftId: '2026-03-05-1' },
          ...{ on: span.start, off: span.end },
        },
      },
    ]);
  });

  it('is sound for a week of nights, over the night that clocks go forward', () => {
    const nights = {
      ...record,
      rota: aRota('night'),
    } satisfies LegworkRecord;
    const dates = ['2026-03-26', '2026-03-27', '2026-03-28', '2026-03-29'];
    const days = daysToCatchUp(nights, dates).map(taken);
    const changes = changesOfCatchUp(nights, days, { zone, newId: counter() });
    expect(issuesOfRecord(applyChanges(nights, changes).record)).toEqual([]);
    expect(changes).toHaveLength(8);
  });

  it('reads a time that does not exist on its date as an hour later', () => {
    const shift = { ...day('2026-03-27', 'shift').shift, start: '02:30', end: '10:00' };
    const spring: CatchUpDay = { date: '2026-03-29', kind: 'shift', shift };
    const [change] = changesOfCatchUp(record, [spring], { zone, newId: counter() });
    expect(change).toMatchObject({ entry: { start: '2026-03-29T03:30:00+02:00[Europe/Berlin]' } });
  });

  it('is at the one that is chosen of two times in the night that clocks go back', () => {
    const shift = { ...day('2026-10-24', 'shift').shift, start: '22:00', end: '02:30' };
    const autumn: CatchUpDay = { date: '2026-10-24', kind: 'shift', shift, endOccurrence: 'second' };
    const [change] = changesOfCatchUp(record, [autumn], { zone, newId: counter() });
    expect(change).toMatchObject({ entry: { end: '2026-10-25T02:30:00+01:00[Europe/Berlin]' } });
  });

  it('joins the wear that is there, also between two shifts', () => {
    const wear = [
      aWear({
        on: '2026-03-06T05:00:00+01:00[Europe/Berlin]',
        off: '2026-03-06T22:30:00+01:00[Europe/Berlin]',
      }),
    ];
    const days = [day('2026-03-05', 'shift'), day('2026-03-06', 'shift')];
    const changes = changesOfCatchUp({ ...record, wear }, days, { zone, newId: counter() });
    const after = applyChanges({ ...record, wear }, changes).record;
    expect(after.wear).toMatchObject([
      {
        on: '2026-03-05T22:00:00+01:00[Europe/Berlin]',
        off: '2026-03-07T06:00:00+01:00[Europe/Berlin]',
      },
    ]);
    expect(issuesOfRecord(after)).toEqual([]);
  });

  it('keeps the reason of a day off', () => {
    const ill: CatchUpDay = { ...day('2026-03-07', 'dayOff'), reason: 'ill' };
    expect(changesOfCatchUp(record, [ill], { zone, newId: counter() })).toEqual([
      { action: 'upsert', kind: 'dayOff', entry: { date: '2026-03-07', reason: 'ill' } },
    ]);
  });

  it('leaves out a day that another window has logged since', () => {
    const off = { ...record, daysOff: logged('2026-03-05') };
    const days = [day('2026-03-05', 'shift'), day('2026-03-06', 'dayOff')];
    expect(changesOfCatchUp(off, days, { zone, newId: counter() })).toEqual([
      { action: 'upsert', kind: 'dayOff', entry: { date: '2026-03-06' } },
    ]);
  });

  it('tells a refusal to its day', () => {
    const issue = { entryId: '2026-03-05-1', field: 'end', reason: 'shifts-overlap', message: '' } as const;
    expect(dateOfIssue({ ...issue, entryKind: 'shift' })).toBe('2026-03-05');
    expect(dateOfIssue({ ...issue, entryKind: 'settings' })).toBeNull();
  });

  it('waits for durations that can be read', () => {
    const typed = day('2026-03-05', 'shift');
    expect(unreadableFields(typed)).toEqual([]);
    const long = { ...typed, shift: { ...typed.shift, standing: 'long', walking: '' } };
    expect(unreadableFields(long)).toEqual(['standing']);
  });
});

describe('a planned shift among the missing days', () => {
  const planned = aPlannedShift({
    start: '2026-03-02T06:00:00-05:00[America/New_York]',
    end: '2026-03-02T14:00:00-05:00[America/New_York]',
  });
  const withPlan = { ...record, plannedShifts: [planned] };

  it('is the guess before the rota, with open figures where nothing says them', () => {
    const [day] = daysToCatchUp(withPlan, ['2026-03-02']);
    expect(day).toMatchObject({
      kind: 'shift',
      source: 'plan',
      shift: { start: '06:00', end: '14:00', standing: '' },
    });
    expect(day && unreadableFields(taken(day))).toEqual(['standing', 'longestStand']);
    const named = { ...night, id: 'early', start: '06:00', end: '14:00' };
    const [filled] = daysToCatchUp({ ...withPlan, namedShifts: [night, named] }, ['2026-03-02']);
    expect(filled).toMatchObject({ namedId: 'early', shift: { standing: '3 h 20 min' } });
  });

  it('is logged at its own moments', () => {
    const named = { ...night, id: 'early', start: '06:00', end: '14:00' };
    const full = { ...withPlan, namedShifts: [night, named] };
    const days = daysToCatchUp(full, ['2026-03-02']).map(taken);
    const [change] = changesOfCatchUp(full, days, { zone, newId: counter() });
    expect(change).toMatchObject({ entry: { start: planned.start, end: planned.end } });
  });
});
