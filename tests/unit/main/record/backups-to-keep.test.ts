import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { backupsToKeep, type RetainableBackup } from '#main/record/backups/backups-to-keep.ts';
import { addDays, dateOf } from '#shared/time/wall-clock.ts';

type Given = Partial<RetainableBackup> & { readonly revision: number };

const at = (date: string, time = '08:12'): string => `${date}T${time}:00+01:00[Europe/Berlin]`;

const backup = (given: Given): RetainableBackup => ({
  id: `c${given.revision}`,
  takenAt: at('2026-11-24'),
  reason: 'changed-day',
  unexplainedMissing: 0,
  isInDoubt: false,
  ...given,
});

/** A copy a day from the date on, with the revisions from `revision` on. */
const daily = (from: string, days: number, revision: number, given: Partial<RetainableBackup> = {}) =>
  Array.from({ length: days }, (_, i) =>
    backup({ takenAt: at(addDays(from, i)), revision: revision + i, ...given }),
  );

const kept = (backups: readonly RetainableBackup[]): readonly RetainableBackup[] => {
  const ids = backupsToKeep(backups);
  return backups.filter(({ id }) => ids.has(id));
};

const keptRevisions = (backups: readonly RetainableBackup[]): readonly number[] =>
  kept(backups)
    .map(({ revision }) => revision)
    .sort((a, b) => a - b);

const keptDates = (backups: readonly RetainableBackup[]): readonly string[] =>
  kept(backups).map(({ takenAt }) => dateOf(takenAt));

const revisions = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('of good copies', () => {
  it('none gives none', () => {
    expect(backupsToKeep([])).toEqual(new Set());
  });

  it('the newest of a date is kept, whatever the time of day it says', () => {
    const backups = [
      backup({ revision: 1, takenAt: at('2026-11-24', '23:00') }),
      backup({ revision: 3, takenAt: at('2026-11-24', '07:00') }),
      backup({ revision: 2, takenAt: at('2026-11-24', '12:00') }),
    ];
    expect(keptRevisions(backups)).toEqual([3]);
  });

  it('those of the last 14 dates are kept, and of months and years the newest', () => {
    // Revision 1 is of 2024-01-01, 731 of 2025-12-31.
    const backups = daily('2024-01-01', 731, 1);
    expect(keptDates(backups)).toEqual([
      '2024-12-31',
      ...['01-31', '02-28', '03-31', '04-30', '05-31', '06-30'].map((day) => `2025-${day}`),
      ...['07-31', '08-31', '09-30', '10-31', '11-30'].map((day) => `2025-${day}`),
      ...Array.from({ length: 14 }, (_, i) => addDays('2025-12-18', i)),
    ]);
  });

  it('every year keeps one', () => {
    const backups = Array.from({ length: 30 }, (_, i) =>
      backup({ revision: i + 1, takenAt: at(`${1990 + i}-06-01`) }),
    );
    expect(keptRevisions(backups)).toEqual(revisions(1, 30));
  });

  it('14 dates are 14 with copies, however far apart', () => {
    const backups = Array.from({ length: 20 }, (_, i) =>
      backup({ revision: i + 1, takenAt: at(addDays('2026-01-01', i)) }),
    );
    expect(keptRevisions(backups)).toEqual(revisions(7, 20));
  });

  it('of one revision the later one counts, as an instant and not as a text', () => {
    const berlin = backup({ id: 'berlin', revision: 1, takenAt: '2026-11-24T12:00:00+01:00[Europe/Berlin]' });
    const newYork = backup({ id: 'ny', revision: 1, takenAt: '2026-11-24T07:00:00-05:00[America/New_York]' });
    expect(backupsToKeep([berlin, newYork])).toEqual(new Set(['ny']));
    expect(backupsToKeep([newYork, berlin])).toEqual(new Set(['ny']));
  });

  it('of one revision and one moment always the same one is kept', () => {
    const [a, b] = [backup({ id: 'a', revision: 1 }), backup({ id: 'b', revision: 1 })];
    expect(backupsToKeep([a, b])).toEqual(backupsToKeep([b, a]));
    expect(backupsToKeep([a, b]).size).toBe(1);
  });
});

describe.each(['asked', 'before-restore'] as const)('copies with the reason %s', (reason) => {
  it('are all kept on the last 14 dates, and no longer after', () => {
    const older = backup({ id: 'older', revision: 1, takenAt: at('2026-11-10'), reason });
    const inside = backup({ id: 'inside', revision: 3, takenAt: at('2026-11-11'), reason });
    const days = daily('2026-11-10', 15, 10);
    const ids = backupsToKeep([older, inside, ...days]);
    expect(ids.has('inside')).toBe(true);
    expect(ids.has('older')).toBe(false);
    expect(ids.size).toBe(15);
  });

  it('are at most the 20 newest', () => {
    const backups = Array.from({ length: 30 }, (_, i) => backup({ revision: i + 1, reason }));
    expect(keptRevisions(backups)).toEqual(revisions(11, 30));
  });
});

