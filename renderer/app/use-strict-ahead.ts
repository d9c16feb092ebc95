/** Strict mode in the shell: it goes first while it runs, and says where a question waits. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { questionOf } from '../features/strict/question.ts';
import { useClock } from '../state/clock-store.ts';
import { usePage } from '../state/page-store.ts';
import { useRecordStore } from '../state/record-store.ts';
import { useStrict } from '../state/use-strict.ts';
import { useWords } from '../words/use-words.ts';

export type StrictAhead = {
  readonly isUnderWay: boolean;
  readonly isWaiting: boolean;
};

export function useStrictAhead(): StrictAhead {
  const { active } = useStrict();
  const now = useClock((state) => state.now);
  return {
    isUnderWay: active !== null,
    isWaiting: active !== null && questionOf(active.log, now) !== null,
  };
}

/** Opens the app on strict mode while it runs, and has the window's title say that a question waits. */
export function useOpenOnStrict(): void {
  const { isUnderWay, isWaiting } = useStrictAhead();
  const isReady = useRecordStore((state) => state.status === 'ready');
  const say = useWords();
  const hasOpened = useRef(false);
  // Before anything is painted, and once: after that the reader goes where they want.
  useLayoutEffect(() => {
    if (!isReady || hasOpened.current) return;
    hasOpened.current = true;
    const { screen, show } = usePage.getState();
    if (isUnderWay && screen === 'today') show('strict');
  }, [isReady, isUnderWay]);
  useEffect(() => {
    document.title = say(isWaiting ? 'strict.titleWaits' : 'app.name');
  }, [isWaiting, say]);
}
