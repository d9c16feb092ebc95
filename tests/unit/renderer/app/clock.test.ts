import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onEachMinute } from '#renderer/app/clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('runs as each minute begins, whenever it was started', () => {
  vi.setSystemTime('2026-03-30T09:00:40.250Z');
  const times: string[] = [];
  onEachMinute(() => times.push(new Date().toISOString().slice(14)));
  vi.advanceTimersByTime(19_749);
  expect(times).toEqual([]);
  vi.advanceTimersByTime(120_001);
  expect(times).toEqual(['01:00.000Z', '02:00.000Z', '03:00.000Z']);
});

it('finds the minute again within one of the clock’s being set', () => {
  vi.setSystemTime('2026-03-30T09:00:00Z');
  const times: string[] = [];
  onEachMinute(() => times.push(new Date().toISOString().slice(14)));
  vi.setSystemTime('2026-03-30T10:30:50Z');
  vi.advanceTimersByTime(130_000);
  expect(times).toEqual(['31:50.000Z', '32:00.000Z', '33:00.000Z']);
});
