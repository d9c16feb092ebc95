/**
 * `npm run exchange`: the import and export of the app without a window. It opens the folder as the app does, so that a
 * folder in use, a vault or a newer version are refused by the same rules.
 */
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Answers } from '#shared/exchange/asked.ts';
import { exchangedKinds } from '#shared/exchange/exchanged-kinds.ts';
import type { Found } from '#shared/exchange/found.ts';
import { foundJson, reasonInWords, whereInWords } from '#shared/exchange/found-json.ts';
import type { Preview } from '#shared/exchange/preview.ts';
import { type Choices, noChoices } from '#shared/exchange/proposal.ts';
import { RefusedFileError, type RefusedReason } from '#shared/exchange/refused.ts';
import { languageOf } from '#shared/record/language.ts';
import type { ZonedTime } from '#shared/time/zoned-time.ts';
import { readSource } from '../../exchange/read-source.ts';
import { defaultDataFolder } from '../../files/data-folder.ts';
import { type Source, sourceOfHandle } from '../../files/source.ts';
import { type OpenServices, openServices } from '../../services.ts';
import { StartError } from '../../user-facing-error.ts';
import { browserHost } from '../browser/host.ts';
import { createPreferencesFile } from '../browser/preferences-file.ts';
import type { Command } from './arguments.ts';
import type { Terminal } from './start-command.ts';
import { writeNew } from './write-new.ts';

export type CommandOptions = Terminal & {
  readonly now: () => ZonedTime;
  readonly version: string;
};

const refusals: Readonly<Record<RefusedReason, string>> = {
  empty: 'It is empty.',
  'unknown-format': 'It is in no format that Legwork reads.',
  'too-large': 'It is larger than a file of this kind can be.',
  cut: 'It ends in the middle. Export or copy it again.',
  damaged: 'It is damaged. Export or copy it again.',
  newer: 'A newer version of Legwork made it. Use that version.',
  archive: 'Its archive cannot be opened. Unpack it yourself, and take the file in it.',
};

const refusedFile = (file: string, reason: RefusedReason, cause?: unknown): StartError =>
  new StartError(`${file} is not taken over. ${refusals[reason]} Nothing was changed.`, { cause });

/** Opens the file for the time of some work. */
async function withFile<Result>(file: string, work: (source: Source) => Promise<Result>): Promise<Result> {
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw new StartError(`${file} cannot be read. Look whether it is there. Nothing was changed.`, { cause });
  });
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new StartError(`${file} is no file. Nothing was changed.`);
    return await work(sourceOfHandle(path.basename(file), found.size, handle));
  } catch (error) {
    throw error instanceof RefusedFileError ? refusedFile(file, error.reason, error) : error;
  } finally {
    await handle.close();
  }
}

function printFound(found: Found, print: CommandOptions['print']): void {
  const { planned, shifts, segments, movements, entries, asks } = found;
  print(`Format: ${found.format}`);
  const counts = { planned, shifts, segments, movements, entries, asks };
  for (const [name, list] of Object.entries(counts)) if (list.length > 0) print(`${name}: ${list.length}`);
  for (const { kind } of found.questions) print(`To be asked first: ${kind}`);
  for (const each of found.skipped) print(`Left out, ${whereInWords(each.where)}: ${reasonInWords(each)}`);
}

async function preview(
  { file, zone, isJson }: Extract<Command, { name: 'preview' }>,
  { now, print }: CommandOptions,
): Promise<void> {
  const given = { zone, isZoneConfirmed: true, now: now() };
  const found = await withFile(file, (source) => readSource(source, given));
  if (isJson) print(JSON.stringify(foundJson(found)));
  else printFound(found, print);
}

const pieceBytes = 4 * 1024 * 1024;

/** Hands the file over as a page does. */
async function handOver({ api }: OpenServices, source: Source): Promise<string> {
  const id = await api.exchange.begin(source.name);
  let held: Buffer[] = [];
  let length = 0;
  const push = async (): Promise<void> => {
    await api.exchange.push(id, Buffer.concat(held).toString('base64'));
    held = [];
    length = 0;
  };
  for await (const piece of source.read(0, source.size)) {
    held.push(piece);
    length += piece.length;
    if (length >= pieceBytes) await push();
  }
  if (length > 0) await push();
  return id;
}

async function withServices<Result>(
  data: string | null,
  { now, version, askPassphrase }: CommandOptions,
  work: (services: OpenServices) => Promise<Result>,
): Promise<Result> {
  const home = os.homedir();
  const dataFolder = path.resolve(
    data ?? defaultDataFolder({ platform: process.platform, env: process.env, home }),
  );
  const services = await openServices({ dataFolder, createPreferencesFile, host: browserHost, now, version });
  try {
    if (services.api.data.status().state === 'locked') {
      const answer = await services.api.vault.unlock(await askPassphrase());
      if (answer !== 'open')
        throw new StartError('This passphrase does not open the diary. Nothing was changed.');
    }
    // Throws a sentence where the record is not open for another reason.
    services.api.record.read();
    return await work(services);
  } finally {
    await services.close();
  }
}

const summaryOf = ({ added, replaced, kept, same, gone, refused, skipped }: Preview) => ({
  ...{ added: added.count, replaced: replaced.count, kept: kept.count, same },
  ...{ gone: gone.count, refused: refused.count, skipped: skipped.count },
});

async function importFile(
  { file, data, zone, isJson, isDryRun, replaces }: Extract<Command, { name: 'import' }>,
  options: CommandOptions,
): Promise<void> {
  const answers: Answers = { zone, isZoneConfirmed: true };
  const choices: Choices = { ...noChoices, replacesDifferent: replaces };
  await withFile(file, (source) =>
    withServices(data, options, async (services) => {
      const { exchange } = services.api;
      const id = await handOver(services, source);
      const { preview: shown, refused } = await exchange.preview(id, answers, choices);
      if (refused !== null) throw refusedFile(file, refused);
      if (shown.questions.length > 0) {
        const open = shown.questions.map(({ kind }) => kind).join(', ');
        throw new StartError(
          `${file} leaves something open (${open}): bring it in with the app. Nothing was changed.`,
        );
      }
      const counts = summaryOf(shown);
      const label = `Import of ${source.name}`;
      const imported = isDryRun ? null : await exchange.takeOver(id, answers, choices, label, shown.revision);
      if (isJson) options.print(JSON.stringify({ format: shown.format, isDryRun, ...counts }));
      else {
        const counted = Object.entries(counts).map(([name, count]) => `${name}: ${count}`);
        options.print([`Format: ${shown.format}`, ...counted].join('\n'));
        const isChanged = !isDryRun && imported?.importId !== null;
        options.print(isChanged ? 'Taken over.' : 'Nothing was changed.');
      }
    }),
  );
}

const exportToFile = (
  { data, format, out, period }: Extract<Command, { name: 'export' }>,
  options: CommandOptions,
): Promise<void> =>
  withServices(data, options, async ({ api }) => {
    const language = languageOf(api.preferences.read().language, []);
    const request = { format, period, kinds: [...exchangedKinds], language, hasSnomed: false };
    const { base64, entries } = await api.exchange.export(request);
    await writeNew(out, Buffer.from(base64, 'base64'));
    options.print(`${entries} entries are in ${out}. Whoever has this file can read it.`);
  });

/** @throws UserFacingError with the sentence to print */
export const runCommand = (command: Command, options: CommandOptions): Promise<void> => {
  if (command.name === 'preview') return preview(command, options);
  return command.name === 'import' ? importFile(command, options) : exportToFile(command, options);
};
