/** Adding to a treatment's log from a screen: what is being sent, what was refused, and where to say so. */
import type { SpokenPayload } from '#shared/record/strict-entry.ts';
import type { LocalizedMessage } from '../messages/localized-message.ts';
import { sayInLog } from './saving.ts';
import { type SecondPress, useSendForm } from './use-save.ts';

export type LogForm = {
  /** Why the last lines were refused; null when they were not. */
  readonly error: string | null;
  readonly setError: (error: string | null) => void;
  /** Whether the lines are on disk; if not, `error` says why. */
  readonly submit: (lines: readonly SpokenPayload[], said: LocalizedMessage) => Promise<boolean>;
};

export function useLog(treatmentId: string, secondPress?: SecondPress): LogForm {
  const { errors, setErrors, send } = useSendForm<never>(() => null, secondPress);
  return {
    error: errors.form ?? null,
    setError: (error) => setErrors(error === null ? {} : { form: error }),
    submit: (lines, said) => send(() => sayInLog(treatmentId, lines, said)),
  };
}
