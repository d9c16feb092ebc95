import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSum } from '#main/files/file-text.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import { InvalidEntryError } from '#shared/record/issue.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { storedVersion } from '#shared/record/stored-files.ts';
import {
  aGarment,
  aShift,
  aWear,
  diaryChanges,
  newYearsEve,
  remove,
  upsertDayOff,
  upsertGarment,
  upsertShift,
  upsertWear,
} from '../../../support/entries.ts';
import { diaryFolder, filesBelow, namesIn, openTest, stored } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

describe('the record on disk', () => {
  it('is empty in a new folder, and opening it writes nothing', async () => {
    const folder = await tempFolder();
    const services = await openTest(folder);
    expect(services.api.record.read().record).toEqual(emptyRecord);
    await services.close();
    expect(await namesIn(folder)).toEqual([]);
  });

  it('has a change on disk before the call returns', async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    await api.record.change([upsertShift()]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({
      format: 'legwork-journal',
      version: storedVersion,
      year: 2026,
      shifts: [aShift()],
    });
  });

  it('is an entry a line, with the sum of all lines before in the last one', async () => {
    const folder = await diaryFolder();
    const text = await readFile(path.join(folder, 'journal-2026.json'), 'utf8');
    const lines = text.split('\n');
    expect(lines).toContain(JSON.stringify(aShift()));
    expect(lines).toContain(JSON.stringify(aWear()));
    expect(lines).toContain('{"date":"2026-03-03"}');
    expect(lines.slice(-2)).toEqual([expect.stringMatching(/^"sha256":"[0-9a-f]{64}"\}$/), '']);
    expect(checkSum(text)).toBe('right');
  });

  it('says in every file which revision all others had, and how many entries were deleted from it', async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    await api.record.change([upsertGarment()]);
    await api.record.change([upsertShift(), upsertDayOff('2026-03-03')]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({
      revision: 2,
      deletedCount: 0,
      revisions: { profile: 1, 'journal-2026': 2 },
    });
    await api.record.change([remove('dayOff', '2026-03-03')]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({ revision: 3, deletedCount: 1 });
    expect(await stored(folder, 'profile')).toMatchObject({ revision: 1, revisions: { profile: 1 } });
  });

  it('counts an entry that moves to another year as moved, not as deleted', async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    await api.record.change([upsertShift(newYearsEve)]);
    await api.record.change([upsertShift()]);
    expect(await stored(folder, 'journal-2025')).toMatchObject({ shifts: [], deletedCount: 0 });
  });

  it('is the same after a restart', async () => {
    const folder = await tempFolder();
    const first = await openTest(folder);
    await first.api.record.change(diaryChanges);
    const before = first.api.record.read().record;
    expect(before).toMatchObject({ garments: [aGarment()], wear: [aWear()] });
    await first.close();
    const second = await openTest(folder);
    expect(second.api.record.read().record).toEqual(before);
  });

  it('keeps each year in a file of its own, by the date on which an entry starts', async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    await api.record.change([upsertShift(newYearsEve)]);
    await api.backups.list(null);
    expect(await namesIn(folder)).toEqual(['backups', 'journal-2025.json']);
    await api.record.change([upsertShift()]);
    expect(await namesIn(folder)).toEqual(['backups', 'journal-2025.json', 'journal-2026.json']);
    expect(await stored(folder, 'journal-2025')).toMatchObject({ shifts: [] });
  });

  it('takes the later file where an entry lies in two years', async () => {
    const folder = await tempFolder();
    const services = await openTest(folder);
    await services.api.record.change([upsertShift(newYearsEve)]);
    const earlier = await readFile(path.join(folder, 'journal-2025.json'), 'utf8');
    await services.api.record.change([upsertShift()]);
    await services.close();
    await writeFile(path.join(folder, 'journal-2025.json'), earlier);
    const again = await openTest(folder);
    expect(again.api.record.read().record.shifts).toEqual([aShift()]);
  });

  it.skipIf(process.platform === 'win32')(
    'can be read by its owner only, and so can its copies',
    async () => {
      const folder = await tempFolder();
      await chmod(folder, 0o755);
      const { api } = await openTest(folder);
      await api.record.change(diaryChanges);
      await api.backups.list(null);
      const modeOf = async (file: string) => (await stat(path.join(folder, file))).mode & 0o777;
      const names = [...(await filesBelow(folder)).keys()];
      expect(names).toHaveLength(4);
      for (const name of names) expect([name, await modeOf(name)]).toEqual([name, 0o600]);
      for (const name of ['', 'backups']) expect([name, await modeOf(name)]).toEqual([name, 0o700]);
    },
  );

  it('leaves no half-written file behind, and removes those of a killed process', async () => {
    const folder = await tempFolder();
    await mkdir(path.join(folder, 'backups'));
    await writeFile(path.join(folder, 'journal-2026.next.json'), '{"format":');
    await writeFile(path.join(folder, 'journal-2026.next.json.tmp-1234'), '{');
    await writeFile(path.join(folder, 'backups', '20260301-120000-r1.legwork.tmp-1234'), '{');
    const { api } = await openTest(folder);
    expect([...(await filesBelow(folder)).keys()]).toEqual([]);
    await api.record.change([upsertShift()]);
    await api.backups.list(null);
    expect(await namesIn(folder)).toEqual(['backups', 'journal-2026.json']);
  });

  it('takes a step back by the inverse of its change', async () => {
    const { api } = await openTest(await tempFolder());
    await api.record.change([upsertGarment(), upsertShift(), upsertWear()]);
    const before = api.record.read().record;
    const changes = [
      upsertShift({ standingMinutes: 1, longestStandMinutes: 1 }),
      remove('wear', 'w1'),
      upsertDayOff('2026-03-03'),
    ];
    await api.record.change(changes, 'Corrected');
    expect(api.record.read().record).not.toEqual(before);
    await api.record.undo();
    expect(api.record.read().record).toEqual(before);
  });
});

