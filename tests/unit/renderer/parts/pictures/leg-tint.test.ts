import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  hemOf,
  knitRows,
  pressuresOf,
  stopsOf,
  valueAt,
} from '#renderer/parts/pictures/leg-tint.ts';
import { aGarment } from '../../../../support/entries.ts';

const hem = hemOf('thigh');
const whole = { thigh: 11, calf: 20, ankle: 27.5 };
const ankleAlone = { thigh: null, calf: null, ankle: 20 };

describe('the tint of a leg', () => {
  it('is one band where every pressure is known, and a hatched one where the box does not say', () => {
    expect(bandsOf(whole, hem)).toEqual([{ isKnown: true, top: 36, bottom: 450 }]);
    expect(bandsOf(ankleAlone, hem).map(({ isKnown }) => isKnown)).toEqual([false, true]);
    const gap = bandsOf({ thigh: 18, calf: null, ankle: 46 }, hem);
    expect(gap.map(({ isKnown }) => isKnown)).toEqual([true, false, true]);
    expect(bandsOf({ thigh: null, calf: null, ankle: null }, hem).map(({ isKnown }) => isKnown)).toEqual([
      false,
    ]);
  });

  it('changes steadily between known places, and is even beside an unknown one', () => {
    const stops = stopsOf(whole, hem);
    expect(stops.map(({ value }) => value)).toEqual([11, 11, 20, 27.5, 27.5]);
    expect(valueAt(stops, (80 + 230) / 2)).toBeCloseTo((11 + 20) / 2, 9);
    const alone = stopsOf(ankleAlone, hem);
    expect(alone.map(({ value }) => value)).toEqual([20, 20, 20]);
    expect(valueAt(alone, 300)).toBe(20);
    expect(valueAt(alone, 440)).toBe(20);
  });

  it('begins at the stocking’s own edge: nothing of the thigh on one that ends below the knee', () => {
    const knee = hemOf('calf');
    expect(bandsOf({ ...whole, thigh: 99 }, knee)).toEqual([{ isKnown: true, top: knee, bottom: 450 }]);
    expect(stopsOf({ ...whole, thigh: 99 }, knee).map(({ value }) => value)).not.toContain(99);
    expect(hemOf('tights')).toBeLessThan(0);
    expect(hemOf(undefined)).toBe(hemOf('thigh'));
  });

  it('has its rows of knit closer where it presses more, and none where nothing is known', () => {
    const rows = knitRows(whole, hem, (mmHg) => mmHg / 40);
    const inReach = (from: number, to: number) => rows.filter((y) => y >= from && y < to).length;
    expect(inReach(330, 380)).toBeGreaterThan(inReach(60, 110));
    const alone = knitRows(ankleAlone, hem, (mmHg) => mmHg / 40);
    expect(Math.min(...alone)).toBeGreaterThan(296);
  });

  it('takes the pressures as they are stored', () => {
    expect(pressuresOf(aGarment({ ankleMmHg: 19.5, calfMmHg: 14, length: 'calf' }))).toEqual({
      mmHg: { ankle: 19.5, calf: 14, thigh: null },
      length: 'calf',
    });
  });
});
