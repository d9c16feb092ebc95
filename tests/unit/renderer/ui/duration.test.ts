import { describe, expect, it } from 'vitest';
import { formatDuration } from '#renderer/messages/duration.ts';
import { parseDuration } from '#renderer/ui/duration.ts';

describe('a duration as it is typed', () => {
  it.each([
    ['3:20', 200],
    ['3.5 h', 210],
    ['3,5 h', 210],
    ['3.5', 210],
    ['3 h 20 min', 200],
    ['3h20', 200],
    ['3 h', 180],
    ['200', 200],
    ['45 min', 45],
    ['0', 0],
    [' 1:05 ', 65],
  ])('%s is %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it.each(['', 'long', '-3', '3:75', '3::20', '1 h 2 h', '3.5 min', '12345'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it('is read back as it was written out', () => {
    for (let minutes = 0; minutes <= 1440; minutes += 1) {
      expect(parseDuration(formatDuration(minutes))).toBe(minutes);
    }
  });
});
