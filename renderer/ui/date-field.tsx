/**
 * A date, typed as people write it, with its calendar. The field takes a date when the user leaves it. It refuses a date
 * out of bounds and says so.
 */
import { CalendarDays } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useMessages } from '../messages/use-messages.ts';
import { endOfCentury, isInBounds } from './date-bounds.ts';
import { dateTyped, dayAndMonth, earliestDate, fullDate, numericDate, shortDate } from './dates.ts';
import css from './field.module.css';
import { lazyScreen } from './lazy-screen.tsx';
import { TextField } from './text-field.tsx';
import { useToday } from './today.ts';
import { useTyped } from './use-typed.ts';

const DateCalendar = lazyScreen(async () => (await import('./date-calendar.tsx')).DateCalendar);

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
  const t = useMessages();
  const today = useToday();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const read = (text: string) => dateTyped(text, today, latest);
  const typed = useTyped({
    ...{ value, onChange, read, write: numericDate, isReportedAtOnce: false },
    takes: (date) => isInBounds(date, { earliest, latest }),
  });
  const refusal = (text: string): string => {
    const date = read(text);
    return date === null
      ? t('field.dateHelp', { figures: dayAndMonth(today), words: shortDate(today) })
      : t('field.dateBounds', {
          ...{ earliest: numericDate(earliest), latest: numericDate(latest) },
          typed: numericDate(date),
        });
  };
  return (
    <TextField
      label={label}
      value={typed.text}
      onChange={typed.onText}
      onFocus={typed.onFocus}
      onBlur={typed.settle}
      onKeyDown={typed.onKeyDown}
      reading={typed.reading === undefined ? undefined : fullDate(typed.current)}
      inputRef={typed.input}
      error={typed.refused === null ? error : refusal(typed.refused)}
      autoFocus={autoFocus}
    >
      <AriaButton
        ref={opener}
        className={css.opener}
        aria-label={t('field.calendar', { name: label })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <CalendarDays size={18} aria-hidden />
      </AriaButton>
      {isOpen && (
        <Suspense fallback={null}>
          <DateCalendar
            label={label}
            value={value}
            onChange={typed.choose}
            earliest={earliest}
            latest={latest}
            opener={opener}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </TextField>
  );
};
