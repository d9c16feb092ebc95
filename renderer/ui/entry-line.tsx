/** One entry of a list: its name, a detail, and its change and delete buttons. */
import { Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import css from './entry-line.module.css';

export type EntryButtonsProps = {
  readonly name: string;
  readonly onChange?: (() => void) | undefined;
  /** Whether its form is open. When the form closes, the focus returns to the change button. */
  readonly isChanging?: boolean;
  readonly onDelete: () => void;
};

/** The buttons that change and delete an entry. */
export const EntryButtons = ({ name, onChange, isChanging = false, onDelete }: EntryButtonsProps) => {
  const t = useMessages();
  const changer = useRef<HTMLButtonElement>(null);
  const wasChanging = useRef(isChanging);
  useLayoutEffect(() => {
    if (wasChanging.current && !isChanging) changer.current?.focus();
    wasChanging.current = isChanging;
  }, [isChanging]);
  return (
    <>
      {onChange !== undefined && (
        <Button ref={changer} weight="icon" aria-label={t('field.change', { name })} onPress={onChange}>
          <Pencil size={16} aria-hidden />
        </Button>
      )}
      <Button weight="icon" aria-label={t('field.delete', { name })} onPress={onDelete}>
        <Trash2 size={16} aria-hidden />
      </Button>
    </>
  );
};

export type EntryLineProps = EntryButtonsProps & {
  readonly detail: string;
  /** Before the name. */
  readonly lead?: ReactNode;
  /** More buttons, before the others. */
  readonly children?: ReactNode;
};

export const EntryLine = ({ detail, lead, children, ...entry }: EntryLineProps) => (
  <li className={css.line}>
    {lead}
    <div className={css.words}>
      <span className={css.name}>{entry.name}</span>
      <span className={css.detail}>{detail}</span>
    </div>
    {children}
    <EntryButtons {...entry} />
  </li>
);
