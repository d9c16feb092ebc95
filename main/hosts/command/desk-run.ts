/**
 * `npm run desk`: what a desk does every Monday, without a window. It opens the folder as the app does, so that a desk in
 * use, a passphrase or a newer version are asked for and refused by the same rules.
 */
import { stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ClosingRefusal } from '#shared/desk/shown.ts';
import { type Receipt, type Refusal, receipts } from '#shared/desk/statement.ts';
import { deskJson } from '#shared/desk/table.ts';
import type { LedgerMark, TakenFile } from '#shared/desk/view.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { standardCost } from '../../crypto/key-wrap.ts';
import { type DeskService, openDesk } from '../../desk/desk-service.ts';
import { filesInFolder } from '../../desk/take-in/folder-files.ts';
import { batchesOf, type FoundFile } from '../../desk/take-in/found-file.ts';
import { defaultDataFolder, defaultDeskFolder } from '../../files/data-folder.ts';
import { hostMessages } from '../../host-messages.ts';
import { ServiceError, StartError } from '../../user-facing-error.ts';
import type { DeskCommand } from './desk-arguments.ts';
import type { Terminal } from './start-command.ts';
import { writeNew } from './write-new.ts';

export type DeskCommandOptions = Terminal & {
  readonly now: () => ZonedTime;
};

const receiptWords: Readonly<Record<Receipt, string>> = {
  taken: 'Taken in',
  same: 'The same as before',
  waiting: 'Waiting for the slip',
  disputed: 'One number with two contents: neither counts, ask for a new one',
  withdrawn: 'Withdrawn',
};

const countWords = {
  ...receiptWords,
  older: 'Older than what is here',
  refused: 'Refused, nothing of them was kept',
};

const refusalWords: Readonly<Record<Refusal, string>> = {
  'no-envelope': 'It is no envelope, or it is damaged or cannot be read.',
  'too-large': 'It is larger than any envelope.',
  'not-for-this-key': 'It was sealed for another desk.',
  'former-key': 'It was sealed for a former key of this desk. Give the worker the present sheet.',
  'other-ledger': 'It was sealed for another ledger.',
  'wrong-signature': 'Its signature is wrong.',
  'other-person': 'It names another person than the one who signed it.',
  'newer-version': 'A newer Legwork made it. Use that version here.',
  malformed: 'It is not as an envelope is made.',
  'unknown-department': 'It names a department that this desk does not have.',
  'unknown-pattern': 'It names a pattern that its department does not have.',
  'too-many-weeks': 'It holds more than 104 weeks.',
  'week-in-future': 'It holds a week that has not begun. Look at the clocks.',
  'week-before-first': 'It holds a week before the first one of this desk.',
  'week-twice': 'It holds a week twice.',
  figures: 'It holds figures that cannot be.',
  'older-sequence': 'A newer one of the same person is here already.',
};

const closingWords: Readonly<Record<ClosingRefusal, string>> = {
  'not-next': 'Another week comes first.',
  'too-early': 'It is too early.',
  audit: 'What it would show could be used to work somebody out.',
};

/** Which ledger a line speaks of (desk.md §6). */
const markWords = ({ ledgerId, lastWeek, hash }: LedgerMark): string =>
  `Ledger ${ledgerId}, last closed week ${lastWeek ?? 'none'}, hash ${hash}.`;

async function withDesk<Answer>(
  desk: string | null,
  { now, askPassphrase }: DeskCommandOptions,
  work: (service: DeskService) => Promise<Answer>,
): Promise<Answer> {
  const machine = { platform: process.platform, env: process.env, home: os.homedir() };
  const dataFolder = defaultDataFolder(machine);
  const deskFolder = desk === null ? defaultDeskFolder(machine, dataFolder) : path.resolve(desk);
  const { service, close } = openDesk({
    ...{ deskFolder, dataFolder, scryptCost: standardCost, now, words: () => hostMessages('en') },
    handedOver: () => {
      throw new ServiceError({ id: 'service.import-gone' });
    },
  });
  try {
    const { state } = await service.open();
    if (state === 'none') throw new ServiceError({ id: 'service.desk-none' });
    if (state === 'locked' && (await service.unlock(await askPassphrase())) !== 'open')
      throw new StartError('This passphrase does not open the desk. Nothing was changed.');
    return await work(service);
  } finally {
    await close();
  }
}

