/** A duration, typed as people write it; what was understood is written back when the field is left. */
import { formatDuration } from '../messages/duration.ts';
import { parseDuration } from './duration.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

export const DurationField = (props: Omit<TextFieldProps, 'inputMode' | 'onBlur'>) => {
  const tidy = () => {
    const minutes = parseDuration(props.value);
    const tidied = minutes === null ? props.value : formatDuration(minutes);
    // Passing through a field types nothing.
    if (tidied !== props.value) props.onChange(tidied);
  };
  return <TextField {...props} onBlur={tidy} />;
};
