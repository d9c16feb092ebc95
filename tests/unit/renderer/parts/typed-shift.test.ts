import { expect, it } from 'vitest';
import { longestOverStanding } from '#renderer/parts/typed-shift.ts';

it('a longest stand above the standing in all is told as soon as both can be read', () => {
  const told = (standing: string, longestStand: string) =>
    longestOverStanding({ standing, longestStand }, (id, values) => `${id} ${values?.standingMinutes}`);
  const over = 'problem.longest-stand-over-standing 3 h 20 min';
  expect(told('3:20', '201')).toBe(over);
  expect(told('3:20', '4')).toBe(over);
  expect(told('3:20', '200')).toBeUndefined();
  expect(told('', '40')).toBeUndefined();
  expect(told('3:20', 'long')).toBeUndefined();
});
