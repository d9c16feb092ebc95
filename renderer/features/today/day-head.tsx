/** The day on the screen, and the way to others. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePage } from '../../state/page-store.ts';
import { useStrictDays } from '../../state/use-strict.ts';
import { Button } from '../../ui/button.tsx';
import { longDate } from '../../ui/dates.ts';
import { ScreenHead, Soft } from '../../ui/layout.tsx';
import css from './day-head.module.css';

export type DayHeadProps = {
  readonly date: string;
  readonly today: string;
  readonly onShow: (date: string) => void;
};

export const DayHead = ({ date, today, onShow }: DayHeadProps) => {
  const t = useMessages();
  const showScreen = usePage((state) => state.show);
  const planDay = useStrictDays().get(date);
  return (
    <ScreenHead>
      <div>
        <h1>{date === today ? t('today.title', { date: longDate(date) }) : longDate(date)}</h1>
        {planDay !== undefined && <Soft>{t('today.strictDay', { day: planDay })}</Soft>}
      </div>
      <div className={css.days}>
        <Button weight="icon" aria-label={t('today.dayBefore')} onPress={() => onShow(addDays(date, -1))}>
          <ChevronLeft size={20} aria-hidden />
        </Button>
        <Button
          weight="icon"
          aria-label={t('today.dayAfter')}
          isDisabled={date >= today}
          onPress={() => onShow(addDays(date, 1))}
        >
          <ChevronRight size={20} aria-hidden />
        </Button>
        {date === today && (
          <Button weight="quiet" onPress={() => showScreen('week')}>
            {t('app.week')}
          </Button>
        )}
        {date !== today && (
          <Button weight="quiet" onPress={() => onShow(today)}>
            {t('today.back')}
          </Button>
        )}
      </div>
    </ScreenHead>
  );
};
