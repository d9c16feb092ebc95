import { expect, it } from 'vitest';
import { spansAmong } from '#renderer/charts/spans.ts';

it('cuts a span to the dates that are drawn, and leaves out what meets none', () => {
  const dates = ['2026-03-02', '2026-03-04', '2026-03-09'];
  const span = (from: string, until: string) => ({ from, until, name: 'week' });
  expect(spansAmong([span('2026-03-01', '2026-03-08')], dates)).toEqual([span('2026-03-02', '2026-03-04')]);
  expect(spansAmong([span('2026-03-04', '2026-03-20')], dates)).toEqual([span('2026-03-04', '2026-03-09')]);
  expect(spansAmong([span('2026-03-05', '2026-03-08'), span('2026-02-01', '2026-02-20')], dates)).toEqual([]);
});
