import { expect, test } from 'vitest';
import { wearTimes } from '#shared/exposure/wear-times.ts';
import { aWear } from '../../../support/entries.ts';

const at = (day: string, clock: string): string => `2026-03-${day}T${clock}:00+01:00[Europe/Berlin]`;
const now = at('10', '12:00');
const from = (on: string, off: string | undefined, legs: 'left' | 'right' | 'both' = 'both') =>
  aWear({ id: on + legs, legs, on, off });

test('a night is one time, with its elapsed minutes, on the date on which they went on', () => {
  expect(wearTimes([from(at('02', '21:30'), at('03', '06:30'))], now)).toEqual([
    { date: '2026-03-02', minutes: 540 },
  ]);
});

test('entries that overlap are one time, and those that only touch are two', () => {
  const wear = [
    from(at('02', '08:00'), at('02', '12:00'), 'left'),
    from(at('02', '09:00'), at('02', '10:00'), 'right'),
    from(at('02', '11:00'), at('02', '13:00'), 'right'),
    from(at('02', '13:00'), at('02', '14:00')),
  ];
  expect(wearTimes(wear, now).map(({ minutes }) => minutes)).toEqual([300, 60]);
});

test('what is still on reaches to now, and at most a day', () => {
  expect(wearTimes([from(at('10', '08:00'), undefined)], now)).toEqual([
    { date: '2026-03-10', minutes: 240 },
  ]);
  expect(wearTimes([from(at('08', '08:00'), undefined)], now)).toEqual([
    { date: '2026-03-08', minutes: 1440 },
  ]);
});
