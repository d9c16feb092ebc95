/** A line of text: names, durations and numbers as they are typed. */
import {
  TextField as AriaTextField,
  Input,
  type KeyboardEvent,
  Label,
  TextArea,
} from 'react-aria-components';
import css from './field.module.css';
import { FieldNote } from './field-note.tsx';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (() => void) | undefined;
  /** What the arrow keys up (1) and down (−1) do. */
  readonly onStep?: ((direction: 1 | -1) => void) | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | undefined;
  /** `password` hides what is typed. */
  readonly type?: 'text' | 'password';
  readonly autoFocus?: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
};

/** The arrow keys; every other key goes on to whoever else listens. */
const stepBy = (onStep: (direction: 1 | -1) => void) => (event: KeyboardEvent) => {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') {
    event.continuePropagation();
    return;
  }
  event.preventDefault();
  onStep(event.key === 'ArrowUp' ? 1 : -1);
};

export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, onBlur, onStep, hint, error, inputMode, type = 'text' } = props;
  return (
    <AriaTextField
      className={css.field}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      {...(onStep && { onKeyDown: stepBy(onStep) })}
      isInvalid={error !== undefined}
      autoFocus={props.autoFocus === true}
      autoComplete="off"
    >
      <Label className={css.label}>{label}</Label>
      {props.isLong === true ? (
        <TextArea className={`${css.control} ${css.long}`} rows={3} spellCheck={false} />
      ) : (
        <Input className={css.control} type={type} inputMode={inputMode ?? 'text'} spellCheck={false} />
      )}
      <FieldNote hint={hint} error={error} />
    </AriaTextField>
  );
};
