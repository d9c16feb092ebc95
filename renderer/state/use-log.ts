/** Adding to a treatment's log from a screen: what is being sent, what was refused, and where to say so. */
import { useRef, useState } from 'react';
import type { Said } from '#shared/record/strict-entry.ts';
import { inWords, type Sentence } from '../words/sentence.ts';
import { useWords } from '../words/use-words.ts';
import { ApiError, sentenceOf } from './api.ts';
import { fieldErrors } from './form-problems.ts';
import { useRecordStore } from './record-store.ts';

export type LogForm = {
  /** Why the last lines were refused; null when they were not. */
  readonly error: string | null;
  readonly setError: (error: string | null) => void;
  /** Whether the lines are on disk; if not, `error` says why. */
  readonly submit: (lines: readonly Said[], said: Sentence) => Promise<boolean>;
};

export function useLog(treatmentId: string): LogForm {
  const sayInLog = useRecordStore((state) => state.sayInLog);
  const say = useWords();
  const [error, setError] = useState<string | null>(null);
  const isSaving = useRef(false);
  const submit = async (lines: readonly Said[], said: Sentence): Promise<boolean> => {
    // A second press while the first is on its way would say it twice.
    if (isSaving.current) return false;
    isSaving.current = true;
    try {
      await sayInLog(treatmentId, lines, said);
      setError(null);
      return true;
    } catch (cause) {
      const problems = cause instanceof ApiError ? cause.problems : [];
      setError(fieldErrors(problems, () => null, say).form ?? inWords(sentenceOf(cause), say));
      return false;
    } finally {
      isSaving.current = false;
    }
  };
  return { error, setError, submit };
}
