/**
 * What the page knows of the desk. Another window, or the command line, may change it: it is read anew after each call
 * and when the window gets the focus.
 */
import { create } from 'zustand';
import type { DeskStatus, DeskView } from '#shared/desk/view.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { type Api, ApiError, messageOf } from '../state/api.ts';
import { apiNow } from '../state/session.ts';
import { showSide, useSide } from '../state/side.ts';
import { type Ask, useAsk } from '../state/use-ask.ts';

export type Desk = {
  /** Null until it is asked for. */
  readonly status: DeskStatus | null;
  /** Null while the desk is not open. */
  readonly view: DeskView | null;
  /** Why the folder could not be held, or the desk not be read. */
  readonly failure: LocalizedMessage | null;
};

const unknown: Desk = { status: null, view: null, failure: null };

export const useDesk = create<Desk>()(() => unknown);

async function readDesk(api: Api): Promise<Desk> {
  let status = await api.desk.status();
  if (status.state === 'closed') {
    try {
      status = await api.desk.open();
    } catch (error) {
      return { status, view: null, failure: messageOf(error) };
    }
  }
  if (status.state !== 'open') return { status, view: null, failure: null };
  try {
    return { status, view: await api.desk.read(), failure: null };
  } catch (error) {
    // The desk was locked between the two calls.
    if (error instanceof ApiError && error.isClosed) return readDesk(api);
    throw error;
  }
}

let asked = 0;

/** Asks for the state of the desk again, and reads it if it is open. Of several at once the last counts. */
export async function refresh(): Promise<void> {
  asked += 1;
  const mine = asked;
  let desk: Desk;
  try {
    desk = await readDesk(apiNow());
  } catch (error) {
    desk = { ...useDesk.getState(), failure: messageOf(error) };
  }
  if (mine === asked) useDesk.setState(desk);
}

/** As `useAsk`; the desk is read anew behind each call, whatever it came to. */
export function useDeskAsk(): Ask {
  const asking = useAsk(refresh);
  return {
    ...asking,
    ask: async (question) => {
      const answer = await asking.ask(question);
      await refresh();
      return answer;
    },
  };
}

/** The open desk. Only screens of an open desk ask for it. */
export function useView(): DeskView {
  const view = useDesk((desk) => desk.view);
  if (view === null) throw new Error('The desk is not open.');
  return view;
}

export const useIsDemo = (): boolean => useDesk(({ status }) => status?.isDemo === true);

/** Locks the desk; nothing of it stays in the page. */
export async function lockDesk(): Promise<void> {
  await apiNow()
    .desk.lock()
    .catch(() => undefined);
  await refresh();
}

/** Shows the diary; the desk is locked behind it (`lockWhenLeft`). */
export const leaveDesk = (): void => showSide('diary');

/** Locks the desk and gives its folder back once the page shows the diary, by a press or by Back. */
export const lockWhenLeft = (): (() => void) =>
  useSide.subscribe(({ side }) => {
    if (side !== 'diary') return;
    useDesk.setState(unknown);
    // What is still asked for is of no use any more.
    asked += 1;
    void apiNow()
      .desk.close()
      .catch(() => undefined);
  });
