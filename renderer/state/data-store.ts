/** What the page knows of the safety of the record: notices of the last start, and the copies. */
import { create } from 'zustand';
import type { Copies, Recovery } from '#shared/api/services.ts';
import { useRecordStore } from './record-store.ts';

export type DataState = {
  readonly recovery: Recovery;
  /** Null until they were asked for. */
  readonly copies: Copies | null;
  readonly refreshRecovery: () => Promise<void>;
  readonly refreshCopies: () => Promise<void>;
};

const nothingToTell: Recovery = { notices: [], offer: null };

export const useDataStore = create<DataState>()((set) => ({
  recovery: nothingToTell,
  copies: null,
  refreshRecovery: async () => {
    const { api, status } = useRecordStore.getState();
    set({ recovery: (status === 'ready' && (await api?.data.recovery())) || nothingToTell });
  },
  refreshCopies: async () => {
    const { api } = useRecordStore.getState();
    set({ copies: (await api?.copies.list(null)) ?? null });
  },
}));
