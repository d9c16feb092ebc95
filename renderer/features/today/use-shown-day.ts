/** Which day Today shows, and what it asks there. */
import { useMemo, useState } from 'react';
import { isLogged } from '#shared/record/work-day.ts';
import { addDays, dateOf } from '#shared/time/wall-clock.ts';
import { useClock } from '../../state/clock-store.ts';
import { type ShiftQuestion, shiftQuestion, workDayShown } from '../../state/ended-shift.ts';
import { usePage } from '../../state/page-store.ts';
import { useRecord } from '../../state/record.ts';

export type ShownDay = {
  readonly today: string;
  /** The date on the screen: the chosen one, or the clock's. */
  readonly date: string;
  readonly isChosen: boolean;
  /** The work day whose result is shown: on a morning, last night's. Null while the question is open. */
  readonly loggedDate: string | null;
  readonly question: ShiftQuestion;
  readonly show: (date: string) => void;
  /** Shows the result of a day that was just logged. */
  readonly showLogged: (date: string) => void;
};

export function useShownDay(): ShownDay {
  const now = useClock((state) => state.now);
  const record = useRecord((state) => state.record);
  const { date: chosen, showDate } = usePage();
  // A day that was just logged stays in view until the clock's date changes.
  const [answered, setAnswered] = useState<{ readonly date: string; readonly on: string } | null>(null);
  const question = useMemo(() => shiftQuestion(record, chosen, now), [record, chosen, now]);

  const today = dateOf(now);
  const date = chosen ?? today;
  const loggedDate = useMemo(() => {
    if (chosen === null && answered?.on === today && isLogged(record, answered.date)) {
      // Of two planned shifts on a date, the other one is asked for next.
      return question.likely?.date === answered.date ? null : answered.date;
    }
    const workDay = chosen ?? workDayShown(record, now);
    const { likely } = question;
    const isAsked = likely !== null && (workDay !== date || likely.date === workDay);
    return isLogged(record, workDay) && !isAsked ? workDay : null;
  }, [record, chosen, answered, today, date, now, question]);

  const show = (next: string) => showDate(next === today ? null : next);
  return {
    ...{ today, date, isChosen: chosen !== null, loggedDate, question, show },
    showLogged: (logged) => {
      if (chosen !== null || logged < addDays(today, -1)) show(logged);
      else setAnswered({ date: logged, on: today });
    },
  };
}
