import { describe, expect, it } from 'vitest';
import { doShiftsMeet, type ShiftTimes, timesOn } from '#shared/record/work-day.ts';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';

const zone = 'Europe/Berlin';
const between = (start: string, end: string): ShiftTimes => ({
  start: zonedTimeAt('2026-03-02', start, zone),
  end: zonedTimeAt('2026-03-02', end, zone),
});

describe('two shifts', () => {
  const early = between('06:00', '14:00');

  it('overlap while both run, not where one begins as the other ends', () => {
    expect(doShiftsMeet(early, between('13:59', '22:00'))).toBe(true);
    expect(doShiftsMeet(between('13:59', '22:00'), early)).toBe(true);
    expect(doShiftsMeet(early, between('14:00', '22:00'))).toBe(false);
    expect(doShiftsMeet(between('14:00', '22:00'), early)).toBe(false);
  });

  it('are too close if the rest between them is shorter, whichever is first', () => {
    const evening = between('18:00', '22:00');
    for (const [one, other] of [
      [early, evening],
      [evening, early],
    ] as const) {
      expect(doShiftsMeet(one, other, 4 * 3600)).toBe(false);
      expect(doShiftsMeet(one, other, 4 * 3600 + 1)).toBe(true);
    }
  });
});

describe('a usual shift on a date', () => {
  it.each([
    ['06:00', '14:15', '2026-03-02T06:00:00+01:00', '2026-03-02T14:15:00+01:00'],
    ['21:45', '06:15', '2026-03-02T21:45:00+01:00', '2026-03-03T06:15:00+01:00'],
    ['08:00', '08:00', '2026-03-02T08:00:00+01:00', '2026-03-03T08:00:00+01:00'],
  ])('from %s to %s ends later, if need be on the next day', (start, end, startsAt, endsAt) => {
    expect(timesOn({ start, end }, '2026-03-02', zone)).toEqual({
      start: `${startsAt}[${zone}]`,
      end: `${endsAt}[${zone}]`,
    });
  });
});
