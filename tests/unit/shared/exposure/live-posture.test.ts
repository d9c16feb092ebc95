import { describe, expect, it } from 'vitest';
import {
  liveNow,
  minutesSincePress,
  postureSoFar,
  presentStandMinutes,
  segmentsOfLive,
  standLimit,
} from '#shared/exposure/live-posture.ts';
import type { LiveShift } from '#shared/record/live-shift.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';

const at = (time: string): string => `2026-03-30T${time}:00+02:00[Europe/Berlin]`;

type Posture = LiveShift['steps'][number]['posture'];

/** A live shift of postures, each from its time on. */
function aLive(...steps: readonly (readonly [string, Posture])[]): LiveShift {
  const [first] = steps;
  return {
    start: at(first?.[0] ?? '08:00'),
    steps: steps.map(([time, posture]) => ({ at: at(time), posture })),
  };
}

describe('the timeline of a live shift', () => {
  it('is each posture until the next one is pressed; a pause is no part of it', () => {
    const live = aLive(
      ['08:00', 'standing'],
      ['08:40', 'walking'],
      ['09:00', 'pause'],
      ['09:30', 'standing'],
    );
    expect(segmentsOfLive(live, at('10:00'))).toEqual([
      { posture: 'standing', start: at('08:00'), end: at('08:40') },
      { posture: 'walking', start: at('08:40'), end: at('09:00') },
      { posture: 'standing', start: at('09:30'), end: at('10:00') },
    ]);
    expect(postureSoFar(live, at('10:00'))).toMatchObject({ standingMinutes: 70, walkingMinutes: 20 });
  });

  it('can end earlier than its last press: what came later is left out', () => {
    const live = aLive(['08:00', 'standing'], ['09:00', 'walking']);
    expect(segmentsOfLive(live, at('08:30'))).toEqual([
      { posture: 'standing', start: at('08:00'), end: at('08:30') },
    ]);
  });

  it('has lasted no less than nothing under a clock that was put back, and loses nothing', () => {
    const pressed = aLive(['08:00', 'standing'], ['12:00', 'walking']);
    const back = at('11:00');
    expect(minutesSincePress(pressed, back)).toBe(0);
    expect(postureSoFar(pressed, back)).toMatchObject({ standingMinutes: 240, walkingMinutes: 0 });
    expect(minutesSincePress(pressed, at('12:20'))).toBe(20);
    expect(liveNow(pressed, '2026-03-30T11:59:58+02:00[Europe/Berlin]')).toBe(at('12:00'));
  });
});

describe('the present stand', () => {
  it('goes on through a break of less than five minutes, and counts the standing minutes only', () => {
    const live = aLive(['08:00', 'standing'], ['08:30', 'walking'], ['08:34', 'standing']);
    expect(presentStandMinutes(live, at('08:44'))).toBe(40);
  });

  it('waits during a short break, and is over after five minutes', () => {
    const live = aLive(['08:00', 'standing'], ['08:30', 'sitting']);
    expect(presentStandMinutes(live, at('08:34'))).toBe(30);
    expect(presentStandMinutes(live, at('08:35'))).toBe(0);
    expect(presentStandMinutes(aLive(['08:00', 'walking']), at('09:00'))).toBe(0);
  });

  it('begins anew after a longer break', () => {
    const live = aLive(['08:00', 'standing'], ['08:30', 'pause'], ['08:35', 'standing']);
    expect(presentStandMinutes(live, at('08:35'))).toBe(0);
    expect(presentStandMinutes(live, at('08:45'))).toBe(10);
  });
});

describe('the limit of the present stand', () => {
  const live = aLive(['08:00', 'standing']);
  const full = (time: string) => ({ isReached: false, at: epochSecondsOf(at(time)) });

  it('is worth a word from five minutes before it, at a time that does not move', () => {
    expect(standLimit(live, at('08:54'), 60)).toBeNull();
    expect(standLimit(live, at('08:55'), 60)).toEqual(full('09:00'));
    expect(standLimit(live, at('08:59'), 60)).toEqual(full('09:00'));
    expect(standLimit(live, at('09:00'), 60)).toEqual({ ...full('09:00'), isReached: true });
    expect(standLimit(live, at('09:20'), 60)).toEqual({ ...full('09:00'), isReached: true });
  });

  it('moves by a short break, and is not spoken of during one', () => {
    const after = aLive(['08:00', 'standing'], ['08:50', 'walking'], ['08:54', 'standing']);
    expect(standLimit(after, at('09:00'), 60)).toEqual(full('09:04'));
    expect(standLimit(aLive(['08:00', 'standing'], ['08:58', 'walking']), at('09:00'), 60)).toBeNull();
  });

  it('is there at once where the limit is five minutes or less', () => {
    expect(standLimit(live, at('08:00'), 5)).toEqual(full('08:05'));
    expect(standLimit(live, at('08:00'), 1)).toEqual(full('08:01'));
  });
});
