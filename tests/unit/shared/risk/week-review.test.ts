import { describe, expect, it } from 'vitest';
import type { CheckIn } from '#shared/record/check-in.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Shift } from '#shared/record/shift.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { weekReview } from '#shared/risk/week-review.ts';
import { addDays, firstDateOfWeek, zonedTimeAt } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { aCheckIn, aGarment, aShift, aWear } from '../../../support/entries.ts';

const zone = 'Europe/Berlin';
/** A Monday. Clocks go forward on the Sunday of this week. */
const monday = '2026-03-23';

type Hours = { readonly from?: string; readonly to?: string };

/** A shift on a date; one that ends before it starts ends the next day. */
const shiftOn = (date: CalendarDate, figures: Partial<Shift> & Hours = {}): Shift => {
  const { from = '08:00', to = '16:00', ...changed } = figures;
  const start = zonedTimeAt(date, from, zone);
  const end = zonedTimeAt(to <= from ? addDays(date, 1) : date, to, zone);
  return aShift({ id: `${date} ${from}`, start, end, ...changed });
};

/** A week of five equal shifts, `weeks` before the reviewed one. */
const workWeek = (weeks: number, figures: Partial<Shift> & Hours = {}): readonly Shift[] =>
  [0, 1, 2, 3, 4].map((day) => shiftOn(addDays(monday, day - 7 * weeks), figures));

const review = (record: Partial<LegworkRecord>, from: CalendarDate = monday) => {
  const whole = { ...emptyRecord, ...record };
  const { days } = deriveRecord(whole, zonedTimeAt('2026-04-20', '12:00', zone));
  return weekReview({ days, checkIns: whole.checkIns, person: defaultPerson, from });
};

const evening = (date: CalendarDate, heaviness: number): CheckIn =>
  aCheckIn({ date, when: 'evening', symptoms: { heaviness } });

describe('the week of a date', () => {
  it.each([
    [0, '2026-03-23'],
    [6, '2026-03-29'],
    [5, '2026-03-28'],
  ])('begins on the person’s first day, %i', (weekStart, first) => {
    expect(firstDateOfWeek('2026-03-29', weekStart)).toBe(first);
    expect(firstDateOfWeek(first, weekStart)).toBe(first);
    expect(firstDateOfWeek(addDays(first, 6), weekStart)).toBe(first);
    expect(firstDateOfWeek(addDays(first, 7), weekStart)).toBe(addDays(first, 7));
  });
});

describe('a week beside the weeks before', () => {
  it('gives each figure with the median of the same figure of the four weeks before', () => {
    const shifts = [
      ...workWeek(5, { standingMinutes: 10, longestStandMinutes: 5 }),
      ...workWeek(4, { standingMinutes: 200, longestStandMinutes: 60 }),
      ...workWeek(3, { standingMinutes: 220, longestStandMinutes: 90 }),
      ...workWeek(2, { standingMinutes: 240, longestStandMinutes: 50 }),
      ...workWeek(1, { standingMinutes: 300, longestStandMinutes: 70 }),
      ...workWeek(0, { standingMinutes: 210, longestStandMinutes: 30 }),
    ];
    const { figures, weeksCompared, working, missing } = review({ shifts });
    expect(figures.standing).toEqual({ value: 210, usual: 230, difference: -20, isOutside: false });
    expect(figures.longestStand).toEqual({ value: 30, usual: 65, difference: -35, isOutside: true });
    expect({ weeksCompared, working, missing }).toEqual({ weeksCompared: 4, working: 5, missing: 2 });
  });

  it('finds the difference that is the largest share of its scale', () => {
    const before = [1, 2, 3, 4].flatMap((weeks) => workWeek(weeks, { standingMinutes: 200 + weeks * 10 }));
    // An hour less of four is more than ten minutes less of one; the load is lower by as large a share.
    const week = workWeek(0, { standingMinutes: 165, longestStandMinutes: 40 });
    const { finding } = review({ shifts: [...before, ...week] });
    expect(finding).toEqual({ kind: 'difference', figure: 'standing', difference: -60 });
  });

  it('finds first what no week before had', () => {
    const before = [1, 2, 3, 4].flatMap((weeks) => workWeek(weeks, { standingMinutes: 100 + weeks * 60 }));
    const week = workWeek(0, { standingMinutes: 160, longestStandMinutes: 45 });
    const { finding, figures } = review({ shifts: [...before, ...week] });
    expect(figures.standing).toMatchObject({ difference: -90, isOutside: false });
    expect(finding).toEqual({ kind: 'difference', figure: 'longestStand', difference: -5 });
  });

  it('tells no difference below a sixteenth of its scale', () => {
    const before = [1, 2].flatMap((weeks) => workWeek(weeks, { standingMinutes: 200 }));
    const near = review({ shifts: [...before, ...workWeek(0, { standingMinutes: 187 })] });
    expect(near.figures.standing).toMatchObject({ difference: -13, isOutside: true });
    expect(near.finding).toEqual({ kind: 'asUsual' });
    const apart = review({ shifts: [...before, ...workWeek(0, { standingMinutes: 185 })] });
    expect(apart.finding).toMatchObject({ kind: 'difference' });
  });

  it('shows a difference of the shown numbers', () => {
    // 3.33 and 3.38 load-hours, bare-legged and without walking, are 3.3 and 3.4.
    const figures = { walkingMinutes: 0 };
    const shifts = [
      ...[1, 2].flatMap((weeks) => workWeek(weeks, { standingMinutes: 203, ...figures })),
      ...workWeek(0, { standingMinutes: 200, ...figures }),
    ];
    expect(review({ shifts }).figures.load).toMatchObject({ value: 3.3, usual: 3.4, difference: -0.1 });
  });

  it('counts the working days in stockings, and what would be usual of as many', () => {
    const garments = [aGarment()];
    const wearOn = (shift: Shift) => aWear({ id: shift.id, on: shift.start, off: shift.end });
    const [full, half] = [workWeek(2), workWeek(1)];
    const short = workWeek(0).slice(0, 3);
    const wear = [...full.map(wearOn), ...half.slice(0, 2).map(wearOn), ...short.slice(0, 1).map(wearOn)];
    const { figures } = review({ shifts: [...full, ...half, ...short], garments, wear });
    // Of 5 in 5 and of 2 in 5 the middle is 70 %: 2 of 3.
    expect(figures.worn).toEqual({ value: 1, usual: 2, difference: -1, isOutside: false });
  });

  it('takes the heaviness after work before that of the evening, and leaves out days off', () => {
    const shifts = workWeek(0).slice(0, 3);
    const checkIns = [
      evening('2026-03-23', 8),
      aCheckIn({ date: '2026-03-23', when: 'afterWork', symptoms: { heaviness: 4 } }),
      evening('2026-03-24', 5),
      evening('2026-03-28', 9),
    ];
    const { figures, heavinessDays } = review({ shifts, checkIns });
    expect(figures.heaviness.value).toBe(4.5);
    expect(heavinessDays).toBe(2);
  });

  it('says no heaviness of a week from fewer than half of its working days', () => {
    const checkIns = [evening('2026-03-23', 9), evening('2026-03-24', 9)];
    expect(review({ shifts: workWeek(0), checkIns }).figures.heaviness.value).toBeNull();
    expect(review({ shifts: workWeek(0).slice(0, 4), checkIns }).figures.heaviness.value).toBe(9);
  });
});

