import { describe, expect, it } from 'vitest';
import { typedStripOf } from '#renderer/charts/day-picture/typed-strip.ts';
import { liveStripOf, usualStripOn } from '#renderer/features/today/strip-ahead.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aGarment, aShiftOn, aWear } from '../../../support/entries.ts';

const heavy = { standingMinutes: 420, longestStandMinutes: 90, walkingMinutes: 30 };
/** A Thursday in a stocking; the Thursday after it is usual. */
const record = {
  ...emptyRecord,
  garments: [aGarment()],
  shifts: [aShiftOn('2026-03-06'), aShiftOn('2026-03-19', { id: 's3', ...heavy })],
  wear: [
    aWear({
      on: '2026-03-19T07:00:00+01:00[Europe/Berlin]',
      off: '2026-03-19T17:00:00+01:00[Europe/Berlin]',
    }),
  ],
};

describe('the ghost of a day', () => {
  it('is the usual shift with its stocking, or an example of a first day', () => {
    const thursday = '2026-03-26';
    const now = '2026-03-20T20:00:00+01:00[Europe/Berlin]';
    const usual = usualStripOn(record, thursday, now);
    expect(usual?.shifts[0]?.shift).toMatchObject({
      start: '2026-03-26T08:00:00+01:00[Europe/Berlin]',
      ...heavy,
    });
    expect(usual?.worn).toMatchObject([{ start: 480, end: 960 }]);
    expect(usualStripOn(emptyRecord, thursday, now)?.shifts[0]?.shift.start).toContain('T07:00:00');
  });
});

describe('the picture of a typed shift', () => {
  it('is none while its parts exceed it', () => {
    const { id: _, ...typed } = aShiftOn('2026-03-20');
    const now = '2026-03-20T20:00:00+01:00[Europe/Berlin]';
    expect(typedStripOf(record, typed, null, now)).not.toBeNull();
    expect(typedStripOf(record, { ...typed, walkingMinutes: 300 }, null, now)).toBeNull();
  });
});

describe('the picture of a live shift', () => {
  const at = (time: string) => `2026-03-20T${time}:00+01:00[Europe/Berlin]`;
  const live: LiveShift = {
    start: at('06:00'),
    steps: [
      { at: at('06:00'), posture: 'standing' },
      { at: at('07:30'), posture: 'walking' },
    ],
  };

  it('has its postures at their times, as far as it has come', () => {
    const strip = liveStripOf(record, live, at('08:00'));
    expect(strip?.shifts[0]).toMatchObject({
      startsAt: 360,
      pieces: { hasTimeline: true, lengthMinutes: 120, minutes: { bare: 90, walking: 30 } },
    });
    expect(strip?.longestStand).toMatchObject({ start: 360, end: 450, limitAt: 420 });
  });

  it('is none in its first minute, and after a day', () => {
    expect(liveStripOf(record, live, at('06:00'))).toBeNull();
    expect(liveStripOf(record, live, '2026-03-22T08:00:00+01:00[Europe/Berlin]')).toBeNull();
  });
});
