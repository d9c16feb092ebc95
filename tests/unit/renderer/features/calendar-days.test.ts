import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { dayInWords } from '#renderer/features/calendar/day-in-words.ts';
import { levelsInWords, markOf } from '#renderer/features/calendar/levels.ts';
import { walk } from '#renderer/features/calendar/walk.ts';
import {
  type CalendarDay,
  countsOf,
  type Month,
  monthsOfYear,
  wearOfYear,
  weeksOf,
} from '#renderer/features/calendar/year-days.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { weekStartOf } from '#renderer/parts/week-start.ts';
import { en as first } from '#shared/messages/en/index.ts';
import { later } from '#shared/messages/en/later.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aGarment, aNamedShift, aRota, aShift, aWear } from '../../../support/entries.ts';

const intl = createIntl({ locale: 'en', messages: { ...first, ...later } });
const t: Translate = (id, values) => intl.formatMessage({ id }, values);

const today = '2026-03-06';
/** Monday a shift in stockings, Tuesday nothing, Wednesday off, Thursday only stockings, Friday is today. */
const record = {
  ...emptyRecord,
  garments: [aGarment()],
  shifts: [aShift({ standingMinutes: 260, longestStandMinutes: 50 })],
  daysOff: [{ date: '2026-03-04' }],
  wear: [
    aWear(),
    aWear({
      id: 'w2',
      on: '2026-03-05T10:00:00+01:00[Europe/Berlin]',
      off: '2026-03-05T12:30:00+01:00[Europe/Berlin]',
    }),
  ],
};
const derived = deriveRecord(record, '2026-03-06T12:00:00+01:00[Europe/Berlin]');
const months = monthsOfYear(record, derived, 2026, today);
const days = months.flatMap((month) => month.days);
const dayAt = (date: string): CalendarDay => {
  const day = days.find((each) => each.date === date);
  if (day === undefined) throw new Error(`no ${date}`);
  return day;
};

describe('the days of a year', () => {
  it('are all of them, by month', () => {
    expect(months.map((month) => month.days.length)).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(monthsOfYear(record, derived, 2024, today)[1]?.days).toHaveLength(29);
  });

  it('are worked, off, not logged or to come; a gap has no exposure', () => {
    const kinds = ['01', '02', '03', '04', '05', '06', '07'].map((day) => dayAt(`2026-03-${day}`).kind);
    expect(kinds).toEqual(['notLogged', 'worked', 'notLogged', 'dayOff', 'notLogged', 'notLogged', 'toCome']);
    expect(dayAt('2026-03-03').exposure).toBeNull();
    expect(dayAt('2026-03-04').exposure?.load).toBe(0);
    expect(dayAt('2026-03-05').wearMinutes).toBe(150);
  });

  it('count a date with a shift and a day off as worked', () => {
    const both = { ...record, daysOff: [{ date: '2026-03-02' }] };
    const derivedBoth = deriveRecord(both, '2026-03-06T12:00:00+01:00[Europe/Berlin]');
    expect(monthsOfYear(both, derivedBoth, 2026, today)[2]?.days[1]?.kind).toBe('worked');
  });

  it('are counted; neither a day before the first entry nor today is missing', () => {
    expect(countsOf(days, '2026-03-02', today)).toEqual({
      ...{ logged: 2, working: 1, off: 1, over: 1, missing: 2 },
      // Thursday's stockings meet no shift.
      worn: 1,
    });
    expect(wearOfYear(derived, 2026)).toEqual({ times: 2, minutes: 480 + 150 });
    expect(wearOfYear(derived, 2025)).toEqual({ times: 0, minutes: 0 });
    expect(countsOf(days, null, today)).toMatchObject({ missing: 0 });
  });

  it('stand in weeks that begin where the reader’s do', () => {
    const march = months[2] as Month;
    const firstWeek = (weekStart: number) =>
      weeksOf(march, weekStart)[0]?.map((day) => day?.date.slice(8) ?? '');
    // 1 March 2026 is a Sunday.
    expect(firstWeek(0)).toEqual(['', '', '', '', '', '', '01']);
    expect(firstWeek(6)).toEqual(['01', '02', '03', '04', '05', '06', '07']);
    expect(firstWeek(5)).toEqual(['', '01', '02', '03', '04', '05', '06']);
    expect(weeksOf(march, 0).every((week) => week.length === 7)).toBe(true);
  });
});

