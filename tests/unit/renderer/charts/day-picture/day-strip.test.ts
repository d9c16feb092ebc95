import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { clockChangeInWords, dayInWords } from '#renderer/charts/day-picture/day-in-words.ts';
import { type DayStrip, dayStripOf, minutesOf } from '#renderer/charts/day-picture/day-strip.ts';
import type { Translate } from '#renderer/messages/use-messages.ts';
import { writeAs } from '#renderer/ui/dates.ts';
import { shiftBar } from '#shared/messages/en/shift-bar.ts';
import type { Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { aGarment, aShift, aWear } from '../../../../support/entries.ts';

writeAs('en-GB');
const intl = createIntl({ locale: 'en', messages: shiftBar });
const t: Translate = (id, values) => intl.formatMessage({ id }, values);
const limit = 60;
const now = '2026-12-01T20:00:00+01:00[Europe/Berlin]';

const stripOf = (shifts: readonly Shift[], wear: readonly Wear[] = [], at = now): DayStrip => {
  const date = dateOf(shifts[0]?.start ?? '');
  const strip = dayStripOf(date, shifts, { wear: [...wear], garments: [aGarment()] }, limit, at);
  if (strip === null) throw new Error('A shift makes a strip.');
  return strip;
};

const winter = (date: string, time: string) => `${date}T${time}:00+01:00[Europe/Berlin]`;
const summer = (date: string, time: string) => `${date}T${time}:00+02:00[Europe/Berlin]`;
const shiftOf = (start: string, end: string, changed: Partial<Shift> = {}) =>
  aShift({ start, end, ...changed });
const clock = ({ ticks }: DayStrip) => ticks.map(({ at, time }) => [at / 60, time]);

describe('the strip of a work day', () => {
  it('runs from midnight to midnight', () => {
    const strip = stripOf([aShift()]);
    expect([strip.lengthMinutes, strip.isNight, strip.shifts[0]?.startsAt]).toEqual([1440, false, 480]);
    expect(clock(strip)).toEqual([
      [0, '00:00'],
      [6, '06:00'],
      [12, '12:00'],
      [18, '18:00'],
      [24, '00:00'],
    ]);
  });

  it('runs from noon to noon where a shift goes over midnight', () => {
    const strip = stripOf([shiftOf(winter('2026-03-02', '22:00'), winter('2026-03-03', '06:00'))]);
    expect([strip.lengthMinutes, strip.isNight, strip.shifts[0]?.startsAt]).toEqual([1440, true, 600]);
    expect(clock(strip).map(([, time]) => time)).toEqual(['12:00', '18:00', '00:00', '06:00', '12:00']);
  });

  it('is a day that ends at midnight sharp where the shift does', () => {
    const strip = stripOf([shiftOf(winter('2026-03-02', '16:00'), winter('2026-03-03', '00:00'))]);
    expect([strip.lengthMinutes, strip.isNight]).toEqual([1440, false]);
  });

  it('is longer for a day duty and a night of one work day: nothing is cut off', () => {
    const strip = stripOf([
      shiftOf(winter('2026-03-02', '22:00'), winter('2026-03-03', '06:00'), { id: 's2' }),
      shiftOf(winter('2026-03-02', '06:00'), winter('2026-03-02', '12:00')),
    ]);
    expect([strip.lengthMinutes / 60, strip.isNight]).toEqual([36, false]);
    expect(strip.shifts.map(({ startsAt }) => startsAt / 60)).toEqual([6, 22]);
    expect(clock(strip).map(([at]) => at)).toEqual([0, 12, 24, 36]);
  });

  it('holds a duty of 24 hours from the afternoon on', () => {
    const strip = stripOf([shiftOf(winter('2026-03-02', '16:00'), winter('2026-03-03', '16:00'))]);
    expect([strip.lengthMinutes / 60, strip.isNight]).toEqual([36, true]);
  });

  it('has its shortest distance between two times of the clock at a quarter of a short night', () => {
    const spring = stripOf([shiftOf(winter('2026-03-28', '22:00'), summer('2026-03-29', '06:00'))]);
    const at = spring.ticks.map((tick) => tick.at / spring.lengthMinutes);
    const steps = at.slice(1).map((place, i) => place - (at[i] ?? 0));
    expect(Math.min(...steps)).toBeCloseTo(5 / 23);
  });
});

describe('a night on which clocks change', () => {
  it('has 23 hours in spring, and says why', () => {
    const strip = stripOf([shiftOf(winter('2026-03-28', '22:00'), summer('2026-03-29', '06:00'))]);
    expect(strip.lengthMinutes / 60).toBe(23);
    expect(strip.shifts[0]?.pieces.lengthMinutes).toBe(420);
    expect(strip.clockChange).toEqual({ at: 14 * 60, minutes: -60, before: '02:00', after: '03:00' });
    expect(clockChangeInWords(strip, t)).toBe(
      'Clocks went forward from 02:00 to 03:00: this night is 1 h shorter.',
    );
  });

  it('has 25 hours in autumn, with the hour that came twice', () => {
    const strip = stripOf([shiftOf(summer('2026-10-24', '22:00'), winter('2026-10-25', '06:00'))]);
    expect(strip.lengthMinutes / 60).toBe(25);
    expect(strip.clockChange).toEqual({ at: 15 * 60, minutes: 60, before: '03:00', after: '02:00' });
    expect(clockChangeInWords(strip, t)).toBe(
      'Clocks went back from 03:00 to 02:00: this night is 1 h longer.',
    );
  });

  it('is a day of 23 hours for a shift on the Sunday, and half an hour on Lord Howe Island', () => {
    const sunday = stripOf([shiftOf(summer('2026-03-29', '08:00'), summer('2026-03-29', '16:00'))]);
    expect([sunday.lengthMinutes / 60, sunday.isNight]).toEqual([23, false]);
    const zone = '[Australia/Lord_Howe]';
    const island = stripOf([shiftOf(`2026-04-05T08:00:00+10:30${zone}`, `2026-04-05T16:00:00+10:30${zone}`)]);
    expect([island.lengthMinutes, island.clockChange?.minutes]).toEqual([1470, 30]);
  });

  it('says nothing where clocks stay', () => {
    const strip = stripOf([aShift()]);
    expect([strip.clockChange, clockChangeInWords(strip, t)]).toEqual([null, null]);
  });
});

describe('the stockings of the strip', () => {
  it('go from on to off, also outside of the shift, and are cut at its ends', () => {
    const wear = [
      aWear({ on: winter('2026-03-01', '22:00'), off: winter('2026-03-02', '07:00') }),
      aWear({
        id: 'w2',
        legs: 'left',
        on: winter('2026-03-02', '09:00'),
        off: winter('2026-03-02', '20:00'),
      }),
      aWear({ id: 'w3', on: winter('2026-03-03', '06:00'), off: winter('2026-03-03', '07:00') }),
    ];
    const { worn } = stripOf([aShift()], wear);
    expect(worn.map(({ id, legs, start, end }) => [id, legs, start / 60, end / 60])).toEqual([
      ['w1', 'both', 0, 7],
      ['w2', 'left', 9, 20],
    ]);
  });

  it('end now while they are on', () => {
    const { off: _, ...open } = aWear();
    const strip = stripOf([aShift()], [open], winter('2026-03-02', '12:30'));
    expect(strip.worn).toMatchObject([{ start: 480, end: 750, off: null }]);
    expect(dayInWords(strip, limit, t)).toContain('Stockings on since 08:00.');
  });

  it('count two at once on a leg once, as the mean of both legs', () => {
    const over = aWear({ id: 'w2', garmentId: 'g2', legs: 'left', off: winter('2026-03-02', '18:00') });
    const within = aWear({
      ...{ id: 'w3', garmentId: 'g3', legs: 'left' },
      ...{ on: winter('2026-03-02', '09:00'), off: winter('2026-03-02', '10:00') },
    });
    expect(minutesOf(stripOf([aShift()], [aWear(), over, within])).worn).toBe((600 + 480) / 2);
  });
});

describe('the marks of several shifts', () => {
  const second = shiftOf(winter('2026-03-02', '17:00'), winter('2026-03-02', '21:00'), {
    ...{ id: 's2', standingMinutes: 120, longestStandMinutes: 90, walkingMinutes: 30 },
  });

  it('are summed in the key, and the longest of their stands has the bracket', () => {
    const strip = stripOf([second, aShift()]);
    expect(minutesOf(strip)).toEqual({ covered: 0, bare: 320, walking: 130, rest: 270, worn: 0 });
    expect(strip.longestStand).toEqual({ start: 1020, end: 1110, minutes: 90, limitAt: 1080 });
  });

  it('are said one after the other', () => {
    const words = dayInWords(stripOf([aShift(), second], [aWear()]), limit, t);
    expect(words).toContain(
      'Shift from 08:00 to 16:00, in proportion, times within it not known: standing 3 h 20',
    );
    expect(words).toContain('Longest stand 1 h 30 min, your limit is 1 h. Stockings on from 08:00 to 16:00.');
  });
});
