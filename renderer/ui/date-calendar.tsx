/** The calendar of a date field, over the page. */
import { parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { RefObject } from 'react';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  Dialog,
  Popover,
} from 'react-aria-components';
import { Button } from './button.tsx';
import css from './field.module.css';

export type DateCalendarProps = {
  readonly label: string;
  /** ISO date, or empty. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  /** ISO dates, both inclusive. */
  readonly earliest: string;
  readonly latest: string;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
};

export const DateCalendar = (props: DateCalendarProps) => {
  const { label, value, onChange, earliest, latest, opener, onClose } = props;
  return (
    <Popover className={css.popover} triggerRef={opener} isOpen onOpenChange={onClose}>
      <Dialog aria-label={label}>
        <Calendar
          aria-label={label}
          value={value === '' ? null : parseDate(value)}
          onChange={(date) => {
            onChange(date.toString());
            onClose();
          }}
          minValue={parseDate(earliest)}
          maxValue={parseDate(latest)}
          autoFocus
        >
          <header className={css.calendarHead}>
            <Button weight="icon" slot="previous">
              <ChevronLeft size={18} aria-hidden />
            </Button>
            <CalendarHeading />
            <Button weight="icon" slot="next">
              <ChevronRight size={18} aria-hidden />
            </Button>
          </header>
          <CalendarGrid>{(date) => <CalendarCell date={date} className={css.calendarCell} />}</CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
};
