/**
 * A duration, typed as people write it. What it means stands beside it. When the user leaves the field, it shows the
 * parsed duration.
 */
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react-aria-components';
import { formatDuration } from '../messages/duration.ts';
import { useMessages } from '../messages/use-messages.ts';
import { afterPress } from './after-press.ts';
import { isBareHours, parseDuration } from './duration.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

export type DurationFieldProps = Pick<
  TextFieldProps,
  'label' | 'value' | 'onChange' | 'onStep' | 'hint' | 'error' | 'autoFocus'
>;

export const DurationField = ({ value, onChange, error, ...others }: DurationFieldProps) => {
  const t = useMessages();
  const [hasLeft, setLeft] = useState(false);
  const before = useRef(value);
  const minutes = parseDuration(value);
  const tidied = minutes === null ? value : formatDuration(minutes);
  const reading = (): string | undefined => {
    if (minutes === null || tidied === value.trim()) return undefined;
    return isBareHours(value) ? t('field.bareHours', { reading: tidied }) : tidied;
  };
  const change = (text: string) => {
    setLeft(false);
    onChange(text);
  };
  const tidy = () => {
    afterPress(() => setLeft(true));
    // Leaving a field without a change must not report one.
    if (tidied !== value) onChange(tidied);
  };
  const restore = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== before.current) change(before.current);
    else event.continuePropagation();
  };
  const isUnread = hasLeft && minutes === null && value.trim() !== '';
  return (
    <TextField
      {...others}
      value={value}
      onChange={change}
      onFocus={({ target }) => {
        before.current = value;
        target.select();
      }}
      onBlur={tidy}
      onKeyDown={restore}
      reading={reading()}
      error={error ?? (isUnread ? t('field.durationHelp') : undefined)}
    />
  );
};
