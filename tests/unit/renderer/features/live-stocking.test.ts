import { describe, expect, it } from 'vitest';
import { putOnChanges, stockingToPutOn, takeOffChanges } from '#renderer/features/today/live-stocking.ts';
import { remove, upsert } from '#shared/record/change.ts';
import { aGarment, aWear } from '../../../support/entries.ts';

const at = (time: string): string => `2026-03-03T${time}:00+01:00[Europe/Berlin]`;
const light = aGarment({ id: 'light', name: 'Light' });
const old = aGarment({ id: 'old', retiredOn: '2026-03-01' });

describe('the stocking of a live shift', () => {
  it('is the one that was put on last, of those in use, else the first', () => {
    const wear = [aWear({ garmentId: 'light', on: at('08:00') }), aWear({ id: 'w2' })];
    expect(stockingToPutOn({ garments: [aGarment(), light], wear }, at('09:00'))).toBe(light);
    expect(
      stockingToPutOn({ garments: [old, light], wear: [aWear({ garmentId: 'old' })] }, at('09:00')),
    ).toBe(light);
    expect(stockingToPutOn({ garments: [old], wear: [] }, at('09:00'))).toBeNull();
  });

  it('goes on now, on its own leg, and joins wear that it overlaps', () => {
    expect(putOnChanges({ garments: [], wear: [] }, aGarment({ legs: 'left' }), at('09:00'), 'new')).toEqual([
      upsert('wear', { id: 'new', garmentId: 'g1', legs: 'left', on: at('09:00') }),
    ]);
    const { off: _off, ...open } = aWear({ on: at('08:00') });
    expect(putOnChanges({ garments: [], wear: [open] }, aGarment(), at('09:00'), 'new')).toEqual([
      upsert('wear', open),
    ]);
  });

  it('comes off now; one that another window took off stays as it is', () => {
    const { off: _off, ...open } = aWear({ on: at('08:00') });
    expect(takeOffChanges({ garments: [], wear: [open] }, 'w1', at('09:00'))).toEqual([
      upsert('wear', { ...open, off: at('09:00') }),
    ]);
    expect(takeOffChanges({ garments: [], wear: [aWear()] }, 'w1', at('09:00'))).toEqual([]);
    expect(takeOffChanges({ garments: [], wear: [open] }, 'w1', at('08:00'))).toEqual([remove('wear', 'w1')]);
  });
});
