/** Calls the services from a screen: one call at a time, with its error as a sentence. */
import { useRef, useState } from 'react';
import { localized } from '../messages/localized-message.ts';
import { useMessages } from '../messages/use-messages.ts';
import { type Api, ApiError, messageOf } from './api.ts';
import { reload, useSession } from './session.ts';

export type Ask = {
  readonly isBusy: boolean;
  /** Why the last question was not answered; null when it was. */
  readonly error: string | null;
  readonly setError: (error: string | null) => void;
  /** The answer, or null when there is none; `error` then says why. */
  readonly ask: <Answer>(question: (api: Api) => Promise<Answer>) => Promise<Answer | null>;
};

/** @param onClosed what a call does that found the record closed: by default the page asks for its state again */
export function useAsk(onClosed: () => Promise<void> = reload): Ask {
  const { api } = useSession();
  const t = useMessages();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isAsking = useRef(false);
  return {
    isBusy,
    error,
    setError,
    ask: async (question) => {
      if (isAsking.current || api === null) return null;
      isAsking.current = true;
      setBusy(true);
      setError(null);
      try {
        return await question(api);
      } catch (cause) {
        setError(localized(messageOf(cause), t));
        if (cause instanceof ApiError && cause.isClosed) await onClosed();
        return null;
      } finally {
        isAsking.current = false;
        setBusy(false);
      }
    },
  };
}
