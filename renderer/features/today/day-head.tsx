/** Which day is shown, and the way to others. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays } from '#shared/time/wall-clock.ts';
import { Button } from '../../ui/button.tsx';
import { longDate } from '../../ui/dates.ts';
import { ScreenHead } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';
import css from './day-head.module.css';

export type DayHeadProps = {
  readonly date: string;
  readonly today: string;
  readonly onShow: (date: string) => void;
};

export const DayHead = ({ date, today, onShow }: DayHeadProps) => {
  const say = useWords();
  return (
    <ScreenHead>
      <h1>{date === today ? say('today.title', { date: longDate(date) }) : longDate(date)}</h1>
      <div className={css.days}>
        <Button weight="icon" aria-label={say('today.dayBefore')} onPress={() => onShow(addDays(date, -1))}>
          <ChevronLeft size={20} aria-hidden />
        </Button>
        <Button
          weight="icon"
          aria-label={say('today.dayAfter')}
          isDisabled={date >= today}
          onPress={() => onShow(addDays(date, 1))}
        >
          <ChevronRight size={20} aria-hidden />
        </Button>
        {date !== today && (
          <Button weight="quiet" onPress={() => onShow(today)}>
            {say('today.back')}
          </Button>
        )}
      </div>
    </ScreenHead>
  );
};
