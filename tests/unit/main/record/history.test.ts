/** What can be undone and redone: a stack of steps that every page shares, kept by main while the record is open. */
import { rename } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Services } from '#shared/contract/contract.ts';
import {
  aShift,
  diaryChanges,
  newYearsEve,
  remove,
  upsertDayOff,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';
import { diaryFolder, openTest, testNow } from '../../../support/open-services.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'correct horse battery staple';

const stepsOf = ({ record }: Services) => {
  const { undo, redo } = record.read();
  return { undo, redo };
};

const datesOff = ({ record }: Services): readonly string[] =>
  record.read().record.daysOff.map(({ date }) => date);

/** The small diary, opened, with two days off added: one step each. */
async function twoSteps() {
  const folder = await diaryFolder();
  const { api, close } = await openTest(folder);
  await api.record.change([upsertDayOff('2026-03-04')], 'First');
  await api.record.change([upsertDayOff('2026-03-05')], 'Second');
  return { folder, api, close };
}

describe('a step', () => {
  it('is undone and redone, the last one first, and each answer says what comes next', async () => {
    const { api } = await twoSteps();
    expect(stepsOf(api)).toEqual({ undo: 'Second', redo: null });
    expect(await api.record.undo()).toMatchObject({
      ...{ undo: 'First', redo: 'Second' },
      applied: [remove('dayOff', '2026-03-05')],
    });
    expect(datesOff(api)).toEqual(['2026-03-03', '2026-03-04']);
    expect(await api.record.undo()).toMatchObject({ undo: null, redo: 'First' });
    expect(datesOff(api)).toEqual(['2026-03-03']);
    expect(await api.record.redo()).toMatchObject({
      ...{ undo: 'First', redo: 'Second' },
      applied: [upsertDayOff('2026-03-04')],
    });
    expect(await api.record.redo()).toMatchObject({ undo: 'Second', redo: null });
    expect(datesOff(api)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
  });

  it('that is not there changes nothing', async () => {
    const { api } = await openTest(await diaryFolder());
    const before = api.record.read();
    const nothing = { applied: [], from: before.revision, revision: before.revision, undo: null, redo: null };
    expect(await api.record.undo()).toMatchObject(nothing);
    expect(await api.record.redo()).toMatchObject(nothing);
    expect(api.record.read()).toEqual(before);
  });

  it('that is new takes away what could be redone', async () => {
    const { api } = await twoSteps();
    await api.record.undo();
    await api.record.change([remove('wear', 'w1')], 'Third');
    expect(stepsOf(api)).toEqual({ undo: 'Third', redo: null });
    await api.record.undo();
    await api.record.undo();
    expect(stepsOf(api)).toEqual({ undo: null, redo: 'First' });
    expect(api.record.read().record.wear).toEqual([upsertWear().entry]);
  });

  it('is none without a label: the one before is undone', async () => {
    const { api } = await twoSteps();
    await api.record.change([remove('wear', 'w1')]);
    expect(stepsOf(api)).toEqual({ undo: 'Second', redo: null });
    await api.record.undo();
    expect(api.record.read().record.wear).toEqual([]);
    expect(datesOff(api)).toEqual(['2026-03-03', '2026-03-04']);
  });

  it('is one for a restore of many entries, and for its undoing', async () => {
    const { api } = await openTest(await diaryFolder());
    const { lastGoodId } = await api.backups.list(null);
    const away = [
      remove('wear', 'w1'),
      remove('garment', 'g1'),
      remove('shift', 's0'),
      remove('shift', 's1'),
      remove('dayOff', '2026-03-03'),
    ];
    await api.record.change(away);
    const emptied = api.record.read().record;
    const place = { id: lastGoodId ?? '', folder: null };
    const { applied } = await api.backups.restore(place, 'missing', 'Restored');
    expect(applied).toHaveLength(diaryChanges.length);
    const restored = api.record.read().record;
    expect(stepsOf(api)).toEqual({ undo: 'Restored', redo: null });
    await api.record.undo();
    expect(api.record.read().record).toEqual(emptied);
    await api.record.redo();
    expect(api.record.read().record).toMatchObject({
      shifts: expect.arrayContaining([aShift({ id: 's0', ...newYearsEve }), aShift()]),
      ...{ wear: restored.wear, garments: restored.garments, daysOff: restored.daysOff },
    });
    expect(stepsOf(api)).toEqual({ undo: 'Restored', redo: null });
  });

  it('stays where it was when it cannot be written', async () => {
    const { folder, api } = await twoSteps();
    const before = api.record.read();
    await rename(folder, `${folder}-gone`);
    await expect(api.record.undo()).rejects.toThrow(/Not saved/);
    expect(api.record.read()).toEqual(before);
    await rename(`${folder}-gone`, folder);
    expect(await api.record.undo()).toMatchObject({ undo: 'First', redo: 'Second' });
    const undone = api.record.read();
    await rename(folder, `${folder}-gone`);
    await expect(api.record.redo()).rejects.toThrow(/Not saved/);
    await expect(api.record.change([remove('wear', 'w1')], 'Third')).rejects.toThrow(/Not saved/);
    expect(api.record.read()).toEqual(undone);
    await rename(`${folder}-gone`, folder);
    expect(await api.record.redo()).toMatchObject({ undo: 'Second', redo: null });
  });
});

describe('with two pages', () => {
  it('a step is refused to the one that has not seen the last change, and nothing changes', async () => {
    const { api } = await twoSteps();
    const { revision: seenByOther } = api.record.read();
    const { revision: seen } = await api.record.change([upsertShift({ walkingMinutes: 33 })], 'Third');
    const before = api.record.read();
    const refused = { localizedMessage: { id: 'service.steps-meanwhile' } };
    await expect(api.record.undo(seenByOther)).rejects.toMatchObject(refused);
    await expect(api.record.redo(seenByOther)).rejects.toMatchObject(refused);
    expect(api.record.read()).toEqual(before);
    expect(await api.record.undo(seen)).toMatchObject({ undo: 'Second', redo: 'Third' });
  });

  it('either takes back what the other did, once it has seen it', async () => {
    const { api } = await twoSteps();
    const { revision } = api.record.read();
    const undone = await api.record.undo(revision);
    expect(undone).toMatchObject({ from: revision, undo: 'First', redo: 'Second' });
    expect(await api.record.redo(undone.revision)).toMatchObject({ undo: 'Second', redo: null });
  });
});

describe('nothing can be undone any more', () => {
  const nothing = { undo: null, redo: null };

  it('after a rule to keep N years has deleted, and nothing comes back', async () => {
    const { api } = await twoSteps();
    await api.record.undo();
    expect(stepsOf(api)).toEqual({ undo: 'First', redo: 'Second' });
    await api.data.setRetention(3);
    expect(stepsOf(api)).toEqual(nothing);
    const before = api.record.read().record;
    await api.record.undo();
    expect(api.record.read().record).toEqual(before);
  });

  it('after a lock, in the same diary opened anew', async () => {
    const { api } = await twoSteps();
    await turnVaultOn(api, passphrase);
    expect(stepsOf(api)).toEqual({ undo: 'Second', redo: null });
    const { diary } = api.record.read();
    await api.vault.lock();
    await api.vault.unlock(passphrase);
    expect(stepsOf(api)).toEqual(nothing);
    expect(api.record.read().diary).not.toBe(diary);
  });

  it('after a restart', async () => {
    const { folder, close } = await twoSteps();
    await close();
    expect(stepsOf((await openTest(folder)).api)).toEqual(nothing);
  });

  it('but for the two hundred last steps', async () => {
    const { api } = await openTest(await diaryFolder(), { now: () => testNow });
    for (let i = 0; i <= 200; i += 1) {
      await api.record.change([upsertShift({ walkingMinutes: i })], `Step ${i}`);
    }
    for (let i = 0; i < 200; i += 1) await api.record.undo();
    expect(stepsOf(api)).toEqual({ undo: null, redo: 'Step 1' });
    expect(api.record.read().record.shifts).toContainEqual(aShift({ walkingMinutes: 0 }));
  });
});
