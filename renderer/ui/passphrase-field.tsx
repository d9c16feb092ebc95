/** A passphrase: hidden by default, shown on demand. */
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import css from './passphrase-field.module.css';
import { TextField } from './text-field.tsx';

export type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly autoFocus?: boolean;
};

export const PassphraseField = (props: PassphraseFieldProps) => {
  const t = useMessages();
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className={css.both}>
      <TextField {...props} type={isShown ? 'text' : 'password'} />
      <Button
        weight="icon"
        aria-label={t(isShown ? 'field.hide' : 'field.show', { name: props.label })}
        onPress={() => setShown(!isShown)}
      >
        <Icon size={16} aria-hidden />
      </Button>
    </div>
  );
};
