/**
 * The days since the first entry that nobody has answered for, the newest first. Guesses are ghosts: only what the user
 * has said or taken is saved, in one press, and one undo reverts it.
 */
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { zoneOf } from '#shared/time/wall-clock.ts';
import type { CalendarDate } from '#shared/time/zoned-time.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { AnswerBar } from '../../parts/answer-bar.tsx';
import { useClock } from '../../state/clock-store.ts';
import { useDraft } from '../../state/draft-store.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { monthAndYear } from '../../ui/dates.ts';
import { EmptyScreen } from '../../ui/empty-screen.tsx';
import { focusFirstInvalid } from '../../ui/first-invalid.ts';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePatch } from '../../ui/use-patch.ts';
import css from './catch-up.module.css';
import {
  answered,
  type CatchUpDay,
  changesOfCatchUp,
  countToSave,
  dateOfIssue,
  daysToCatchUp,
  taken,
  unreadableFields,
} from './catch-up-days.ts';
import { byMonth, pageAt, pageOf } from './catch-up-page.ts';
import { CatchUpRow } from './catch-up-row.tsx';
import { useMissingDates } from './use-missing-dates.ts';
import { useRows } from './use-rows.ts';

/** The user's answers by day, not saved yet. */
type Said = Readonly<Record<CalendarDate, CatchUpDay>>;

export const CatchUpScreen = () => {
  const missing = useMissingDates();
  const showDate = usePage((state) => state.showDate);
  const t = useMessages();
  if (missing.length > 0) return <CatchUpForm missing={missing} />;
  return (
    <EmptyScreen
      title={t('catch-up.title')}
      about={t('catch-up.none')}
      step={t('catch-up.back')}
      onStep={() => showDate(null)}
    />
  );
};

