/** The palette: one field, and beneath it what can be done. Enter does the marked one, at first the first. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components';
import { useMessages } from '../../messages/use-messages.ts';
import { Small } from '../../ui/layout.tsx';
import css from '../overlays.module.css';
import { Floating } from '../overlays.tsx';
import { usePaletteText } from '../palette-text.ts';
import type { Command } from '../use-commands.ts';
import { type PaletteItem, usePaletteItems } from './use-palette-items.ts';

/** Where an arrow leads in a list of `count`, around its ends; null for another key. */
function stepTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  return key === 'ArrowUp' ? (at - 1 + count) % count : null;
}

type ListProps = {
  readonly id: string;
  readonly items: readonly PaletteItem[];
  readonly marked: number;
  readonly onMark: (index: number) => void;
  readonly onRun: (item: PaletteItem) => void;
};

const Items = ({ id, items, marked, onMark, onRun }: ListProps) => {
  const t = useMessages();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <div ref={shown} id={id} role="listbox" aria-label={t('commands.palette')} className={css.list}>
      {items.map((item, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: The field has the focus and takes the keys.
        <div
          key={item.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === marked}
          className={css.item}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => onMark(at)}
          onClick={() => onRun(item)}
        >
          <span>{item.label}</span>
          {item.keys !== null && <kbd>{item.keys}</kbd>}
        </div>
      ))}
    </div>
  );
};

export type PaletteProps = { readonly commands: readonly Command[]; readonly onClose: () => void };

export const Palette = ({ commands, onClose }: PaletteProps) => {
  const t = useMessages();
  const { text, isEntered } = usePaletteText();
  const items = usePaletteItems(commands, text);
  const [at, setMarked] = useState(0);
  const marked = Math.min(at, Math.max(0, items.length - 1));
  const listId = useId();

  const run = (item: PaletteItem | undefined): void => {
    if (item === undefined) return;
    onClose();
    item.run();
  };
  const type = (typed: string): void => {
    usePaletteText.setState({ text: typed });
    setMarked(0);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: Enter may come before the palette, once.
  useEffect(() => {
    if (isEntered) run(items[0]);
  }, [isEntered]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = stepTo(event.key, marked, items.length);
    if (next !== null) setMarked(next);
    else if (event.key === 'Enter') run(items[marked]);
    else return;
    event.preventDefault();
  };
  return (
    <Floating onClose={onClose}>
      <Dialog className={css.palette} aria-label={t('commands.palette')}>
        <input
          type="text"
          role="combobox"
          aria-label={t('commands.search')}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={items.length > 0 ? `${listId}-${marked}` : undefined}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          placeholder={t('commands.search')}
          className={css.input}
          value={text}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
        />
        {items.length === 0 ? (
          <div role="status">
            <Small>{t('commands.none')}</Small>
          </div>
        ) : (
          <Items id={listId} items={items} marked={marked} onMark={setMarked} onRun={run} />
        )}
      </Dialog>
    </Floating>
  );
};
