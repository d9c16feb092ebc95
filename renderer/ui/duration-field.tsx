/** A duration, typed as people write it; what was understood is written back when the field is left. */
import { formatDuration } from '#shared/time/duration.ts';
import { parseDuration } from './duration.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

export const DurationField = (props: Omit<TextFieldProps, 'inputMode' | 'onBlur'>) => {
  const tidy = () => {
    const minutes = parseDuration(props.value);
    if (minutes !== null) props.onChange(formatDuration(minutes));
  };
  return <TextField {...props} onBlur={tidy} />;
};
