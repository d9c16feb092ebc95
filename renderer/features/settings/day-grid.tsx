/** Days as a grid of buttons with one tab stop: arrows move, a press or a letter sets a day. */
import { type KeyboardEvent, useRef, useState } from 'react';
import css from './rota.module.css';

export type DayCell = {
  readonly key: string;
  /** What a screen reader says: the day and its shift. */
  readonly label: string;
  /** The day's number or date. */
  readonly caption: string;
  /** The shift's letter; null shows no shift. */
  readonly letter: string | null;
  readonly isToday?: boolean;
  readonly isPast?: boolean;
  /** Whether it differs from the pattern. */
  readonly isChanged?: boolean;
};

export type DayGridProps = {
  readonly label: string;
  readonly cells: readonly DayCell[];
  readonly columns: number;
  /** The names over the columns; none if the columns are no weekdays. */
  readonly heads?: readonly string[];
  /** Null shows the days, without a way to set them. */
  readonly onPress: ((place: number, cell: HTMLButtonElement) => void) | null;
  /** Sets a day by a key. False if the key means nothing. */
  readonly onKey: ((place: number, key: string) => boolean) | null;
};

/** The place that a key moves to; null for other keys. */
function placeAfter(key: string, place: number, columns: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns },
    ...{ Home: -last, End: last },
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(last, place + step));
}

export const DayGrid = ({ label, cells, columns, heads, onPress, onKey }: DayGridProps) => {
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const last = cells.length - 1;
  const focus = (place: number) => {
    grid.current?.querySelectorAll('button')[Math.min(place, last)]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent, place: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const next = placeAfter(event.key, place, columns, last);
    if (next !== null) {
      event.preventDefault();
      focus(next);
      return;
    }
    if (event.repeat) {
      // A held key sets one day, not all of them.
      if (event.key !== 'Tab') event.preventDefault();
      return;
    }
    if (onKey === null || !onKey(place, event.key)) return;
    event.preventDefault();
    focus(place + 1);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser.
    <div
      ref={grid}
      role="group"
      aria-label={label}
      className={css.grid}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {heads?.map((head) => (
        <span key={head} aria-hidden className={css.head}>
          {head}
        </span>
      ))}
      {cells.map((cell, place) => (
        <button
          key={cell.key}
          type="button"
          className={css.cell}
          aria-current={cell.isToday === true ? 'date' : undefined}
          aria-disabled={onPress === null || undefined}
          data-free={cell.letter === null || undefined}
          data-past={cell.isPast || undefined}
          data-changed={cell.isChanged || undefined}
          tabIndex={place === Math.min(stop, last) ? 0 : -1}
          onFocus={() => setStop(place)}
          onKeyDown={(event) => onKeyDown(event, place)}
          onClick={(event) => onPress?.(place, event.currentTarget)}
        >
          <span className={css.spoken}>{cell.label}</span>
          <span aria-hidden className={css.caption}>
            {cell.caption}
          </span>
          <span aria-hidden className={css.letter}>
            {cell.letter ?? '–'}
          </span>
        </button>
      ))}
    </div>
  );
};
