/**
 * Hands a file over in pieces, has it previewed, and takes it over. One file at a time: another one, or leaving the
 * screen, drops it, and nothing of it stays.
 */
import { create } from 'zustand';
import type { Answers } from '#shared/exchange/asked.ts';
import type { Imported } from '#shared/exchange/preview.ts';
import type { Choices } from '#shared/exchange/proposal.ts';
import { zoneOf } from '#shared/time/wall-clock.ts';
import type { LocalizedMessage } from '../../messages/localized-message.ts';
import { ApiError, messageOf } from '../../state/api.ts';
import { useClock } from '../../state/clock-store.ts';
import { handOver, NotReadableError, nameToHandOver } from '../../state/handed-file.ts';
import { apiNow, enqueue, reload, useSession, write } from '../../state/session.ts';
import {
  type Asked,
  firstAnswers,
  firstChoices,
  type ImportState,
  idle,
  offerOf,
  previewed,
  type Shown,
} from './import-state.ts';

export const useImport = create<{ readonly state: ImportState }>()(() => ({ state: idle }));

const show = (state: ImportState): void => useImport.setState({ state });
const shown = (): Shown | null => {
  const { state } = useImport.getState();
  return state.step === 'shown' ? state : null;
};

/** The file under way. Each file is a run of its own: what belongs to a former one is not heard any more. */
type Run = { readonly file: File; id: string | null; looks: number };
let current: Run | null = null;

const pollMs = 300;
const longestLabel = 200;

function forget(): void {
  const id = current?.id ?? null;
  current = null;
  // If the host has gone, so has the file.
  if (id !== null)
    void useSession
      .getState()
      .api?.exchange.drop(id)
      .catch(() => undefined);
}

async function fail(run: Run, error: unknown): Promise<void> {
  if (current !== run) return;
  const reason: LocalizedMessage =
    error instanceof NotReadableError ? { id: 'exchange.notReadable' } : messageOf(error);
  show({ step: 'failed', name: run.file.name, reason });
  if (error instanceof ApiError && (error.isClosed || error.isBehind)) await reload();
}

async function send(run: Run, id: string): Promise<boolean> {
  const { file } = run;
  return handOver(file, {
    push: (piece) => apiNow().exchange.push(id, piece),
    isWanted: () => current === run,
    onProgress: (done) => show({ step: 'sending', name: file.name, part: { done, size: file.size } }),
  });
}

/** Says how far the reading has come, until it is stopped. */
function follow(run: Run, id: string): () => void {
  const timer = setInterval(() => {
    void apiNow()
      .exchange.progress(id)
      .then((progress) => {
        const { state } = useImport.getState();
        if (current !== run || progress === null || state.step !== 'reading') return;
        show({ ...state, part: { done: progress.read, size: progress.size } });
      })
      .catch(() => undefined);
  }, pollMs);
  return () => clearInterval(timer);
}

/** Has the file previewed. Of several at once the last counts. */
async function look(run: Run, asked: Asked): Promise<void> {
  if (current !== run || run.id === null) return;
  run.looks += 1;
  const { looks, id, file } = { ...run, id: run.id };
  const stop = follow(run, id);
  try {
    const result = await apiNow().exchange.preview(id, asked.answers, asked.choices);
    if (current !== run || run.looks !== looks) return;
    show(previewed({ ...asked, name: file.name }, result));
  } catch (error) {
    if (run.looks === looks) await fail(run, error);
  } finally {
    stop();
  }
}

/** Takes a file in and has it previewed. A former one is dropped. */
export async function bringIn(file: File): Promise<void> {
  forget();
  const run: Run = { file, id: null, looks: 0 };
  current = run;
  show({ step: 'sending', name: file.name, part: { done: 0, size: file.size } });
  try {
    const api = apiNow();
    const id = await api.exchange.begin(nameToHandOver(file.name));
    if (current !== run) {
      void api.exchange.drop(id).catch(() => undefined);
      return;
    }
    run.id = id;
    if (!(await send(run, id))) return;
    show({ step: 'reading', name: file.name, part: { done: 0, size: file.size } });
    const answers = firstAnswers(zoneOf(useClock.getState().read()));
    await look(run, { answers, choices: firstChoices, asked: [], note: null });
  } catch (error) {
    await fail(run, error);
  }
}

export function cancel(): void {
  const name = current?.file.name ?? '';
  forget();
  show({ step: 'idle', note: { id: 'exchange.cancelled', values: { name } } });
}

/** Sends the same file anew. */
export async function tryAgain(): Promise<void> {
  const file = current?.file;
  if (file === undefined) show(idle);
  else await bringIn(file);
}

async function lookAgain(state: Shown, said: Partial<Asked>): Promise<void> {
  const run = current;
  if (run === null) return;
  const asked = { ...state, note: null, ...said };
  show({ ...asked, isBusy: true });
  await look(run, asked);
}

export async function answer(given: Partial<Answers>): Promise<void> {
  const state = shown();
  if (state !== null) await lookAgain(state, { answers: { ...state.answers, ...given } });
}

export async function choose(given: Partial<Choices>): Promise<void> {
  const state = shown();
  if (state !== null) await lookAgain(state, { choices: { ...state.choices, ...given } });
}

/** The diary has changed: what the file would do is reckoned anew. */
export async function changedMeanwhile(): Promise<void> {
  const state = shown();
  if (state !== null && !state.isBusy) await lookAgain(state, { note: { id: 'exchange.changedMeanwhile' } });
}

/** Takes the file over as one step, if the diary is still the one of the preview. */
export async function take(label: string): Promise<void> {
  const [state, run] = [shown(), current];
  const id = run?.id ?? null;
  if (state === null || run === null || id === null || state.isBusy) return;
  const offer = offerOf(state);
  show({ ...state, isBusy: true });
  const { answers, choices, preview, name } = state;
  try {
    let imported: Imported | null = null;
    await enqueue(() =>
      write(async (api) => {
        const step = label.slice(0, longestLabel);
        imported = await api.exchange.takeOver(id, answers, choices, step, preview.revision);
        return imported.saved;
      }),
    );
    if (current !== run) return;
    current = null;
    const { importId } = imported as unknown as Imported;
    if (importId === null) show({ step: 'idle', note: { id: 'exchange.nothingNew' } });
    else show({ step: 'done', name, importId, count: 'count' in offer ? offer.count : 0 });
  } catch (error) {
    const isBehind = error instanceof ApiError && error.isBehind;
    if (current !== run) return;
    if (!isBehind) return fail(run, error);
    await lookAgain({ ...state, isBusy: false }, { note: { id: 'exchange.changedMeanwhile' } });
  }
}

/** The screen is left. A lock is told once the diary is open again. */
export function leave(): void {
  const { state } = useImport.getState();
  const isUnderWay = state.step === 'sending' || state.step === 'reading' || state.step === 'shown';
  const isLocked = useSession.getState().status === 'closed';
  const isWriting = state.step === 'shown' && state.isBusy;
  if (isUnderWay && isLocked && !isWriting) {
    const { file } = current ?? { file: null };
    show({ step: 'failed', name: file?.name ?? '', reason: { id: 'exchange.locked' } });
    // The services have dropped it with the record.
    if (current !== null) current = { file: current.file, id: null, looks: 0 };
    return;
  }
  if (state.step === 'failed' && isLocked) return;
  forget();
  show(idle);
}
