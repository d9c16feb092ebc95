import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserHost } from '#main/hosts/browser/host.ts';
import { hasSlept } from '#main/hosts/browser/wake.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the browser host', () => {
  it('leaves the reader’s languages to the browser, and has no desktop', () => {
    expect(browserHost).toMatchObject({ locales: [], countryCode: null });
    const { chooseFolder, openFolder, loginItem, notify } = browserHost;
    expect([chooseFolder, openFolder, loginItem, notify]).toEqual([null, null, null, null]);
  });

  it('tells that the machine woke, once for each sleep, until nobody listens', () => {
    const events: string[] = [];
    const end = browserHost.onPower((event) => events.push(event));
    vi.advanceTimersByTime(600_000);
    expect(events).toEqual([]);
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(60_000);
    expect(events).toEqual(['resume']);
    end();
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(60_000);
    expect(events).toEqual(['resume']);
  });
});

describe('a sleep', () => {
  it.each([
    [15_000, false],
    [60_000, false],
    [120_000, true],
    // A clock that was set back makes every deadline another one.
    [-1, true],
  ])('shows in %d ms between two looks: %s', (betweenMs, slept) => {
    expect(hasSlept(1_000_000, 1_000_000 + betweenMs)).toBe(slept);
  });
});