describe('what the calendar says of a year', () => {
  const counts = { logged: 4, working: 3, off: 1, over: 1, missing: 0, worn: 2, year: '2026' };

  it('has the working days as its whole, and the days off after them', () => {
    expect(t('calendar.finding', counts)).toBe('1 of 3 working days over a limit in 2026');
    expect(t('calendar.finding', { ...counts, over: 0 })).toBe('None of 3 working days over a limit in 2026');
    expect(t('calendar.finding', { ...counts, working: 0 })).toBe('No shift is logged in 2026');
    expect(t('calendar.finding', { ...counts, working: 0, logged: 0 })).toBe('Nothing is logged in 2026');
    expect(t('calendar.counts', counts)).toMatch(/^4 days logged, 1 of them off; 0 days not logged since/);
  });

  it('counts the stockings by working day, and without one by times', () => {
    const worn = { ...counts, times: 2, duration: '16 h' };
    expect(t('calendar.finding-wear', worn)).toBe(
      'Stockings worn on 2 of 3 working days in 2026, 16 h in all',
    );
    expect(t('calendar.finding-wear', { ...worn, working: 0, times: 1 })).toBe(
      'Stockings worn once in 2026, 16 h in all',
    );
    expect(t('calendar.finding-wear', { ...worn, times: 0 })).toBe('No stockings logged in 2026');
  });
});

describe('a day in words', () => {
  it('has its load, its zone and its stockings', () => {
    const { date, exposure } = dayAt('2026-03-02');
    const load = exposure?.load.toFixed(1);
    expect(date).toBe('2026-03-02');
    expect(dayInWords(dayAt('2026-03-02'), t)).toBe(
      `Monday, March 2, 2026, load ${load} load-hours, amber: over one limit, stockings 8 h`,
    );
  });

  it('says a gap and a day off', () => {
    expect(dayInWords(dayAt('2026-03-03'), t)).toBe('Tuesday, March 3, 2026, not logged');
    expect(dayInWords(dayAt('2026-03-04'), t)).toBe('Wednesday, March 4, 2026, day off');
    expect(dayInWords(dayAt('2026-03-05'), t)).toBe(
      'Thursday, March 5, 2026, no shift logged, stockings 2 h 30 min',
    );
  });
});

describe('a day to come', () => {
  const early = aNamedShift();
  const ahead = {
    ...record,
    namedShifts: [early],
    rota: aRota('early', 'early', 'early', 'early', 'early', null, null),
    daysOff: [
      { date: '2026-03-04', reason: 'ill' as const },
      { date: '2026-03-10', reason: 'vacation' as const },
      { date: '2026-03-11' },
    ],
  };
  const derivedAhead = deriveRecord(ahead, '2026-03-06T12:00:00+01:00[Europe/Berlin]');
  const march = monthsOfYear(ahead, derivedAhead, 2026, today)[2] as Month;
  const at = (day: number): CalendarDay => march.days[day - 1] as CalendarDay;

  it('is planned, and counts nowhere', () => {
    expect([9, 10, 11].map((day) => at(day).kind)).toEqual(['toCome', 'toCome', 'toCome']);
    expect(at(10).exposure).toBeNull();
    expect(countsOf(march.days, '2026-03-02', today)).toMatchObject({ logged: 2, off: 1 });
  });

  it('has the mark of its day off, else the letter of the rota, in each measure', () => {
    for (const measure of ['load', 'zone', 'wear'] as const) {
      expect([4, 9, 10, 11, 14].map((day) => markOf(at(day), measure))).toEqual([
        { kind: 'dayOff', reason: 'ill', isPlanned: false },
        { kind: 'plannedShift', letter: 'E' },
        { kind: 'dayOff', reason: 'vacation', isPlanned: true },
        { kind: 'dayOff', reason: null, isPlanned: true },
        { kind: 'toCome' },
      ]);
    }
  });

  it('is said in words, and so is why a day is off', () => {
    expect([4, 9, 10, 11, 14].map((day) => dayInWords(at(day), t))).toEqual([
      'Wednesday, March 4, 2026, ill',
      'Monday, March 9, 2026, Early, planned',
      'Tuesday, March 10, 2026, vacation, planned',
      'Wednesday, March 11, 2026, day off, planned',
      'Saturday, March 14, 2026, free in your rota',
    ]);
    expect(dayInWords(dayAt('2026-03-10'), t)).toBe('Tuesday, March 10, 2026, nothing planned');
  });
});

