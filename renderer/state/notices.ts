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
};

/** Null once it was dismissed. */
export const useNotice = create<{ readonly notice: Notice | null }>()(() => ({ notice: null }));

export const tell = (said: LocalizedMessage, canUndo: boolean): void =>
  useNotice.setState({ notice: { said, canUndo, at: timeOf(useClock.getState().read()) } });

/** Another window made the last step, so this window no longer offers undo for its own. */
export const withdrawUndo = (): void =>
  useNotice.setState(({ notice }) => ({ notice: notice && { ...notice, canUndo: false } }));

export const dismissNotice = (): void => useNotice.setState({ notice: null });
