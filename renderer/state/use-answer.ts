/** Asks the services whenever what is asked changes; an answer to an earlier question is not taken for this one. */
import { useEffect, useRef, useState } from 'react';
import { localized } from '../messages/localized-message.ts';
import { useMessages } from '../messages/use-messages.ts';
import { type Api, ApiError, messageOf } from './api.ts';
import { reload, useSession } from './session.ts';

export type Asked<Answer> = {
  /** To this very question; null until it is there. */
  readonly answer: Answer | null;
  /** The last answer to any of these questions; null before the first. */
  readonly last: Answer | null;
  readonly error: string | null;
};

type Known<Answer> = {
  readonly key: string;
  readonly answer: Answer | null;
  readonly last: Answer | null;
  readonly error: string | null;
};

/** @param key names the question: another key asks again */
export function useAnswer<Answer>(key: string, question: (api: Api) => Promise<Answer>): Asked<Answer> {
  const t = useMessages();
  const api = useSession((state) => state.api);
  const [known, setKnown] = useState<Known<Answer> | null>(null);
  const latest = useRef({ question, t });
  latest.current = { question, t };
  useEffect(() => {
    let isCurrent = true;
    const take = (answer: Answer | null, error: string | null): void => {
      if (isCurrent) setKnown((former) => ({ key, answer, error, last: answer ?? former?.last ?? null }));
    };
    if (api !== null) {
      latest.current.question(api).then(
        (answer) => take(answer, null),
        (cause: unknown) => {
          take(null, localized(messageOf(cause), latest.current.t));
          if (cause instanceof ApiError && cause.isClosed) void reload();
        },
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [api, key]);
  const isFresh = known?.key === key;
  return {
    answer: isFresh ? known.answer : null,
    last: known?.last ?? null,
    error: isFresh ? known.error : null,
  };
}
