import { beforeEach, describe, expect, it } from 'vitest';
import { type Api, ApiError } from '#renderer/state/api.ts';
import { useRecordStore } from '#renderer/state/record-store.ts';
import { applyChanges, type Change } from '#shared/record/change.ts';
import { emptyRecord } from '#shared/record/record.ts';
import type { Settings } from '#shared/record/settings.ts';
import { apiDouble } from '../../../support/api-double.ts';
import { upsertShift } from '../../../support/entries.ts';

const now = () => '2026-03-05T21:40:00+01:00[Europe/Berlin]';

/** The services in memory; `refuses` makes the next change fail. */
const memoryApi = () => {
  const state = { record: emptyRecord, refuses: false, isLocked: false };
  const services = apiDouble();
  const api = {
    about: async () => services.about,
    record: {
      read: async () => state.record,
      change: async (changes: readonly Change[]) => {
        if (state.isLocked) throw new ApiError('Your diary is locked.', [], true);
        if (state.refuses) throw new ApiError('Not saved: the disk is full.');
        const { record, inverse } = applyChanges(state.record, changes);
        state.record = record;
        return { inverse };
      },
    },
    data: {
      status: async () => ({
        state: state.isLocked ? 'locked' : 'open',
        isVaultOn: state.isLocked,
        isDemo: false,
        lockScreen: { showsWarningSigns: false, clinicPhone: null },
        newerFiles: [],
      }),
    },
    vault: {
      lock: async () => {
        state.isLocked = true;
      },
    },
    // The store calls no more than these.
  } as unknown as Api;
  return { api, state };
};

const store = () => useRecordStore.getState();

describe('the record in the page', () => {
  let memory: ReturnType<typeof memoryApi>;

  beforeEach(async () => {
    useRecordStore.setState(useRecordStore.getInitialState(), true);
    memory = memoryApi();
    await store().load(memory.api, now);
  });

  it('is derived anew with every change, and says when it was saved', async () => {
    await store().save([upsertShift()], 'Shift saved');
    expect(store().derived.days.map(({ date }) => date)).toEqual(['2026-03-02']);
    expect(store().notice).toEqual({ said: 'Shift saved', at: '21:40', canUndo: true });
  });

  it('undoes and does again in order', async () => {
    await store().save([upsertShift()], 'one');
    await store().save([upsertShift({ standingMinutes: 150 })], 'two');
    const standing = () => store().record.shifts.map(({ standingMinutes }) => standingMinutes);
    await store().undo();
    expect(standing()).toEqual([200]);
    expect(store().notice?.said).toEqual({ id: 'app.undone', values: { said: 'two' } });
    await store().undo();
    expect(standing()).toEqual([]);
    await store().undo();
    await store().redo();
    await store().redo();
    expect(standing()).toEqual([150]);
    expect(memory.state.record).toEqual(store().record);
  });

  it('forgets what could be done again once something new is saved', async () => {
    await store().save([upsertShift()], 'one');
    await store().undo();
    await store().save([upsertShift({ id: 's2' })], 'two');
    await store().redo();
    expect(store().record.shifts.map(({ id }) => id)).toEqual(['s2']);
  });

  it('is unchanged when a save is refused, and an undo that fails can be tried again', async () => {
    await store().save([upsertShift()], 'one');
    memory.state.refuses = true;
    await expect(store().save([upsertShift({ id: 's2' })], 'two')).rejects.toThrow('the disk is full');
    await store().undo();
    expect(store().notice?.said).toBe('Not saved: the disk is full.');
    expect(store().record.shifts).toHaveLength(1);
    memory.state.refuses = false;
    await store().undo();
    expect(store().record.shifts).toEqual([]);
  });

  it('saves what is chosen while a save is on its way, too, each upon the one before', async () => {
    const choose = (changed: Partial<Settings>) =>
      store().save(
        ({ settings }) => [{ action: 'upsert', kind: 'settings', entry: { ...settings, ...changed } }],
        'chosen',
      );
    await Promise.all([choose({ theme: 'dark' }), choose({ lengthUnit: 'inch' }), store().undo()]);
    await Promise.all([choose({ hourCycle: 'h12' }), choose({ lockAfterMinutes: 5 })]);
    const chosen = { theme: 'dark', lengthUnit: 'cm', hourCycle: 'h12', lockAfterMinutes: 5 };
    expect(store().record.settings).toMatchObject(chosen);
    expect(memory.state.record).toEqual(store().record);
    expect(store().undoable).toHaveLength(3);
  });

  it('undoes the step it was asked to, also where a restore came meanwhile', async () => {
    await store().save([upsertShift()], 'one');
    const { change } = memory.api.record;
    const whileRestored: typeof change = (changes) => {
      store().takeRestored({ changes: [], inverse: [] }, 'restored');
      return change(changes);
    };
    Object.assign(memory.api.record, { change: whileRestored });
    await store().undo();
    expect(store().undoable.map(({ said }) => said)).toEqual(['restored']);
  });

  it('says nothing of a save that turns out to change nothing', async () => {
    await store().save(() => [], 'nothing');
    expect(store()).toMatchObject({ undoable: [], notice: null });
  });

  it('says why it could not be loaded', async () => {
    await store().load(
      { ...memory.api, about: () => Promise.reject(new ApiError('Legwork does not answer.')) },
      now,
    );
    expect(store()).toMatchObject({ status: 'failed', failure: 'Legwork does not answer.' });
  });

  it('forgets everything it knew when it is locked', async () => {
    await store().save([upsertShift()], 'one');
    await store().lock();
    expect(store()).toMatchObject({ status: 'closed', record: emptyRecord, undoable: [], notice: null });
    expect(store().derived.days).toEqual([]);
  });

  it('finds out by a refused save that it was locked', async () => {
    memory.state.isLocked = true;
    await expect(store().save([upsertShift()], 'one')).rejects.toThrow('locked');
    expect(store()).toMatchObject({ status: 'closed', data: { state: 'locked' } });
  });

  it('takes over a restore as one step that can be undone', async () => {
    const later = upsertShift({
      id: 's2',
      start: '2026-03-03T08:00:00+01:00[Europe/Berlin]',
      end: '2026-03-03T16:00:00+01:00[Europe/Berlin]',
    });
    memory.state.record = applyChanges(emptyRecord, [upsertShift(), later]).record;
    store().takeRestored(
      {
        changes: [upsertShift(), later],
        inverse: [
          { action: 'remove', kind: 'shift', id: 's2' },
          { action: 'remove', kind: 'shift', id: 's1' },
        ],
      },
      '2 entries restored',
    );
    expect(store().derived.days).toHaveLength(2);
    await store().undo();
    expect(store().record.shifts).toEqual([]);
    expect(memory.state.record.shifts).toEqual([]);
  });
});
