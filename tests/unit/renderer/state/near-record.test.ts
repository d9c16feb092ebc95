/** The last weeks are derived first and the rest when the page is idle: with the same result as all at once. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Api } from '#renderer/state/api.ts';
import { emptyRecord, type LegworkRecord } from '#shared/record/record.ts';
import { deriveRecord } from '#shared/risk/derive.ts';
import { aGarment, aShift, aWear, upsertShift } from '../../../support/entries.ts';

const now = '2026-03-05T21:40:00+01:00[Europe/Berlin]';

const years: LegworkRecord = {
  ...emptyRecord,
  garments: [aGarment()],
  shifts: ['2006', '2016', '2026'].map((year) =>
    aShift({
      id: year,
      start: `${year}-03-02T08:00:00+01:00[Europe/Berlin]`,
      end: `${year}-03-02T16:00:00+01:00[Europe/Berlin]`,
    }),
  ),
  wear: [
    aWear({
      on: '2016-03-02T07:00:00+01:00[Europe/Berlin]',
      off: '2016-03-02T17:00:00+01:00[Europe/Berlin]',
    }),
  ],
};

const waiting: (() => void)[] = [];

async function loaded() {
  const { useRecordStore } = await import('#renderer/state/record-store.ts');
  const api = {
    about: async () => ({}),
    data: { status: async () => ({ state: 'open' }) },
    record: { read: async () => years, change: async () => ({ inverse: [] }) },
    // The store calls no more than these.
  } as unknown as Api;
  await useRecordStore.getState().load(api, () => now);
  return useRecordStore;
}

beforeEach(() => {
  vi.resetModules();
  waiting.length = 0;
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  return () => vi.unstubAllGlobals();
});

it('what Today shows is there at once, and all of it once the page is idle', async () => {
  const store = await loaded();
  expect(store.getState().derived.days.map(({ date }) => date)).toEqual(['2026-03-02']);
  for (const work of waiting) work();
  expect(store.getState().derived).toEqual(deriveRecord(years, now));
});

it('a save before that waits for nothing, and is derived with all of it', async () => {
  const store = await loaded();
  const [first] = years.shifts;
  await store.getState().save([upsertShift({ ...first, standingMinutes: 111 })], 'Shift changed');
  const after = store.getState().derived;
  expect(after).toEqual(deriveRecord(store.getState().record, now));
  for (const work of waiting) work();
  expect(store.getState().derived).toBe(after);
});