describe('a refused change', () => {
  it('names entry and field, and changes nothing in memory or on disk', async () => {
    const folder = await tempFolder();
    const { api } = await openTest(folder);
    const refused = api.record.change([upsertGarment(), upsertShift({ end: aShift().start })]);
    await expect(refused).rejects.toThrow(InvalidEntryError);
    await expect(refused).rejects.toMatchObject({
      issues: [{ entryKind: 'shift', entryId: 's1', field: 'end', reason: 'end-not-after-start' }],
    });
    expect(api.record.read().record).toEqual(emptyRecord);
    expect(await namesIn(folder)).toEqual([]);
  });

  it.each([
    ['a shift of the year before, over midnight', upsertShift({ id: 's2', ...newYearsEve })],
    [
      'wear of the year before, still on',
      upsertWear({ id: 'w2', on: '2025-12-31T20:00:00+01:00[Europe/Berlin]', off: undefined }),
    ],
  ])('is refused for what another year holds: %s', async (_, earlier) => {
    const { api } = await openTest(await tempFolder());
    await api.record.change([upsertGarment(), earlier]);
    const start = '2026-01-01T05:00:00+01:00[Europe/Berlin]';
    const end = '2026-01-01T09:00:00+01:00[Europe/Berlin]';
    const overlapping =
      earlier.kind === 'shift' ? upsertShift({ start, end }) : upsertWear({ on: start, off: end });
    await expect(api.record.change([overlapping])).rejects.toThrow(InvalidEntryError);
  });
});

describe('a folder that cannot be opened', () => {
  const refusal = async (folder: string): Promise<string> => {
    try {
      const services = await openTest(folder);
      await services.close();
      return 'opened';
    } catch (error) {
      return error instanceof UserFacingError ? error.userMessage : `not for users: ${String(error)}`;
    }
  };

  it('is told apart: missing, a file, open elsewhere', async () => {
    const folder = await tempFolder();
    expect(await refusal(path.join(folder, 'gone'))).toMatch(/does not exist/);
    const file = path.join(await tempFolder(), 'file');
    await writeFile(file, '');
    expect(await refusal(file)).toMatch(/is not a folder/);
    const holder = await openTest(folder);
    expect(await refusal(folder)).toMatch(/already open/);
    await holder.close();
    expect(await refusal(folder)).toBe('opened');
  });

  it('is told apart: not writable', async () => {
    const folder = path.join(await tempFolder(), 'locked');
    await mkdir(folder);
    await chmod(folder, 0o500);
    // Root may write anywhere: then the test goes on as nobody, who may not look into the folder either.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) await chmod(path.dirname(folder), 0o755);
    if (isRoot) process.seteuid?.(65_534);
    onTestFinished(async () => {
      if (isRoot) process.seteuid?.(0);
      await chmod(folder, 0o700);
    });
    expect(await refusal(folder)).toMatch(/may not write/);
  });
});
