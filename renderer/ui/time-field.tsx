/** A time of day, typed by its digits. */
import { parseTime, type Time } from '@internationalized/date';
import { TimeField as AriaTimeField, DateInput, DateSegment, Label } from 'react-aria-components';
import css from './field.module.css';
import { FieldNote } from './field-note.tsx';

export type TimeFieldProps = {
  readonly label: string;
  /** `HH:MM`, or empty. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export const TimeField = ({ label, value, onChange, hint, error }: TimeFieldProps) => (
  <AriaTimeField<Time>
    className={css.field}
    value={value === '' ? null : parseTime(value)}
    onChange={(time) => onChange(time === null ? '' : time.toString().slice(0, 5))}
    isInvalid={error !== undefined}
    shouldForceLeadingZeros
  >
    <Label className={css.label}>{label}</Label>
    <DateInput className={css.control}>
      {(segment) => <DateSegment segment={segment} className={css.segment} />}
    </DateInput>
    <FieldNote hint={hint} error={error} />
  </AriaTimeField>
);
