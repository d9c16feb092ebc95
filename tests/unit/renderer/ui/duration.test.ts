import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, formatDurationBeside } from '#renderer/messages/duration.ts';
import { isBareHours, parseDuration } from '#renderer/ui/duration.ts';

describe('a duration as it is typed', () => {
  it.each([
    ['3:20', 200],
    ['3.5 h', 210],
    ['3,5 h', 210],
    ['3.5', 210],
    ['5,5', 330],
    ['3 h 20 min', 200],
    ['3h20', 200],
    ['5h40', 340],
    ['340', 340],
    ['3 h', 180],
    ['200', 200],
    ['45 min', 45],
    ['0', 0],
    [' 1:05 ', 65],
    ['5 ½', 330],
    ['5½ h', 330],
    ['½', 30],
    ['5 Std. 40 Min.', 340],
    ['40 minutes', 40],
    ['5 heures', 300],
    ['２ｈ３０', 150],
    ['5 h\u00A040', 340],
  ])('%s is %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it('of a bare number up to 16 is hours, above it minutes', () => {
    expect(['1', '8', '16', '17', '45'].map(parseDuration)).toEqual([60, 480, 960, 17, 45]);
    expect(['0', '1', '16', '17', '8 h', '8:00'].map(isBareHours)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('becomes minutes by an m', () => {
    expect(['8m', '8 m', '8 min'].map(parseDuration)).toEqual([8, 8, 8]);
  });

  it('with two decimals below 60 is hours and minutes, unless its unit is hours', () => {
    expect(['5.40', '5,40', '5.05', '5.75', '5.40 h'].map(parseDuration)).toEqual([340, 340, 305, 345, 324]);
  });

  it.each(['', 'long', '-3', '3:75', '3::20', '1 h 2 h', '3.5 min', '12345', '٨', '8'.repeat(5000)])(
    '%j is none',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );

  it('is read back as it was written out', () => {
    for (let minutes = 0; minutes <= 1440; minutes += 1) {
      expect(parseDuration(formatDuration(minutes))).toBe(minutes);
    }
  });

  it('is a whole number of minutes or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const minutes = parseDuration(text);
        expect(minutes === null || (Number.isInteger(minutes) && minutes >= 0)).toBe(true);
      }),
    );
  });
});

describe('a duration beside a limit', () => {
  it('is rounded to the minute, but never to the other side of the limit', () => {
    const beside = (minutes: number) => formatDurationBeside(minutes, 60);
    expect([59.4, 59.6, 60, 60.4, 60.6].map(beside)).toEqual([
      '59 min',
      '1 h',
      '1 h',
      '1 h 1 min',
      '1 h 1 min',
    ]);
    expect(formatDurationBeside(59.6, 59.8)).toBe('59 min');
  });
});
