/** A choice of one from a list. */
import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import type { Choice } from './choice-field.tsx';
import css from './field.module.css';
import { FieldNote } from './field-note.tsx';

export type SelectFieldProps = {
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export const SelectField = ({
  label,
  choices,
  value,
  onChange,
  placeholder,
  hint,
  error,
}: SelectFieldProps) => (
  <Select
    className={css.field}
    value={value}
    onChange={(key) => onChange(String(key))}
    isInvalid={error !== undefined}
    {...(placeholder !== undefined && { placeholder })}
  >
    <Label className={css.label}>{label}</Label>
    <AriaButton className={`${css.control} ${css.select}`}>
      <SelectValue />
      <ChevronDown size={18} aria-hidden />
    </AriaButton>
    <FieldNote hint={hint} error={error} />
    <Popover className={css.popover}>
      <ListBox className={css.options}>
        {choices.map((choice) => (
          <ListBoxItem key={choice.value} id={choice.value} textValue={choice.label} className={css.option}>
            {choice.label}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  </Select>
);
