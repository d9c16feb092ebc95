/** The next four weeks as the rota has them. A press gives one date another shift. */
import { useRef, useState } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { upsert } from '#shared/record/change.ts';
import { type Rota, rotaOn, withException } from '#shared/record/rota.ts';
import { freeSign } from '#shared/record/rota-letters.ts';
import { addDays, dateOf, firstDateOfWeek, weekdayOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { weekStartOf } from '../../parts/week-start.ts';
import { useClock } from '../../state/clock-store.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { shortDate, shortWeekday, weekdayDate } from '../../ui/dates.ts';
import { Small } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type DayCell, DayGrid } from './day-grid.tsx';
import css from './rota.module.css';
import { shiftOfKey } from './rota-draft.ts';

const daysShown = 28;
const free = 'free';

export type RotaPreviewProps = {
  readonly rota: Rota;
  /** Whether this is the stored rota: only then can single dates be changed. */
  readonly isSaved: boolean;
};

export const RotaPreview = ({ rota, isSaved }: RotaPreviewProps) => {
  const t = useMessages();
  const today = useClock((state) => dateOf(state.now));
  const namedShifts = useRecord((state) => state.record.namedShifts);
  const weekStart = weekStartOf(
    usePreferences((state) => state.weekStart),
    useIntl().locale,
  );
  const { errors, submit } = useSaveForm<never>(() => null, 'another');
  const [open, setOpen] = useState<CalendarDate | null>(null);
  const pressed = useRef<HTMLElement>(null);

  const first = firstDateOfWeek(today, weekStart);
  const dates = Array.from({ length: daysShown }, (_, day) => addDays(first, day));
  const on = (date: CalendarDate) => rotaOn({ rota, namedShifts }, date);
  const usualOn = (date: CalendarDate) => rotaOn({ rota: { ...rota, exceptions: [] }, namedShifts }, date);
  const nameOf = (planned: ReturnType<typeof on>): string => {
    if (planned === null) return t('rota.nothing');
    return planned === 'free' ? t('rota.free') : planned.name;
  };
  const labelOf = (date: CalendarDate): string => {
    const [shift, usual] = [nameOf(on(date)), nameOf(usualOn(date))];
    const named = { date: weekdayDate(date), shift, usual };
    if (usualOn(date) !== null && shift !== usual) return t('rota.dateIsChanged', named);
    return t(date === today ? 'rota.todayIs' : 'rota.dateIs', named);
  };
  const cells = dates.map((date, place): DayCell => {
    const planned = on(date);
    return {
      key: date,
      label: labelOf(date),
      caption: place === 0 || date.endsWith('-01') ? shortDate(date) : String(Number(date.slice(8))),
      letter: planned === null || planned === 'free' ? null : planned.letter,
      isToday: date === today,
      isPast: date < today,
      isChanged: usualOn(date) !== null && nameOf(planned) !== nameOf(usualOn(date)),
    };
  });
  const set = (date: CalendarDate, shiftId: string | null) => {
    setOpen(null);
    const shift = namedShifts.find(({ id }) => id === shiftId)?.name ?? t('rota.free');
    void submit(
      ({ rota: standing }) =>
        standing === null ? [] : [upsert('rota', withException(standing, date, shiftId))],
      t('rota.dateSaved', { date: weekdayDate(date), shift }),
    );
  };
  const setByKey = (place: number, key: string): boolean => {
    const date = dates[place];
    const shift = shiftOfKey(key, namedShifts);
    const isFree = key === freeSign || key === 'Delete' || key === 'Backspace';
    if (date === undefined || (shift === undefined && !isFree)) return false;
    set(date, isFree ? null : (shift?.id ?? null));
    return true;
  };
  const shown = open === null ? null : on(open);
  const shownKey = shown === null || shown === 'free' ? free : shown.id;

  return (
    <div className={css.part}>
      <h3>{t('rota.ahead')}</h3>
      <DayGrid
        label={t('rota.ahead')}
        cells={cells}
        columns={7}
        heads={dates.slice(0, 7).map((date) => shortWeekday(weekdayOf(date)))}
        onPress={
          isSaved
            ? (place, cell) => {
                pressed.current = cell;
                setOpen(dates[place] ?? null);
              }
            : null
        }
        onKey={isSaved ? setByKey : null}
      />
      <Small>{t(isSaved ? 'rota.pressDate' : 'rota.saveFirst')}</Small>
      {errors.form !== undefined && <Notice>{errors.form}</Notice>}
      <Popover
        className={css.popover}
        triggerRef={pressed}
        isOpen={open !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setOpen(null);
        }}
      >
        {open !== null && (
          <Menu
            className={css.menu}
            aria-label={t('rota.dateShift', { date: weekdayDate(open) })}
            autoFocus="first"
            selectionMode="single"
            selectedKeys={shown === null ? [] : [shownKey]}
            onAction={(key) => set(open, key === free ? null : String(key))}
          >
            {[...namedShifts, null].map((shift) => (
              <MenuItem
                key={shift?.id ?? free}
                id={shift?.id ?? free}
                textValue={shift?.name ?? t('rota.free')}
                className={css.option}
              >
                <span className={css.chip}>{shift?.letter ?? freeSign}</span>
                {shift?.name ?? t('rota.free')}
              </MenuItem>
            ))}
          </Menu>
        )}
      </Popover>
    </div>
  );
};