/** A desk's service takes files as a page hands them over. Those that were not read are refused by themselves. */
async function verdictsOn(service: DeskService, batch: readonly FoundFile[]): Promise<readonly TakenFile[]> {
  const whole = batch.flatMap((file) => ('bytes' in file ? file : []));
  const given = whole.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const { files } = given.length === 0 ? { files: [] } : await service.takeIn(given);
  const left = [...files];
  return batch.flatMap((file) => {
    if ('bytes' in file) return left.shift() ?? [];
    return { name: file.name, verdict: { kind: 'refused', why: file.why } as const };
  });
}

/** A stranger chose the name: it must not move the cursor, or turn the line around. */
const printable = (name: string): string => name.replaceAll(/\p{C}/gu, '\u{FFFD}');

/** What is said of a file by its name; null where the count is enough. */
function lineOf({ name: given, verdict }: TakenFile): string | null {
  const name = printable(given);
  if (verdict.kind === 'received')
    return verdict.receipt === 'disputed' ? `${name}: ${receiptWords.disputed}.` : null;
  // They stay in the folder from week to week: nothing is wrong with them.
  return verdict.why === 'older-sequence' ? null : `${name} is refused. ${refusalWords[verdict.why]}`;
}

const countedAs = ({ verdict }: TakenFile): Receipt | 'older' | 'refused' => {
  if (verdict.kind === 'received') return verdict.receipt;
  return verdict.why === 'older-sequence' ? 'older' : 'refused';
};

async function takeInFolder(
  service: DeskService,
  folder: string,
  print: Terminal['print'],
): Promise<boolean> {
  const counts = new Map<Receipt | 'older' | 'refused', number>();
  for await (const batch of batchesOf(filesInFolder(folder))) {
    for (const file of await verdictsOn(service, batch)) {
      const line = lineOf(file);
      if (line !== null) print(line);
      const counted = countedAs(file);
      counts.set(counted, (counts.get(counted) ?? 0) + 1);
    }
  }
  for (const counted of [...receipts, 'older', 'refused'] as const) {
    const count = counts.get(counted);
    if (count !== undefined) print(`${countWords[counted]}: ${count}`);
  }
  if (counts.size === 0) print('There is no envelope in the folder.');
  return !counts.has('refused');
}

async function takeIn(
  { desk, folder }: Extract<DeskCommand, { name: 'take-in' }>,
  options: DeskCommandOptions,
): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new StartError(`${folder} is no folder. Nothing was changed.`);
  return withDesk(desk, options, (service) => takeInFolder(service, folder, options.print));
}

/** The weeks that are due are closed in order: the next is due only once the one before is closed. */
async function closeDue(service: DeskService, print: Terminal['print']): Promise<boolean> {
  let closed = 0;
  for (;;) {
    const { due, mark } = await service.read();
    const next = due.find(({ isDue }) => isDue);
    if (next === undefined) {
      const [later] = due;
      if (closed === 0)
        print(
          `No week is due.${later === undefined ? '' : ` ${later.week} can be closed from ${later.from} on.`}`,
        );
      if (closed === 0) print(markWords(mark));
      return true;
    }
    const result = await service.closeWeek(next.week);
    if (result.kind === 'refused') {
      print(`${next.week} is not closed. ${closingWords[result.why]} Nothing of it was changed.`);
      return false;
    }
    print(`${next.week} is closed. ${markWords(result.mark)}`);
    closed += 1;
  }
}

/** The shown rows: as JSON if the file is named so, else as a table. */
async function exportRows(service: DeskService, out: string, print: Terminal['print']): Promise<boolean> {
  const view = await service.read();
  const isJson = out.toLowerCase().endsWith('.json');
  const bytes = isJson
    ? Buffer.from(deskJson(view))
    : Buffer.from((await service.exportTable()).base64, 'base64');
  await writeNew(out, bytes);
  print(`The shown rows are in ${out}. ${markWords(view.mark)}`);
  return true;
}

/**
 * Whether all was done; what was refused is printed.
 * @throws UserFacingError with the sentence to print
 */
export function runDeskCommand(command: DeskCommand, options: DeskCommandOptions): Promise<boolean> {
  const { print } = options;
  if (command.name === 'take-in') return takeIn(command, options);
  return withDesk(command.desk, options, (service) =>
    command.name === 'close' ? closeDue(service, print) : exportRows(service, command.out, print),
  );
}