const CatchUpForm = ({ missing }: { readonly missing: readonly CalendarDate[] }) => {
  const record = useRecord((state) => state.record);
  const zone = useClock((state) => zoneOf(state.now));
  const showDate = usePage((state) => state.showDate);
  const t = useMessages();
  const [kept, setSaid] = useDraft<Said>('catch-up');
  const [wanted, setWanted] = useState(0);
  const [open, setOpen] = useState<ReadonlySet<CalendarDate>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const { errors, submit } = useSaveForm<CalendarDate>(dateOfIssue);
  const form = useRef<HTMLFormElement>(null);

  const page = useMemo(() => pageAt(missing, wanted), [missing, wanted]);
  // This searches years of shifts for each day: do it once, not at every key.
  const guesses = useMemo(
    () => new Map(daysToCatchUp(record, page.dates).map((guess) => [guess.date, guess])),
    [record, page],
  );
  const said = kept ?? {};
  // An answer for a day that has been logged elsewhere since counts no more.
  const answers = missing.flatMap((date) => said[date] ?? []);
  const count = countToSave(answers);
  const ghosts = page.dates.flatMap((date) => {
    const guess = guesses.get(date);
    return guess === undefined || guess.source === null || said[date] !== undefined ? [] : [guess];
  });

  const patch = usePatch<Said>(said, setSaid);
  const change = (days: readonly CatchUpDay[]) => {
    patch(Object.fromEntries(days.map((day) => [day.date, day])));
    // If nothing is known of the shift, open it at once: the user has to type it.
    const untyped = days.filter(({ kind, shift }) => kind === 'shift' && shift.start === '');
    if (untyped.length > 0) setOpen(new Set([...open, ...untyped.map(({ date }) => date)]));
  };
  const openDay = (date: CalendarDate) => (isOpen: boolean) => {
    setOpen(isOpen ? new Set([...open, date]) : new Set([...open].filter((each) => each !== date)));
  };
  const rows = useRows(page.dates, record.namedShifts, (dates, answer) => {
    const days = dates.flatMap((date) => said[date] ?? guesses.get(date) ?? []);
    change(days.map((day) => answered(record, day, answer)));
  });
  const { selected } = rows;
  const forgetSelected = () =>
    setSaid(Object.fromEntries(Object.entries(said).filter(([date]) => !selected.has(date))));
  const goTo = (index: number) => {
    rows.select([]);
    setWanted(index);
    form.current?.querySelector('h1')?.scrollIntoView();
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (count === 0) return;
    const unread = answers.filter((day) => unreadableFields(day).length > 0);
    if (unread.length > 0) {
      setAsked(true);
      setOpen(new Set([...open, ...unread.map(({ date }) => date)]));
      const [last] = unread.toReversed();
      if (last !== undefined) setWanted(pageOf(missing, last.date));
      focusFirstInvalid(form.current);
      return;
    }
    const entering = { zone, newId: () => crypto.randomUUID() };
    const changes = (latest: typeof record) => changesOfCatchUp(latest, answers, entering);
    if (!(await submit(changes, t('catch-up.saved', { count })))) return;
    setSaid(null);
    setAsked(false);
    rows.select([]);
    // Of more than one page, the next one is asked for.
    if (missing.length === page.dates.length) showDate(null);
  };

  return (
    <Form ref={form} onSubmit={save} validationBehavior="aria">
      <Stack>
        <h1>{t('catch-up.title')}</h1>
        <Soft>{t('catch-up.intro')}</Soft>
        <Row>
          {ghosts.length > 0 && (
            <Button onPress={() => change(ghosts.map(taken))}>
              {t('away.take-all', { count: ghosts.length })}
            </Button>
          )}
          {missing.length > page.dates.length && (
            <>
              <Button weight="quiet" isDisabled={page.index === 0} onPress={() => goTo(page.index - 1)}>
                {t('away.later')}
              </Button>
              <span>{t('away.page', { first: page.first, last: page.last, count: missing.length })}</span>
              <Button weight="quiet" isDisabled={!page.hasEarlier} onPress={() => goTo(page.index + 1)}>
                {t('away.earlier')}
              </Button>
            </>
          )}
        </Row>
        <Card label={t('catch-up.days')}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys and presses with Shift are those of its rows. */}
          <div
            ref={rows.list}
            data-choosing={selected.size > 0 ? '' : undefined}
            className={css.days}
            onKeyDown={rows.onKeyDown}
            onClickCapture={rows.onClickCapture}
          >
            {byMonth(page.dates).map((dates) => (
              <section key={dates[0]} aria-label={monthAndYear(dates[0] as CalendarDate)}>
                <h2 className={css.month}>{monthAndYear(dates[0] as CalendarDate)}</h2>
                <ul>
                  {dates.flatMap((date) => {
                    const guess = guesses.get(date);
                    if (guess === undefined) return [];
                    const day = said[date] ?? guess;
                    return (
                      <CatchUpRow
                        key={date}
                        day={said[date] ?? taken(guess)}
                        guess={guess.source}
                        isAnswered={said[date] !== undefined}
                        isSelected={selected.has(date)}
                        zone={zone}
                        isOpen={open.has(date)}
                        unread={isAsked && said[date] !== undefined ? unreadableFields(day) : []}
                        error={errors[date]}
                        onChange={(changed) => change([changed])}
                        onOpen={openDay(date)}
                        onTake={() => change([taken(guess)])}
                        onSelect={() => rows.toggle(date)}
                      />
                    );
                  })}
                </ul>
              </section>
            ))}
          </div>
        </Card>
        <Small>{t('away.row-keys', { named: Math.min(9, record.namedShifts.length) })}</Small>
        <div className={css.foot}>
          {selected.size > 0 && (
            <AnswerBar
              words={t('away.selected', { count: selected.size })}
              notes={null}
              canAnswer
              namedShifts={record.namedShifts}
              onAnswer={rows.answerSelected}
              onClear={[...selected].some((date) => said[date] !== undefined) ? forgetSelected : null}
              onClose={rows.leave}
            />
          )}
          <div className={css.bar}>
            <Button type="submit" weight="primary" isDisabled={count === 0}>
              {t('catch-up.save', { count })}
            </Button>
            <Button onPress={() => showDate(null)}>{t('catch-up.back')}</Button>
            {count === 0 && <Soft>{t('catch-up.nothing-to-save')}</Soft>}
            {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          </div>
        </div>
      </Stack>
    </Form>
  );
};
