/** A line of text: a name, a duration or a number as typed. */

import { type FocusEvent, type ReactNode, type Ref, useId } from 'react';
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
  readonly onFocus?: ((event: FocusEvent<HTMLInputElement>) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Handles the arrow keys: up is 1, down is −1. A step with Shift is a large one. */
  readonly onStep?: ((direction: 1 | -1, isLarge: boolean) => void) | undefined;
  /** Handles the other keys. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** What the text means, shown beside it. */
  readonly reading?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  /** `password` hides the text. */
  readonly type?: 'text' | 'password';
  readonly autoFocus?: boolean;
  /** Several lines. */
  readonly isLong?: boolean;
  /** A button at the end of the line. */
  readonly children?: ReactNode;
};

const handleKeys =
  ({ onStep, onKeyDown }: Pick<TextFieldProps, 'onStep' | 'onKeyDown'>) =>
  (event: KeyboardEvent) => {
    if (onStep !== undefined && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onStep(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey);
    } else if (onKeyDown === undefined) event.continuePropagation();
    else onKeyDown(event);
  };

export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, onFocus, onBlur, onStep, onKeyDown, hint, error, inputMode } = props;
  const { reading, inputRef, type = 'text', children } = props;
  const [hintId, readingId] = [useId(), useId()];
  const hasHint = hint !== undefined && error === undefined;
  // React Aria names a description that is there from the first on. This one comes and goes.
  const described = `${hasHint ? hintId : ''} ${reading === undefined ? '' : readingId}`.trim();
  const ends = `${reading === undefined ? '' : css.hasReading} ${children === undefined ? '' : css.hasButton}`;
  return (
    <AriaTextField
      className={css.field}
      value={value}
      onChange={onChange}
      onFocus={onFocus}
      onBlur={onBlur}
      {...((onStep ?? onKeyDown) !== undefined && { onKeyDown: handleKeys({ onStep, onKeyDown }) })}
      {...(described !== '' && { 'aria-describedby': described })}
      isInvalid={error !== undefined}
      autoComplete="off"
    >
      <Label className={css.label}>{label}</Label>
      {props.isLong === true ? (
        <TextArea className={`${css.control} ${css.long}`} rows={3} spellCheck={false} />
      ) : (
        <div className={css.line}>
          <Input
            ref={inputRef}
            className={`${css.control} ${ends}`}
            // React Aria's own autoFocus would not scroll to the field.
            autoFocus={props.autoFocus === true}
            type={type}
            inputMode={inputMode ?? 'text'}
            spellCheck={false}
          />
          <div className={css.end}>
            {reading !== undefined && (
              <span id={readingId} className={css.read}>
                = {reading}
              </span>
            )}
            {children}
          </div>
        </div>
      )}
      {hasHint && (
        <span id={hintId} className={css.hint}>
          {hint}
        </span>
      )}
      <FieldNote hint={undefined} error={error} />
    </AriaTextField>
  );
};
