/**
 * The record in the page: loaded once, changed through the API, derived with the model. Every change that is saved
 * can be undone and done again, in order.
 */
import { create } from 'zustand';
import type { About, Saved } from '#shared/api/services.ts';
import type { Change } from '#shared/record/change.ts';
import { applyChanges } from '#shared/record/change.ts';
import type { Problem } from '#shared/record/problem.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { createEngine } from '#shared/risk/engine.ts';
import { timeOf } from '#shared/time/wall-clock.ts';

/** The calls that the page makes; the app gives it the API of whichever host it runs in. */
export type RecordApi = {
  readonly about: () => Promise<About>;
  readonly read: () => Promise<LegworkRecord>;
  /** @throws ApiError */
  readonly change: (changes: readonly Change[]) => Promise<Saved>;
};

/** A call that did not succeed: a sentence for the user, and the fields it is about where there are any. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** A saved step of this session: what it was, and the changes that take it back. */
type Step = { readonly said: string; readonly inverse: readonly Change[] };

export type Notice = {
  readonly said: string;
  /** The wall-clock time, `HH:MM`. */
  readonly at: string;
  readonly canUndo: boolean;
};

export type RecordState = {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why loading failed. */
  readonly failure: string;
  readonly about: About | null;
  readonly record: LegworkRecord;
  readonly derived: Derived;
  readonly undoable: readonly Step[];
  readonly redoable: readonly Step[];
  /** What the last save said, for the line that offers undo; null once it was dismissed. */
  readonly notice: Notice | null;
  readonly load: (api: RecordApi, now: () => string) => Promise<void>;
  /** Derives again: what is still worn grows with the clock. */
  readonly tick: () => void;
  /**
   * Saves changes and says so. Resolves once they are on disk.
   * @throws ApiError when refused or not written; the page's record is then unchanged.
   */
  readonly save: (changes: readonly Change[], said: string) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly dismissNotice: () => void;
};

const epoch = '1970-01-01T00:00:00+00:00[UTC]';
const noDerived: Derived = { days: [], wearDays: [], series: [] };

export const useRecordStore = create<RecordState>()((set, get) => {
  let api: RecordApi | null = null;
  let now: () => string = () => epoch;
  let engine = createEngine(emptyRecord, epoch);
  let isBusy = false;

  const noticeOf = (said: string, canUndo: boolean): Notice => ({ said, canUndo, at: timeOf(now()) });

  const send = async (changes: readonly Change[]): Promise<readonly Change[]> => {
    if (api === null) throw new ApiError('The record is not open yet.');
    const { inverse } = await api.change(changes);
    const { record } = applyChanges(get().record, changes);
    set({ record, derived: engine.apply(changes, now()) });
    return inverse;
  };

  /** Takes the last step off one stack, applies it, and puts its inverse on the other. */
  const step = async (
    from: 'undoable' | 'redoable',
    to: 'undoable' | 'redoable',
    word: string,
  ): Promise<void> => {
    const last = get()[from].at(-1);
    if (last === undefined || isBusy) return;
    isBusy = true;
    try {
      const inverse = await send(last.inverse);
      set((state) => ({
        [from]: state[from].slice(0, -1),
        [to]: [...state[to], { said: last.said, inverse }],
        notice: noticeOf(`${word}: ${last.said}`, to === 'undoable'),
      }));
    } catch (error) {
      set({ notice: noticeOf(error instanceof Error ? error.message : String(error), false) });
    } finally {
      isBusy = false;
    }
  };

  return {
    status: 'loading',
    failure: '',
    about: null,
    record: emptyRecord,
    derived: noDerived,
    undoable: [],
    redoable: [],
    notice: null,
    load: async (givenApi, givenNow) => {
      api = givenApi;
      now = givenNow;
      set({ status: 'loading' });
      try {
        const [about, record] = await Promise.all([api.about(), api.read()]);
        engine = createEngine(record, now());
        set({ status: 'ready', about, record, derived: engine.derived });
      } catch (error) {
        set({ status: 'failed', failure: error instanceof Error ? error.message : String(error) });
      }
    },
    tick: () => set({ derived: engine.apply([], now()) }),
    save: async (changes, said) => {
      const inverse = await send(changes);
      set((state) => ({
        undoable: [...state.undoable, { said, inverse }],
        redoable: [],
        notice: noticeOf(said, true),
      }));
    },
    undo: () => step('undoable', 'redoable', 'Undone'),
    redo: () => step('redoable', 'undoable', 'Done again'),
    dismissNotice: () => set({ notice: null }),
  };
});