describe('what a week cannot say', () => {
  it('compares nothing in the first week ever', () => {
    const { finding, figures } = review({ shifts: workWeek(0) });
    expect(finding).toEqual({ kind: 'noUsual' });
    expect(figures.standing).toEqual({ value: 200, usual: null, difference: null, isOutside: false });
  });

  it('finds nothing from two logged days', () => {
    const before = [1, 2, 3, 4].flatMap((weeks) => workWeek(weeks));
    const two = workWeek(0, { standingMinutes: 60 }).slice(0, 2);
    const { finding, missing } = review({ shifts: [...before, ...two] });
    expect({ finding, missing }).toEqual({ finding: { kind: 'fewLogged' }, missing: 5 });
    const three = { shifts: [...before, ...two], daysOff: [{ date: '2026-03-28' }] };
    expect(review(three).finding).toMatchObject({ kind: 'difference' });
  });

  it('has no figure in a week of days off', () => {
    const daysOff = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ date: addDays(monday, day) }));
    const { finding, off, figures, days } = review({ shifts: workWeek(1), daysOff });
    expect({ finding, off }).toEqual({ finding: { kind: 'noWork' }, off: 7 });
    expect(Object.values(figures).map(({ value }) => value)).toEqual([null, null, null, null, null]);
    expect(days.every(({ exposure, isLogged }) => exposure === null && isLogged)).toBe(true);
  });

  it('tells a week in which nothing is logged from one of days off', () => {
    const { finding, missing } = review({ shifts: workWeek(2) });
    expect({ finding, missing }).toEqual({ finding: { kind: 'notLogged' }, missing: 7 });
  });

  it('skips weeks before without a working day, and those of which too little is logged', () => {
    const shifts = [...workWeek(4), ...workWeek(2), ...workWeek(1).slice(0, 2), ...workWeek(0)];
    const daysOff = [0, 1, 2].map((day) => ({ date: addDays(monday, day - 21) }));
    expect(review({ shifts, daysOff }).weeksCompared).toBe(2);
  });
});

describe('the edges of a week', () => {
  it('gives a night to the week on whose last evening it starts, also while clocks go forward', () => {
    const night = { from: '22:00', to: '06:00', standingMinutes: 300, longestStandMinutes: 40 };
    // On Sunday 29 March clocks go forward while Saturday's night is worked; Sunday's night ends on Monday.
    const shifts = [shiftOn('2026-03-28', night), shiftOn('2026-03-29', night)];
    const { working, figures, days } = review({ shifts });
    expect(working).toBe(2);
    expect(figures.standing.value).toBe(300);
    expect(days.map(({ date, exposure }) => [date, exposure === null])).toEqual([
      ...['23', '24', '25', '26', '27'].map((day) => [`2026-03-${day}`, true]),
      ['2026-03-28', false],
      ['2026-03-29', false],
    ]);
    expect(review({ shifts }, '2026-03-30').finding).toEqual({ kind: 'notLogged' });
  });

  it('reads five weeks of twenty years', () => {
    const weeks = 52 * 20;
    const shifts = Array.from({ length: weeks }, (_, i) => workWeek(weeks - 1 - i)).flat();
    const { days } = deriveRecord({ ...emptyRecord, shifts }, zonedTimeAt('2026-04-20', '12:00', zone));
    let reads = 0;
    const watched = new Proxy(days, {
      get(target, name) {
        if (typeof name === 'string' && /^\d+$/.test(name)) reads += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const { weeksCompared } = weekReview({
      days: watched,
      checkIns: [],
      person: defaultPerson,
      from: monday,
    });
    expect(weeksCompared).toBe(4);
    // Ten searches of thirteen steps, and the dates themselves.
    expect(reads).toBeLessThan(400);
  });
});
