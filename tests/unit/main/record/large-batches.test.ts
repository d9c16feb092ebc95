/** A batch is judged by the same rules however many changes it has. */
import { describe, expect, it } from 'vitest';
import { partitionsOf, withChanges } from '#main/record/partitions.ts';
import { addDays } from '#shared/time/wall-clock.ts';
import { aShiftOn, remove, upsertShift } from '../../../support/entries.ts';
import { diaryFolder, inTest, openTest } from '../../../support/open-services.ts';

const shiftChange = (i: number) => upsertShift(aShiftOn(addDays('2025-01-01', i), { id: `many-${i}` }));

it('a shift in a time zone that does not exist is refused among 103 changes as it is alone', async () => {
  const folder = await diaryFolder();
  await inTest(folder, async (api) => {
    const wrong = upsertShift({
      id: 'nowhere',
      start: '2024-03-02T08:00:00+01:00[Foo/Bar]',
      end: '2024-03-02T16:00:00+01:00[Foo/Bar]',
    });
    const many = Array.from({ length: 102 }, (_, i) => shiftChange(i));
    for (const changes of [[wrong], [...many, wrong]]) {
      await expect(async () => api.record.change(changes)).rejects.toMatchObject({
        issues: [
          { entryId: 'nowhere', field: 'start', reason: 'unknown-time-zone', values: { zone: 'Foo/Bar' } },
          { entryId: 'nowhere', field: 'end', reason: 'unknown-time-zone' },
        ],
      });
    }
  });
  const { api } = await openTest(folder);
  expect(api.record.read().record.shifts.map(({ id }) => id)).toEqual(['s0', 's1']);
});

describe('the files after a batch', () => {
  /** How many entries are put into any map while the work is done: a list that is copied puts each of its own anew. */
  function entriesPut(work: () => void): number {
    const { set } = Map.prototype;
    let count = 0;
    Map.prototype.set = function countingSet(key, value) {
      count += 1;
      return set.call(this, key, value);
    };
    try {
      work();
    } finally {
      Map.prototype.set = set;
    }
    return count;
  }

  const putsOf = (count: number): number => {
    const ids = Array.from({ length: count }, (_, i) => `many-${i}`);
    const added = ids.map((id) => upsertShift({ id }));
    const partitions = partitionsOf(withChanges(partitionsOf(new Map(), new Set()), added).files, new Set());
    const mixed = ids.map((id, i) =>
      i % 2 === 0 ? upsertShift({ id, walkingMinutes: 33 }) : remove('shift', id),
    );
    return entriesPut(() => withChanges(partitions, mixed));
  };

  it('cost in the measure of its changes: twice as many, twice the entries put', () => {
    const [once, twice] = [putsOf(10_000), putsOf(20_000)];
    expect(once).toBeGreaterThan(10_000);
    expect(once).toBeLessThan(4 * 10_000);
    expect(twice).toBeLessThanOrEqual(2 * once);
  });
});
