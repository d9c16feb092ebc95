/**
 * The text in a field whose value is something else, such as a time. The text is read at every key. What cannot be read
 * stays as typed and changes nothing. The field then refuses to send its form, and says so when the user leaves it.
 */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react-aria-components';
import { afterPress } from './after-press.ts';

export type TypedOptions = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The value of a text, or null if it has none. */
  readonly read: (text: string) => string | null;
  /** Whether the field takes the value; absent for any value. */
  readonly takes?: ((value: string) => boolean) | undefined;
  /** The value in the reader's form. */
  readonly write: (value: string) => string;
  /**
   * Whether every readable text is reported at once, and also an empty one. If not, a text is reported when the user
   * leaves the field: a date in progress is another date.
   */
  readonly isReportedAtOnce: boolean;
};

export function useTyped(options: TypedOptions) {
  const { value, onChange, read, takes, write, isReportedAtOnce } = options;
  const input = useRef<HTMLInputElement>(null);
  /** Null while the field shows its value. */
  const [typed, setTyped] = useState<string | null>(null);
  const [hasLeft, setLeft] = useState(false);
  const latest = useRef(typed);
  const [seen, reported, before] = [useRef(value), useRef(value), useRef(value)];

  const type = (text: string | null): void => {
    latest.current = text;
    setTyped(text);
    setLeft(false);
  };
  const report = (next: string): void => {
    if (next === value && next === reported.current) return;
    reported.current = next;
    onChange(next);
  };
  // A value from outside replaces the text. The value that the field itself reported does not, nor does a new render.
  if (value !== seen.current) {
    seen.current = value;
    if (value !== reported.current && typed !== null) type(null);
    reported.current = value;
  }
  if (typed === null) before.current = value;

  const valueIn = (text: string): string | null => {
    const found = read(text);
    return found !== null && (takes === undefined || takes(found)) ? found : null;
  };
  const isUnread = (text: string): boolean => text.trim() !== '' && valueIn(text) === null;

  const onText = (text: string): void => {
    type(text);
    if (!isReportedAtOnce) return;
    const found = text.trim() === '' ? '' : valueIn(text);
    if (found !== null) report(found);
  };
  const settle = (): void => {
    const text = latest.current;
    if (text === null) return;
    if (isUnread(text)) {
      afterPress(() => setLeft(true));
      // Without a form there is nothing to refuse, so the owner hears that there is no value.
      if (isReportedAtOnce && input.current?.form === null) report('');
      return;
    }
    type(null);
    if (text.trim() !== '') report(valueIn(text) ?? value);
  };
  const restore = (): void => {
    type(null);
    report(before.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isEscape = event.key === 'Escape' && typed !== null;
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle();
    if (isEscape) restore();
    else event.continuePropagation();
  };
  /** Takes a value that was chosen by other means than typing. */
  const choose = (next: string): void => {
    type(null);
    report(next);
  };

  const refuse = useRef<(event: Event) => void>(() => undefined);
  refuse.current = (event) => {
    if (!isUnread(latest.current ?? '')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    setLeft(true);
    input.current?.focus();
  };
  useEffect(() => {
    const form = input.current?.form;
    const onSubmit = (event: Event): void => refuse.current(event);
    form?.addEventListener('submit', onSubmit, { capture: true });
    return () => form?.removeEventListener('submit', onSubmit, { capture: true });
  }, []);

  const found = typed === null || typed.trim() === '' ? null : read(typed);
  return {
    input,
    text: typed ?? (value === '' ? '' : write(value)),
    /** The value of the text, as far as it can be read; the field's value while nothing is typed. */
    current: typed === null ? value : (found ?? value),
    /** The value in the reader's form, if the text says it in another way. */
    reading: found === null || write(found) === typed?.trim() ? undefined : write(found),
    /** The text that was left without a value for this field, or null. */
    refused: hasLeft && typed !== null && isUnread(typed) ? typed : null,
    /** What is typed next replaces the text. */
    onFocus: () => input.current?.select(),
    onText,
    onKeyDown,
    settle,
    choose,
  };
}
