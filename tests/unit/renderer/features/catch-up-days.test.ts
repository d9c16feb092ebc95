import { describe, expect, it } from 'vitest';
import {
  type CatchUpDay,
  changesOfCatchUp,
  countToSave,
  dateOfIssue,
  dayToCatchUp,
  unreadableFields,
} from '#renderer/features/catch-up/catch-up-days.ts';
import { missingDates } from '#renderer/features/catch-up/missing-dates.ts';
import { applyChanges } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';
import { aGarment, aNamedShift, aRota, aShift, aWear } from '../../../support/entries.ts';

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
  it('are those after the last logged date, up to today and without it', () => {
    const days = logged('2026-02-20', '2026-02-26', '2026-03-02');
    expect(missingDates(days, '2026-03-02', noStrictDays)).toEqual({
      dates: ['2026-02-27', '2026-02-28', '2026-03-01'],
      earlierCount: 0,
    });
    expect(missingDates(days, '2026-03-03', noStrictDays).dates).toEqual([]);
  });

  it('are none where nothing was logged before today', () => {
    expect(missingDates([], '2026-03-02', noStrictDays).dates).toEqual([]);
    expect(missingDates(logged('2026-03-02'), '2026-03-02', noStrictDays).dates).toEqual([]);
  });

  it('are not the days of strict mode, which has a log of its own', () => {
    const strictDays = new Map([
      ['2026-03-03', 1],
      ['2026-03-04', 2],
    ]);
    expect(missingDates(logged('2026-03-02'), '2026-03-06', strictDays).dates).toEqual(['2026-03-05']);
  });

  it('are the last sixty of more, and the others are counted', () => {
    const exactly = missingDates(logged('2026-01-01'), '2026-03-03', noStrictDays);
    expect(exactly).toMatchObject({ earlierCount: 0 });
    expect(exactly.dates).toHaveLength(60);
    const more = missingDates(logged('2025-12-30'), '2026-03-03', noStrictDays);
    expect(more.dates).toHaveLength(60);
    expect(more.dates.at(0)).toBe('2026-01-02');
    expect(more.dates.at(-1)).toBe('2026-03-02');
    expect(more.earlierCount).toBe(2);
  });
});

describe('a missing day before anything is said of it', () => {
  it('is what the week template has for its weekday', () => {
    expect(dayToCatchUp(record, '2026-03-06')).toEqual({
      date: '2026-03-06',
      kind: 'shift',
      shift: {
        start: '22:00',
        end: '06:00',
        standing: '3 h 20 min',
        walking: '1 h 40 min',
        longestStand: '50 min',
        garmentId: 'g1',
      },
    });
    expect(dayToCatchUp(record, '2026-03-07').kind).toBe('dayOff');
  });

  it('is without a template what that weekday last was, within four weeks, and else not known', () => {
    const without = { ...emptyRecord, shifts: [aShift()], daysOff: logged('2026-03-01') };
    expect(dayToCatchUp(without, '2026-03-09').kind).toBe('shift');
    expect(dayToCatchUp(without, '2026-03-30').kind).toBe('shift');
    expect(dayToCatchUp(without, '2026-04-06').kind).toBe('unknown');
    expect(dayToCatchUp(without, '2026-03-08').kind).toBe('dayOff');
    expect(dayToCatchUp(without, '2026-03-10')).toMatchObject({ kind: 'unknown', shift: { start: '08:00' } });
  });

  it('has an empty shift where none was ever logged', () => {
    const without = { ...emptyRecord, daysOff: logged('2026-03-01') };
    const day = dayToCatchUp(without, '2026-03-02');
    expect(day).toMatchObject({ kind: 'unknown', shift: { start: '', garmentId: '' } });
    expect(unreadableFields(day)).toEqual([]);
    expect(unreadableFields({ ...day, kind: 'shift' })).toEqual(['start', 'end', 'standing', 'longestStand']);
  });
});

describe('what the days become', () => {
  const day = (date: string, kind: CatchUpDay['kind']): CatchUpDay => ({
    ...dayToCatchUp(record, date),
    kind,
  });

  it('is a shift with its stockings, a day off, or nothing', () => {
    const days = [day('2026-03-05', 'shift'), day('2026-03-06', 'unknown'), day('2026-03-07', 'dayOff')];
    const span = {
      start: '2026-03-05T22:00:00+01:00[Europe/Berlin]',
      end: '2026-03-06T06:00:00+01:00[Europe/Berlin]',
    };
    expect(countToSave(days)).toBe(2);
    expect(changesOfCatchUp(record, days, zone, counter())).toEqual([
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
        entry: { id: '2026-03-05-2', garmentId: 'g1', legs: 'both', on: span.start, off: span.end },
      },
      { action: 'upsert', kind: 'dayOff', entry: { date: '2026-03-07' } },
    ]);
  });

  it('is sound for a week of nights, over the night that clocks go forward', () => {
    const nights = {
      ...record,
      rota: aRota('night'),
    } satisfies LegworkRecord;
    const dates = ['2026-03-26', '2026-03-27', '2026-03-28', '2026-03-29'];
    const days = dates.map((date) => dayToCatchUp(nights, date));
    const changes = changesOfCatchUp(nights, days, zone, counter());
    expect(issuesOfRecord(applyChanges(nights, changes).record)).toEqual([]);
    expect(changes).toHaveLength(8);
  });

  it('reads a time that does not exist on its date as an hour later', () => {
    const shift = { ...day('2026-03-27', 'shift').shift, start: '02:30', end: '10:00' };
    const spring: CatchUpDay = { date: '2026-03-29', kind: 'shift', shift };
    const [change] = changesOfCatchUp(record, [spring], zone, counter());
    expect(change).toMatchObject({ entry: { start: '2026-03-29T03:30:00+02:00[Europe/Berlin]' } });
  });

  it('is at the one that is chosen of two times in the night that clocks go back', () => {
    const shift = { ...day('2026-10-24', 'shift').shift, start: '22:00', end: '02:30' };
    const autumn: CatchUpDay = { date: '2026-10-24', kind: 'shift', shift, endOccurrence: 'second' };
    const [change] = changesOfCatchUp(record, [autumn], zone, counter());
    expect(change).toMatchObject({ entry: { end: '2026-10-25T02:30:00+01:00[Europe/Berlin]' } });
  });

  it('puts on no stocking that is on already', () => {
    const still = { ...record, wear: [aWear({ off: undefined })] };
    expect(changesOfCatchUp(still, [day('2026-03-05', 'shift')], zone, counter())).toHaveLength(1);
    const before = { ...record, wear: [aWear()] };
    expect(changesOfCatchUp(before, [day('2026-03-05', 'shift')], zone, counter())).toHaveLength(2);
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
