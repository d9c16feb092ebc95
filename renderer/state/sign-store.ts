/**
 * "I have one of these signs": the card is shown first, and then it is noted in the log; what hinders the note never
 * hides the card.
 */
import { create } from 'zustand';
import type { Sentence } from '../words/sentence.ts';
import { sentenceOf } from './api.ts';
import { usePage } from './page-store.ts';
import { useRecordStore } from './record-store.ts';

type SignState = {
  /** Why the last one could not be noted. */
  readonly problem: Sentence | null;
  readonly haveSign: (treatmentId: string) => void;
};

export const useSign = create<SignState>()((set) => ({
  problem: null,
  haveSign: (treatmentId) => {
    usePage.getState().show('signs');
    set({ problem: null });
    useRecordStore
      .getState()
      .sayInLog(treatmentId, [{ kind: 'sign' }], { id: 'signs.noted' })
      .catch((error: unknown) => set({ problem: sentenceOf(error) }));
  },
}));
