import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import {
  type CalendarDay,
  countsOf,
  daysIn,
  type Month,
  monthsOf,
  wearIn,
  weeksOf,
} from '#renderer/features/calendar/calendar-days.ts';
import { dayInWords } from '#renderer/features/calendar/day-in-words.ts';
import { findingOf, periodInWords } from '#renderer/features/calendar/finding.ts';
import { lettersOf, markOf, stepsInWords } from '#renderer/features/calendar/marks.ts';
import { boundsOf, firstEntryOf, periodOf, stepped } from '#renderer/features/calendar/period.ts';
import { walk } from '#renderer/features/calendar/walk.ts';
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
const year = { first: '2026-01-01', last: '2026-12-31' };
const days = daysIn(record, derived, year, today);
const months = monthsOf(days);
const dayAt = (date: string): CalendarDay => {
  const day = days.find((each) => each.date === date);
  if (day === undefined) throw new Error(`no ${date}`);
  return day;
};

/** The same with a rota, and days off of which two lie ahead. */
const ahead = {
  ...record,
  namedShifts: [aNamedShift()],
  rota: aRota('early', 'early', 'early', 'early', 'early', null, null),
  daysOff: [
    { date: '2026-03-04', reason: 'ill' as const },
    { date: '2026-03-10', reason: 'vacation' as const },
    { date: '2026-03-11' },
  ],
};

