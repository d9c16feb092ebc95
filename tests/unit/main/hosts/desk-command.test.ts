/** `npm run desk`, run in this process on a desk of the test. */
import { spawnSync } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDeskCommand } from '#main/hosts/command/desk-arguments.ts';
import { runDeskCommand } from '#main/hosts/command/desk-run.ts';
import type { OpenServices } from '#main/services.ts';
import { type DeskFolders, deskFolders, makeDesk, openDeskTest } from '../../../support/desk.ts';
import {
  aWeek,
  deskPassphrase,
  envelopeOf,
  type GivenEnvelope,
  newWorker,
} from '../../../support/desk-workers.ts';
import { runNode } from '../../../support/run-command.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const testNow = '2026-03-16T12:00:00+01:00[Europe/Berlin]';

const weeks = [aWeek('2026-W01'), aWeek('2026-W02')];

type Run = { readonly lines: readonly string[]; readonly isDone: boolean };

async function run(args: readonly string[], passphrase = deskPassphrase): Promise<Run> {
  const lines: string[] = [];
  const isDone = await runDeskCommand(parseDeskCommand(args), {
    now: () => testNow,
    print: (line) => void lines.push(line),
    askPassphrase: async () => passphrase,
  });
  return { lines, isDone };
}

/** A desk on the disk, and what a test does with it while it is open. */
async function withDesk(
  folders: DeskFolders,
  work: (api: OpenServices['api']) => Promise<void>,
): Promise<void> {
  const { api, close } = await openDeskTest(folders);
  if ((await api.desk.open()).state === 'locked') await api.desk.unlock(deskPassphrase);
  await work(api);
  await close();
}

const put = async (folder: string, { name, base64 }: GivenEnvelope): Promise<void> =>
  writeFile(path.join(folder, name), base64, 'base64');

/** A desk, and a folder with the envelopes of some workers. */
async function deskWith(count: number) {
  const [folders, inbox] = [await deskFolders(), await tempFolder()];
  const workers = Array.from({ length: count }, newWorker);
  await withDesk(folders, async (api) => {
    await makeDesk(api);
    const { sheet } = await api.desk.read();
    for (const worker of workers) await put(inbox, await envelopeOf(worker, sheet, 1, weeks));
  });
  return { folders, inbox, workers };
}

describe('the command line', () => {
  it('names each command’s folder and file', () => {
    expect(parseDeskCommand(['take-in', 'in'])).toEqual({ name: 'take-in', desk: null, folder: 'in' });
    expect(parseDeskCommand(['close', '--desk', 'd'])).toEqual({ name: 'close', desk: 'd' });
    expect(parseDeskCommand(['export', '--out', 'x.csv'])).toEqual({
      name: 'export',
      desk: null,
      out: 'x.csv',
    });
  });

  it.each([
    [[], 'Use one of'],
    [['open'], 'open is no command'],
    [['toString'], 'toString is no command'],
    [['take-in'], 'take-in asks for a folder'],
    [['take-in', 'a', 'b'], 'one folder at a time'],
    [['take-in', 'a', '--out', 'b'], 'take-in does not take --out'],
    [['close', 'a'], 'close takes no file or folder'],
    [['close', '--desk', ''], '--desk is empty'],
    [['export'], 'export asks for --out'],
    [['export', '--out', ''], 'export asks for --out'],
    [['close', '--force'], '--force'],
  ])('%j is refused with a sentence and the usage', (args, sentence) => {
    expect(() => parseDeskCommand(args)).toThrow(sentence);
    expect(() => parseDeskCommand(args)).toThrow('npm run desk -- close');
  });
});

