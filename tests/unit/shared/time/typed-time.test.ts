import { describe, expect, it } from 'vitest';
import { endTyped, lastTyped, momentTyped } from '#shared/time/typed-time.ts';

const zone = 'Europe/Berlin';
/** Clocks go from 03:00 back to 02:00. */
const autumn = '2026-10-25';
const first = '2026-10-25T02:30:00+02:00[Europe/Berlin]';
const second = '2026-10-25T02:30:00+01:00[Europe/Berlin]';
/** Clocks go from 02:00 to 03:00. */
const spring = '2026-03-29';

describe('a time that clocks show twice', () => {
  const half = { time: '02:30', zone };

  it('is the first of the two until the second is chosen', () => {
    expect(momentTyped(autumn, half)).toEqual({ at: first, note: 'first' });
    expect(momentTyped(autumn, { ...half, occurrence: 'second' })).toEqual({ at: second, note: 'second' });
  });

  it('keeps the stored moment while nobody touches it, and says which of the two it is', () => {
    expect(momentTyped(autumn, { ...half, stored: second })).toEqual({ at: second, note: 'second' });
    expect(momentTyped(autumn, { ...half, stored: first })).toEqual({ at: first, note: 'first' });
    expect(momentTyped(autumn, { ...half, stored: second, occurrence: 'first' }).at).toBe(first);
  });

  it('is never before what it follows: then there is nothing to choose', () => {
    const quarter = '2026-10-25T02:15:00+01:00[Europe/Berlin]';
    expect(momentTyped(autumn, half, quarter)).toEqual({ at: second, note: null });
    expect(endTyped(quarter, half)).toEqual({ at: second, note: null });
  });

  it('ends a shift after either of the two', () => {
    const evening = '2026-10-24T22:00:00+02:00[Europe/Berlin]';
    expect(endTyped(evening, half)).toEqual({ at: first, note: 'first' });
    expect(endTyped(evening, { ...half, occurrence: 'second' })).toEqual({ at: second, note: 'second' });
    expect(endTyped(evening, { ...half, stored: second })).toEqual({ at: second, note: 'second' });
  });
});

describe('a stored moment', () => {
  it('keeps its seconds while its date and time stand as they were', () => {
    const stored = '2026-03-02T08:12:37+01:00[Europe/Berlin]';
    expect(momentTyped('2026-03-02', { time: '08:12', zone, stored }).at).toBe(stored);
    expect(momentTyped('2026-03-02', { time: '08:13', zone, stored }).at).toBe(
      '2026-03-02T08:13:00+01:00[Europe/Berlin]',
    );
    expect(momentTyped('2026-03-03', { time: '08:12', zone, stored }).at).toBe(
      '2026-03-03T08:12:00+01:00[Europe/Berlin]',
    );
  });

  it('keeps its seconds in the hour that comes twice', () => {
    const stored = '2026-10-25T02:30:21+01:00[Europe/Berlin]';
    expect(momentTyped(autumn, { time: '02:30', zone, stored })).toEqual({ at: stored, note: 'second' });
  });

  it('stays as it was written where the zone tables of this machine say otherwise', () => {
    const stored = '2026-10-25T02:30:00+03:00[Europe/Berlin]';
    expect(momentTyped(autumn, { time: '02:30', zone, stored })).toEqual({ at: stored, note: null });
    const jumped = '2026-03-29T02:30:00+01:00[Europe/Berlin]';
    expect(momentTyped(spring, { time: '02:30', zone, stored: jumped })).toEqual({ at: jumped, note: null });
  });
});

describe('a time that clocks jump over', () => {
  it('is told, with the moment that counts for it', () => {
    expect(momentTyped(spring, { time: '02:30', zone })).toEqual({
      at: '2026-03-29T03:30:00+02:00[Europe/Berlin]',
      note: 'skipped',
    });
    expect(endTyped('2026-03-28T22:00:00+01:00[Europe/Berlin]', { time: '02:30', zone }).note).toBe(
      'skipped',
    );
  });
});

describe('the end of a shift', () => {
  const start = '2026-03-02T08:00:00+01:00[Europe/Berlin]';
  it('is the next time that clocks show it, at most a day later', () => {
    expect(endTyped(start, { time: '16:00', zone }).at).toBe('2026-03-02T16:00:00+01:00[Europe/Berlin]');
    expect(endTyped(start, { time: '06:00', zone }).at).toBe('2026-03-03T06:00:00+01:00[Europe/Berlin]');
    expect(endTyped(start, { time: '08:00', zone }).at).toBe('2026-03-03T08:00:00+01:00[Europe/Berlin]');
  });

  it('is read off the clocks where it ended', () => {
    const stored = '2026-03-02T07:30:00+00:00[Europe/London]';
    expect(endTyped(start, { time: '07:30', zone: 'Europe/London', stored })).toEqual({
      at: stored,
      note: null,
    });
  });
});

describe('a time by now', () => {
  const now = '2026-03-30T09:00:00+02:00[Europe/Berlin]';

  it('is that of today, or of the day before if it is still to come', () => {
    expect(lastTyped(now, { time: '05:30', zone }).at).toBe('2026-03-30T05:30:00+02:00[Europe/Berlin]');
    expect(lastTyped(now, { time: '09:00', zone }).at).toBe(now);
    expect(lastTyped(now, { time: '09:01', zone }).at).toBe('2026-03-29T09:01:00+02:00[Europe/Berlin]');
  });

  it('is the first of two, as long as the second has not come', () => {
    const between = '2026-10-25T02:15:00+01:00[Europe/Berlin]';
    expect(lastTyped(between, { time: '02:30', zone })).toEqual({ at: first, note: null });
    const after = '2026-10-25T06:00:00+01:00[Europe/Berlin]';
    expect(lastTyped(after, { time: '02:30', zone, occurrence: 'second' })).toEqual({
      at: second,
      note: 'second',
    });
  });
});
