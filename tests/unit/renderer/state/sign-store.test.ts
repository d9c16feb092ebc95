import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '#renderer/state/api.ts';
import { usePage } from '#renderer/state/page-store.ts';
import { useRecordStore } from '#renderer/state/record-store.ts';
import { useSign } from '#renderer/state/sign-store.ts';

const outOfTurn = new ApiError({ id: 'problem.number-out-of-turn' }, [
  {
    ...{ entryKind: 'strictEntry', entryId: 'line-1', field: 'number', reason: 'number-out-of-turn' },
    message: 'Something else was added to the log meanwhile.',
  },
]);
const diskFull = new ApiError({ id: 'app.notOpen' });
const sayInLog = vi.fn<() => Promise<void>>();

/** All that was promised has come: the next turn of the loop. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  sayInLog.mockReset();
  usePage.getState().show('today');
  useRecordStore.setState({ sayInLog });
});

it('shows the card, and notes the sign also where something else was added meanwhile', async () => {
  sayInLog.mockRejectedValueOnce(outOfTurn).mockResolvedValueOnce();
  useSign.getState().haveSign('left-2026');
  expect(usePage.getState().screen).toBe('signs');
  await settled();
  expect(sayInLog).toHaveBeenCalledTimes(2);
  expect(useSign.getState().issue).toBeNull();
});

it('says so where it cannot be noted, and keeps the card', async () => {
  sayInLog.mockRejectedValueOnce(diskFull);
  useSign.getState().haveSign('left-2026');
  await settled();
  expect(useSign.getState().issue).toEqual({ id: 'app.notOpen' });
  expect(sayInLog).toHaveBeenCalledTimes(1);
  expect(usePage.getState().screen).toBe('signs');
});
