/** The page's state of data safety: notices of the last start, and the backups. */
import { create } from 'zustand';
import type { Backups } from '#shared/record/backup.ts';
import type { Recovery } from '#shared/record/recovery.ts';
import { useSession } from './session.ts';

export type DataState = {
  readonly recovery: Recovery;
  /** Null until they are loaded. */
  readonly backups: Backups | null;
  readonly refreshRecovery: () => Promise<void>;
  readonly refreshBackups: () => Promise<void>;
};

const nothingToTell: Recovery = { notices: [], offer: null };

export const useDataStore = create<DataState>()((set) => ({
  recovery: nothingToTell,
  backups: null,
  refreshRecovery: async () => {
    const { api, status } = useSession.getState();
    set({ recovery: (status === 'ready' && (await api?.data.recovery())) || nothingToTell });
  },
  refreshBackups: async () => {
    const { api } = useSession.getState();
    set({ backups: (await api?.backups.list(null)) ?? null });
  },
}));
