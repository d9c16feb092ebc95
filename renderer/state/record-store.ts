/**
 * The record in the page: loaded once, changed through the API, derived with the model. Every change that is saved
 * can be undone and done again, in order.
 */
import { create } from 'zustand';
import { createQueue } from '#shared/contract/queue.ts';
import type { About, DataStatus, Restored } from '#shared/contract/services.ts';
import type { Change } from '#shared/record/change.ts';
import { applyChanges } from '#shared/record/change.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import type { Said } from '#shared/record/strict-entry.ts';
import type { Treatment } from '#shared/record/treatment.ts';
import type { Derived } from '#shared/risk/derive.ts';
import { createEngine } from '#shared/risk/engine.ts';
import { linesFor } from '#shared/strict/lines.ts';
import { activeTreatment, logOf } from '#shared/strict/treatment-log.ts';
import { epochSecondsOf } from '#shared/time/instants.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import type { MessageId } from '../messages/catalogue.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { type Api, ApiError, messageOf } from './api.ts';
import { recentWindow } from './near-record.ts';
import { strictExposureChanges, withStrictExposure } from './strict-exposure.ts';

/** A saved step of this session: what it was, and the changes that take it back. */
type Step = { readonly said: string; readonly inverse: readonly Change[] };

export type Notice = {
  readonly said: LocalizedMessage;
  /** The wall-clock time, `HH:MM`. */
  readonly at: string;
  readonly canUndo: boolean;
};

/** Changes, or how they follow from the record once all that was asked before is saved. */
export type Changes = readonly Change[] | ((record: LegworkRecord) => readonly Change[]);

export type RecordState = {
  /** `closed`: the record is locked, of a newer version or without its keys; `data` says which. */
  readonly status: 'loading' | 'ready' | 'failed' | 'closed';
  readonly api: Api | null;
  readonly data: DataStatus | null;
  /** Why loading failed. */
  readonly failure: LocalizedMessage;
  readonly about: About | null;
  readonly record: LegworkRecord;
  readonly derived: Derived;
  readonly undoable: readonly Step[];
  readonly redoable: readonly Step[];
  /** What the last save said, for the line that offers undo; null once it was dismissed. */
  readonly notice: Notice | null;
  readonly load: (api: Api, now: () => string) => Promise<void>;
  /** Asks again how the record stands, and reads it where it is open. */
  readonly reload: () => Promise<void>;
  /** Locks the vault and forgets what the page knew of the record; what is being typed stays. */
  readonly lock: () => Promise<void>;
  /** After a deletion that cannot be undone: earlier steps would bring back parts of it. */
  readonly forgetSteps: () => void;
  /** Takes over what a restore did, as one step that can be undone. */
  readonly takeRestored: (restored: Restored, said: string) => void;
  /** Derives again: what is still worn grows with the clock. */
  readonly tick: () => void;
  /**
   * Saves changes after all that was asked before, and says so. Resolves once they are on disk; without any there is
   * nothing to say.
   * @throws ApiError when refused or not written; the page's record is then unchanged.
   */
  readonly save: (changes: Changes, said: string) => Promise<void>;
  /**
   * Begins strict mode. It cannot be undone.
   * @throws ApiError as `save` does
   */
  readonly startTreatment: (treatment: Treatment, said: LocalizedMessage) => Promise<void>;
  /**
   * Adds what is said to a treatment's log, as of now, and says so. It cannot be undone, only amended.
   * @throws ApiError as `save` does
   */
  readonly sayInLog: (treatmentId: string, lines: readonly Said[], said: LocalizedMessage) => Promise<void>;
  /** Reads again while a treatment runs: its log grows by a notification's button, too, where no page is. */
  readonly lookAtLog: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly dismissNotice: () => void;
};

const epoch = '1970-01-01T00:00:00+00:00[UTC]';
const noDerived: Derived = { days: [], wearDays: [], series: [] };

/** When the page has nothing better to do; at once where nobody can say. */
const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in globalThis
    ? (work) => void globalThis.requestIdleCallback(work, { timeout: 1_000 })
    : (work) => work();

/** What the page knows of a record that it may not show. */
const nothingKnown = {
  record: emptyRecord,
  derived: noDerived,
  undoable: [],
  redoable: [],
  notice: null,
} as const;

