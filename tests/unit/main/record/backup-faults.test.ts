/** Backups of which one cannot be read, was renamed, or cannot be deleted: the others are as useful as before. */
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { upsertDayOff, upsertGarment } from '../../../support/entries.ts';
import { diaryFolder, inTest, namesIn, openTest } from '../../../support/open-services.ts';

/** Files whose reading or removing is refused: root may do either. */
const refused = vi.hoisted(() => ({ reading: null as string | null, removing: null as string | null }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs/promises')>();
  const refuse = (file: unknown, what: string | null): void => {
    if (what !== null && String(file).endsWith(what)) {
      throw Object.assign(new Error('refused'), { code: 'EACCES' });
    }
  };
  return {
    ...fs,
    readFile: async (file: string, ...rest: [BufferEncoding]) => {
      refuse(file, refused.reading);
      return fs.readFile(file, ...rest);
    },
    rm: async (file: string, options: { force: boolean }) => {
      refuse(file, refused.removing);
      await fs.rm(file, options);
    },
  };
});

beforeEach(() => {
  Object.assign(refused, { reading: null, removing: null });
});

/** A folder with two backups, of two days; the name of the later one. */
async function twoBackups(): Promise<{ readonly folder: string; readonly later: string }> {
  const folder = await diaryFolder();
  const later = await inTest(
    folder,
    async (api) => {
      await api.record.change([upsertGarment({ name: 'Other' })]);
      return (await api.backups.take()).id;
    },
    { now: () => '2026-03-06T12:00:00+01:00[Europe/Berlin]' },
  );
  return { folder, later: `${later}.legwork` };
}

describe('a backup that cannot be read', () => {
  it('is named, and the others are listed, restored and added to', async () => {
    const { folder, later } = await twoBackups();
    refused.reading = later;
    const { api } = await openTest(folder, { now: () => '2026-03-07T12:00:00+01:00[Europe/Berlin]' });
    const { backups, unreadable, lastGoodId } = await api.backups.list(null);
    expect(unreadable).toEqual([{ name: later, why: 'not-readable' }]);
    expect(backups.map(({ id }) => id)).toContain(lastGoodId);
    await api.backups.restore({ id: lastGoodId ?? '', folder: null }, 'missing');
    await api.record.change([upsertDayOff('2026-03-04')]);
    expect((await api.backups.take()).unexplainedMissing).toBe(0);
    expect((await api.backups.list(null)).lastFailure).toBeNull();
  });
});

describe('a backup with a name that no call may give', () => {
  it('is opened by the id that the list gives it', async () => {
    const { folder, later } = await twoBackups();
    const renamed = `${later.slice(0, -'.legwork'.length)} (1).legwork`;
    await rename(path.join(folder, 'backups', later), path.join(folder, 'backups', renamed));
    const { api } = await openTest(folder);
    const { lastGoodId } = await api.backups.list(null);
    expect(lastGoodId).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);
    const place = { id: lastGoodId ?? '', folder: null };
    expect((await api.backups.difference(place)).missing).toEqual([]);
    await api.data.setRetention(3);
    expect(await namesIn(path.join(folder, 'backups'))).toContain(renamed);
  });
});

describe('a backup that is made', () => {
  it('is made also where a former one cannot be deleted', async () => {
    const folder = await diaryFolder();
    const { api } = await openTest(folder);
    const [former] = (await api.backups.list(null)).backups;
    await api.record.change([upsertDayOff('2026-03-04')]);
    refused.removing = `${former?.id}.legwork`;
    const made = await api.backups.take();
    const listed = await api.backups.list(null);
    expect(listed.backups.map(({ id }) => id)).toEqual([made.id, former?.id]);
    expect(listed.lastFailure).toBeNull();
  });
});
