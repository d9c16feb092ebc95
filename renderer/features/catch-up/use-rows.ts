/** Rows of days chosen together: by a press on the date, with Shift up to a row, or with the arrow keys; and digits that answer. */
import { type KeyboardEvent, type MouseEvent, type RefObject, useRef, useState } from 'react';
import type { NamedShift } from '#shared/record/named-shift.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { answerOfDigit, type DayAnswer } from '../../parts/day-answer.ts';
import { isScreenStroke } from '../../ui/use-screen-keys.ts';
import { between } from './catch-up-page.ts';

const dateUnder = (target: EventTarget): CalendarDate | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-date]')?.dataset.date ?? null) : null;

const isDateButton = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-select]') !== null;

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export type Rows = {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly selected: ReadonlySet<CalendarDate>;
  readonly select: (dates: readonly CalendarDate[]) => void;
  readonly toggle: (date: CalendarDate) => void;
  readonly answerSelected: (answer: DayAnswer) => void;
  /** Selects no row, and gives the focus back to the last one. */
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
};

/**
 * @param dates those of the rows, in their order
 * @param onAnswer the answer for one row or the selected ones
 */
export function useRows(
  dates: readonly CalendarDate[],
  namedShifts: readonly NamedShift[],
  onAnswer: (dates: readonly CalendarDate[], answer: DayAnswer) => void,
): Rows {
  const list = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<CalendarDate>>(new Set());
  /** The row from which a press with Shift selects. */
  const anchor = useRef<CalendarDate | null>(null);
  const focusRow = (date: CalendarDate): void =>
    list.current?.querySelector<HTMLElement>(`[data-date="${date}"] [data-select]`)?.focus();
  const select = (chosen: readonly CalendarDate[]): void => setSelected(new Set(chosen));
  const selectTo = (date: CalendarDate): void => {
    anchor.current ??= date;
    select(between(dates, anchor.current, date));
  };
  const leave = (): void => {
    select([]);
    if (anchor.current !== null) focusRow(anchor.current);
    anchor.current = null;
  };
  /** The rows that a key on one of them means: all selected ones, if it is among them. */
  const meant = (date: CalendarDate): readonly CalendarDate[] =>
    selected.has(date) ? [...selected] : [date];
  const rowAfter = (date: CalendarDate, step: number): CalendarDate | undefined =>
    dates[dates.indexOf(date) + step];

  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    const date = dateUnder(event.target);
    if (date === null) return null;
    if (event.key === 'Escape') return selected.size > 0 ? leave : null;
    const next = isDateButton(event.target) ? rowAfter(date, steps[event.key] ?? 0) : undefined;
    if (next !== undefined && event.key in steps) {
      return () => {
        if (event.shiftKey) {
          anchor.current ??= date;
          selectTo(next);
        }
        focusRow(next);
      };
    }
    if (!isScreenStroke(event.nativeEvent)) return null;
    const answer = answerOfDigit(event.key, namedShifts);
    if (answer === undefined) return null;
    return () => {
      onAnswer(meant(date), answer);
      const after = selected.has(date) ? undefined : rowAfter(date, 1);
      if (after !== undefined) focusRow(after);
    };
  };

  return {
    list,
    selected,
    select,
    toggle: (date) => {
      anchor.current = date;
      const others = [...selected].filter((each) => each !== date);
      select(selected.has(date) ? others : [...others, date]);
    },
    answerSelected: (answer) => {
      onAnswer([...selected], answer);
      leave();
    },
    leave,
    onKeyDown: (event) => {
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      action();
    },
    onClickCapture: (event) => {
      const date = event.shiftKey ? dateUnder(event.target) : null;
      if (date === null) return;
      // With Shift, a press selects rows, wherever on a row it is.
      event.preventDefault();
      event.stopPropagation();
      selectTo(date);
    },
  };
}
