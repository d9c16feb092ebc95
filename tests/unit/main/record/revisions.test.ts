/** Two pages of one diary: what a page that has not seen the last change may save, and how it hears of it. */
import { describe, expect, it } from 'vitest';
import type { ServicesOptions } from '#main/services.ts';
import type { News } from '#shared/contract/news.ts';
import { upsert } from '#shared/record/change.ts';
import { defaultSettings } from '#shared/record/settings.ts';
import {
  aShift,
  remove,
  upsertCheckIn,
  upsertDayOff,
  upsertGarment,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';
import { hostDouble } from '../../../support/host-double.ts';
import { diaryFolder, filesBelow, openTest, testClock, testNow } from '../../../support/open-services.ts';
import { aStart, aTreatment } from '../../../support/strict-entries.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { turnVaultOn } from '../../../support/vault.ts';

const passphrase = 'correct horse battery staple';
const liveShift = upsert('liveShift', { start: testNow, steps: [{ at: testNow, posture: 'standing' }] });
const shorter = upsertShift({ standingMinutes: 210 });
const changedMeanwhile = { localizedMessage: { id: 'service.changed-meanwhile' } };

/** The small diary as two pages have seen it, one of which has then saved another standing time. */
async function changedByOther() {
  const folder = await diaryFolder();
  const services = await openTest(folder);
  const { api } = services;
  const { revision: seen } = api.record.read();
  await api.record.change([shorter], 'Changed', seen);
  return { ...services, folder, seen };
}

describe('a change by a page that has not seen the last one', () => {
  it('is applied where it touches nothing that was changed meanwhile', async () => {
    const { api, seen } = await changedByOther();
    const { revision } = api.record.read();
    const saved = await api.record.change([upsertDayOff('2026-03-04'), remove('wear', 'w1')], 'Own', seen);
    expect(saved).toMatchObject({ from: revision, undo: 'Own' });
    expect(saved.revision).toBeGreaterThan(revision);
    const { shifts, daysOff, wear } = api.record.read().record;
    expect(shifts).toContainEqual(shorter.entry);
    expect({ daysOff, wear }).toEqual({
      daysOff: [{ date: '2026-03-03' }, { date: '2026-03-04' }],
      wear: [],
    });
  });

  it.each([
    ['changes', upsertShift({ walkingMinutes: 33 })],
    ['deletes', remove('shift', 's1')],
  ])('is refused whole where it %s an entry that was changed meanwhile', async (_, change) => {
    const { api, folder, seen } = await changedByOther();
    await api.data.recovery();
    const [before, onDisk] = [api.record.read(), await filesBelow(folder)];
    for (const changes of [[change], [upsertDayOff('2026-03-04'), change], [change, remove('wear', 'w1')]]) {
      await expect(api.record.change(changes, 'Own', seen)).rejects.toMatchObject(changedMeanwhile);
      expect(api.record.read()).toEqual(before);
    }
    await api.data.recovery();
    expect(await filesBelow(folder)).toEqual(onDisk);
  });

  it('is refused where the entry was deleted meanwhile, or came back by an undo', async () => {
    const { api } = await openTest(await diaryFolder());
    const { revision: first } = api.record.read();
    const { revision: second } = await api.record.change([remove('wear', 'w1')], 'Deleted', first);
    const change = upsertWear({ legs: 'left' });
    await expect(api.record.change([change], 'Own', first)).rejects.toMatchObject(changedMeanwhile);
    const { revision: third } = await api.record.undo();
    await expect(api.record.change([change], 'Own', second)).rejects.toMatchObject(changedMeanwhile);
    await api.record.change([change], 'Own', third);
    expect(api.record.read().record.wear).toEqual([change.entry]);
  });

  it('is refused where the entry came by a restore meanwhile', async () => {
    const { api } = await openTest(await diaryFolder());
    const { lastGoodId } = await api.backups.list(null);
    const { revision } = await api.record.change([remove('shift', 's1')]);
    await api.backups.restore({ id: lastGoodId ?? '', folder: null }, 'missing');
    await expect(api.record.change([shorter], 'Own', revision)).rejects.toMatchObject(changedMeanwhile);
    expect(api.record.read().record.shifts).toContainEqual(aShift());
  });

  it('is applied once it has seen it, and where it does not say what it has seen', async () => {
    const { api } = await changedByOther();
    const { revision } = api.record.read();
    await api.record.change([upsertShift({ walkingMinutes: 33 })], 'Own', revision);
    await api.record.change([upsertShift({ walkingMinutes: 44 })], 'Own');
    expect(api.record.read().record.shifts).toContainEqual(aShift({ walkingMinutes: 44 }));
  });

  it('keeps a live shift that the one page logs beside a setting that the other changes', async () => {
    const { api } = await openTest(await diaryFolder());
    const { revision: seen } = api.record.read();
    const settings = upsert('settings', { ...defaultSettings, lockAfterMinutes: 3 });
    await api.record.change([liveShift], 'Begun', seen);
    await api.record.change([settings], 'Settings', seen);
    const walking = { at: '2026-03-05T12:30:00+01:00[Europe/Berlin]', posture: 'walking' } as const;
    const goesOn = upsert('liveShift', {
      ...liveShift.entry,
      steps: [...liveShift.entry.steps, walking],
    });
    const askedFirst = upsert('askedFirst', { on: '2026-03-05', hasAny: false });
    const { revision } = api.record.read();
    await api.record.change([askedFirst], 'Answered', revision);
    await api.record.change([goesOn], 'Walking', revision);
    expect(api.record.read().record).toMatchObject({
      ...{ liveShift: goesOn.entry, settings: settings.entry, askedFirst: askedFirst.entry },
    });
  });
});

describe('every page is told', () => {
  async function heardIn(folder: string, options: Partial<ServicesOptions> = {}) {
    const services = await openTest(folder, options);
    const heard: News[] = [];
    const stop = services.onNews((news) => heard.push(news));
    /** What is told during the call, of which the last is how it is now. */
    const during = async (call: () => unknown): Promise<readonly News[]> => {
      heard.length = 0;
      await call();
      expect(heard.at(-1)).toEqual(services.news());
      return [...heard];
    };
    return { ...services, heard, during, stop };
  }

  it('of every change, undo and restore, with the revision that it led to', async () => {
    const { api, during } = await heardIn(await diaryFolder());
    const { diary } = api.record.read();
    const { id } = await api.backups.take();
    const calls = [
      () => api.record.change([upsertCheckIn()], 'Checked in'),
      () => api.record.undo(),
      () => api.record.redo(),
      () => api.backups.restore({ id, folder: null }, 'whole', 'Restored'),
      () => api.data.setRetention(50),
    ];
    for (const call of calls) {
      const { revision: before } = api.record.read();
      const [news, ...more] = await during(call);
      const { revision } = api.record.read();
      expect(revision).toBeGreaterThan(before);
      expect(news).toMatchObject({ diary, revision });
      expect(more).toEqual([]);
    }
  });

  it('of a lock and an unlock: no diary, and then another', async () => {
    const { api, during } = await heardIn(await diaryFolder());
    const { diary } = api.record.read();
    await turnVaultOn(api, passphrase);
    expect(await during(api.vault.lock)).toMatchObject([{ diary: null }]);
    const [opened] = await during(() => api.vault.unlock(passphrase));
    expect(opened?.diary).toBe(api.record.read().diary);
    expect(opened?.diary).not.toBe(diary);
  });

  it('of an erasing: another diary, and the preferences as they are at first', async () => {
    const { api, during } = await heardIn(await diaryFolder());
    const { diary } = api.record.read();
    await api.preferences.set({ theme: 'dark' });
    const [erased] = await during(() => api.data.erase('ERASE'));
    expect(erased).toMatchObject({ preferences: { theme: null } });
    expect(erased?.diary).not.toBe(diary);
  });

  it('of a demo that begins and is left: another diary, and then the same as before', async () => {
    const { api, during } = await heardIn(await diaryFolder());
    const own = api.record.read();
    const [begun] = await during(api.data.startDemo);
    expect(begun?.diary).toBe(api.record.read().diary);
    expect(begun?.diary).not.toBe(own.diary);
    expect(await during(api.data.leaveDemo)).toMatchObject([{ diary: own.diary, revision: own.revision }]);
  });

  it('of a preference, which leaves the diary as it is', async () => {
    const { api, during, position } = await heardIn(await tempFolder());
    const before = position();
    expect(await during(() => api.preferences.set({ language: 'fr' }))).toMatchObject([
      { ...before, preferences: { language: 'fr' } },
    ]);
  });

  it('of a refused change, too, and of nothing that only asks', async () => {
    const { api, during, heard } = await heardIn(await diaryFolder());
    const refused = () => api.record.change([upsertGarment(), upsertShift({ end: aShift().start })]);
    const before = api.record.read();
    const told = await during(() => expect(refused()).rejects.toThrow());
    expect(told).toMatchObject([{ diary: before.diary, revision: before.revision }]);
    heard.length = 0;
    api.record.read();
    await api.data.recovery();
    expect(heard).toEqual([]);
  });

  it('of the answer to a notification', async () => {
    const clock = testClock(aStart);
    const double = hostDouble();
    let check: () => void = () => {};
    const { api, during, press } = {
      ...double,
      ...(await heardIn(await tempFolder(), {
        ...{ host: double.host, now: clock.now },
        every: (_ms, checks) => {
          check = checks;
          return () => {};
        },
      })),
    };
    await api.strict.start(aTreatment());
    clock.at = '2026-03-02T21:00:30+01:00[Europe/Berlin]';
    check();
    await api.data.recovery();
    const { diary, revision: before } = api.record.read();
    const told = await during(async () => {
      press('strict-left-2026', 'still-on');
      await api.data.recovery();
    });
    const { revision, record } = api.record.read();
    expect(record.strictEntries).toMatchObject([{ said: { kind: 'confirm' } }]);
    expect(revision).toBeGreaterThan(before);
    expect(told).toMatchObject([{ diary, revision }]);
  });

  it('no more once it has stopped listening', async () => {
    const { api, heard, stop } = await heardIn(await diaryFolder());
    stop();
    await api.record.change([upsertDayOff('2026-03-04')]);
    expect(heard).toEqual([]);
  });
});
