import { expect, it } from 'vitest';
import { isInBounds } from '#renderer/ui/date-bounds.ts';

it('a typed date is taken from the first to the last date of its field', () => {
  const bounds = { earliest: '1900-01-01', latest: '2026-11-28' };
  expect(
    ['1899-12-31', '1900-01-01', '2026-11-28', '2026-11-29'].map((date) => isInBounds(date, bounds)),
  ).toEqual([false, true, true, false]);
});
