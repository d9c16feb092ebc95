/**
 * Damaged rosters. `LEGWORK_MUTATIONS=10000 LEGWORK_SEED=7 npx vitest run <this file>` tries more of them, or the same again.
 */
import { expect, it } from 'vitest';
import { RefusedFileError } from '#shared/exchange/refused.ts';
import { epochSecondsOf, secondsPerDay, wallSecondsOf } from '#shared/time/instants.ts';
import { isZonedTime } from '#shared/time/wall-clock.ts';
import { zonedTimeSchema } from '#shared/time/zoned-time.ts';
import { seedOf } from '../../../faults/random.ts';
import { makeRoster } from '../../../support/exchange/make-roster.ts';
import { mutateText } from '../../../support/exchange/mutate-text.ts';
import { given, readRoster } from './read-roster.ts';

const count = Number(process.env.LEGWORK_MUTATIONS ?? 300);
const seed = Number(process.env.LEGWORK_SEED ?? 1);

const horizon = epochSecondsOf(given.now) + 732 * secondsPerDay;

async function checkSound(text: string): Promise<void> {
  const { planned, asks, skipped, cancelled } = await readRoster(text);
  let before = Number.NEGATIVE_INFINITY;
  for (const { start, end, summary, key } of planned) {
    expect(zonedTimeSchema.safeParse(start).success && zonedTimeSchema.safeParse(end).success).toBe(true);
    expect(isZonedTime(start) && isZonedTime(end)).toBe(true);
    expect(epochSecondsOf(end)).toBeGreaterThan(epochSecondsOf(start));
    expect(wallSecondsOf(end) - wallSecondsOf(start)).toBeLessThanOrEqual(secondsPerDay);
    expect(epochSecondsOf(start)).toBeLessThan(horizon);
    expect(epochSecondsOf(start)).toBeGreaterThanOrEqual(before);
    expect(Array.from(summary).length).toBeLessThanOrEqual(80);
    expect(summary.isWellFormed()).toBe(true);
    expect(key).not.toBe('');
    before = epochSecondsOf(start);
  }
  expect(planned.length + asks.reduce((sum, { dates }) => sum + dates.length, 0)).toBeLessThanOrEqual(5000);
  for (const { dates } of asks) expect(dates).toEqual([...new Set(dates)].sort());
  for (const { count: many } of skipped) expect(many ?? 2).toBeGreaterThan(1);
  expect(cancelled).toEqual([...new Set(cancelled)]);
}

it(`reads ${count} damaged rosters to sound lists, or refuses them`, { timeout: 3_600_000 }, async () => {
  for (let index = 0; index < count; index += 1) {
    const each = seedOf(seed, index);
    const text = mutateText(makeRoster(each), each + 1);
    try {
      await checkSound(text);
    } catch (error) {
      if (!(error instanceof RefusedFileError))
        throw new Error(`Seed ${seed}, mutation ${index}`, { cause: error });
    }
  }
});

it('reads every roster that is made as the tools make them', async () => {
  for (let index = 0; index < 100; index += 1) {
    const text = makeRoster(seedOf(seed, index));
    const { planned, asks, skipped, warnings } = await readRoster(text);
    const faults = skipped.filter(({ reason }) => !['cancelled', 'too-far-ahead', 'twice'].includes(reason));
    expect(faults, text).toEqual([]);
    expect(warnings.filter(({ kind }) => kind === 'cut')).toEqual([]);
    const timed = text.match(/^DTSTART(?!;VALUE=DATE)/gm)?.length ?? 0;
    const off = text.match(/^STATUS:CANCELLED/gm)?.length ?? 0;
    expect(planned.length).toBeGreaterThanOrEqual(timed - off > 3 ? 1 : 0);
    expect(asks.length > 0).toBe(text.includes('VALUE=DATE'));
  }
});
