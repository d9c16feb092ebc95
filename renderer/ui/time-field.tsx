/** A time of day, typed by its digits. If the clocks show it twice that night, the field asks which one. */
import { parseTime, type Time } from '@internationalized/date';
import { TimeField as AriaTimeField, DateInput, DateSegment, Label } from 'react-aria-components';
import type { Occurrence, TypedMoment } from '#shared/time/typed-time.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ChoiceField } from './choice-field.tsx';
import { clockTime } from './dates.ts';
import css from './field.module.css';
import { FieldNote } from './field-note.tsx';

export type TimeFieldProps = {
  readonly label: string;
  /** `HH:MM`, or empty. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  /** The moment of the time, if it belongs to a date. */
  readonly moment?: TypedMoment | null | undefined;
  /** Chooses between the two moments of a repeated time. */
  readonly onOccurrence?: ((occurrence: Occurrence) => void) | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export const TimeField = (props: TimeFieldProps) => {
  const { label, value, onChange, moment, onOccurrence, hint, error } = props;
  const t = useMessages();
  const time = value === '' ? '' : clockTime(value);
  const skipped =
    moment?.note === 'skipped'
      ? t('field.skipped', { time, becomes: clockTime(timeOf(moment.at)) })
      : undefined;
  const occurrence = moment?.note === 'first' || moment?.note === 'second' ? moment.note : null;
  return (
    <div className={css.field}>
      <AriaTimeField<Time>
        className={css.field}
        value={value === '' ? null : parseTime(value)}
        onChange={(typed) => onChange(typed === null ? '' : typed.toString().slice(0, 5))}
        isInvalid={error !== undefined}
        shouldForceLeadingZeros
      >
        <Label className={css.label}>{label}</Label>
        <DateInput className={css.control}>
          {(segment) => <DateSegment segment={segment} className={css.segment} />}
        </DateInput>
        <FieldNote hint={skipped ?? hint} error={error} />
      </AriaTimeField>
      {occurrence !== null && onOccurrence !== undefined && (
        <ChoiceField
          label={t('field.twice', { time })}
          choices={[
            { value: 'first', label: t('field.first') },
            { value: 'second', label: t('field.second') },
          ]}
          value={occurrence}
          onChange={onOccurrence}
        />
      )}
    </div>
  );
};