describe.each([
  ['that lack something unexplained', { unexplainedMissing: 3 }],
  ['taken in doubt', { isInDoubt: true }],
])('copies %s', (_, lacking) => {
  it('never push a good one out; the newest two are kept besides', () => {
    const good = daily('2026-10-01', 14, 1);
    const bad = daily('2026-10-01', 30, 100, lacking);
    expect(keptRevisions([...bad, ...good])).toEqual([...revisions(1, 14), 128, 129]);
  });

  it('do not take a date, a month or a place among those asked for', () => {
    const good = Array.from({ length: 20 }, (_, i) => backup({ revision: i + 1, reason: 'asked' }));
    const bad = Array.from({ length: 9 }, (_, i) =>
      backup({ revision: 50 + i, reason: 'asked', ...lacking }),
    );
    expect(keptRevisions([...good, ...bad])).toEqual([...revisions(1, 20), 57, 58]);
  });

  it('are kept up to 14 where there is no good one, and give way to the first good one', () => {
    const bad = daily('2026-10-01', 20, 1, lacking);
    expect(keptRevisions(bad)).toEqual(revisions(7, 20));
    expect(keptRevisions([...bad, backup({ id: 'good', revision: 5 })])).toEqual([5, 19, 20]);
  });
});

describe('a clock that jumps ten years ahead for three days and back', () => {
  const before = daily('2026-08-01', 100, 1);
  const ahead = daily('2036-05-01', 3, 101);
  const lastBefore = 100;

  it('costs no copy but those that three more days cost', () => {
    const backups = [...before, ...ahead];
    expect(keptRevisions(backups)).toEqual([31, 61, ...revisions(lastBefore - 10, lastBefore + 3)]);
  });

  it('leaves the newest by revision in place once it is back', () => {
    const back = daily('2026-11-09', 20, 104);
    const backups = [...back, ...ahead, ...before];
    const found = keptRevisions(backups);
    expect(found).toEqual([31, 61, 92, 103, ...revisions(110, 123)]);
    expect(kept(backups).map(({ takenAt }) => dateOf(takenAt))).toEqual(
      expect.arrayContaining(['2026-08-31', '2026-09-30', '2026-10-31', '2036-05-03', '2026-11-28']),
    );
  });

  it('that goes back to dates it had keeps the newer copy of each', () => {
    const again = daily('2026-11-06', 3, 200);
    const found = keptRevisions([...before, ...ahead, ...again]);
    expect(found).toEqual(expect.arrayContaining([200, 201, 202]));
    expect(found).not.toContain(100);
    expect(found).toContain(97);
  });
});

describe('whatever the copies', () => {
  const someBackups: fc.Arbitrary<readonly RetainableBackup[]> = fc
    .array(
      fc.record({
        revision: fc.integer({ min: 1, max: 150 }),
        takenAt: fc
          .tuple(
            fc.integer({ min: 2020, max: 2036 }),
            fc.integer({ min: 1, max: 12 }),
            fc.integer({ min: 1, max: 28 }),
            fc.integer({ min: 0, max: 1 }),
          )
          .map(([year, month, day, hour]) =>
            at(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, `0${hour}:00`),
          ),
        reason: fc.constantFrom<RetainableBackup['reason']>('changed-day', 'asked', 'before-restore'),
        unexplainedMissing: fc.constantFrom(0, 0, 0, 2),
        isInDoubt: fc.constantFrom(false, false, true),
      }),
      { maxLength: 150, size: 'max' },
    )
    .map((backups) => backups.map((one, i) => ({ ...one, id: `c${i}` })));

  const forAllBackups = (check: (backups: readonly RetainableBackup[]) => void): void =>
    fc.assert(
      fc.property(someBackups, (backups) => check(backups)),
      { numRuns: 1000 },
    );

  const isGood = ({ unexplainedMissing, isInDoubt }: RetainableBackup): boolean =>
    unexplainedMissing === 0 && !isInDoubt;
  const newestRevision = (backups: readonly RetainableBackup[]): number =>
    Math.max(...backups.map(({ revision }) => revision));

  test('the newest stays, and the newest good one', () => {
    forAllBackups((backups) => {
      expect(newestRevision(kept(backups))).toBe(newestRevision(backups));
      expect(newestRevision(kept(backups).filter(isGood))).toBe(newestRevision(backups.filter(isGood)));
    });
  });

  test('thinning twice is thinning once, in whatever order they lie', () => {
    forAllBackups((backups) => {
      const once = kept(backups);
      expect(kept(once)).toEqual(once);
      expect(backupsToKeep(backups.toReversed())).toEqual(backupsToKeep(backups));
    });
  });

  test('what is kept is bounded, and so are those that lack something', () => {
    forAllBackups((backups) => {
      const years = new Set(backups.map(({ takenAt }) => takenAt.slice(0, 4))).size;
      const ids = backupsToKeep(backups);
      expect(ids.size).toBeLessThanOrEqual(14 + 12 + years + 20 + 2);
      const lacking = kept(backups).filter((one) => !isGood(one)).length;
      expect(lacking).toBeLessThanOrEqual(backups.some(isGood) ? 2 : 14);
    });
  });

  test('copies that lack something change nothing for the good ones', () => {
    forAllBackups((backups) => {
      const good = backups.filter(isGood);
      expect(kept(backups).filter(isGood)).toEqual(kept(good));
    });
  });
});
