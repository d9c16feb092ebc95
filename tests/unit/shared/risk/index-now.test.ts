import { describe, expect, it } from 'vitest';
import { indexNow } from '#shared/risk/index-now.ts';
import { bandOf, type IndexPoint } from '#shared/risk/index-series.ts';

const at = (date: string, index: number): IndexPoint => ({
  date,
  index,
  load: 1,
  ewma: 1,
  band: bandOf(index),
});

const today = '2026-03-09';

describe('the index now', () => {
  it('is none without a logged day', () => {
    expect(indexNow([], today)).toBeNull();
  });

  it('is that of the last logged day, beside the one of a week before as both are shown', () => {
    // 29.6 is low and shows as 29; 30.4 shows as 30.
    expect(indexNow([at('2026-03-01', 29.6), at('2026-03-08', 30.4)], today)).toMatchObject({
      whole: 30,
      change: 1,
    });
    expect(
      indexNow([at('2026-03-01', 33.4), at('2026-03-02', 99), at('2026-03-08', 32.6)], today)?.change,
    ).toBe(0);
  });

  it('is that of the date it is asked for, and none before the first', () => {
    const series = [at('2026-03-01', 30), at('2026-03-08', 40)];
    expect(indexNow(series, '2026-03-07')).toMatchObject({ whole: 30, change: null });
    expect(indexNow(series, '2026-02-28')).toBeNull();
  });

  it('takes the last one logged by then, unless it is of a week that was over', () => {
    expect(indexNow([at('2026-02-23', 20), at('2026-03-08', 25)], today)?.change).toBe(5);
    expect(indexNow([at('2026-02-22', 20), at('2026-03-08', 25)], today)?.change).toBeNull();
    expect(indexNow([at('2026-03-02', 20), at('2026-03-08', 25)], today)?.change).toBeNull();
  });
});
