/**
 * "I have this one", on the card of the warning signs: the card stays and says what to do at once, and the sign is then
 * noted in the logs. A failed write never hides the card.
 */
import { create } from 'zustand';
import type { WarningSignId } from '#shared/record/warning-sign.ts';
import type { LineOfLog } from '#shared/strict/signs-card.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { messageOf } from './api.ts';
import { sayInLog } from './saving.ts';

type SignState = {
  /** The sign last pressed while the card is open. */
  readonly pressed: WarningSignId | null;
  /** Why the last press could not be written. */
  readonly issue: LocalizedMessage | null;
  /** The number of presses that are being written. */
  readonly inFlight: number;
  /** Notes the sign in each of these treatments' logs. */
  readonly haveSign: (sign: WarningSignId, treatmentIds: readonly string[]) => void;
  /** Takes back a sign pressed by mistake: its lines stay in the logs, void. */
  readonly takeBack: (lines: readonly LineOfLog[], reason: string) => void;
  readonly leaveCard: () => void;
};

export const useSign = create<SignState>()((set) => {
  const send = (writes: readonly Promise<void>[]): void => {
    set(({ inFlight }) => ({ issue: null, inFlight: inFlight + 1 }));
    Promise.all(writes)
      .catch((error: unknown) => set({ issue: messageOf(error) }))
      .finally(() => set(({ inFlight }) => ({ inFlight: inFlight - 1 })));
  };
  return {
    pressed: null,
    issue: null,
    inFlight: 0,
    haveSign: (sign, treatmentIds) => {
      set({ pressed: sign });
      send(treatmentIds.map((id) => sayInLog(id, [{ kind: 'sign', sign }], { id: 'signs.noted' })));
    },
    takeBack: (lines, reason) => {
      set({ pressed: null });
      send(
        lines.map(({ treatmentId, id: target }) =>
          sayInLog(treatmentId, [{ kind: 'amend', target, void: true, reason }], { id: 'signs.takenBack' }),
        ),
      );
    },
    leaveCard: () => set({ pressed: null, issue: null }),
  };
});
