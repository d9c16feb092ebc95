/** Files of the record that are not as the app left them: what is used, what is quarantined, what the user is told. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { upsert } from '#shared/record/change.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import type { RecoveryReason } from '#shared/record/recovery.ts';
import { aGarment, aRota, aShift, aWear, newYearsEve, upsertPerson } from '../../../support/entries.ts';
import { diaryFolder, filesBelow, inTest, openTest } from '../../../support/open-services.ts';

const shift = JSON.stringify(aShift());
const wear = JSON.stringify(aWear());
const year2025 = [aShift({ id: 's0', ...newYearsEve })];

/** What the diary holds of 2026, where it is whole. */
const whole = { shifts: [...year2025, aShift()], wear: [aWear()], daysOff: [{ date: '2026-03-03' }] };

type Case = {
  readonly what: string;
  readonly damage: (text: string) => string;
  readonly reason: RecoveryReason;
  /** What is left of the record. */
  readonly left: Partial<LegworkRecord>;
  readonly kept: number;
  /** What the copy has that the record lacks, and has otherwise. */
  readonly missing: number;
  readonly differing: number;
};

const nothing = { shifts: year2025, wear: [], daysOff: [] };
const lost = { reason: 'damaged', left: nothing, kept: 0, missing: 3, differing: 0 } as const;
const readable = { reason: 'damaged', left: whole, kept: 3, missing: 0, differing: 0 } as const;

const cases: readonly Case[] = [
  {
    what: 'cut short',
    damage: (text) => text.slice(0, text.indexOf(wear) + 20),
    reason: 'damaged',
    left: { ...whole, wear: [] },
    kept: 2,
    missing: 1,
    differing: 0,
  },
  { ...lost, what: 'empty', damage: () => '' },
  { ...lost, what: 'all zero bytes', damage: (text) => '\0'.repeat(text.length) },
  { ...lost, what: 'null', damage: () => 'null' },
  { ...lost, what: 'a list', damage: () => '[]' },
  { ...lost, what: 'another program’s', damage: () => '{"format":"other","version":1}' },
  { ...readable, what: 'of a wrong type', damage: (text) => text.replace('"year":2026', '"year":"2026"') },
  {
    ...readable,
    what: 'with an unknown field',
    damage: (text) => text.replace('"year":', '"mood":1,"year":'),
  },
  { ...readable, what: 'with an entry twice', damage: (text) => text.replace(shift, `${shift},\n${shift}`) },
  { ...readable, what: 'without its last line', damage: (text) => text.slice(0, text.indexOf('"sha256"')) },
  {
    what: 'with an entry that breaks its schema',
    damage: (text) => text.replace('"standingMinutes":200', '"standingMinutes":-200'),
    reason: 'damaged',
    left: { ...whole, shifts: year2025 },
    kept: 2,
    missing: 1,
    differing: 0,
  },
  {
    // 0x32 and 0x33: the figure is as good as the former one, and only the sum knows.
    what: 'with a flipped bit in a number',
    damage: (text) => text.replace('"standingMinutes":200', '"standingMinutes":300'),
    reason: 'changed',
    left: { ...whole, shifts: [...year2025, aShift({ standingMinutes: 300 })] },
    kept: 3,
    missing: 0,
    differing: 1,
  },
  {
    what: 'edited by hand',
    damage: (text) => JSON.stringify({ ...JSON.parse(text), daysOff: [{ date: '2026-03-04' }] }, null, 2),
    reason: 'changed',
    left: { ...whole, daysOff: [{ date: '2026-03-04' }] },
    kept: 3,
    missing: 1,
    differing: 0,
  },
];

describe.each(cases)('a journal that is $what', ({ damage, reason, left, kept, missing, differing }) => {
  const damaged = async () => {
    const folder = await diaryFolder();
    const file = path.join(folder, 'journal-2026.json');
    const text = damage(await readFile(file, 'utf8'));
    await writeFile(file, text);
    return { folder, text };
  };
  const quarantinedAs = `set-aside/journal-2026 ${reason} 2026-03-05 12-00-00.json`;

  it('opens with what is left of it, and lies aside byte for byte', async () => {
    const { folder, text } = await damaged();
    const { api } = await openTest(folder);
    expect(api.data.status().state).toBe('open');
    expect(api.record.read().record).toMatchObject(left);
    expect(api.record.read().record.garments).toHaveLength(1);
    expect((await filesBelow(folder)).get(quarantinedAs)?.toString()).toBe(text);
  });

  it('is told by file, reason and what was kept, with what the newest good copy has', async () => {
    const { folder } = await damaged();
    const { api } = await openTest(folder);
    const { notices, offer } = await api.data.recovery();
    expect(notices).toMatchObject([
      { file: 'journal-2026', reason, quarantinedAs, keptEntries: kept, quarantinedEntries: 0 },
    ]);
    const { lastGoodId } = await api.backups.list(null);
    expect(offer).toMatchObject({ backup: { id: lastGoodId }, missing, differing });
    expect(lastGoodId).not.toBeNull();
  });

  it('is told once, until it is settled, and then no more', async () => {
    const { folder } = await damaged();
    const [first] = (await inTest(folder, (api) => api.data.recovery())).notices;
    expect((await inTest(folder, (api) => api.data.recovery())).notices).toEqual([first]);
    await inTest(folder, async (api) => {
      expect(api.record.read().record).toMatchObject(left);
      await api.data.settle(first?.id ?? '');
      expect(await api.data.recovery()).toEqual({ notices: [], offer: null });
    });
    await inTest(folder, async (api) => {
      expect(await api.data.recovery()).toEqual({ notices: [], offer: null });
      expect(api.record.read().record).toMatchObject(left);
    });
    expect((await filesBelow(folder)).has(quarantinedAs)).toBe(true);
  });
});

