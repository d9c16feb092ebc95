import { describe, expect, it } from 'vitest';
import { offAtShiftEnd, putOnChoices } from '#renderer/features/today/stocking-state.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { Wear } from '#shared/record/wear.ts';
import { zonedTimeAt } from '#shared/time/wall-clock.ts';
import { aGarment, aShift, aWear } from '../../../support/entries.ts';

const at = (day: string, time: string): string => zonedTimeAt(`2026-03-${day}`, time, 'Europe/Berlin');

const { off: _off, ...open } = aWear({ on: at('02', '21:30') });

describe('what can be put on', () => {
  const [black, travel, left, right] = [
    aGarment(),
    aGarment({ id: 'g2', name: 'Travel' }),
    aGarment({ id: 'gl', legs: 'left' }),
    aGarment({ id: 'gr', legs: 'right' }),
  ] as const;
  const wornOn = (garmentId: string, day: string, time: string, more: Partial<Wear> = {}) =>
    aWear({ id: `${garmentId}${day}`, garmentId, on: at(day, time), off: at(day, '23:00'), ...more });
  const choices = (
    garments: Parameters<typeof putOnChoices>[0]['garments'],
    wear: readonly Wear[],
    busy: Parameters<typeof putOnChoices>[2] = [],
  ) => putOnChoices({ garments: [...garments], wear: [...wear] }, '2026-03-10', busy);

  it('begins with the stocking used last, in whatever order wear is kept', () => {
    const wear = [wornOn('g2', '04', '08:00'), wornOn('g1', '03', '08:00')];
    expect(choices([black, travel], wear)).toEqual([
      [{ garmentId: 'g2', legs: 'both' }],
      [{ garmentId: 'g1', legs: 'both' }],
    ]);
    expect(choices([black, travel], []).flat()).toHaveLength(2);
  });

  it('is on the legs for which it is kept, or on which it was worn last', () => {
    const wear = [wornOn('g1', '03', '08:00', { legs: 'left' })];
    expect(choices([black], wear)).toEqual([[{ garmentId: 'g1', legs: 'left' }]]);
    expect(choices([{ ...black, legs: 'right' }], wear)).toEqual([[{ garmentId: 'g1', legs: 'right' }]]);
  });

  it('is a stocking for each leg, if they were put on together', () => {
    const wear = [
      wornOn('gl', '03', '08:00', { legs: 'left' }),
      wornOn('gr', '03', '08:05', { legs: 'right' }),
    ];
    expect(choices([left, right], wear)).toEqual([
      [
        { garmentId: 'gr', legs: 'right' },
        { garmentId: 'gl', legs: 'left' },
      ],
    ]);
    const apart = [wornOn('gl', '02', '08:00', { legs: 'left' }), wear[1] as Wear];
    expect(choices([left, right], apart)).toHaveLength(2);
  });

  it('is nothing that is retired, nor for a leg that wears something', () => {
    expect(choices([{ ...black, retiredOn: '2026-03-10' }, travel], [])).toEqual([
      [{ garmentId: 'g2', legs: 'both' }],
    ]);
    expect(choices([black, left, right], [], ['left'])).toEqual([[{ garmentId: 'gr', legs: 'right' }]]);
    expect(choices([black, left], [], ['both'])).toEqual([]);
  });
});

describe('the likely end of what is on', () => {
  const night = aShift({ start: at('02', '22:00'), end: at('03', '06:15') });

  it('is the end of the logged shift', () => {
    const record = { ...emptyRecord, shifts: [night] };
    expect(offAtShiftEnd(open, record, at('03', '07:00'))).toBe(night.end);
    expect(offAtShiftEnd(open, record, at('03', '06:00'))).toBeNull();
  });

  it('is the end of the usual shift, if it has passed and the day is not logged', () => {
    const weekBefore = aShift({ start: at('01', '22:00'), end: at('02', '06:15') });
    const record = { ...emptyRecord, shifts: [weekBefore] };
    expect(offAtShiftEnd(open, record, at('03', '07:00'))).toBe(at('03', '06:15'));
    expect(offAtShiftEnd(open, record, at('03', '06:14'))).toBeNull();
    const off = { ...record, daysOff: [{ date: '2026-03-02' }] };
    expect(offAtShiftEnd(open, off, at('03', '07:00'))).toBeNull();
  });

  it('is that of the usual night before, if they were put on after midnight', () => {
    const record = { ...emptyRecord, shifts: [aShift({ start: at('01', '22:00'), end: at('02', '06:15') })] };
    const late = { ...open, on: at('03', '00:30') };
    expect(offAtShiftEnd(late, record, at('03', '07:00'))).toBe(at('03', '06:15'));
  });
});