describe('take-in', () => {
  it('counts what came, names what is refused, and takes the same again without a change', async () => {
    const { folders, inbox } = await deskWith(2);
    await writeFile(path.join(inbox, 'broken.legwork-envelope'), 'x');
    await writeFile(path.join(inbox, 'large.legwork-envelope'), new Uint8Array(1_000_001));
    await writeFile(path.join(inbox, 'notes.txt'), 'x');
    await symlink('/etc/hostname', path.join(inbox, 'link.legwork-envelope'));
    const args = ['take-in', inbox, '--desk', folders.desk];
    expect(await run(args)).toEqual({
      isDone: false,
      lines: [
        'broken.legwork-envelope is refused. It is no envelope, or it is damaged or cannot be read.',
        'large.legwork-envelope is refused. It is larger than any envelope.',
        'link.legwork-envelope is refused. It is no envelope, or it is damaged or cannot be read.',
        'Waiting for the slip: 2',
        'Refused, nothing of them was kept: 3',
      ],
    });
    expect((await run(args)).lines).toContain('The same as before: 2');
    await withDesk(folders, async ({ desk }) => expect((await desk.read()).waiting).toHaveLength(2));
  });

  it('an older envelope that stays in the folder is counted, and is no failure', async () => {
    const { folders, inbox, workers } = await deskWith(1);
    const [worker] = workers;
    if (worker === undefined) throw new Error('There is no worker.');
    await withDesk(folders, async ({ desk }) => {
      const newer = await envelopeOf(worker, (await desk.read()).sheet, 2, weeks);
      await put(inbox, { ...newer, name: '0-newer.legwork-envelope' });
    });
    expect(await run(['take-in', inbox, '--desk', folders.desk])).toEqual({
      isDone: true,
      lines: ['Waiting for the slip: 1', 'Older than what is here: 1'],
    });
  });

  it('prints a name without what a terminal would act on', async () => {
    const { folders, inbox } = await deskWith(0);
    await writeFile(path.join(inbox, 'a\u001B[2J\u202Eb.legwork-envelope'), 'x');
    const { lines } = await run(['take-in', inbox, '--desk', folders.desk]);
    expect(lines[0]).toMatch(/^a\uFFFD\[2J\uFFFDb\.legwork-envelope is refused\./);
  });

  it('says so where there is nothing, or no folder', async () => {
    const { folders, inbox } = await deskWith(0);
    const take = (folder: string) => run(['take-in', folder, '--desk', folders.desk]);
    expect(await take(inbox)).toEqual({ isDone: true, lines: ['There is no envelope in the folder.'] });
    await writeFile(path.join(inbox, 'file'), '');
    for (const none of ['none', 'file'])
      await expect(take(path.join(inbox, none))).rejects.toThrow('is no folder. Nothing was changed.');
  });

  it('changes nothing with a wrong passphrase, without a desk, or while the app has it open', async () => {
    const { folders, inbox } = await deskWith(1);
    const args = ['take-in', inbox, '--desk', folders.desk];
    await expect(run(args, 'wrong')).rejects.toThrow('does not open the desk. Nothing was changed.');
    await withDesk(folders, async ({ desk }) => {
      await expect(run(args)).rejects.toThrow('Close it there first');
      expect((await desk.read()).waiting).toEqual([]);
    });
    const empty = path.join(await tempFolder(), 'none');
    await expect(run(['take-in', inbox, '--desk', empty])).rejects.toThrow('no desk on this machine');
  });
});

describe('close and export', () => {
  it('closes every week that is due, in order, each with the mark of its ledger', async () => {
    const { folders, inbox, workers } = await deskWith(12);
    await run(['take-in', inbox, '--desk', folders.desk]);
    await withDesk(folders, async ({ desk }) => {
      for (const { slip } of workers) expect(await desk.admit(slip)).toBe('admitted');
    });
    const close = await run(['close', '--desk', folders.desk]);
    expect(close.isDone).toBe(true);
    // On 16 March the last Sunday that is two weeks past is 1 March.
    expect(close.lines.map((line) => line.slice(0, 19))).toEqual(
      Array.from({ length: 9 }, (_, at) => `2026-W0${at + 1} is closed.`),
    );
    await withDesk(folders, async ({ desk }) => {
      const { mark, blocks } = await desk.read();
      expect(close.lines.at(-1)).toContain(
        `Ledger ${mark.ledgerId}, last closed week 2026-W09, hash ${mark.hash}.`,
      );
      expect(blocks[1]?.work.map(({ n }) => n)).toEqual([12]);
    });
    const again = await run(['close', '--desk', folders.desk]);
    expect(again.isDone).toBe(true);
    expect(again.lines[0]).toBe('No week is due. 2026-W10 can be closed from 2026-03-22 on.');
  });

  it('writes the table to a new file, never over one', async () => {
    const { folders, inbox } = await deskWith(0);
    const out = path.join(inbox, 'rows.csv');
    const args = ['export', '--out', out, '--desk', folders.desk];
    expect((await run(args)).lines[0]).toMatch(/^The shown rows are in .*rows\.csv\. Ledger [0-9a-f]{32}, /);
    expect((await readFile(out)).length).toBeGreaterThan(0);
    await expect(run(args)).rejects.toThrow('is there already: give another name. Nothing was changed.');
    const json = path.join(inbox, 'rows.json');
    await run(['export', '--out', json, '--desk', folders.desk]);
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
      format: 'legwork-desk-export',
      blocks: [],
    });
    await expect(
      run(['export', '--out', path.join(inbox, 'no/x.csv'), '--desk', folders.desk]),
    ).rejects.toThrow('cannot be written');
  });
});

describe('the program', () => {
  const program = async (...args: readonly string[]) =>
    runNode(['main/hosts/command/desk-entry.ts', ...args], { cwd: process.cwd() });

  it('ends with 2 for a wrong command line, and with 1 for what is refused', async () => {
    const wrong = await program('open');
    expect(wrong).toMatchObject({ exitCode: 2, standardOutput: '' });
    expect(wrong.standardError).toContain('open is no command.');
    const none = await program('close', '--desk', path.join(await tempFolder(), 'none'));
    expect(none).toMatchObject({ exitCode: 1, standardOutput: '' });
    expect(none.standardError).toBe('There is no desk on this machine yet. Make one first.\n');
  });

  it('ends with 1 if a file was refused, and with 0 if none was; the passphrase comes from the input', async () => {
    const { folders, inbox } = await deskWith(1);
    const command = `'${process.execPath}' main/hosts/command/desk-entry.ts take-in '${inbox}' --desk '${folders.desk}'`;
    const piped = () =>
      spawnSync('sh', ['-c', `echo '${deskPassphrase}' | ${command}`], { encoding: 'utf8' });
    expect(piped()).toMatchObject({ status: 0, stdout: 'Waiting for the slip: 1\n', stderr: '' });
    await writeFile(path.join(inbox, 'broken.legwork-envelope'), 'x');
    expect(piped()).toMatchObject({ status: 1, stderr: '' });
  });
});
