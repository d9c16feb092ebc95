/** A line of text: names, durations and numbers as they are typed. */
import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components';
import css from './field.module.css';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | undefined;
  /** `password` hides what is typed. */
  readonly type?: 'text' | 'password';
};

export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, onBlur, hint, error, inputMode, type = 'text' } = props;
  return (
    <AriaTextField
      className={css.field}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      isInvalid={error !== undefined}
      autoComplete="off"
    >
      <Label className={css.label}>{label}</Label>
      <Input className={css.control} type={type} inputMode={inputMode ?? 'text'} spellCheck={false} />
      {hint !== undefined && error === undefined && (
        <Text slot="description" className={css.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={css.error}>{error}</FieldError>
    </AriaTextField>
  );
};
