/** A line of text: a name, a duration or a number as typed. */
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
  /** Handles the arrow keys: up is 1, down is −1. */
  readonly onStep?: ((direction: 1 | -1) => void) | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | undefined;
  /** `password` hides the text. */
  readonly type?: 'text' | 'password';
  readonly autoFocus?: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
};

/** Handles the arrow keys. Every other key goes to the other listeners. */
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
