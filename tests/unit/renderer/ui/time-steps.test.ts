import { expect, it } from 'vitest';
import { steppedTime } from '#renderer/ui/time-steps.ts';

it.each([
  ['08:30', 1, false, '08:35'],
  ['08:32', 1, false, '08:35'],
  ['08:32', -1, false, '08:30'],
  ['08:30', -1, false, '08:25'],
  ['08:32', 1, true, '09:32'],
  ['00:00', -1, false, '23:55'],
  ['23:58', 1, false, '00:00'],
  ['00:30', -1, true, '23:30'],
  ['', 1, false, '00:05'],
] as const)('an arrow key moves %s by %i (with Shift: %s) to %s', (time, direction, isLarge, moved) => {
  expect(steppedTime(time, direction, isLarge)).toBe(moved);
});
