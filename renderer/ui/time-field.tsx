/** A time of day, typed as people write it. If the clocks show it twice that night, the field asks which one. */
import { readTime } from '#shared/time/read-time.ts';
import type { Occurrence, TypedMoment } from '#shared/time/typed-time.ts';
import { timeOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../messages/use-messages.ts';
import { ChoiceField } from './choice-field.tsx';
import { clockTime } from './dates.ts';
import css from './field.module.css';
import { TextField } from './text-field.tsx';
import { steppedTime } from './time-steps.ts';
import { useTyped } from './use-typed.ts';

export type TimeFieldProps = {
  readonly label: string;
  /** `HH:MM`, or empty. */
  readonly value: string;
  /**
   * Called with a time, or with nothing for an empty field. A text that cannot be read is not reported: the field
   * refuses to send its form. A field without a form reports nothing for it.
   */
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
  const typed = useTyped({ value, onChange, read: readTime, write: clockTime, isReportedAtOnce: true });
  const time = value === '' ? '' : clockTime(value);
  const skipped =
    moment?.note === 'skipped'
      ? t('field.skipped', { time, becomes: clockTime(timeOf(moment.at)) })
      : undefined;
  const occurrence = moment?.note === 'first' || moment?.note === 'second' ? moment.note : null;
  return (
    <div className={css.field}>
      <TextField
        label={label}
        value={typed.text}
        onChange={typed.onText}
        onFocus={typed.onFocus}
        onBlur={typed.settle}
        onStep={(direction, isLarge) => typed.choose(steppedTime(typed.current, direction, isLarge))}
        onKeyDown={typed.onKeyDown}
        reading={typed.reading}
        inputRef={typed.input}
        hint={skipped ?? hint}
        error={typed.refused === null ? error : t('field.timeHelp', { example: clockTime('08:30') })}
      />
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
