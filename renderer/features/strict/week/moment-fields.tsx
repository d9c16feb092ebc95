/** A moment of the past as a date and a time. */
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useClock } from '../../../state/clock-store.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import type { TypedMoment } from './moments.ts';
import css from './week.module.css';

export type MomentFieldsProps = {
  /** What happened then. */
  readonly label: string;
  readonly value: TypedMoment;
  readonly onChange: (moment: TypedMoment) => void;
  readonly error?: string | undefined;
};

export const MomentFields = ({ label, value, onChange, error }: MomentFieldsProps) => {
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
        <DateField
          label={t('strict.date')}
          value={value.date}
          latest={today}
          onChange={(date) => onChange({ ...value, date })}
        />
      </div>
    </fieldset>
  );
};
