/**
 * "I have one of these signs": the card is shown first, and then it is noted in the log; what hinders the note never
 * hides the card.
 */
import { create } from 'zustand';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { ApiError, messageOf } from './api.ts';
import { usePage } from './page-store.ts';
import { useRecordStore } from './record-store.ts';

type SignState = {
  /** Why the last one could not be noted. */
  readonly issue: LocalizedMessage | null;
  readonly haveSign: (treatmentId: string) => void;
};

/** Something else was added to the log meanwhile; by now the page has read it. */
const wasOutOfTurn = (error: unknown): boolean =>
  error instanceof ApiError && error.issues.some(({ reason }) => reason === 'number-out-of-turn');

const note = (treatmentId: string): Promise<void> =>
  useRecordStore.getState().sayInLog(treatmentId, [{ kind: 'sign' }], { id: 'signs.noted' });

export const useSign = create<SignState>()((set) => ({
  issue: null,
  haveSign: (treatmentId) => {
    usePage.getState().show('signs');
    set({ issue: null });
    note(treatmentId)
      .catch((error: unknown) => (wasOutOfTurn(error) ? note(treatmentId) : Promise.reject(error)))
      .catch((error: unknown) => set({ issue: messageOf(error) }));
  },
}));
