/**
 * "I have one of these signs": the page shows the card first and then logs the sign. A failed log never hides the card.
 */
import { create } from 'zustand';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { messageOf } from './api.ts';
import { usePage } from './page-store.ts';
import { sayInLog } from './saving.ts';

type SignState = {
  /** Why the last one could not be noted. */
  readonly issue: LocalizedMessage | null;
  readonly haveSign: (treatmentId: string) => void;
};

const note = (treatmentId: string): Promise<void> =>
  sayInLog(treatmentId, [{ kind: 'sign' }], { id: 'signs.noted' });

export const useSign = create<SignState>()((set) => ({
  issue: null,
  haveSign: (treatmentId) => {
    usePage.getState().show('signs');
    set({ issue: null });
    note(treatmentId).catch((error: unknown) => set({ issue: messageOf(error) }));
  },
}));
