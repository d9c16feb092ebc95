/** A choice of one among a few, all visible. */
import { FieldError, Label, Radio, RadioGroup } from 'react-aria-components';
import css from './field.module.css';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** The accessible name, if the label is short for it. */
  readonly spoken?: string;
};

export type ChoiceFieldProps<Value extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly choices: readonly Choice<Value>[];
  /** Null while none is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
  /** A quiet control that filters or switches a view, where a filled choice would look like the screen's button. */
  readonly isSegmented?: boolean;
};

export const ChoiceField = <Value extends string>(props: ChoiceFieldProps<Value>) => (
  <RadioGroup
    className={css.field}
    value={props.value}
    onChange={(value) => props.onChange(value as Value)}
    orientation="horizontal"
    isInvalid={props.error !== undefined}
    aria-label={props.isLabelHidden === true ? props.label : undefined}
  >
    {props.isLabelHidden !== true && <Label className={css.label}>{props.label}</Label>}
    <div className={props.isSegmented === true ? css.segments : css.choices}>
      {props.choices.map((choice) => (
        <Radio
          key={choice.value}
          value={choice.value}
          {...(choice.spoken !== undefined && { 'aria-label': choice.spoken })}
          className={props.isSegmented === true ? css.segmented : css.choice}
        >
          {choice.label}
        </Radio>
      ))}
    </div>
    <FieldError className={css.error}>{props.error}</FieldError>
  </RadioGroup>
);