describe('what is told', () => {
  it('is nothing after an ordinary restart, and nothing is put aside', async () => {
    const folder = await diaryFolder();
    const before = await filesBelow(folder);
    await inTest(folder, async (api) => {
      expect(await api.data.recovery()).toEqual({ notices: [], offer: null });
    });
    expect(await filesBelow(folder)).toEqual(before);
  });

  it('is each file by itself, and settling one leaves the other', async () => {
    const folder = await diaryFolder();
    for (const name of ['journal-2025', 'journal-2026'])
      await writeFile(path.join(folder, `${name}.json`), '');
    const { api } = await openTest(folder);
    const { notices } = await api.data.recovery();
    expect(notices.map(({ file }) => file).sort()).toEqual(['journal-2025', 'journal-2026']);
    await api.data.settle(notices[0]?.id ?? '');
    expect((await api.data.recovery()).notices).toEqual(notices.slice(1));
  });

  it('survives that its own list is damaged: that is put aside, too', async () => {
    const folder = await diaryFolder();
    await writeFile(path.join(folder, 'journal-2026.json'), '');
    await inTest(folder, (api) => api.data.recovery());
    await writeFile(path.join(folder, 'recovery.json'), '{"notices":');
    const { api } = await openTest(folder);
    expect(api.data.status().state).toBe('open');
    expect([...(await filesBelow(folder)).keys()]).toContain(
      'set-aside/recovery damaged 2026-03-05 12-00-00.json',
    );
  });

  it('is a stocking that is there twice, also beside entries of which there is one', async () => {
    const folder = await diaryFolder();
    await inTest(folder, (api) =>
      api.record.change([
        upsertPerson(),
        upsert('rota', aRota(null, null)),
        upsert('askedFirst', { on: '2026-03-01', hasAny: false }),
      ]),
    );
    const file = path.join(folder, 'profile.json');
    const garment = JSON.stringify(aGarment());
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(garment, `${garment},\n${garment}`));
    const { api } = await openTest(folder);
    expect((await api.data.recovery()).notices).toMatchObject([{ file: 'profile', reason: 'damaged' }]);
    expect(api.record.read().record.garments).toEqual([aGarment()]);
  });

  it('of a damaged profile counts no settings as kept that were not in it', async () => {
    const folder = await diaryFolder();
    await writeFile(path.join(folder, 'profile.json'), '');
    const { api } = await openTest(folder);
    const { notices } = await api.data.recovery();
    expect(notices).toContainEqual(
      expect.objectContaining({ file: 'profile', reason: 'damaged', keptEntries: 0 }),
    );
  });
});

it('damaged twice within a second of the clock, keeps both files', async () => {
  const folder = await diaryFolder();
  const journal = path.join(folder, 'journal-2026.json');
  for (const damaged of ['first', 'second']) {
    await writeFile(journal, damaged);
    await inTest(folder, async () => undefined);
  }
  const kept = await filesBelow(path.join(folder, 'set-aside'));
  expect([...kept.values()].map(String).sort()).toEqual(['first', 'second']);
});

it('no copy of a doubtful record takes the place of the good one, until the user has settled it', async () => {
  const folder = await diaryFolder();
  const journal = path.join(folder, 'journal-2026.json');
  const text = await readFile(journal, 'utf8');
  await writeFile(journal, text.replace('"standingMinutes":200', '"standingMinutes":201'));
  await inTest(folder, (api) => api.backups.take());
  const { api } = await openTest(folder);
  const { offer, notices } = await api.data.recovery();
  expect(offer).toMatchObject({ missing: 0, differing: 1 });
  const { backups, lastGoodId } = await api.backups.list(null);
  expect(backups.map(({ isInDoubt }) => isInDoubt)).toContain(true);
  expect(backups.find(({ id }) => id === lastGoodId)?.isInDoubt).toBe(false);
  await api.data.settle(notices[0]?.id ?? '');
  const taken = await api.backups.take();
  expect(taken.isInDoubt).toBe(false);
  expect((await api.backups.list(null)).lastGoodId).toBe(taken.id);
});
