/** A line of text that is never cut: a text that is too long says so while one types. */
import { localized } from '../../../messages/localized-message.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { TextField, type TextFieldProps } from '../../../ui/text-field.tsx';
import { lengthFault } from './plan-draft.ts';

export type LimitedFieldProps = TextFieldProps & {
  /** Characters. */
  readonly most: number;
};

export const LimitedField = ({ most, error, ...props }: LimitedFieldProps) => {
  const t = useMessages();
  const tooLong = lengthFault(props.value, most);
  return <TextField {...props} error={tooLong === null ? error : localized(tooLong, t)} />;
};
