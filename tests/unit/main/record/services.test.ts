import { writeFileSync as writeSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createStoreFile } from '#main/hosts/browser/store-file.ts';
import type { CreateStoreFile } from '#main/record/store.ts';
import { type OpenServices, openServices } from '#main/services.ts';
import { UserFacingError } from '#main/user-facing-error.ts';
import { InvalidEntryError } from '#shared/record/problem.ts';
import { emptyRecord } from '#shared/record/record.ts';
import { aShift, putGarment, putShift, putWear } from '../../../support/entries.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

/** Opens the folder until the test is over, or closes it. */
async function open(dataFolder: string, store: CreateStoreFile = createStoreFile): Promise<OpenServices> {
  const services = await openServices({
    dataFolder,
    createStoreFile: store,
    host: 'browser',
    version: '0.0.0',
  });
  onTestFinished(services.close);
  return services;
}

const stored = async (folder: string, name: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8'));

const newYearsEve = {
  start: '2025-12-31T22:00:00+01:00[Europe/Berlin]',
  end: '2026-01-01T06:00:00+01:00[Europe/Berlin]',
};

describe('the record on disk', () => {
  it('is empty in a new folder, and opening it writes nothing', async () => {
    const folder = await tempFolder();
    const services = await open(folder);
    expect(services.api.record.read()).toEqual(emptyRecord);
    await services.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it('has a change on disk before the call returns', async () => {
    const folder = await tempFolder();
    const services = await open(folder);
    await services.api.record.change([putShift()]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({
      format: 'legwork-journal',
      version: 1,
      year: 2026,
      shifts: [aShift()],
    });
    await services.close();
  });

  it('is the same after a restart', async () => {
    const folder = await tempFolder();
    const first = await open(folder);
    await first.api.record.change([putGarment(), putShift(), putWear()]);
    const before = first.api.record.read();
    await first.close();
    const second = await open(folder);
    expect(second.api.record.read()).toEqual(before);
    await second.close();
  });

  it('keeps each year in a file of its own, by the date on which an entry starts', async () => {
    const folder = await tempFolder();
    const services = await open(folder);
    await services.api.record.change([putShift(newYearsEve)]);
    expect(await readdir(folder)).toEqual(['journal-2025.json']);
    await services.api.record.change([putShift()]);
    expect((await readdir(folder)).sort()).toEqual(['journal-2025.json', 'journal-2026.json']);
    expect(await stored(folder, 'journal-2025')).toMatchObject({ shifts: [] });
    await services.close();
  });

  it('takes the later file where a kill left an entry in two years', async () => {
    const folder = await tempFolder();
    const services = await open(folder);
    await services.api.record.change([putShift(newYearsEve)]);
    const earlier = await readFile(path.join(folder, 'journal-2025.json'), 'utf8');
    await services.api.record.change([putShift()]);
    await services.close();
    await writeFile(path.join(folder, 'journal-2025.json'), earlier);
    const again = await open(folder);
    expect(again.api.record.read().shifts).toEqual([aShift()]);
    await again.close();
  });

  it('is readable by its owner only', async () => {
    const folder = await tempFolder();
    const services = await open(folder);
    await services.api.record.change([putGarment()]);
    expect((await stat(path.join(folder, 'profile.json'))).mode & 0o777).toBe(0o600);
    await services.close();
  });

  it('leaves no half-written file behind, and removes those of a killed process', async () => {
    const folder = await tempFolder();
    await writeFile(path.join(folder, 'journal-2026.next.json'), '{"format":');
    await writeFile(path.join(folder, 'journal-2026.next.json.tmp-1234'), '{');
    const services = await open(folder);
    await services.api.record.change([putShift()]);
    expect(await readdir(folder)).toEqual(['journal-2026.json']);
    await services.close();
  });

  it('undoes by the inverse that a change returns', async () => {
    const services = await open(await tempFolder());
    await services.api.record.change([putGarment(), putShift(), putWear()]);
    const before = services.api.record.read();
    const { inverse } = await services.api.record.change([
      putShift({ standingMinutes: 1, longestStandMinutes: 1 }),
      { action: 'remove', kind: 'wear', id: 'w1' },
      { action: 'put', kind: 'dayOff', entry: { date: '2026-03-03' } },
    ]);
    expect(services.api.record.read()).not.toEqual(before);
    await services.api.record.change(inverse);
    expect(services.api.record.read()).toEqual(before);
    await services.close();
  });
});

describe('a refused change', () => {
  it('names entry and field, and changes nothing in memory or on disk', async () => {
    const folder = await tempFolder();
    const services = await open(folder);
    const refused = services.api.record.change([putGarment(), putShift({ end: aShift().start })]);
    await expect(refused).rejects.toThrow(InvalidEntryError);
    await expect(refused).rejects.toMatchObject({
      problems: [{ entryKind: 'shift', entryId: 's1', field: 'end', reason: 'end-not-after-start' }],
    });
    expect(services.api.record.read()).toEqual(emptyRecord);
    expect(await readdir(folder)).toEqual([]);
    await services.close();
  });
});

describe('a save that fails', () => {
  /** A disk that is full from the moment `isFull` is set: conf then cuts files short without a word. */
  const fillingDisk = () => {
    const disk = { isFull: false };
    const store: CreateStoreFile = ({ cwd, name }) => ({
      set store(content: Record<string, unknown>) {
        if (disk.isFull) {
          // What atomically does with a short write: the file is cut, flushed and renamed as if it were whole.
          const text = JSON.stringify(content);
          writeSync(path.join(cwd, `${name}.json`), text.slice(0, text.length / 2));
        } else createStoreFile({ cwd, name }).store = content;
      },
      get store() {
        return {};
      },
    });
    return { disk, store };
  };

  it('keeps the former file and the former record when the disk cuts the new one short', async () => {
    const folder = await tempFolder();
    const { disk, store } = fillingDisk();
    const services = await open(folder, store);
    await services.api.record.change([putShift()]);
    disk.isFull = true;
    const failed = services.api.record.change([putShift({ standingMinutes: 210 })]);
    await expect(failed).rejects.toThrow(UserFacingError);
    await expect(failed).rejects.toThrow(/disk is full.*saved before is safe/);
    expect(await stored(folder, 'journal-2026')).toMatchObject({ shifts: [aShift()] });
    expect(services.api.record.read().shifts).toEqual([aShift()]);
    disk.isFull = false;
    await services.api.record.change([putShift({ standingMinutes: 210 })]);
    expect(await stored(folder, 'journal-2026')).toMatchObject({ shifts: [{ standingMinutes: 210 }] });
    await services.close();
  });

  it('writes again, with the next save, the files that a half-failed save left ahead of the record', async () => {
    const folder = await tempFolder();
    const failing = { name: '' };
    const store: CreateStoreFile = ({ cwd, name }) => {
      const real = createStoreFile({ cwd, name });
      return {
        set store(content: Record<string, unknown>) {
          if (name.startsWith(failing.name)) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
          real.store = content;
        },
        get store() {
          return real.store;
        },
      };
    };
    failing.name = 'none';
    const services = await open(folder, store);
    await services.api.record.change([putShift()]);
    failing.name = 'journal-2026';
    await expect(services.api.record.change([putShift(newYearsEve)])).rejects.toThrow(UserFacingError);
    expect(await stored(folder, 'journal-2025')).toMatchObject({ shifts: [newYearsEve] });
    failing.name = 'none';
    await services.api.record.change([putGarment()]);
    expect(await stored(folder, 'journal-2025')).toMatchObject({ shifts: [] });
    const inMemory = services.api.record.read();
    await services.close();
    const again = await open(folder);
    expect(again.api.record.read()).toEqual(inMemory);
    await again.close();
  });
});

describe('a folder that cannot be opened', () => {
  const refusal = async (folder: string): Promise<string> => {
    try {
      const services = await open(folder);
      await services.close();
      return 'opened';
    } catch (error) {
      return error instanceof UserFacingError ? error.userMessage : `not for users: ${String(error)}`;
    }
  };

  it('is told apart: missing, a file, open elsewhere', async () => {
    const folder = await tempFolder();
    expect(await refusal(path.join(folder, 'gone'))).toMatch(/does not exist/);
    await writeFile(path.join(folder, 'file'), '');
    expect(await refusal(path.join(folder, 'file'))).toMatch(/is not a folder/);
    const holder = await open(folder);
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

  it.each([
    ['truncated', '{"format":"legwork-journal","ver'],
    ['empty', ''],
    ['of zero bytes', '\0\0\0\0'],
    ['null', 'null'],
    ['a list', '[]'],
    ['of another schema', '{"format":"legwork-journal","version":1,"revision":1,"year":2026,"shifts":[{}]}'],
  ])('is left as it is when a file is %s', async (_, text) => {
    const folder = await tempFolder();
    const file = path.join(folder, 'journal-2026.json');
    await writeFile(file, text);
    expect(await refusal(folder)).toMatch(/cannot read journal-2026\.json.*left as it is/);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(folder)).toEqual(['journal-2026.json']);
  });

  it('is left as it is when a newer version wrote it', async () => {
    const folder = await tempFolder();
    const file = path.join(folder, 'profile.json');
    const text = '{"format":"legwork-profile","version":2,"something":"new"}';
    await writeFile(file, text);
    expect(await refusal(folder)).toMatch(/newer Legwork/);
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});
