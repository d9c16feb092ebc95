/** Saving from a form: what is being sent, what was refused, and where to say so. */
import { useRef, useState } from 'react';
import type { Issue } from '#shared/record/issue.ts';
import { localized } from '../messages/localized-message.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ApiError, messageOf } from './api.ts';
import { type FieldErrors, fieldErrors } from './form-issues.ts';
import { type Changes, save } from './saving.ts';

export type SendForm<Field extends string> = {
  readonly errors: FieldErrors<Field>;
  readonly setErrors: (errors: FieldErrors<Field>) => void;
  /** Whether the save is on disk. If not, `errors` says why, and the form keeps the draft. */
  readonly send: (write: () => Promise<void>) => Promise<boolean>;
};

/**
 * What a press means while an earlier one is in flight. `same` repeats it, and counts only if that one is refused.
 * `another` waits for its turn.
 */
export type SecondPress = 'same' | 'another';

export function useSendForm<Field extends string>(
  fieldOf: (issue: Issue) => Field | null,
  secondPress: SecondPress = 'same',
): SendForm<Field> {
  const t = useMessages();
  const [errors, setErrors] = useState<FieldErrors<Field>>({});
  const inFlight = useRef<Promise<boolean> | null>(null);
  const tryTo = async (write: () => Promise<void>): Promise<boolean> => {
    try {
      await write();
      setErrors({});
      return true;
    } catch (error) {
      const issues = error instanceof ApiError ? error.issues : [];
      const found = fieldErrors(issues, fieldOf, t);
      const form = localized(messageOf(error), t);
      setErrors(issues.length > 0 ? found : ({ form } as FieldErrors<Field>));
      return false;
    } finally {
      inFlight.current = null;
    }
  };
  const send = async (write: () => Promise<void>): Promise<boolean> => {
    if (secondPress === 'another') return tryTo(write);
    while (inFlight.current !== null) {
      if (await inFlight.current) return false;
    }
    inFlight.current = tryTo(write);
    return inFlight.current;
  };
  return { errors, setErrors, send };
}

export type SaveForm<Field extends string> = Omit<SendForm<Field>, 'send'> & {
  /** As `send`, for changes of the record. */
  readonly submit: (changes: Changes, said: string) => Promise<boolean>;
};

export function useSaveForm<Field extends string>(
  fieldOf: (issue: Issue) => Field | null,
  secondPress?: SecondPress,
): SaveForm<Field> {
  const { errors, setErrors, send } = useSendForm(fieldOf, secondPress);
  return { errors, setErrors, submit: (changes, said) => send(() => save(changes, said)) };
}
