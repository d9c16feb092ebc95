/** A duration, typed as people write it. When the user leaves the field, it shows the parsed duration. */
import { formatDuration } from '../messages/duration.ts';
import { parseDuration } from './duration.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

export const DurationField = (props: Omit<TextFieldProps, 'inputMode' | 'onBlur'>) => {
  const tidy = () => {
    const minutes = parseDuration(props.value);
    const tidied = minutes === null ? props.value : formatDuration(minutes);
    // Leaving a field without a change must not report one.
    if (tidied !== props.value) props.onChange(tidied);
  };
  return <TextField {...props} onBlur={tidy} />;
};
