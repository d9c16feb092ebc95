import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { createStoreFile } from '#main/hosts/browser/store-file.ts';
import { createWriter } from '#main/record/record-file.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const { calls, files } = vi.hoisted(() => ({ calls: [] as string[], files: new Map<number, string>() }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (file: string, flags: string) => {
      const descriptor = fs.openSync(file, flags);
      files.set(descriptor, path.basename(file));
      return descriptor;
    },
    fsyncSync: (descriptor: number) => {
      calls.push(`flush ${files.get(descriptor)}`);
      fs.fsyncSync(descriptor);
    },
    renameSync: (from: string, to: string) => {
      calls.push(`rename ${path.basename(from)} to ${path.basename(to)}`);
      fs.renameSync(from, to);
    },
  };
});

it.skipIf(process.platform === 'win32')(
  'a save flushes the file, renames it, and flushes the folder, in this order',
  async () => {
    const folder = await tempFolder();
    createWriter(folder, createStoreFile)('journal-2026', { shifts: [] });
    expect(calls).toEqual([
      'flush journal-2026.next.json',
      'rename journal-2026.next.json to journal-2026.json',
      `flush ${path.basename(folder)}`,
    ]);
  },
);