describe('the mark of a day', () => {
  const marks = (measure: 'load' | 'zone' | 'wear') =>
    ['02', '03', '04', '05', '07'].map((day) => {
      const mark = markOf(dayAt(`2026-03-${day}`), measure);
      if (mark.kind === 'level') return mark.level;
      return mark.kind === 'zone' ? mark.zone : mark.kind;
    });

  it('is a gap where nothing is logged, in each measure', () => {
    expect(marks('load')).toEqual([2, 'notLogged', 'dayOff', 'notLogged', 'toCome']);
    expect(marks('zone')).toEqual(['amber', 'notLogged', 'dayOff', 'notLogged', 'toCome']);
    expect(marks('wear')).toEqual([3, 'notLogged', 'dayOff', 1, 'toCome']);
  });

  it('is none for a worked day without stockings', () => {
    expect(markOf({ ...dayAt('2026-03-02'), wearMinutes: null }, 'wear')).toEqual({ kind: 'none' });
  });

  it('has steps that begin where their words say', () => {
    const withLoad = (load: number) => {
      const day = dayAt('2026-03-02');
      return markOf({ ...day, exposure: day.exposure && { ...day.exposure, load } }, 'load');
    };
    // 1.95 is shown as 2.0, which is in the step from 2 on.
    expect([0, 1.94, 1.95, 2, 4, 5.94, 6, 11].map((load) => withLoad(load))).toEqual(
      [1, 1, 2, 2, 3, 3, 4, 4].map((level) => ({ kind: 'level', level })),
    );
    const withWear = (wearMinutes: number) => markOf({ ...dayAt('2026-03-02'), wearMinutes }, 'wear');
    expect([239.4, 239.6].map(withWear)).toEqual([1, 2].map((level) => ({ kind: 'level', level })));
    expect(levelsInWords('load', t)).toEqual(['under 2', '2 to 4', '4 to 6', '6 load-hours and more']);
    expect(levelsInWords('wear', t)).toEqual(['under 4', '4 to 8', '8 to 12', '12 hours and more']);
  });
});

describe('a walk through the calendar', () => {
  const bounds = { first: '2025-01-01', last: '2026-03-30' };
  const from =
    (date: string, weekStart = 0) =>
    (key: string) =>
      walk(key, date, weekStart, bounds);

  it('goes by day, week and month, and to the ends of the week', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
    expect(keys.map(from('2026-02-18'))).toEqual([
      '2026-02-17',
      '2026-02-19',
      '2026-02-11',
      '2026-02-25',
      '2026-02-16',
      '2026-02-22',
      '2026-01-18',
      '2026-03-18',
    ]);
    expect(from('2026-02-18', 6)('Home')).toBe('2026-02-15');
    expect(from('2026-01-31')('PageDown')).toBe('2026-02-28');
    expect(from('2026-01-01')('ArrowLeft')).toBe('2025-12-31');
  });

  it('stays between the first day and today, and leaves other keys alone', () => {
    expect(from('2026-03-30')('ArrowRight')).toBe('2026-03-30');
    expect(from('2026-03-28')('PageDown')).toBe('2026-03-30');
    expect(from('2025-01-03')('ArrowUp')).toBe('2025-01-01');
    expect(from('2026-03-28')('Enter')).toBeNull();
  });
});

describe('the first day of the week', () => {
  it('is the chosen one, else the locale’s', () => {
    expect(weekStartOf('saturday', 'en-GB')).toBe(5);
    expect(weekStartOf(null, 'en-GB')).toBe(0);
    expect(weekStartOf(null, 'en-US')).toBe(6);
    expect(weekStartOf(null, 'ar-EG')).toBe(5);
  });
});
