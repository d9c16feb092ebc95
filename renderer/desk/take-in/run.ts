/**
 * Takes files in, call by call. Other files that come meanwhile join the run. Cancelled or failed between two calls, what
 * is in stays in.
 */
import { create } from 'zustand';
import { mostEnvelopeBytes } from '#shared/desk/constants.ts';
import type { LocalizedMessage } from '../../messages/localized-message.ts';
import { messageOf } from '../../state/api.ts';
import { base64Of, handOver, nameToHandOver } from '../../state/handed-file.ts';
import { apiNow } from '../../state/session.ts';
import { refresh } from '../state.ts';
import { isArchive, isOfSystem, nextBatch } from './batches.ts';
import { type JudgedFile, judged } from './verdicts.ts';

export type TakeInRun = {
  readonly step: 'idle' | 'running' | 'done';
  /** Files, an archive being one. */
  readonly done: number;
  readonly total: number;
  /** The archive that is being handed over, and how much of it, 0 to 1. */
  readonly archive: { readonly name: string; readonly share: number } | null;
  readonly files: readonly JudgedFile[];
  readonly wasCancelled: boolean;
  readonly failure: LocalizedMessage | null;
};

const idle: TakeInRun = {
  ...{ step: 'idle', done: 0, total: 0, archive: null },
  ...{ files: [], wasCancelled: false, failure: null },
};

export const useTakeIn = create<TakeInRun>()(() => idle);

/** What the run has still to take; it grows while it runs. */
let waiting: File[] = [];
let isCancelled = false;

async function sendable(
  file: File,
): Promise<{ readonly name: string; readonly base64: string } | JudgedFile> {
  const name = nameToHandOver(file.name);
  if (file.size > mostEnvelopeBytes) return { name, key: 'too-large' };
  try {
    return { name, base64: await base64Of(file) };
  } catch {
    return { name, key: 'not-readable' };
  }
}

async function takeBatch(batch: readonly File[]): Promise<readonly JudgedFile[]> {
  const read = await Promise.all(batch.map(sendable));
  const here = read.filter((each) => 'key' in each);
  const sent = read.filter((each) => 'base64' in each);
  if (sent.length === 0) return here;
  const { files } = await apiNow().desk.takeIn(sent);
  return [...here, ...files.map(judged)];
}

async function takeArchive(file: File): Promise<readonly JudgedFile[]> {
  const api = apiNow();
  const { name } = file;
  const id = await api.exchange.begin(nameToHandOver(name));
  try {
    const isWhole = await handOver(file, {
      push: (piece) => api.exchange.push(id, piece),
      isWanted: () => !isCancelled,
      onProgress: (done) => useTakeIn.setState({ archive: { name, share: done / file.size } }),
    });
    if (!isWhole) return [];
    useTakeIn.setState({ archive: { name, share: 1 } });
    return (await api.desk.takeInArchive(id)).files.map(judged);
  } finally {
    useTakeIn.setState({ archive: null });
    // If the host has gone, so has the file.
    void api.exchange.drop(id).catch(() => undefined);
  }
}

async function run(): Promise<void> {
  let at = 0;
  while (at < waiting.length && !isCancelled) {
    const batch = nextBatch(waiting, at);
    const [first] = batch;
    const isZip = first !== undefined && isArchive(first.name);
    const files = isZip ? await takeArchive(first) : await takeBatch(batch);
    at += batch.length;
    useTakeIn.setState((state) => ({ done: at, files: [...state.files, ...files] }));
  }
}

/** Takes files in; a run that is under way goes on with them. */
export async function takeIn(given: readonly File[]): Promise<void> {
  const files = given.filter(({ name }) => !isOfSystem(name));
  if (useTakeIn.getState().step === 'running') {
    for (const file of files) waiting.push(file);
    useTakeIn.setState({ total: waiting.length });
    return;
  }
  waiting = [...files];
  isCancelled = false;
  useTakeIn.setState({ ...idle, step: 'running', total: files.length });
  let failure: LocalizedMessage | null = null;
  try {
    await run();
  } catch (error) {
    failure = messageOf(error);
  }
  waiting = [];
  useTakeIn.setState({ step: 'done', wasCancelled: isCancelled, failure });
  await refresh();
}

/** Ends the run behind the call that is under way. */
export function cancelTakeIn(): void {
  isCancelled = true;
}

/** Forgets the list: it names files. */
export const forgetTakeIn = (): void => {
  if (useTakeIn.getState().step === 'done') useTakeIn.setState(idle);
};
