/** The figures around the charts: the trend and its parts in words, and the table of the load. */
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { LoadRow } from '#renderer/charts/load-rows.ts';
import { loadTable } from '#renderer/charts/load-table.ts';
import { shownDrivers } from '#renderer/features/trends/driver-parts.ts';
import { trendInWords } from '#renderer/features/trends/trend-in-words.ts';
import { formatNumber } from '#renderer/ui/dates.ts';
import type { DayExposure } from '#shared/exposure/exposures.ts';
import { en as first } from '#shared/messages/en/index.ts';
import { later } from '#shared/messages/en/later.ts';
import { defaultPerson } from '#shared/record/person.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aShiftOn } from '../../../support/entries.ts';

const intl = createIntl({ locale: 'en', messages: { ...first, ...later } });
const t = (id: string, values = {}): string => intl.formatMessage({ id }, values);

const today = '2026-03-28';
const daysOf = (hoursOf: (day: number) => number): readonly DayExposure[] =>
  deriveRecord(
    {
      ...emptyRecord,
      shifts: Array.from({ length: 28 }, (_, day) => {
        const date = addDays(today, day - 27);
        return aShiftOn(date, { id: date, standingMinutes: hoursOf(day) * 60, walkingMinutes: 0 });
      }),
    },
    `${today}T22:00:00+01:00[Europe/Berlin]`,
  ).days;

describe('the trend in words', () => {
  it('is steady only with a small slope; a slope that may be chance has no clear direction', () => {
    expect(
      trendInWords(
        daysOf(() => 3),
        today,
        t,
      ),
    ).toMatch(/^Over the last four weeks your load was steady\./);
    const scattered = daysOf((day) => day / 20 + ((day * 7) % 5) * 1.2);
    expect(trendInWords(scattered, today, t)).toMatch(
      /^Your load has no clear direction in these four weeks\./,
    );
    expect(
      trendInWords(
        daysOf((day) => 2 + day / 14),
        today,
        t,
      ),
    ).toMatch(/rose by 0\.5 load-hours/);
  });

  it('counts the days off after the logged days', () => {
    const some = daysOf(() => 3).map((day, at) => (at < 4 ? { ...day, hasShift: false } : day));
    expect(trendInWords(some, today, t)).toMatch(/From 28 logged days of 28, 4 of them off\.$/);
  });
});

describe('what changed the load', () => {
  it('has neither bar nor sign where it rounds to nothing', () => {
    const { direction, parts } = shownDrivers({
      standing: 0.04,
      walking: -0.049,
      credit: 0.01,
      change: -0.02,
    });
    expect(direction).toBe('same');
    expect(parts).toEqual(
      ['standing', 'walking', 'credit'].map((name) => ({ name, hours: 0, sign: '', share: 0 })),
    );
  });

  it('has bars in proportion to the figures beside them', () => {
    const shown = shownDrivers({ standing: 0.84, walking: -0.36, credit: 0.4, change: 0.08 });
    expect(shown.direction).toBe('more');
    expect(shown.parts).toEqual([
      { name: 'standing', hours: 0.8, sign: '+', share: 1 },
      { name: 'walking', hours: -0.4, sign: '−', share: 0.5 },
      { name: 'credit', hours: -0.4, sign: '−', share: 0.5 },
    ]);
  });
});

describe('the table of the load', () => {
  const day = {
    ...{ date: today, standingMinutes: 240.3, walkingMinutes: 30, longestStandMinutes: 60.4 },
    ...{ protectedStandingMinutes: 0, coverage: 0, load: 4, standingPart: 4, walkingPart: 0, credit: 0 },
    ...{ zone: 'red', hasShift: true, isWorn: false },
  } as const satisfies DayExposure;
  const row: LoadRow = {
    ...{ date: today, load: 4, credit: 0, index: 29.6, band: 'low', otherwise: null, day },
  };

  it('rounds no figure across its limit or its band', () => {
    expect(loadTable([row], defaultPerson, t)[0]?.cells).toEqual([
      ...['4.0', 'Red', '4 h 1 min', '1 h 1 min', '30 min', '29, low'],
    ]);
  });

  it('names a day off by its name, not by a zone', () => {
    const off = { ...row, day: { ...day, hasShift: false } };
    expect(loadTable([off], defaultPerson, t)[0]?.cells[1]).toBe('day off');
  });
});

it('a number that rounds to 0 has no sign', () => {
  expect([-0.04, 0, -0.06].map((value) => formatNumber(value, 1))).toEqual(['0.0', '0.0', '-0.1']);
});
