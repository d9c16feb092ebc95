/** What the page knows of the safety of the record: notices of the last start, and the copies. */
import { create } from 'zustand';
import type { Backups, Recovery } from '#shared/contract/services.ts';
import { useRecordStore } from './record-store.ts';

export type DataState = {
  readonly recovery: Recovery;
  /** Null until they were asked for. */
  readonly backups: Backups | null;
  readonly refreshRecovery: () => Promise<void>;
  readonly refreshBackups: () => Promise<void>;
};

const nothingToTell: Recovery = { notices: [], offer: null };

export const useDataStore = create<DataState>()((set) => ({
  recovery: nothingToTell,
  backups: null,
  refreshRecovery: async () => {
    const { api, status } = useRecordStore.getState();
    set({ recovery: (status === 'ready' && (await api?.data.recovery())) || nothingToTell });
  },
  refreshBackups: async () => {
    const { api } = useRecordStore.getState();
    set({ backups: (await api?.backups.list(null)) ?? null });
  },
}));
