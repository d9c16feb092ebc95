/** The message of the last save, for the line that offers undo. */
import { create } from 'zustand';
import { timeOf } from '#shared/time/wall-clock.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { useClock } from './clock-store.ts';

export type Notice = {
  readonly said: LocalizedMessage;
  /** The wall-clock time, `HH:MM`. */
  readonly at: string;
  readonly canUndo: boolean;
  /** Whether it answers an undo in strict mode. It reports no save, and leads to the log. */
  readonly leadsToLog?: true;
};

/** Null once it was dismissed. */
export const useNotice = create<{ readonly notice: Notice | null }>()(() => ({ notice: null }));

export const tell = (said: LocalizedMessage, canUndo: boolean): void =>
  useNotice.setState({ notice: { said, canUndo, at: timeOf(useClock.getState().read()) } });

/** What an undo means where the log only grows: a line is corrected, and the record of the other screens stays. */
export const tellOfLog = (): void =>
  useNotice.setState({
    notice: {
      said: { id: 'strictRecord.noUndo' },
      ...{ canUndo: false, leadsToLog: true, at: timeOf(useClock.getState().read()) },
    },
  });

/** Another window made the last step, so this window no longer offers undo for its own. */
export const withdrawUndo = (): void =>
  useNotice.setState(({ notice }) => ({ notice: notice && { ...notice, canUndo: false } }));

export const dismissNotice = (): void => useNotice.setState({ notice: null });
