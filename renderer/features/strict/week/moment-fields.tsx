/** A moment of the past as a date and a time. A few possible dates are offered as a choice. */
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { weekdayDate } from '../../../ui/dates.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import type { TypedMoment } from './moments.ts';
import css from './week.module.css';

/** With more dates, a date is typed. */
const mostChoices = 14;

export type MomentFieldsProps = {
  /** What happened then. */
  readonly label: string;
  readonly value: TypedMoment;
  readonly onChange: (moment: TypedMoment) => void;
  readonly error?: string | undefined;
  /** The possible dates, in order; absent for any date up to today. */
  readonly dates?: readonly string[];
};

export const MomentFields = ({ label, value, onChange, error, dates = [] }: MomentFieldsProps) => {
  const today = useClock((state) => dateOf(state.now));
  const t = useMessages();
  return (
    <fieldset className={css.moment}>
      <legend>{label}</legend>
      <div className={css.momentFields}>
        <TimeField
          label={t('strict.time')}
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
          error={error}
        />
        {dates.length > 0 && dates.length <= mostChoices ? (
          <SelectField
            label={t('strict.date')}
            choices={dates.map((date) => ({ value: date, label: weekdayDate(date) }))}
            value={value.date}
            onChange={(date) => onChange({ ...value, date })}
          />
        ) : (
          <DateField
            label={t('strict.date')}
            value={value.date}
            latest={dates.at(-1) ?? today}
            onChange={(date) => onChange({ ...value, date })}
          />
        )}
      </div>
    </fieldset>
  );
};