describe('the days of a period', () => {
  it('are all of them, by month', () => {
    expect(months.map((month) => month.days.length)).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    const leap = daysIn(record, derived, { first: '2024-02-20', last: '2024-03-04' }, today);
    expect(monthsOf(leap).map(({ first, days }) => [first, days.length])).toEqual([
      ['2024-02-01', 10],
      ['2024-03-01', 4],
    ]);
  });

  it('are worked, off, not logged, today or to come; none before the first entry is missing', () => {
    const kinds = ['01', '02', '03', '04', '05', '06', '07'].map((day) => dayAt(`2026-03-${day}`).kind);
    expect(kinds).toEqual(['before', 'worked', 'notLogged', 'dayOff', 'notLogged', 'today', 'toCome']);
    expect(dayAt('2026-03-03').exposure).toBeNull();
    expect(dayAt('2026-03-04').exposure?.load).toBe(0);
    expect(dayAt('2026-03-05').wearMinutes).toBe(150);
    const empty = daysIn(emptyRecord, { days: [], wearDays: [] }, year, today);
    expect(new Set(empty.map(({ kind }) => kind))).toEqual(new Set(['before', 'today', 'toCome']));
  });

  it('count a date with a shift and a day off as worked', () => {
    const both = { ...record, daysOff: [{ date: '2026-03-02' }] };
    const derivedBoth = deriveRecord(both, '2026-03-06T12:00:00+01:00[Europe/Berlin]');
    expect(daysIn(both, derivedBoth, { first: '2026-03-02', last: '2026-03-02' }, today)).toMatchObject([
      { kind: 'worked', dayOff: { date: '2026-03-02' } },
    ]);
  });

  it('are counted; neither a day before the first entry nor today is missing', () => {
    expect(countsOf(days)).toEqual({
      ...{ logged: 2, working: 1, off: 1, over: 1, missing: 2 },
      // Thursday's stockings meet no shift.
      worn: 1,
    });
    expect(wearIn(derived, year)).toEqual({ times: 2, minutes: 480 + 150 });
    expect(wearIn(derived, { first: '2026-03-03', last: '2026-03-31' })).toEqual({ times: 1, minutes: 150 });
  });

  it('have their shifts in order, each with the name of the one that has its times', () => {
    const early = aNamedShift({ start: '08:00', end: '16:00' });
    const shifts = [
      aShift({
        id: 's2',
        start: '2026-03-02T18:00:00+01:00[Europe/Berlin]',
        end: '2026-03-02T20:00:00+01:00[Europe/Berlin]',
      }),
      aShift(),
    ];
    const [day] = daysIn(
      { ...record, shifts, namedShifts: [early] },
      derived,
      { first: '2026-03-02', last: '2026-03-02' },
      today,
    );
    expect(day?.shifts.map(({ named }) => named?.id ?? null)).toEqual(['early', null]);
    expect(day && lettersOf(day)).toBe('E');
    expect(day && dayInWords(day, t)).toContain('March 2, 2026, Early, load');
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

describe('the period that is shown', () => {
  it('is the one that a day lies in; the week begins where the reader’s does', () => {
    expect(periodOf('month', '2024-02-10', 0)).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(periodOf('year', '2026-03-06', 0)).toEqual(year);
    expect(periodOf('week', '2026-03-01', 0)).toEqual({ first: '2026-02-23', last: '2026-03-01' });
    expect(periodOf('week', '2026-03-01', 6)).toEqual({ first: '2026-03-01', last: '2026-03-07' });
  });

  it('goes on by its own length', () => {
    expect([stepped('week', '2026-03-01', 1), stepped('week', '2026-03-01', -1)]).toEqual([
      ...['2026-03-08', '2026-02-22'],
    ]);
    expect(stepped('month', '2026-01-31', 1)).toBe('2026-02-28');
    expect(stepped('year', '2024-02-29', -1)).toBe('2023-02-28');
  });

  it('of a year begins with the first entry of any kind; days can be entered before it', () => {
    const first = firstEntryOf(record, derived, new Map([['2026-02-27', 1]]));
    expect(first).toBe('2026-02-27');
    expect(firstEntryOf(emptyRecord, { days: [], wearDays: [] }, new Map())).toBeNull();
    expect(boundsOf('year', '2026-02-27', today)).toEqual({ first: '2026-02-01', last: '2027-12-31' });
    expect(boundsOf('month', '2026-02-27', today).first).toBe('2025-01-01');
    expect(boundsOf('week', '2019-06-01', today).first).toBe('2019-01-01');
    // Only a vacation ahead.
    expect(boundsOf('year', '2026-07-01', today).first).toBe('2026-03-01');
  });
});

describe('what the calendar says of a period', () => {
  const counts = { logged: 4, working: 3, off: 1, over: 1, missing: 0, worn: 2, when: 'in 2026' };

  it('has the working days as its whole, and the days off after them', () => {
    expect(t('calendar.finding', counts)).toBe('1 of 3 working days over a limit in 2026');
    expect(t('calendar.finding', { ...counts, over: 0 })).toBe('None of 3 working days over a limit in 2026');
    expect(t('calendar.finding', { ...counts, working: 0 })).toBe('No shift is logged in 2026');
    expect(t('calendar.finding', { ...counts, working: 0, logged: 0 })).toBe('Nothing is logged in 2026');
  });

  it('names the period as it is shown', () => {
    const found = (picture: 'month' | 'week' | 'year', date: string) => {
      const span = periodOf(picture, date, 0);
      const shown = daysIn(record, derived, span, today);
      return [
        periodInWords(picture, span, t),
        findingOf({ picture, span, days: shown, counts: countsOf(shown) }, t),
      ];
    };
    expect(found('month', today)).toEqual(['March 2026', '1 working day in March 2026, over a limit']);
    expect(found('week', today)).toEqual([
      'Mar 2 to Mar 8, 2026',
      '1 working day in the week from Mar 2, over a limit',
    ]);
    expect(found('month', '2026-02-02')[1]).toBe('Nothing is logged in February 2026');
    expect(found('year', '2027-02-02')).toEqual(['2027', 'No days off planned in 2027']);
  });

  it('says what is planned where nothing is logged yet', () => {
    const span = periodOf('week', '2026-03-10', 0);
    const shown = daysIn(ahead, { days: [], wearDays: [] }, span, today);
    expect(findingOf({ picture: 'week', span, days: shown, counts: countsOf(shown) }, t)).toBe(
      '3 shifts planned in the week from Mar 9, 2 days off',
    );
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
  const derivedAhead = deriveRecord(ahead, '2026-03-06T12:00:00+01:00[Europe/Berlin]');
  const march = { days: daysIn(ahead, derivedAhead, periodOf('month', today, 0), today) };
  const at = (day: number): CalendarDay => march.days[day - 1] as CalendarDay;

  it('is planned, and counts nowhere', () => {
    expect([9, 10, 11].map((day) => at(day).kind)).toEqual(['toCome', 'toCome', 'toCome']);
    expect(at(10).exposure).toBeNull();
    expect(countsOf(march.days)).toMatchObject({ logged: 2, off: 1 });
  });

  it('is outlined as a day off, else has the letter of the rota', () => {
    const shown = [4, 9, 10, 11, 14].map((day) => [markOf(at(day)).ground, lettersOf(at(day))]);
    expect(shown).toEqual([
      ['off', ''],
      ['blank', 'E'],
      ['planned', ''],
      ['planned', ''],
      ['blank', ''],
    ]);
  });

  it('has the rota today, too, until it is logged', () => {
    expect(lettersOf(at(6))).toBe('E');
    expect(dayInWords(at(6), t)).toBe('Friday, March 6, 2026, not logged; in the rota: Early');
    expect(lettersOf(at(5))).toBe('');
  });

  it('has its times in words where it is drawn over the clock', () => {
    expect(dayInWords(at(9), t, true)).toMatch(
      /^Monday, March 9, 2026, Early, 8:00\sAM to 4:30\sPM, planned$/,
    );
    // The rota had another shift than the one logged.
    expect(dayInWords(at(2), t, true)).toMatch(
      /^Monday, March 2, 2026, 8:00\sAM to 4:00\sPM, .*; in the rota: Early, 8:00\sAM to 4:30\sPM$/,
    );
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
  const worked = dayAt('2026-03-02');

  it('is a gap where nothing is logged', () => {
    expect(['02', '03', '04', '05', '06', '07'].map((day) => markOf(dayAt(`2026-03-${day}`)).ground)).toEqual(
      [...['load2', 'gap', 'off', 'gap', 'blank', 'blank']],
    );
  });

  it('says a limit that was exceeded, and nothing within both', () => {
    expect(markOf(worked).over).toBe('amber');
    const { exposure } = worked;
    expect(markOf({ ...worked, exposure: exposure && { ...exposure, zone: 'green' } }).over).toBeNull();
  });

  it('has stockings by shift on a working day, and by the clock on another', () => {
    expect(markOf(worked).isWorn).toBe(true);
    // Worn on the date, but not at work.
    const { exposure } = worked;
    expect(markOf({ ...worked, exposure: exposure && { ...exposure, isWorn: false } }).isWorn).toBe(false);
    expect(markOf(dayAt('2026-03-05')).isWorn).toBe(true);
    expect(markOf(dayAt('2026-03-04')).isWorn).toBe(false);
  });

  it('has a treatment’s days', () => {
    expect([worked, { ...worked, planDay: 3 }].map((day) => markOf(day).isStrict)).toEqual([false, true]);
  });

  it('has steps that begin where their words say', () => {
    const withLoad = (load: number) =>
      markOf({ ...worked, exposure: worked.exposure && { ...worked.exposure, load } }).ground;
    // 1.95 is shown as 2.0, which is in the step from 2 on.
    expect([0, 1.94, 1.95, 2, 4, 5.94, 6, 11].map((load) => withLoad(load))).toEqual(
      [1, 1, 2, 2, 3, 3, 4, 4].map((step) => `load${step}`),
    );
    expect(stepsInWords(t).map(({ words }) => words)).toEqual([
      ...['under 2', '2 to 4', '4 to 6', '6 and more'],
    ]);
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
