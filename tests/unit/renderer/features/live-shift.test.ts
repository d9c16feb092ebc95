import { describe, expect, it } from 'vitest';
import {
  beginLive,
  postureSoFar,
  segmentsOfLive,
  shiftOfLive,
  stepLive,
} from '#renderer/features/today/live-shift.ts';

const at = (time: string): string => `2026-03-30T${time}:00+02:00[Europe/Berlin]`;
const begun = beginLive('standing', at('08:00'));

describe('a live shift', () => {
  it('is each posture until the next one is pressed; a pause is no part of it', () => {
    const live = stepLive(
      stepLive(stepLive(begun, 'walking', at('08:40')), 'pause', at('09:00')),
      'standing',
      at('09:30'),
    );
    expect(segmentsOfLive(live, at('10:00'))).toEqual([
      { posture: 'standing', start: at('08:00'), end: at('08:40') },
      { posture: 'walking', start: at('08:40'), end: at('09:00') },
      { posture: 'standing', start: at('09:30'), end: at('10:00') },
    ]);
    expect(postureSoFar(live, at('10:00'))).toMatchObject({ standingMinutes: 70, walkingMinutes: 20 });
  });

  it('goes on as it is when the same posture is pressed again', () => {
    expect(stepLive(begun, 'standing', at('08:10'))).toBe(begun);
  });

  it('replaces a posture that was held for no time, also when the clock went back', () => {
    const corrected = stepLive(begun, 'sitting', at('08:00'));
    expect(corrected.steps).toEqual([{ at: at('08:00'), posture: 'sitting' }]);
    const later = stepLive(begun, 'walking', at('09:00'));
    expect(stepLive(later, 'sitting', at('08:30')).steps).toEqual([
      { at: at('08:00'), posture: 'standing' },
      { at: at('09:00'), posture: 'sitting' },
    ]);
  });

  it('can end earlier than its last press: what came later is left out', () => {
    const live = stepLive(begun, 'walking', at('09:00'));
    expect(segmentsOfLive(live, at('08:30'))).toEqual([
      { posture: 'standing', start: at('08:00'), end: at('08:30') },
    ]);
  });

  it('ends as a shift with its timeline and the figures that follow from it', () => {
    const live = stepLive(begun, 'walking', at('09:00'));
    expect(shiftOfLive(live, at('09:30'), 'new')).toEqual({
      ...{ id: 'new', start: at('08:00'), end: at('09:30') },
      ...{ standingMinutes: 60, walkingMinutes: 30, longestStandMinutes: 60 },
      segments: [
        { posture: 'standing', start: at('08:00'), end: at('09:00') },
        { posture: 'walking', start: at('09:00'), end: at('09:30') },
      ],
    });
  });
});
