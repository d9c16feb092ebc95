import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { createWriter } from '#main/files/writer.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const { calls, files, nameOf } = vi.hoisted(() => ({
  calls: [] as string[],
  files: new Map<number, string>(),
  /** Without the folder, and without the number of the process. */
  nameOf: (file: string) => file.replace(/^.*[\\/]/, '').replace(/\.tmp-\d+$/, '.tmp'),
}));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (...call: Parameters<typeof fs.openSync>) => {
      const descriptor = fs.openSync(...call);
      files.set(descriptor, nameOf(String(call[0])));
      return descriptor;
    },
    fsyncSync: (descriptor: number) => {
      calls.push(`flush ${files.get(descriptor)}`);
      fs.fsyncSync(descriptor);
    },
    renameSync: (from: string, to: string) => {
      calls.push(`rename ${nameOf(from)} to ${nameOf(to)}`);
      fs.renameSync(from, to);
    },
    rmSync: (file: string, options: { force: boolean }) => {
      calls.push(`remove ${path.basename(file)}`);
      fs.rmSync(file, options);
    },
  };
});

/** What a write of these files asks of the system, in order. */
async function callsOf(
  written: Readonly<Record<string, string>>,
): Promise<{ calls: string[]; folder: string }> {
  const folder = await tempFolder();
  calls.length = 0;
  const writer = createWriter({
    folder,
    pause: async () => undefined,
    keepOthers: async () => undefined,
  });
  await writer.write(new Map(Object.entries(written)));
  return { calls: [...calls], folder: path.basename(folder) };
}

const putting = (name: string, folder: string): readonly string[] => [
  `flush ${name}.json.tmp`,
  `rename ${name}.json.tmp to ${name}.json`,
  `flush ${folder}`,
];

it.skipIf(process.platform === 'win32')(
  'a save flushes the file, renames it, and flushes the folder, in this order',
  async () => {
    const { calls: made, folder } = await callsOf({ 'journal-2026': '{}\n' });
    expect(made).toEqual(putting('journal-2026', folder));
  },
);

it.skipIf(process.platform === 'win32')(
  'a save of several files has all of them on disk in one before the first is put in place',
  async () => {
    const { calls: made, folder } = await callsOf({ profile: '{}\n', 'journal-2026': '{}\n' });
    expect(made).toEqual([
      ...putting('pending', folder),
      ...putting('profile', folder),
      ...putting('journal-2026', folder),
      'remove pending.json',
      `flush ${folder}`,
    ]);
  },
);
