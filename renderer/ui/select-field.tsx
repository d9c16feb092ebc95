/** One of a list. */
import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import type { Choice } from './choice-field.tsx';
import css from './field.module.css';

export type SelectFieldProps = {
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export const SelectField = ({ label, choices, value, onChange, hint, error }: SelectFieldProps) => (
  <Select
    className={css.field}
    value={value}
    onChange={(key) => onChange(String(key))}
    isInvalid={error !== undefined}
  >
    <Label className={css.label}>{label}</Label>
    <AriaButton className={`${css.control} ${css.select}`}>
      <SelectValue />
      <ChevronDown size={18} aria-hidden />
    </AriaButton>
    {hint !== undefined && error === undefined && (
      <Text slot="description" className={css.hint}>
        {hint}
      </Text>
    )}
    <FieldError className={css.error}>{error}</FieldError>
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
