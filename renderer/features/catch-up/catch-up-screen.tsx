/** The days not logged since the last entry, filled in together: one press saves them, one undo reverts them. */
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyScreen } from '../../ui/empty-screen.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Card, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePatch } from '../../ui/use-patch.ts';
import css from './catch-up.module.css';
import {
  type CatchUpDay,
  changesOfCatchUp,
  countToSave,
  dateOfIssue,
  dayToCatchUp,
  unreadableFields,
} from './catch-up-days.ts';
import { CatchUpRow } from './catch-up-row.tsx';
import { useMissingDates } from './use-missing-dates.ts';

/** The user's answers by day, not saved yet. */
type Said = Readonly<Record<CalendarDate, CatchUpDay>>;

export const CatchUpScreen = () => {
  const { dates, earlierCount } = useMissingDates();
  const record = useRecord((state) => state.record);
  const zone = useClock((state) => zoneOf(state.now));
  const showDate = usePage((state) => state.showDate);
  const t = useMessages();
  const [said, setSaid] = useDraft<Said>('catch-up');
  const [open, setOpen] = useState<ReadonlySet<CalendarDate>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const { errors, submit } = useSaveForm<CalendarDate>(dateOfIssue);
  const form = useRef<HTMLFormElement>(null);

  // This searches years of shifts for each day: do it once, not at every key.
  const unsaid = useMemo(() => dates.map((date) => dayToCatchUp(record, date)), [dates, record]);
  const days = unsaid.map((day) => said?.[day.date] ?? day);
  const count = countToSave(days);

  const patch = usePatch<Said>(said ?? {}, setSaid);
  const change = (day: CatchUpDay) => {
    patch({ [day.date]: day });
    // If nothing is known of the shift, open it at once: the user has to type it.
    if (day.kind === 'shift' && day.shift.start === '') setOpen(new Set([...open, day.date]));
  };
  const openDay = (date: CalendarDate) => (isOpen: boolean) => {
    setOpen(isOpen ? new Set([...open, date]) : new Set([...open].filter((each) => each !== date)));
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (count === 0) return;
    const unread = days.filter((day) => unreadableFields(day).length > 0);
    if (unread.length > 0) {
      setAsked(true);
      setOpen(new Set([...open, ...unread.map(({ date }) => date)]));
      focusFirstInvalid(form.current);
      return;
    }
    const changes = changesOfCatchUp(record, days, zone, () => crypto.randomUUID());
    if (!(await submit(changes, t('catch-up.saved', { count })))) return;
    setSaid(null);
    showDate(null);
  };

  if (dates.length === 0) {
    return (
      <EmptyScreen
        title={t('catch-up.title')}
        about={t('catch-up.none')}
        step={t('catch-up.back')}
        onStep={() => showDate(null)}
      />
    );
  }
  return (
    <Form ref={form} onSubmit={save} validationBehavior="aria">
      <Stack>
        <h1>{t('catch-up.title')}</h1>
        <Soft>
          {t('catch-up.intro')}
          {earlierCount > 0 && ` ${t('catch-up.last', { shown: dates.length, earlier: earlierCount })}`}
        </Soft>
        <Card label={t('catch-up.days')}>
          <ul>
            {days.map((day) => (
              <CatchUpRow
                key={day.date}
                day={day}
                zone={zone}
                isOpen={open.has(day.date)}
                unread={isAsked ? unreadableFields(day) : []}
                error={errors[day.date]}
                onChange={change}
                onOpen={openDay(day.date)}
              />
            ))}
          </ul>
        </Card>
        <div className={css.bar}>
          <Button type="submit" weight="primary" isDisabled={count === 0}>
            {t('catch-up.save', { count })}
          </Button>
          <Button onPress={() => showDate(null)}>{t('catch-up.back')}</Button>
          {count === 0 && <Soft>{t('catch-up.nothing-to-save')}</Soft>}
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        </div>
      </Stack>
    </Form>
  );
};
