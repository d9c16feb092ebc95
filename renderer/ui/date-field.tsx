/**
 * A date with its calendar. The field accepts a year once it is complete, or when the user leaves the field. It refuses
 * a date out of bounds and says so.
 */
import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { type FocusEvent, useRef, useState } from 'react';
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
  Group,
  Label,
  Popover,
} from 'react-aria-components';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import { dateMeant, endOfCentury, isInBounds } from './date-bounds.ts';
import { earliestDate, numericDate } from './dates.ts';
import css from './field.module.css';
import { FieldNote } from './field-note.tsx';

export type DateFieldProps = {
  readonly label: string;
  /** ISO date, `2026-03-28`, or empty. */
  readonly value: string;
  /** Called with dates within the bounds only. */
  readonly onChange: (date: string) => void;
  /** ISO dates, both inclusive. */
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
};

export const DateField = (props: DateFieldProps) => {
  const { label, value, onChange, error, autoFocus = false } = props;
  const { earliest = earliestDate, latest = endOfCentury } = props;
  const bounds = { earliest, latest };
  const t = useMessages();
  // A date in progress has years such as 2 and 202, so it is not reported yet.
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const latestTyped = useRef<string | null>(null);
  const type = (date: string | null): void => {
    latestTyped.current = date;
    setTyped(date);
  };
  const change = (date: CalendarDate | null): void => {
    if (date === null) return;
    const next = date.toString();
    setRefused(null);
    type(isInBounds(next, bounds) ? null : next);
    if (isInBounds(next, bounds)) onChange(next);
  };
  const settle = (): void => {
    if (latestTyped.current === null) return;
    const meant = dateMeant(latestTyped.current);
    type(null);
    if (isInBounds(meant, bounds)) onChange(meant);
    else setRefused(meant);
  };
  const settleWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (!currentTarget.contains(relatedTarget)) settle();
  };
  const shown = typed ?? value;
  const hint =
    refused === null
      ? undefined
      : t('field.dateBounds', {
          ...{ earliest: numericDate(earliest), latest: numericDate(latest) },
          typed: numericDate(refused),
        });
  return (
    <DatePicker<CalendarDate>
      className={css.field}
      value={shown === '' ? null : parseDate(shown)}
      onChange={change}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      shouldForceLeadingZeros
    >
      <Label className={css.label}>{label}</Label>
      <Group className={css.control}>
        {/* The calendar's button is outside, so focus on it counts as leaving the typed date. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens for the blur of its parts. */}
        <div className={css.typedDate} onBlur={settleWhenLeft}>
          <DateInput className={css.dateInput}>
            {(segment) => <DateSegment segment={segment} className={css.segment} />}
          </DateInput>
        </div>
        <AriaButton className={css.opener}>
          <CalendarDays size={18} aria-hidden />
        </AriaButton>
      </Group>
      <FieldNote hint={hint} error={error} />
      <Popover className={css.popover}>
        <Dialog>
          <Calendar minValue={parseDate(earliest)} maxValue={parseDate(latest)}>
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
};
