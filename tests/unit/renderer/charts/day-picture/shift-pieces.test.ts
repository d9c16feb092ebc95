import { describe, expect, it } from 'vitest';
import { type Piece, shiftPiecesOf } from '#renderer/charts/day-picture/shift-pieces.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { Segment, Shift } from '#shared/record/shift.ts';
import type { Wear } from '#shared/record/wear.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aGarment, aShift, aWear } from '../../../../support/entries.ts';

const at = (time: string) => `2026-03-02T${time}:00+01:00[Europe/Berlin]`;
const now = at('20:00');
const limit = 60;
const garments = [aGarment()];

const barOf = (shift: Shift, wear: readonly Wear[] = []) => shiftPiecesOf(shift, wear, garments, limit, now);
const drawn = (pieces: readonly Piece[]) =>
  pieces.map(({ posture, covered, start, end }) => [posture, covered, start, end]);

const segment = (posture: Segment['posture'], start: string, end: string): Segment => ({
  posture,
  start: at(start),
  end: at(end),
});

describe('the bar of a shift without a timeline', () => {
  it('is in proportion: covered and bare standing, walking, rest', () => {
    const half = aWear({ off: at('12:00') });
    const bar = barOf(aShift(), [half]);
    expect(bar.hasTimeline).toBe(false);
    expect(drawn(bar.pieces)).toEqual([
      ['standing', 1, 0, 100],
      ['standing', 0, 100, 200],
      ['walking', 0, 200, 300],
      ['rest', 0, 300, 480],
    ]);
    expect(bar.minutes).toEqual({ covered: 100, bare: 100, walking: 100, rest: 180 });
    expect(bar.longestStand).toEqual({ start: 0, end: 50, minutes: 50, limitAt: 60 });
  });

  it('has the bare standing first where the stockings went on during the shift', () => {
    const late = aWear({ on: at('12:00') });
    expect(drawn(barOf(aShift(), [late]).pieces).slice(0, 2)).toEqual([
      ['standing', 0, 0, 100],
      ['standing', 1, 100, 200],
    ]);
  });

  it('leaves out what there was none of', () => {
    expect(drawn(barOf(aShift({ walkingMinutes: 0 })).pieces)).toEqual([
      ['standing', 0, 0, 200],
      ['rest', 0, 200, 480],
    ]);
    const seated = barOf(aShift({ standingMinutes: 0, longestStandMinutes: 0, walkingMinutes: 0 }));
    expect(drawn(seated.pieces)).toEqual([['rest', 0, 0, 480]]);
    expect(seated.longestStand).toBeNull();
  });

  it('has no limit mark where the shift is shorter than the limit', () => {
    const short = aShift({
      end: at('08:50'),
      standingMinutes: 40,
      longestStandMinutes: 40,
      walkingMinutes: 0,
    });
    expect(barOf(short).longestStand?.limitAt).toBeNull();
  });
});

describe('the bar of a shift with a timeline', () => {
  const shift = aShift({
    segments: [
      segment('standing', '08:30', '09:10'),
      segment('standing', '09:13', '10:13'),
      segment('walking', '10:13', '11:00'),
      segment('sitting', '11:00', '12:00'),
      segment('standing', '12:00', '13:00'),
    ],
  });

  it('has its pieces at their places, cut where a stocking goes on or comes off', () => {
    const bar = barOf(shift, [aWear({ on: at('08:50'), off: at('12:30') })]);
    expect(bar.hasTimeline).toBe(true);
    expect(drawn(bar.pieces)).toEqual([
      ['rest', 0, 0, 30],
      ['standing', 0, 30, 50],
      ['standing', 1, 50, 70],
      ['rest', 0, 70, 73],
      ['standing', 1, 73, 133],
      ['walking', 0, 133, 180],
      ['rest', 0, 180, 240],
      ['standing', 1, 240, 270],
      ['standing', 0, 270, 300],
      ['rest', 0, 300, 480],
    ]);
  });

  it('is half covered with one leg’s stocking', () => {
    const bar = barOf(shift, [aWear({ legs: 'left' })]);
    expect(bar.pieces.filter(({ posture }) => posture === 'standing').map(({ covered }) => covered)).toEqual([
      0.5, 0.5, 0.5,
    ]);
  });

  it('marks where the longest stand reached the limit, its pauses not counted', () => {
    expect(barOf(shift).longestStand).toEqual({ start: 30, end: 133, minutes: 100, limitAt: 93 });
    const short = { ...shift, segments: [segment('standing', '09:00', '09:40')] };
    expect(barOf(short).longestStand).toEqual({ start: 60, end: 100, minutes: 40, limitAt: 120 });
  });
});

describe('the figures of a bar', () => {
  it.each([
    ['without a timeline', aShift()],
    [
      'with one',
      aShift({ segments: [segment('standing', '08:30', '12:30'), segment('walking', '13:00', '14:00')] }),
    ],
  ])('are those of the model, %s', (_, shift) => {
    const wear = [
      aWear({ legs: 'left', off: at('11:00') }),
      aWear({ id: 'w2', legs: 'right', on: at('10:00') }),
    ];
    const [day] = deriveRecord({ ...emptyRecord, garments, shifts: [shift], wear }, now).days;
    const { minutes, longestStand } = barOf(shift, wear);
    expect(minutes.covered).toBeCloseTo(day?.protectedStandingMinutes ?? Number.NaN);
    expect(minutes.covered + minutes.bare).toBeCloseTo(day?.standingMinutes ?? Number.NaN);
    expect(minutes.walking).toBeCloseTo(day?.walkingMinutes ?? Number.NaN);
    expect(longestStand?.minutes).toBe(day?.longestStandMinutes);
  });
});
