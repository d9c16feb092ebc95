/** One entry of a list: its name, a detail, and change and delete beside it. */
import { Pencil, Trash2 } from 'lucide-react';
import { useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';
import css from './entry-line.module.css';

export type EntryLineProps = {
  readonly name: string;
  readonly detail: string;
  readonly onChange?: (() => void) | undefined;
  readonly onDelete: () => void;
};

export const EntryLine = ({ name, detail, onChange, onDelete }: EntryLineProps) => {
  const say = useWords();
  return (
    <li className={css.line}>
      <div className={css.words}>
        <span className={css.name}>{name}</span>
        <span className={css.detail}>{detail}</span>
      </div>
      {onChange !== undefined && (
        <Button weight="icon" aria-label={say('field.change', { name })} onPress={onChange}>
          <Pencil size={16} aria-hidden />
        </Button>
      )}
      <Button weight="icon" aria-label={say('field.delete', { name })} onPress={onDelete}>
        <Trash2 size={16} aria-hidden />
      </Button>
    </li>
  );
};