export const useRecordStore = create<RecordState>()((set, get) => {
  let now: () => string = () => epoch;
  let engine = createEngine(emptyRecord, epoch);
  /** The latest time that the clock has shown while the page was open: it tells one that went back. */
  let lastSeen = epoch;
  /** Whether the engine holds the whole record, or its last weeks. */
  let isWhole = true;
  /** What the engine's share of strict mode was last derived from. */
  let derivedFrom = { record: emptyRecord, now: epoch };
  /** A change that follows from the record must see what was asked before it. */
  const enqueue = createQueue();

  const noticeOf = (said: LocalizedMessage, canUndo: boolean): Notice => ({
    said,
    canUndo,
    at: timeOf(now()),
  });

  const beginEngine = (record: LegworkRecord): void => {
    derivedFrom = { record, now: now() };
    isWhole = false;
    engine = createEngine(
      withStrictExposure(recentWindow(record, derivedFrom.now), derivedFrom.now),
      derivedFrom.now,
    );
  };

  /** Derives all of the record, where that was put off. */
  const deriveWhole = (): void => {
    if (isWhole) return;
    isWhole = true;
    engine = createEngine(withStrictExposure(derivedFrom.record, derivedFrom.now), derivedFrom.now);
  };

  const deriveWholeSoon = (): void => {
    const { record } = derivedFrom;
    whenIdle(() => {
      if (derivedFrom.record !== record || isWhole) return;
      deriveWhole();
      set({ derived: engine.derived });
    });
  };

  const derive = (record: LegworkRecord, changes: readonly Change[]): Derived => {
    deriveWhole();
    const at = now();
    const strictChanges = strictExposureChanges(derivedFrom, record, at);
    derivedFrom = { record, now: at };
    return engine.apply([...changes, ...strictChanges], at);
  };

  const take = (changes: readonly Change[]): void => {
    const { record } = applyChanges(get().record, changes);
    set({ record, derived: derive(record, changes) });
  };

  const reload = async (): Promise<void> => {
    const { api } = get();
    if (api === null) return;
    try {
      const [about, data] = await Promise.all([api.about(), api.data.status()]);
      if (data.state !== 'open') {
        beginEngine(emptyRecord);
        set({ ...nothingKnown, status: 'closed', about, data });
        return;
      }
      const record = await api.record.read();
      beginEngine(record);
      set({ status: 'ready', about, data, record, derived: engine.derived });
      deriveWholeSoon();
    } catch (error) {
      set({ status: 'failed', failure: messageOf(error) });
    }
  };

  /** Has the services write the changes, and takes them over once they are on disk. */
  const write = async <Answer>(
    changes: readonly Change[],
    ask: (api: Api) => Promise<Answer>,
  ): Promise<Answer> => {
    const { api } = get();
    if (api === null) throw new ApiError({ id: 'app.notOpen' });
    try {
      const answer = await ask(api);
      // Locked meanwhile, the page must not learn of it: it is read again when it is unlocked.
      if (get().status === 'ready') take(changes);
      return answer;
    } catch (error) {
      const isStale =
        error instanceof ApiError &&
        (error.isClosed || error.issues.some(({ reason }) => reason === 'number-out-of-turn'));
      if (isStale) await reload();
      throw error;
    }
  };

  const send = async (changes: readonly Change[]): Promise<readonly Change[]> =>
    (await write(changes, (api) => api.record.change(changes))).inverse;

  /** Takes the last step off one stack, applies it, and puts its inverse on the other. */
  const step = async (
    from: 'undoable' | 'redoable',
    to: 'undoable' | 'redoable',
    id: MessageId,
  ): Promise<void> => {
    const last = get()[from].at(-1);
    if (last === undefined) return;
    try {
      const inverse = await send(last.inverse);
      set((state) => ({
        // A restore may have come meanwhile.
        [from]: state[from].filter((step) => step !== last),
        [to]: [...state[to], { said: last.said, inverse }],
        notice: noticeOf({ id, values: { said: last.said } }, to === 'undoable'),
      }));
    } catch (error) {
      set({ notice: noticeOf(messageOf(error), false) });
    }
  };

  return {
    ...nothingKnown,
    status: 'loading',
    failure: '',
    api: null,
    data: null,
    about: null,
    load: async (api, givenNow) => {
      now = givenNow;
      set({ status: 'loading', api });
      await reload();
    },
    reload,
    lock: async () => {
      await get().api?.vault.lock();
      await reload();
    },
    forgetSteps: () => set({ undoable: [], redoable: [], notice: null }),
    takeRestored: ({ changes, inverse }, said) => {
      take(changes);
      set((state) => ({
        undoable: [...state.undoable, { said, inverse }],
        redoable: [],
        notice: noticeOf(said, true),
      }));
    },
    tick: () => {
      if (epochSecondsOf(now()) > epochSecondsOf(lastSeen)) lastSeen = now();
      set({ derived: derive(get().record, []) });
    },
    save: (changes, said) =>
      enqueue(async () => {
        const wanted = typeof changes === 'function' ? changes(get().record) : changes;
        if (wanted.length === 0) return;
        const inverse = await send(wanted);
        set((state) => ({
          undoable: [...state.undoable, { said, inverse }],
          redoable: [],
          notice: noticeOf(said, true),
        }));
      }),
    startTreatment: (treatment, said) =>
      enqueue(async () => {
        const changes = [{ action: 'upsert', kind: 'treatment', entry: treatment }] as const;
        await write(changes, (api) => api.strict.start(treatment));
        set({ notice: noticeOf(said, false) });
      }),
    sayInLog: (treatmentId, lines, said) =>
      enqueue(async () => {
        const { record } = get();
        const treatment = record.treatments.find(({ id }) => id === treatmentId);
        if (treatment === undefined) throw new ApiError({ id: 'problem.unknown-entry' });
        const newId = (): string => crypto.randomUUID();
        const entries = linesFor(logOf(record, treatment), lines, { now: now(), newId, lastSeen });
        const changes = entries.map((entry) => ({ action: 'upsert', kind: 'strictEntry', entry }) as const);
        await write(changes, (api) => api.strict.append(entries));
        lastSeen = now();
        set({ notice: noticeOf(said, false) });
      }),
    lookAtLog: () =>
      enqueue(async () => {
        const { status, record, api } = get();
        if (api === null || status !== 'ready' || activeTreatment(record, now()) === null) return;
        try {
          const { strictEntries } = await api.record.read();
          if (strictEntries.length !== record.strictEntries.length) await reload();
        } catch {
          // Whoever looks asks nothing; the next save says what is wrong.
        }
      }),
    undo: () => enqueue(() => step('undoable', 'redoable', 'app.undone')),
    redo: () => enqueue(() => step('redoable', 'undoable', 'app.redone')),
    dismissNotice: () => set({ notice: null }),
  };
});
