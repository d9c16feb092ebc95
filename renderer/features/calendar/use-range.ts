/** Choosing several days of the calendar: by presses, with Shift, by a drag, or with Shift and the arrow keys. */
import { type PointerEvent, useRef, useState } from 'react';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { afterPress, extended, type Range } from './range.ts';

/** `detail` is 0 for a click by key. */
export type DayClick = Pick<MouseEvent, 'shiftKey' | 'detail'>;

export type ChosenDays = {
  readonly range: Range | null;
  /** Whether presses choose days. */
  readonly isChoosing: boolean;
  readonly setChoosing: (isChoosing: boolean) => void;
  /** A press on a day. False if it chooses none: it opens the day. */
  readonly press: (date: CalendarDate, click: DayClick) => boolean;
  readonly extend: (from: CalendarDate, to: CalendarDate) => void;
  /** A mouse drag begins here, if it goes on to another day. */
  readonly onPointerDown: (event: PointerEvent, date: CalendarDate | null) => void;
  readonly onPointerOver: (event: PointerEvent, date: CalendarDate | null) => void;
};

/** @param today the days after it can only be chosen: there is nothing to open yet */
export function useRange(today: CalendarDate): ChosenDays {
  const [range, setRange] = useState<Range | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const drag = useRef<{ readonly from: CalendarDate; hasMoved: boolean } | null>(null);
  const choose = (next: Range): void => {
    setRange(next);
    setIsChoosing(true);
  };
  return {
    range,
    isChoosing,
    setChoosing: (next) => {
      setRange(null);
      setIsChoosing(next);
    },
    press: (date, { shiftKey, detail }) => {
      // The click that ends a drag on the day where it began is not a press.
      const wasDrag = detail > 0 && drag.current?.hasMoved === true;
      drag.current = null;
      if (wasDrag) return true;
      if (!isChoosing && !shiftKey && date <= today) return false;
      choose(afterPress(range, date, shiftKey));
      return true;
    },
    extend: (from, to) => choose(extended(range, from, to)),
    onPointerDown: ({ pointerType, button, shiftKey }, date) => {
      const canDrag = pointerType === 'mouse' && button === 0 && !shiftKey && date !== null;
      drag.current = canDrag ? { from: date, hasMoved: false } : null;
    },
    onPointerOver: ({ buttons }, date) => {
      const dragged = drag.current;
      if (dragged === null || date === null) return;
      if (buttons % 2 === 0) {
        drag.current = null;
        return;
      }
      if (date === dragged.from && !dragged.hasMoved) return;
      dragged.hasMoved = true;
      choose(extended(null, dragged.from, date));
    },
  };
}
