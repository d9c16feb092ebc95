/** A date with its calendar; nothing after `latest` can be chosen. */
import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Label,
  Popover,
} from 'react-aria-components';
import { Button } from './button.tsx';
import css from './field.module.css';

export type DateFieldProps = {
  readonly label: string;
  /** ISO date, `2026-03-28`, or empty. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  /** ISO date. */
  readonly latest?: string | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
};

export const DateField = ({ label, value, onChange, latest, error, autoFocus = false }: DateFieldProps) => (
  <DatePicker<CalendarDate>
    className={css.field}
    value={value === '' ? null : parseDate(value)}
    onChange={(date) => date && onChange(date.toString())}
    maxValue={latest === undefined ? null : parseDate(latest)}
    isInvalid={error !== undefined}
    autoFocus={autoFocus}
    shouldForceLeadingZeros
  >
    <Label className={css.label}>{label}</Label>
    <Group className={css.control}>
      <DateInput className={css.dateInput}>
        {(segment) => <DateSegment segment={segment} className={css.segment} />}
      </DateInput>
      <AriaButton className={css.opener}>
        <CalendarDays size={18} aria-hidden />
      </AriaButton>
    </Group>
    <FieldError className={css.error}>{error}</FieldError>
    <Popover className={css.popover}>
      <Dialog>
        <Calendar>
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
  </DatePicker>
);
