import { describe, expect, it } from 'vitest';
import {
  beginLive,
  shiftOfLive,
  stepLive,
  typedEndOf,
  whyEndIsAsked,
} from '#renderer/features/today/live-shift.ts';
import { liveNow } from '#shared/exposure/live-posture.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { issuesOfRecord } from '#shared/rules/record-issues.ts';

const at = (time: string): string => `2026-03-30T${time}:00+02:00[Europe/Berlin]`;
const begun = beginLive('standing', at('08:00'));

describe('a live shift', () => {
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

describe('a live shift under a clock that was put back', () => {
  const pressed = stepLive(begun, 'walking', at('12:00'));
  const back = at('11:00');
  const issuesOf = (end: string) =>
    issuesOfRecord({ ...emptyRecord, shifts: [shiftOfLive(pressed, end, 'new')] });

  it('is asked when it ended, and then it is one that can be saved', () => {
    expect(whyEndIsAsked(pressed, back)).toBe('clockWentBack');
    expect(whyEndIsAsked(begun, at('07:00'))).toBe('clockWentBack');
    const typed = typedEndOf(pressed, '12:30', undefined).at;
    expect(typed).toBe(at('12:30'));
    expect(issuesOf(typed)).toEqual([]);
    expect(issuesOf(typedEndOf(pressed, '11:00', undefined).at)).toEqual([]);
  });

  it('ends at its last press where the clock only corrected itself by seconds', () => {
    const corrected = '2026-03-30T11:59:58+02:00[Europe/Berlin]';
    expect(whyEndIsAsked(pressed, corrected)).toBeNull();
    expect(liveNow(pressed, corrected)).toBe(at('12:00'));
    expect(issuesOf(liveNow(pressed, corrected))).toEqual([]);
  });
});

describe('a live shift that goes on', () => {
  it('ends now over midnight and in another zone, by the time that passed', () => {
    const evening = beginLive('standing', at('22:00'));
    const now = '2026-03-30T23:30:00+01:00[Europe/London]';
    expect(whyEndIsAsked(evening, now)).toBeNull();
    const shift = shiftOfLive(evening, liveNow(evening, now), 'new');
    expect(shift).toMatchObject({ start: at('22:00'), end: now, standingMinutes: 150 });
    expect(issuesOfRecord({ ...emptyRecord, shifts: [shift] })).toEqual([]);
  });

  it('is asked for its end after more than a day', () => {
    expect(whyEndIsAsked(begun, '2026-03-31T08:00:00+02:00[Europe/Berlin]')).toBeNull();
    expect(whyEndIsAsked(begun, '2026-03-31T08:01:00+02:00[Europe/Berlin]')).toBe('tooLong');
    expect(typedEndOf(begun, '06:00', undefined).at).toBe('2026-03-31T06:00:00+02:00[Europe/Berlin]');
  });
});
