/** `npm run exchange`, run in this process on a folder of the test. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '#main/hosts/command/arguments.ts';
import { askPassphrase } from '#main/hosts/command/passphrase.ts';
import { runCommand } from '#main/hosts/command/run.ts';
import { diaryFolder, inTest, openTest, testNow } from '../../../support/open-services.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const timesheet = 'Date;Begin;End\r\n2026-03-02;18:00;22:00\r\n2026-03-03;22:00;06:00\r\n';

async function fileWith(text: string): Promise<string> {
  const file = path.join(await tempFolder(), 'times.csv');
  await writeFile(file, text);
  return file;
}

async function run(args: readonly string[], passphrase = ''): Promise<readonly string[]> {
  const lines: string[] = [];
  await runCommand(parseCommand(args), {
    ...{ now: () => testNow, version: '0.0.0' },
    print: (line) => void lines.push(line),
    askPassphrase: async () => passphrase,
  });
  return lines;
}

describe('preview', () => {
  it('prints one object, whatever the file holds, and needs no diary', async () => {
    const lines = await run(['preview', await fileWith(timesheet), '--zone', 'Europe/Berlin', '--json']);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'timesheet',
      ...{ planned: [], segments: [], daysOff: [], walking: [], asks: [], skipped: [] },
      shifts: [
        {
          start: '2026-03-02T18:00:00+01:00[Europe/Berlin]',
          end: '2026-03-02T22:00:00+01:00[Europe/Berlin]',
        },
        {
          start: '2026-03-03T22:00:00+01:00[Europe/Berlin]',
          end: '2026-03-04T06:00:00+01:00[Europe/Berlin]',
        },
      ],
    });
  });

  it('says where and why something is left out', async () => {
    const text = `${timesheet}2026-03-05;08:00;\r\n`;
    const [line = ''] = await run(['preview', await fileWith(text), '--zone', 'Europe/Berlin', '--json']);
    expect(JSON.parse(line).skipped).toMatchObject([
      { where: expect.stringContaining('line 4'), reason: expect.stringContaining('no end') },
    ]);
  });
});

describe('import', () => {
  it('only says what it would do with --dry-run, then does it, then has nothing to do', async () => {
    const data = await diaryFolder();
    const args = ['import', await fileWith(timesheet), '--data', data, '--zone', 'Europe/Berlin', '--json'];
    const counts = async (...more: readonly string[]) => JSON.parse((await run([...args, ...more]))[0] ?? '');
    expect(await counts('--dry-run')).toMatchObject({ isDryRun: true, added: 2 });
    await inTest(data, async (api) => expect(api.record.read().record.imports).toEqual([]));
    expect(await counts()).toMatchObject({ added: 2, same: 0 });
    expect(await counts()).toMatchObject({ added: 0, same: 2 });
    await inTest(data, async (api) => expect(api.record.read().record.imports).toHaveLength(1));
  });

  it('asks for the passphrase of a vault, and changes nothing with a wrong one', async () => {
    const data = await diaryFolder();
    const passphrase = 'correct horse battery staple';
    await inTest(data, async (api) => {
      const code = await api.vault.newRecoveryCode(passphrase);
      await api.vault.turnOn(passphrase, code?.recoveryCode ?? '');
    });
    const args = ['import', await fileWith(timesheet), '--data', data, '--zone', 'Europe/Berlin'];
    await expect(run(args, 'wrong')).rejects.toThrow('does not open the diary');
    expect((await run(args, passphrase)).at(-1)).toBe('Taken over.');
  });

  it('leaves a folder alone that the app has open', async () => {
    const data = await diaryFolder();
    await openTest(data);
    await expect(run(['import', await fileWith(timesheet), '--data', data])).rejects.toThrow(/open|in use/);
  });

  it('names a file that is not there or is in no known format', async () => {
    await expect(run(['import', '/nowhere/x.csv', '--data', await diaryFolder()])).rejects.toThrow(
      'cannot be read',
    );
    const file = await fileWith('Dear diary');
    await expect(run(['import', file, '--data', await diaryFolder()])).rejects.toThrow(
      'no format that Legwork reads',
    );
  });
});

describe('export', () => {
  it('writes a new file that another folder takes in, and never over one that is there', async () => {
    const data = await diaryFolder();
    const out = path.join(await tempFolder(), 'diary.json');
    await run(['export', '--data', data, '--out', out]);
    const text = await readFile(out, 'utf8');
    await expect(run(['export', '--data', data, '--out', out])).rejects.toThrow('is there already');
    expect(await readFile(out, 'utf8')).toBe(text);
    const other = await tempFolder();
    expect((await run(['import', out, '--data', other])).at(-1)).toBe('Taken over.');
    const shifts = await inTest(other, async (api) => api.record.read().record.shifts);
    expect(shifts).toHaveLength(2);
  });
});

it.each([
  ['no command', []],
  ['x is no command', ['x']],
  ['asks for a file', ['preview']],
  ['one file at a time', ['preview', 'a', 'b']],
  ['preview does not take --data', ['preview', 'a', '--data', 'b']],
  ['no time zone', ['preview', 'a', '--zone', 'Mars/Base']],
  ['--data is empty', ['import', 'a', '--data', '']],
  ['asks for --out', ['export']],
  ['--format pdf is not known', ['export', '--out', 'a', '--format', 'pdf']],
  ['--format toString is not known', ['export', '--out', 'a', '--format', 'toString']],
  ['--from 2026-02-30 is no date', ['export', '--out', 'a', '--from', '2026-02-30']],
  ['later than', ['export', '--out', 'a', '--from', '2026-03-02', '--to', '2026-03-01']],
  ['--nonsense', ['preview', 'a', '--nonsense']],
])('a wrong command line is told: %s', (sentence, args) => {
  const told = sentence === 'no command' ? 'Use one of' : sentence;
  expect(() => parseCommand(args)).toThrow(told);
});

it('a passphrase is the first line of the input, or empty without one', async () => {
  const input = new PassThrough();
  input.end('correct horse\nsecond\n');
  expect(await askPassphrase(input, () => undefined)).toBe('correct horse');
  const empty = new PassThrough();
  empty.end();
  expect(await askPassphrase(empty, () => undefined)).toBe('');
});
