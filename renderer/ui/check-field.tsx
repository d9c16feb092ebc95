/** A choice of yes or no that stands beside its words. */
import css from './check-field.module.css';

export type CheckFieldProps = {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** The accessible name, if the label is short for it. */
  readonly spoken?: string;
  readonly isDisabled?: boolean;
};

export const CheckField = ({ label, isChecked, onChange, spoken, isDisabled = false }: CheckFieldProps) => (
  <label className={css.check}>
    <input
      type="checkbox"
      checked={isChecked}
      disabled={isDisabled}
      aria-label={spoken}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    {label}
  </label>
);
